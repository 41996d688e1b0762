import type { PdfItem, PdfViewport } from './pdf-open.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Matrix = readonly [number, number, number, number, number, number];

const at = (matrix: readonly number[], index: number): number => {
  const value = matrix[index];
  return value !== undefined && Number.isFinite(value) ? value : 0;
};

/** First `inner`, then `outer`, both as PDF writes matrices: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export const compose = (outer: readonly number[], inner: readonly number[]): Matrix => [
  at(outer, 0) * at(inner, 0) + at(outer, 2) * at(inner, 1),
  at(outer, 1) * at(inner, 0) + at(outer, 3) * at(inner, 1),
  at(outer, 0) * at(inner, 2) + at(outer, 2) * at(inner, 3),
  at(outer, 1) * at(inner, 2) + at(outer, 3) * at(inner, 3),
  at(outer, 0) * at(inner, 4) + at(outer, 2) * at(inner, 5) + at(outer, 4),
  at(outer, 1) * at(inner, 4) + at(outer, 3) * at(inner, 5) + at(outer, 5),
];

/** The quarter turn in which a piece of text runs as it is seen: 0 to the right, 90 downwards, 180, 270 upwards. */
export const quarterTurn = (matrix: Matrix): 0 | 90 | 180 | 270 => {
  const [a, b] = matrix;
  if (Math.abs(a) >= Math.abs(b)) return a >= 0 ? 0 : 180;
  return b > 0 ? 90 : 270;
};

export interface PlacedText {
  readonly box: Box;
  readonly fontSize: number;
}

/**
 * Where an item stands as it is seen. The box of level text stands on its baseline (`y + height`), so that pieces of
 * one line in different fonts share that edge whatever their ascents are; descenders hang below it.
 */
export const placeItem = (viewport: PdfViewport, item: PdfItem): PlacedText => {
  const matrix = compose(viewport.transform, item.transform);
  const [a, b, c, d, e, f] = matrix;
  const fontSize = Math.hypot(c, d) || Math.hypot(a, b);
  const width = Math.abs(item.width) || 0;
  const along = Math.hypot(a, b) || 1;
  const up = Math.hypot(c, d) || 1;
  // Corners: the start and the end of the baseline, and both moved up by the font size.
  const xs = [
    e,
    e + (a / along) * width,
    e + (c / up) * fontSize,
    e + (a / along) * width + (c / up) * fontSize,
  ];
  const ys = [
    f,
    f + (b / along) * width,
    f + (d / up) * fontSize,
    f + (b / along) * width + (d / up) * fontSize,
  ];
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return {
    box: {
      x: rounded(x),
      y: rounded(y),
      width: rounded(Math.max(...xs) - x),
      height: rounded(Math.max(...ys) - y),
    },
    fontSize: rounded(fontSize),
  };
};

/** A rectangle of the page's own space as it is seen. */
export const placeRectangle = (viewport: PdfViewport, rectangle: readonly number[]): Box => {
  const corner = (x: number, y: number): readonly [number, number] => {
    const moved = compose(viewport.transform, [1, 0, 0, 1, x, y]);
    return [moved[4], moved[5]];
  };
  const [x1, y1] = corner(at(rectangle, 0), at(rectangle, 1));
  const [x2, y2] = corner(at(rectangle, 2), at(rectangle, 3));
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
};

/** A hundredth of a point: far below what an eye sees, and the same on every machine. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
