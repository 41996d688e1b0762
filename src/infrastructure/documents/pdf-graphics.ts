import { black, parseRgb, type Rgb } from './pdf-colours.ts';
import { compose, type Matrix } from './pdf-geometry.ts';
import { type Bounds, boundsOfPoints, corners, intersect } from './pdf-shapes.ts';

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** A colour; `unknown` for a pattern or a gradient, which may look like anything, `none` for no ink at all. */
export type Ink = Rgb | 'unknown' | 'none';

/** What a text or a shape is painted with and into (ISO 32000-1, 8.4), as far as sight depends on it. */
export interface GraphicsState {
  ctm: Matrix;
  /** What may be painted on; null for all of the page. Clip paths count by the box around them. */
  clip: Bounds | null;
  fill: Ink;
  stroke: Ink;
  fillAlpha: number;
  strokeAlpha: number;
  /** Opacity of the groups around. */
  groupAlpha: number;
  /** No blend mode is at work, here and in the groups around, so that colours come out as stated. */
  plain: boolean;
  plainGroup: boolean;
  softMask: boolean;
  lineWidth: number;
  font: string;
  fontSize: number;
  /** Text rendering mode, 0–7. */
  mode: number;
  charSpacing: number;
  wordSpacing: number;
  horizontalScale: number;
  leading: number;
  rise: number;
  textMatrix: Matrix;
  /** Where the line and the next glyph begin, in the text matrix. */
  lineX: number;
  lineY: number;
  x: number;
  y: number;
  /** The matrix was changed and nothing was painted since: where pictures are left out, one stood here. */
  moved: boolean;
}

export const firstState = (): GraphicsState => ({
  ctm: identity,
  clip: null,
  fill: black,
  stroke: black,
  fillAlpha: 1,
  strokeAlpha: 1,
  groupAlpha: 1,
  plain: true,
  plainGroup: true,
  softMask: false,
  lineWidth: 1,
  font: '',
  fontSize: 0,
  mode: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  textMatrix: identity,
  lineX: 0,
  lineY: 0,
  x: 0,
  y: 0,
  moved: false,
});

/** Operands come from files of strangers: what is no number counts as the fallback. */
export const numberOr = (value: unknown, fallback: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : fallback;

export const matrixOf = (values: unknown): Matrix => {
  if (typeof values !== 'object' || values === null) return identity;
  const at = (index: number): number => numberOr((values as ArrayLike<unknown>)[index], 0);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
};

export const inkOf = (value: unknown): Ink => parseRgb(value) ?? 'unknown';

export const concatenate = (state: GraphicsState, matrix: Matrix): void => {
  state.ctm = compose(state.ctm, matrix);
};

/** Narrows the clip to a rectangle of the present space. */
export const clipTo = (state: GraphicsState, rectangle: Bounds): void => {
  const box = boundsOfPoints(corners(state.ctm, rectangle));
  state.clip = state.clip ? intersect(state.clip, box) : box;
};

/** left, bottom, right, top, as the vendor gives boxes. */
export const boundsOf = (values: unknown): Bounds | null => {
  if (typeof values !== 'object' || values === null) return null;
  const [left, bottom, right, top] = [0, 1, 2, 3].map(at =>
    numberOr((values as ArrayLike<unknown>)[at], Number.NaN),
  );
  const all = [left, bottom, right, top];
  if (all.some(value => value === undefined || Number.isNaN(value))) return null;
  return boundsOfPoints(all as number[]);
};

/** The entries of an ExtGState as the vendor lists them. */
export const applyExtended = (state: GraphicsState, entries: unknown): void => {
  if (!Array.isArray(entries)) return;
  for (const entry of entries) {
    if (!Array.isArray(entry)) continue;
    const [key, value] = entry as readonly unknown[];
    if (key === 'ca') state.fillAlpha = numberOr(value, 1);
    else if (key === 'CA') state.strokeAlpha = numberOr(value, 1);
    else if (key === 'LW') state.lineWidth = numberOr(value, 1);
    else if (key === 'BM') state.plain = value === 'source-over';
    else if (key === 'SMask') state.softMask = value === true;
    else if (key === 'Font' && Array.isArray(value)) {
      state.font = String(value[0]);
      state.fontSize = numberOr(value[1], 0);
    }
  }
};
