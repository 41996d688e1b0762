import { compose, type Matrix } from './pdf-geometry.ts';
import { type GraphicsState, numberOr } from './pdf-graphics.ts';
import { type Bounds, boundsOfPoints, moved } from './pdf-shapes.ts';
import { hasZeroWidth } from './zero-width.ts';

/** A glyph in the page's own space. */
export interface DrawnGlyph {
  readonly text: string;
  readonly isSpace: boolean;
  /** Start and end of its stretch of the baseline. */
  readonly start: readonly [number, number];
  readonly end: readonly [number, number];
  /** Around a letter's body, from a little below the baseline to the height of capitals. */
  readonly box: Bounds;
  readonly centre: readonly [number, number];
}

export interface FontMetrics {
  readonly vertical: boolean;
  /** Glyph space to text space, of widths. */
  readonly unit: number;
  /** Height of the letters in ems; other than 1 for fonts that draw their glyphs by operators, in units of their own. */
  readonly emHeight: number;
}

export const usualMetrics: FontMetrics = { vertical: false, unit: 0.001, emHeight: 1 };

/** Reads a font object of pdfjs (shape unknown to our types). */
export const metricsOf = (font: unknown): FontMetrics => {
  if (typeof font !== 'object' || font === null) return usualMetrics;
  const { vertical, fontMatrix, isType3Font, bbox } = font as Record<string, unknown>;
  const unit = Math.abs(listed(fontMatrix, 0)) || usualMetrics.unit;
  if (isType3Font !== true) return { vertical: vertical === true, unit, emHeight: 1 };
  const height = Math.abs(listed(bbox, 3) - listed(bbox, 1)) * Math.abs(listed(fontMatrix, 3));
  // Without a box its size is not known, and nothing is said about it.
  return { vertical: false, unit, emHeight: height > 0 ? height : Number.POSITIVE_INFINITY };
};

const listed = (values: unknown, index: number): number =>
  typeof values === 'object' && values !== null ? numberOr((values as ArrayLike<unknown>)[index], 0) : 0;

export const startText = (state: GraphicsState, matrix: Matrix): void => {
  state.textMatrix = matrix;
  state.x = state.lineX = 0;
  state.y = state.lineY = 0;
};

export const nextLine = (state: GraphicsState, x: number, y: number): void => {
  state.x = state.lineX += x;
  state.y = state.lineY += y;
};

/** The em as it is seen, in units of the page: its height or its width, whichever is less. */
export const lettersSize = (state: GraphicsState, { emHeight }: FontMetrics): number => {
  const [a, b, c, d] = compose(state.ctm, state.textMatrix);
  const size = Math.abs(state.fontSize);
  const height = size * Math.hypot(c, d);
  return (
    emHeight * Math.min(height, height === 0 ? 0 : size * Math.abs(state.horizontalScale) * Math.hypot(a, b))
  );
};

/** Below this code no character without width stands, the soft hyphen apart, which is harmless. */
const latinEnd = 0x100;

const bodyBelow = 0.12;
const bodyAbove = 0.68;
const middle = 0.3;

/** What one operator shows, with all that tells where. Most pages hide nothing, so glyphs are placed when asked for. */
export interface TextLine {
  readonly bounds: Bounds;
  /** Whether anything but blanks is shown. */
  readonly hasLetters: boolean;
  /** Whether characters without width are among them; the vendor's items have lost those. */
  readonly hasZeroWidth: boolean;
  glyphs(): DrawnGlyph[];
}

interface Advance {
  readonly text: string;
  readonly isSpace: boolean;
  readonly from: number;
  readonly to: number;
}

