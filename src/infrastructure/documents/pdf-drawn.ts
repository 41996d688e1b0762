import type { FontMetrics, TextLine } from './pdf-glyphs.ts';
import type { Ink } from './pdf-graphics.ts';
import type { PdfOperators } from './pdf-open.ts';
import type { Bounds, Shape } from './pdf-shapes.ts';

/** Text of one operator: glyphs on one baseline, painted alike. */
export interface DrawnText {
  readonly kind: 'text';
  readonly line: TextLine;
  readonly inks: readonly { readonly ink: Ink; readonly alpha: number }[];
  /** Em height or width as seen, whichever is less, in points. */
  readonly size: number;
  readonly clip: Bounds | null;
  readonly layerOff: boolean;
  /** Its outlines became a clip through which something was painted (mode 7 and a gradient, as headings have). */
  shownThrough: boolean;
}

/** Anything else that colours an area: a filled or stroked path, a gradient, a picture. */
export interface DrawnMark {
  readonly kind: 'mark';
  readonly shape: Shape;
  readonly bounds: Bounds;
  readonly ink: Ink;
  readonly alpha: number;
  readonly picture: boolean;
}

export interface DrawnPage {
  /** In painting order: what comes later lies on top. */
  readonly elements: readonly (DrawnText | DrawnMark)[];
}

export interface DrawingContext {
  readonly operators: PdfOperators;
  readonly font: (name: string) => FontMetrics;
  readonly isLayerOn: (group: unknown) => boolean;
  readonly userUnit: number;
}

/** Smaller areas are no ground that a letter could stand on. */
export const leastExtent = 2;

export const everywhere: Bounds = { left: -1e6, bottom: -1e6, right: 1e6, top: 1e6 };

export const isGround = ({ left, bottom, right, top }: Bounds): boolean =>
  right - left >= leastExtent && top - bottom >= leastExtent;

export const fillRules: Readonly<Record<string, 'nonzero' | 'evenodd' | undefined>> = {
  fill: 'nonzero',
  fillStroke: 'nonzero',
  closeFillStroke: 'nonzero',
  eoFill: 'evenodd',
  eoFillStroke: 'evenodd',
  closeEOFillStroke: 'evenodd',
};

export const strokes: ReadonlySet<string> = new Set([
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
]);
