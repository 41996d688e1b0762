import type { Segment } from './lines.ts';

/** A stretch of the strip in which no text crosses `edge`: what ends left of it, and what starts at or right of it. */
export interface Band {
  readonly edge: number;
  readonly above: readonly Segment[];
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
  readonly below: readonly Segment[];
}

/** Segments `start` to `end` of the strip, none of which crosses the edge. */
interface Stretch {
  readonly edge: number;
  /** How far left of the edge its right side may begin. */
  readonly slack: number;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

const edgesTriedMax = 24;
/** How far left of a column's usual edge its icons and dates may hang, where section headings prove the column. */
const edgeSlack = 14;
/** A gutter narrower than this is a word space. */
const gutterMin = 4;
/** Fewer segments than this on one side are no column that goes on over a page break. */
const carriedMin = 4;

/** All stretches that could be columns, those with the most text on both sides first. */
export const stretchesOf = (sorted: readonly Segment[]): Stretch[] => {
  const stretches = leftEdges(sorted).flatMap(edge =>
    [0, edgeSlack].flatMap(slack => stretchesAt(sorted, edge, slack)),
  );
  return stretches.sort((a, b) => b.score - a.score || a.slack - b.slack || a.start - b.start);
};

/**
 * Where many segments start, leftmost column left out: the left edges that a second column could have. A label whose
 * list is set in under it marks an edge that nothing else may start at.
 */
const leftEdges = (sorted: readonly Segment[]): number[] => {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  const counts = new Map<number, { count: number; least: number }>();
  for (const [at, segment] of sorted.entries()) {
    left = Math.min(left, segment.x);
    right = Math.max(right, segment.right);
    const bin = Math.round(segment.x / 2);
    const seen = counts.get(bin) ?? { count: 0, least: segment.x };
    const weight = topsSetInList(sorted, at) ? 2 : 1;
    counts.set(bin, { count: seen.count + weight, least: Math.min(seen.least, segment.x) });
  }
  const margin = 0.08 * (right - left);
  return [...counts.values()]
    .filter(({ count, least }) => count >= 2 && least > left + margin && least < right - margin / 2)
    .sort((a, b) => b.count - a.count || a.least - b.least)
    .slice(0, edgesTriedMax)
    .map(({ least }) => least);
};

/** Two of the next rows start a little further right than this segment does. */
const topsSetInList = (sorted: readonly Segment[], at: number): boolean => {
  const label = sorted[at] as Segment;
  const next = sorted.slice(at + 1, at + 10).filter(({ x }) => x > label.x + 6 && x < label.x + 40);
  return next.length >= 2 && Math.abs((next[0]?.x ?? 0) - (next[1]?.x ?? 0)) < 2;
};

const isRightOf = (segment: Segment, edge: number, slack: number): boolean =>
  segment.x >= edge - Math.max(2.5, slack);

/** The maximal stretches of the strip that nothing crosses at `edge`. */
const stretchesAt = (sorted: readonly Segment[], edge: number, slack: number): Stretch[] => {
  const stretches: Stretch[] = [];
  let start = 0;
  let left = 0;
  let right = 0;
  const close = (to: number) => {
    const end = endOfColumns(sorted, start, to, segment => isRightOf(segment, edge, slack));
    const score = Math.min(left, right) + 0.2 * Math.max(left, right);
    if (end - start >= 6 && left >= 2 && right >= 2) stretches.push({ edge, slack, start, end, score });
  };
  for (const [at, segment] of sorted.entries()) {
    if (isRightOf(segment, edge, slack)) right++;
    else if (segment.right <= edge - gutterMin) left++;
    else {
      close(at);
      start = at + 1;
      left = 0;
      right = 0;
    }
  }
  close(sorted.length);
  return stretches;
};

/**
 * Where columns end that text across their edge stops at `to`: with the page before, if hardly anything on this page
 * stood beside the edge. A page set over its full width may open with a few short lines.
 */
const endOfColumns = (
  sorted: readonly Segment[],
  start: number,
  to: number,
  isRight: (segment: Segment) => boolean,
): number => {
  const crossing = sorted[to];
  if (!crossing || sorted[start]?.page === crossing.page) return to;
  let end = to;
  let right = 0;
  while (end > start && sorted[end - 1]?.page === crossing.page) {
    end--;
    if (isRight(sorted[end] as Segment)) right++;
  }
  return Math.min(right, to - end - right) >= carriedMin ? to : end;
};

export const bandOf = (sorted: readonly Segment[], { edge, slack, start, end }: Stretch): Band => {
  const inside = sorted.slice(start, end);
  return {
    edge,
    above: sorted.slice(0, start),
    left: inside.filter(segment => !isRightOf(segment, edge, slack)),
    right: inside.filter(segment => isRightOf(segment, edge, slack)),
    below: sorted.slice(end),
  };
};