/** Reads what one operator shows and moves the state's pen behind it. */
export const lineOf = (shown: unknown, state: GraphicsState, font: FontMetrics): TextLine => {
  const parts: readonly unknown[] = Array.isArray(shown) ? shown : [];
  const { fontSize, horizontalScale, rise, x, y, charSpacing, wordSpacing } = state;
  const matrix = compose(state.ctm, state.textMatrix);
  const spacing = { font, fontSize, charSpacing, wordSpacing };
  const { first, last, length, hasLetters, zeroWidth } = extentOf(parts, spacing);
  if (font.vertical) state.y -= length;
  else state.x += length * horizontalScale;
  /** A place so far along the line and so many ems above its baseline. */
  const at = (along: number, up: number): readonly [number, number] =>
    font.vertical
      ? moved(matrix, x + up * fontSize, y + rise - along)
      : moved(matrix, x + along * horizontalScale, y + rise + up * fontSize);
  const around = (from: number, to: number): Bounds =>
    boundsOfPoints([
      ...at(from, -bodyBelow),
      ...at(to, -bodyBelow),
      ...at(to, bodyAbove),
      ...at(from, bodyAbove),
    ]);
  const glyphs = (): DrawnGlyph[] => {
    const placed: DrawnGlyph[] = [];
    walkGlyphs(parts, spacing, ({ text, isSpace, from, to }) =>
      placed.push({
        text,
        isSpace,
        start: at(from, 0),
        end: at(to, 0),
        box: around(from, to),
        centre: at((from + to) / 2, middle),
      }),
    );
    return placed;
  };
  return { bounds: around(first, last), hasLetters, hasZeroWidth: zeroWidth, glyphs };
};

type Spacing = Pick<GraphicsState, 'fontSize' | 'charSpacing' | 'wordSpacing'> & {
  readonly font: FontMetrics;
};

interface Extent {
  /** The least and the greatest place that a glyph reaches, and the pen's place behind the last one. */
  readonly first: number;
  readonly last: number;
  readonly length: number;
  readonly hasLetters: boolean;
  readonly zeroWidth: boolean;
}

/** One quick look at every glyph of a document: nothing is made of any. */
const extentOf = (parts: readonly unknown[], spacing: Spacing): Extent => {
  let [first, last, pen] = [0, 0, 0];
  let hasLetters = false;
  let zeroWidth = false;
  for (const part of parts) {
    if (typeof part === 'number') pen += adjustment(part, spacing);
    else if (typeof part === 'object' && part !== null) {
      const glyph = part as VendorGlyph;
      const advance = advanceOf(glyph, spacing);
      first = Math.min(first, pen, pen + advance);
      last = Math.max(last, pen, pen + advance);
      const code = typeof glyph.unicode === 'string' ? glyph.unicode.charCodeAt(0) : 0x20;
      if (code > 0x20 && code !== 0xa0) hasLetters = true;
      if (code >= latinEnd && hasZeroWidth(glyph.unicode as string)) zeroWidth = true;
      pen += behind(glyph, advance, spacing);
    }
  }
  return { first, last, length: pen, hasLetters, zeroWidth };
};

interface VendorGlyph {
  readonly unicode?: unknown;
  readonly width?: unknown;
  readonly isSpace?: unknown;
  readonly vmetric?: unknown;
}

const adjustment = (thousandths: number, { font, fontSize }: Spacing): number =>
  ((font.vertical ? 1 : -1) * thousandths * fontSize) / 1000;

const advanceOf = ({ width, vmetric }: VendorGlyph, { font, fontSize }: Spacing): number =>
  (font.vertical && Array.isArray(vmetric) ? -numberOr(vmetric[0], 0) : numberOr(width, 0)) *
  font.unit *
  fontSize;

/** From a glyph's start to the next one's. */
const behind = ({ isSpace }: VendorGlyph, advance: number, spacing: Spacing): number => {
  const apart = spacing.charSpacing + (isSpace === true ? spacing.wordSpacing : 0);
  return spacing.font.vertical ? advance - apart : advance + apart;
};

const walkGlyphs = (parts: readonly unknown[], spacing: Spacing, each: (advance: Advance) => void): void => {
  let pen = 0;
  for (const part of parts) {
    if (typeof part === 'number') pen += adjustment(part, spacing);
    else if (typeof part === 'object' && part !== null) {
      const glyph = part as VendorGlyph;
      const advance = advanceOf(glyph, spacing);
      const text = typeof glyph.unicode === 'string' ? glyph.unicode : '';
      each({ text, isSpace: text.trim() === '', from: pen, to: pen + advance });
      pen += behind(glyph, advance, spacing);
    }
  }
};
