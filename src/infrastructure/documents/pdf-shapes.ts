import type { Matrix } from './pdf-geometry.ts';

/** Rectangles and outlines in the page's own space (origin bottom left, y upwards, points). */
export interface Bounds {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export interface Shape {
  readonly bounds: Bounds;
  contains(x: number, y: number): boolean;
}

export const isWithin = (bounds: Bounds, x: number, y: number): boolean =>
  x >= bounds.left && x <= bounds.right && y >= bounds.bottom && y <= bounds.top;

export const intersect = (one: Bounds, two: Bounds): Bounds => ({
  left: Math.max(one.left, two.left),
  bottom: Math.max(one.bottom, two.bottom),
  right: Math.min(one.right, two.right),
  top: Math.min(one.top, two.top),
});

export const overlaps = (one: Bounds, two: Bounds): boolean =>
  one.left < two.right && two.left < one.right && one.bottom < two.top && two.bottom < one.top;

export const boundsOfPoints = (points: readonly number[]): Bounds => {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const x = points[at] ?? 0;
    const y = points[at + 1] ?? 0;
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return { left, bottom, right, top };
};

/** Corners of a rectangle after a transformation, in turn: x0 y0 x1 y1 … */
export const corners = (matrix: Matrix, bounds: Bounds): number[] => [
  ...moved(matrix, bounds.left, bounds.bottom),
  ...moved(matrix, bounds.right, bounds.bottom),
  ...moved(matrix, bounds.right, bounds.top),
  ...moved(matrix, bounds.left, bounds.top),
];

export const moved = (matrix: Matrix, x: number, y: number): readonly [number, number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
];

export const unitSquare: Bounds = { left: 0, bottom: 0, right: 1, top: 1 };

/** A rectangle after a transformation. */
export const quadrangle = (matrix: Matrix, bounds: Bounds): Shape => {
  const points = corners(matrix, bounds);
  const level = matrix[1] === 0 && matrix[2] === 0;
  return level ? rectangle(boundsOfPoints(points)) : polygons([points], 'nonzero');
};

const rectangle = (bounds: Bounds): Shape => ({ bounds, contains: (x, y) => isWithin(bounds, x, y) });

export type FillRule = 'nonzero' | 'evenodd';

/** The vendor's path: a code, then its coordinates; 0 move, 1 line, 2 curve, 3 quadratic curve, 4 close. */
export type VendorPath = ArrayLike<number>;

/** More corners than this are a picture, and no ground for text. */
const cornersMax = 4_000;
const stepsPerCurve = 5;

/** The area that a path encloses; null where it is too detailed to look at. */
export const filledShape = (path: VendorPath, matrix: Matrix, rule: FillRule): Shape | null => {
  const rings = flattened(path, matrix);
  if (rings === null) return null;
  const [only] = rings;
  if (rings.length === 1 && only && isLevelRectangle(only)) return rectangle(boundsOfPoints(only));
  return polygons(rings, rule);
};

/** The area that a pen of this width covers along a path. */
export const strokedShape = (path: VendorPath, matrix: Matrix, width: number): Shape | null => {
  const lines = flattened(path, matrix);
  if (lines === null) return null;
  const reach = width / 2;
  const inner = boundsOfPoints(lines.flat());
  const bounds = {
    left: inner.left - reach,
    bottom: inner.bottom - reach,
    right: inner.right + reach,
    top: inner.top + reach,
  };
  return {
    bounds,
    contains: (x, y) => isWithin(bounds, x, y) && lines.some(line => near(line, x, y, reach)),
  };
};

const near = (line: readonly number[], ...[x, y, reach]: readonly [number, number, number]): boolean => {
  for (let at = 0; at + 3 < line.length; at += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = line.slice(at, at + 4);
    const [dx, dy] = [x2 - x1, y2 - y1];
    const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)));
    if (Math.hypot(x - x1 - along * dx, y - y1 - along * dy) <= reach) return true;
  }
  return false;
};

const isLevelRectangle = (ring: readonly number[]): boolean => {
  const closed = ring.length === 10 && ring[0] === ring[8] && ring[1] === ring[9];
  if (ring.length !== 8 && !closed) return false;
  const [x0, y0, x1, y1, x2, y2, x3, y3] = ring;
  return (
    (x0 === x3 && x1 === x2 && y0 === y1 && y2 === y3) || (x0 === x1 && x2 === x3 && y1 === y2 && y0 === y3)
  );
};

const polygons = (rings: readonly (readonly number[])[], rule: FillRule): Shape => {
  const bounds = boundsOfPoints(rings.flat());
  return {
    bounds,
    contains: (x, y) => {
      if (!isWithin(bounds, x, y)) return false;
      const winding = rings.reduce((sum, ring) => sum + windingOf(ring, x, y, rule), 0);
      return rule === 'evenodd' ? winding % 2 !== 0 : winding !== 0;
    },
  };
};

/** How often a ring turns around a point; by the even-odd rule, how many of its edges lie to the point's right. */
const windingOf = (ring: readonly number[], ...[x, y, rule]: readonly [number, number, FillRule]): number => {
  let winding = 0;
  const count = ring.length;
  for (let at = 0; at < count; at += 2) {
    const x1 = ring[at] ?? 0;
    const y1 = ring[at + 1] ?? 0;
    const x2 = ring[(at + 2) % count] ?? 0;
    const y2 = ring[(at + 3) % count] ?? 0;
    if (y1 <= y === y2 <= y) continue;
    if (x >= x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) continue;
    winding += rule === 'evenodd' || y1 <= y ? 1 : -1;
  }
  return winding;
};

/** The path as rings of corners in the page's space, curves cut into lines; null beyond the limit. */
const flattened = (path: VendorPath, matrix: Matrix): number[][] | null => {
  const rings: number[][] = [];
  let ring: number[] = [];
  let [x, y] = [0, 0];
  let total = 0;
  const value = (at: number): number => path[at] ?? 0;
  const corner = (toX: number, toY: number): void => {
    ring.push(...moved(matrix, toX, toY));
    [x, y] = [toX, toY];
    total += 1;
  };
  for (let at = 0; at < path.length; ) {
    if (total > cornersMax) return null;
    const code = value(at);
    if (code === 0) {
      if (ring.length >= 4) rings.push(ring);
      ring = [];
      corner(value(at + 1), value(at + 2));
      at += 3;
    } else if (code === 1) {
      corner(value(at + 1), value(at + 2));
      at += 3;
    } else if (code === 2) {
      const [x0, y0] = [x, y];
      for (let step = 1; step <= stepsPerCurve; step++) {
        const t = step / stepsPerCurve;
        const bezier = (...[p0, p1, p2, p3]: readonly [number, number, number, number]): number =>
          (1 - t) ** 3 * p0 + 3 * t * (1 - t) ** 2 * p1 + 3 * t ** 2 * (1 - t) * p2 + t ** 3 * p3;
        corner(
          bezier(x0, value(at + 1), value(at + 3), value(at + 5)),
          bezier(y0, value(at + 2), value(at + 4), value(at + 6)),
        );
      }
      at += 7;
    } else if (code === 3) {
      corner(value(at + 3), value(at + 4));
      at += 5;
    } else {
      const [startX, startY] = ring;
      if (code === 4 && startX !== undefined && startY !== undefined) ring.push(startX, startY);
      at += 1;
    }
  }
  if (ring.length >= 4) rings.push(ring);
  return rings;
};
