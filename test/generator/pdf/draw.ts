import PDFDocument from 'pdfkit';
import type { Look } from '../layout.ts';
import type { Face, Measure, Op, TextOp } from './ops.ts';
import { outlines } from './symbols.ts';

/** The part of pdfkit that writes content and objects by hand; its types here know only the upper part. */
interface LowerPdf {
  readonly page: { readonly fonts: Record<string, PdfObject>; readonly height: number };
  addContent(operators: string): void;
  ref(data: Record<string, unknown>): PdfObject;
  link(x: number, y: number, width: number, height: number, url: string): void;
  save(): void;
  restore(): void;
  rect(x: number, y: number, width: number, height: number): { fill(colour: string): void };
  switchToPage(index: number): void;
  readonly currentFontSize?: number;
  readonly _font: { encode(text: string): [string[], unknown]; readonly ascender: number };
  widthOfString(text: string, options?: { characterSpacing?: number }): number;
}

interface PdfObject {
  write(chunk: string): void;
  end(chunk?: string): void;
}

const writtenAt = new Date('2026-10-05T08:00:00Z');

const faces: Readonly<Record<Look['family'], readonly [string, string, string, string]>> = {
  Helvetica: ['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique', 'Helvetica-BoldOblique'],
  Times: ['Times-Roman', 'Times-Bold', 'Times-Italic', 'Times-BoldItalic'],
  Courier: ['Courier', 'Courier-Bold', 'Courier-Oblique', 'Courier-BoldOblique'],
};

export const fontOf = (family: Look['family'], { bold, italic }: Face): string =>
  faces[family][(bold ? 1 : 0) + (italic ? 2 : 0)] ?? 'Helvetica';

/** Widths in one family's standard fonts. */
export const createMeasure = (family: Look['family']): Measure => {
  const document = new PDFDocument({ margin: 0 });
  return (text, face, size) => document.font(fontOf(family, face)).fontSize(size).widthOfString(text);
};

export interface DrawInput {
  readonly look: Look;
  readonly title: string;
  readonly ops: readonly Op[];
}

