import type { HiddenPiece } from '../../domain/resume/reading/laid-out.ts';
import { drawnPage } from './pdf-drawing.ts';
import { type FontMetrics, metricsOf, usualMetrics } from './pdf-glyphs.ts';
import { boundsOf } from './pdf-graphics.ts';
import { sightOfPage } from './pdf-hidden.ts';
import type { OpenPdf, PdfItem, PdfOperators, PdfPage } from './pdf-open.ts';
import { visibleItems } from './pdf-visible-items.ts';

export interface PageLook {
  /** What a person can see of the page's text. */
  readonly items: readonly PdfItem[];
  readonly hidden: readonly HiddenPiece[];
}

/** Follows how a page is painted, and parts the text that can be seen from the text that cannot. */
export const lookAtPage = async ({
  pdf,
  page,
  number,
  items,
  opacity,
}: {
  readonly pdf: OpenPdf;
  readonly page: PdfPage;
  readonly number: number;
  readonly items: readonly PdfItem[];
  readonly opacity: Opacity;
}): Promise<PageLook> => {
  const operators = await pdf.operators(page);
  const view = boundsOf(page.view);
  if (!view) return { items, hidden: [] };
  const drawn = drawnPage({
    operators,
    font: fontsOf(page),
    isLayerOn: await layersOf(pdf, operators),
    userUnit: page.userUnit || 1,
  });
  const sight = sightOfPage(drawn, { view, pictures: opacity });
  return {
    items: visibleItems(items, sight.glyphs, view),
    hidden: sight.hidden.map(({ text, reason }) => ({ page: number, text, reason })),
  };
};

const fontsOf = (page: PdfPage): ((name: string) => FontMetrics) => {
  const known = new Map<string, FontMetrics>();
  return name => {
    const metrics =
      known.get(name) ?? (page.commonObjs.has(name) ? metricsOf(page.commonObjs.get(name)) : usualMetrics);
    known.set(name, metrics);
    return metrics;
  };
};

/** Layers as the document's default configuration has them; asked for only where a page has any. */
const layersOf = async (
  pdf: OpenPdf,
  { names, args }: PdfOperators,
): Promise<(group: unknown) => boolean> => {
  const layered = names.some((name, at) => name === 'beginMarkedContentProps' && args[at]?.[0] === 'OC');
  if (!layered) return () => true;
  const layers = await pdf.document.getOptionalContentConfig();
  return group => layers.isVisible(group);
};

/** Whether the pictures of a file are opaque. They are not decoded; their dictionaries stand uncompressed in the file. */
export class Opacity {
  readonly #bytes: Uint8Array;
  #opaque: boolean | null = null;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get areOpaque(): boolean {
    this.#opaque ??= !this.#hasMask();
    return this.#opaque;
  }

  #hasMask(): boolean {
    const view = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.byteLength);
    return ['/SMask', '/Mask', '/ImageMask'].some(key => view.includes(key, 0, 'latin1'));
  }
}