/** The bytes of a PDF in which the texts are drawn in the order of `ops`, over the boxes. */
export const drawOps = ({ look, title, ops }: DrawInput): Promise<Buffer> =>
  new Promise(resolve => {
    const document = new PDFDocument({
      size: [...look.page] as [number, number],
      margin: 0,
      info: { Title: title, CreationDate: writtenAt, ModDate: writtenAt },
    });
    const chunks: Buffer[] = [];
    document.on('data', chunk => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    const lower = document as unknown as LowerPdf;
    const special = createSpecialFonts(lower, look.family);
    const pages = ops.reduce((most, { page }) => Math.max(most, page), 0) + 1;
    for (let page = 0; page < pages; page += 1) {
      if (page > 0) document.addPage();
      const here = ops.filter(op => op.page === page);
      for (const op of here)
        if (op.kind === 'box') lower.rect(op.x, op.y, op.width, op.height).fill(op.colour);
      for (const op of here) if (op.kind === 'text') drawText(document, op, { look, special });
    }
    special.end();
    document.end();
  });

const drawText = (
  document: PDFDocument,
  op: TextOp,
  { look, special }: { readonly look: Look; readonly special: SpecialFonts },
): void => {
  const lower = document as unknown as LowerPdf;
  const doubled = look.doubled && op.face.bold && !op.symbol;
  const face = doubled ? { ...op.face, bold: false } : op.face;
  document.font(fontOf(look.family, face)).fontSize(op.size).fillColor(op.colour);
  if (op.symbol) special.symbol(op);
  else {
    for (const part of partsOf(document, op, look)) {
      drawPart(document, { ...part, face }, { look, special });
      if (doubled) drawPart(document, { ...part, face, x: part.x + 0.25 }, { look, special });
    }
  }
  if (op.href) lower.link(op.x, op.y - op.size, op.width, op.size * 1.2, op.href);
};

/** What is put down at once, each where it stands. */
const partsOf = (document: PDFDocument, op: TextOp, { placing }: Look): TextOp[] => {
  const text = op.text.replaceAll('\u00a0', ' ');
  if (placing === 'line') return [{ ...op, text }];
  const parts: TextOp[] = [];
  let before = '';
  for (const part of placing === 'word' ? text.split(/( +)/) : [...text]) {
    if (part.trim() !== '') {
      const x = op.x + document.widthOfString(before) + op.tracking * before.length;
      parts.push({ ...op, text: part, x });
    }
    before += part;
  }
  return parts;
};

const drawPart = (
  document: PDFDocument,
  op: TextOp,
  { look, special }: { readonly look: Look; readonly special: SpecialFonts },
): void => {
  if (look.ligatures && /f[il]/.test(op.text)) {
    special.ligatures(op);
    return;
  }
  // pdfkit counts y from the line's top: its ascender above the baseline.
  const y = op.y - ((document as unknown as LowerPdf)._font.ascender / 1000) * op.size;
  document.text(op.text, op.x, y, {
    lineBreak: false,
    ...(op.tracking > 0 ? { characterSpacing: op.tracking } : {}),
  });
};

interface SpecialFonts {
  symbol(op: TextOp): void;
  ligatures(op: TextOp): void;
  end(): void;
}

/** Fonts whose codes are their own: a Type 3 font of icons, and the text font with the ligatures fi and fl at 1 and 2. */
const createSpecialFonts = (lower: LowerPdf, family: Look['family']): SpecialFonts => {
  const shapes = new Map<string, { readonly code: number; readonly shape: string; readonly means: string }>();
  let icons: PdfObject | null = null;
  let dingbats: PdfObject | null = null;
  const iconData: Record<string, unknown> = {};
  const ligatureFonts = new Map<string, PdfObject>();
  const show = (op: TextOp, font: string, object: PdfObject, hex: string): void => {
    lower.page.fonts[font] = object;
    lower.save();
    lower.addContent(`1 0 0 -1 0 ${lower.page.height} cm`);
    lower.addContent(
      `BT /${font} ${op.size} Tf ${op.tracking} Tc ${rgb(op.colour)} rg 1 0 0 1 ${fixed(op.x)} ${fixed(lower.page.height - op.y)} Tm <${hex}> Tj ET`,
    );
    lower.restore();
  };
  return {
    symbol: op => {
      if (!op.symbol) return;
      const { shape, means, dingbat } = op.symbol;
      if (dingbat !== undefined) {
        dingbats ??= lower.ref({ Type: 'Font', Subtype: 'Type1', BaseFont: 'ZapfDingbats' });
        show(
          { ...op, size: op.size * 0.6, y: op.y - op.size * 0.1 },
          'Dingbats',
          dingbats,
          dingbat.toString(16),
        );
        return;
      }
      const key = `${shape} ${means}`;
      const known = shapes.get(key) ?? { code: 65 + shapes.size, shape, means };
      shapes.set(key, known);
      icons ??= lower.ref(iconData);
      show(op, 'Icons', icons, known.code.toString(16));
    },
    ligatures: op => {
      const name = fontOf(family, op.face);
      let object = ligatureFonts.get(name);
      if (!object) {
        object = lower.ref({
          Type: 'Font',
          Subtype: 'Type1',
          BaseFont: name,
          Encoding: { Type: 'Encoding', BaseEncoding: 'WinAnsiEncoding', Differences: [1, 'fi', 'fl'] },
        });
        ligatureFonts.set(name, object);
      }
      const codes = op.text
        .split(/(fi|fl)/)
        .flatMap(part => (part === 'fi' ? ['1'] : part === 'fl' ? ['2'] : lower._font.encode(part)[0]));
      show(op, `Lig${name.replace('-', '')}`, object, codes.map(code => code.padStart(2, '0')).join(''));
    },
    end: () => {
      for (const object of ligatureFonts.values()) object.end();
      dingbats?.end();
      if (!icons) return;
      const all = [...shapes.values()];
      const procedures: Record<string, PdfObject> = {};
      for (const { code, shape } of all) {
        const procedure = lower.ref({});
        procedure.end(`800 0 0 0 800 800 d1\n${outlines[shape as keyof typeof outlines]}`);
        procedures[`s${code}`] = procedure;
      }
      const unicode = lower.ref({});
      unicode.end(toUnicode(all));
      Object.assign(iconData, {
        Type: 'Font',
        Subtype: 'Type3',
        FontBBox: [0, 0, 800, 800],
        FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
        CharProcs: procedures,
        Encoding: { Type: 'Encoding', Differences: [65, ...all.map(({ code }) => `s${code}`)] },
        FirstChar: 65,
        LastChar: 64 + all.length,
        Widths: all.map(() => 800),
        Resources: {},
        ToUnicode: unicode,
      });
      icons.end();
    },
  };
};

const toUnicode = (all: readonly { readonly code: number; readonly means: string }[]): string =>
  [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Icons def /CMapType 2 def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    `${all.length} beginbfchar`,
    ...all.map(
      ({ code, means }) => `<${code.toString(16)}> <${means.charCodeAt(0).toString(16).padStart(4, '0')}>`,
    ),
    'endbfchar endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');

const fixed = (value: number): string => value.toFixed(3);

const rgb = (colour: string): string =>
  [1, 3, 5].map(at => (Number.parseInt(colour.slice(at, at + 2), 16) / 255).toFixed(3)).join(' ');
