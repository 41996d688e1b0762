import { isDateText } from './dates.ts';
import { groupByBaseline, type Segment } from './lines.ts';
import { isRail } from './rails.ts';

/** A stretch of the strip in which no text crosses `edge`: what ends left of it, and what starts at or right of it. */
export interface Band {
  readonly edge: number;
  readonly above: readonly Segment[];
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
  readonly below: readonly Segment[];
}

const edgesTriedMax = 24;
const stretchesTriedMax = 24;
/** How far left of a column's usual edge its icons and dates may hang, where section headings prove the column. */
const edgeSlack = 14;
/** A gutter narrower than this is a word space. */
const gutterMin = 4;

/** The stretch with the most text on both sides of an edge that holds up as columns, a rail or a grid. */
export const bestBand = (segments: readonly Segment[]): Band | null => {
  const sorted = [...segments].sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  const stretches = leftEdges(sorted).flatMap(edge =>
    [0, edgeSlack].flatMap(slack => stretchesAt(sorted, edge, slack)),
  );
  stretches.sort((a, b) => b.score - a.score || a.slack - b.slack || a.start - b.start);
  for (const stretch of stretches.slice(0, stretchesTriedMax)) {
    const kept = decideBand(bandOf(sorted, stretch), stretch.slack);
    if (kept) return kept;
  }
  return null;
};

/** Where many segments start, leftmost column left out: the left edges that a second column could have. */
const leftEdges = (segments: readonly Segment[]): number[] => {
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  const counts = new Map<number, { count: number; least: number }>();
  for (const segment of segments) {
    left = Math.min(left, segment.x);
    right = Math.max(right, segment.right);
    const bin = Math.round(segment.x / 2);
    const seen = counts.get(bin) ?? { count: 0, least: segment.x };
    counts.set(bin, { count: seen.count + 1, least: Math.min(seen.least, segment.x) });
  }
  const margin = 0.08 * (right - left);
  return [...counts.values()]
    .filter(({ count, least }) => count >= 2 && least > left + margin && least < right - margin / 2)
    .sort((a, b) => b.count - a.count || a.least - b.least)
    .slice(0, edgesTriedMax)
    .map(({ least }) => least);
};

/** Segments `start` to `end` of the strip, none of which crosses the edge. */
interface Stretch {
  readonly edge: number;
  readonly slack: number;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

const isRightOf = (segment: Segment, edge: number, slack: number): boolean =>
  segment.x >= edge - Math.max(2.5, slack);

/** The maximal stretches of the strip that nothing crosses at `edge`. */
const stretchesAt = (sorted: readonly Segment[], edge: number, slack: number): Stretch[] => {
  const stretches: Stretch[] = [];
  let start = 0;
  let left = 0;
  let right = 0;
  const close = (end: number) => {
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

const bandOf = (sorted: readonly Segment[], { edge, slack, start, end }: Stretch): Band => {
  const inside = sorted.slice(start, end);
  return {
    edge,
    above: sorted.slice(0, start),
    left: inside.filter(segment => !isRightOf(segment, edge, slack)),
    right: inside.filter(segment => isRightOf(segment, edge, slack)),
    below: sorted.slice(end),
  };
};

const rowCount = (segments: readonly Segment[]): number => groupByBaseline(segments).length;

const headingCount = (segments: readonly Segment[]): number =>
  segments.filter(segment => segment.heading).length;

/**
 * Columns, a rail of labels, or rows that only look like columns (null)? Columns hold text of their own: section
 * headings on both sides, or lines that do not stand beside each other. What aligns one to one stays in rows.
 */
const decideBand = (band: Band, slack: number): Band | null => {
  const rowsLeft = rowCount(band.left);
  const rowsRight = rowCount(band.right);
  if (rowsLeft < 2 || rowsRight < 2) return null;
  if (isRail(band.left, band.right)) return band;
  const headingsLeft = headingCount(band.left);
  const headingsRight = headingCount(band.right);
  if (headingsLeft > 0 && headingsRight > 0 && rowsLeft - headingsLeft >= 2) return band;
  if (slack > 0) return null;
  const aligned = alignedShare(band);
  if (headingsLeft === 0 && Math.min(rowsLeft, rowsRight) >= 8 && aligned < 0.5) return band;
  const grid = trimToBoth(withoutHeadings(band));
  if (!grid) return null;
  if (isRail(grid.left, grid.right)) return grid;
  if (datesOnBothSides(grid)) return grid;
  if (alignedShare(grid) >= 0.7) return hasHierarchy(grid.left) && hasHierarchy(grid.right) ? grid : null;
  return Math.min(rowCount(grid.left), rowCount(grid.right)) >= 3 ? grid : null;
};

/** The share of the shorter side's rows that have a row of the other side beside them. */
const alignedShare = ({ left, right }: Band): number => {
  const rowsLeft = rowCount(left);
  const rowsRight = rowCount(right);
  return (rowsLeft + rowsRight - rowCount([...left, ...right])) / Math.max(1, Math.min(rowsLeft, rowsRight));
};

/** A grid stands within one section: the part of the band between two headings that holds most of both sides. */
const withoutHeadings = (band: Band): Band => {
  const cuts = [...band.left, ...band.right].filter(segment => segment.heading).map(cut => cut.baseline);
  if (cuts.length === 0) return band;
  cuts.sort((a, b) => a - b);
  const all = [...band.left, ...band.right].sort((a, b) => a.baseline - b.baseline);
  const bounds = [Number.NEGATIVE_INFINITY, ...cuts, Number.POSITIVE_INFINITY];
  const parts = bounds.slice(1).map((to, at) => {
    const from = bounds[at] ?? Number.NEGATIVE_INFINITY;
    return { from, to, left: 0, right: 0 };
  });
  let at = 0;
  for (const segment of all) {
    while (at < parts.length - 1 && segment.baseline >= (parts[at]?.to ?? 0)) at++;
    const part = parts[at];
    if (!part) continue;
    if (segment.x < band.edge - 2.5) part.left++;
    else part.right++;
  }
  const best = parts.reduce((most, part) =>
    Math.min(part.left, part.right) > Math.min(most.left, most.right) ? part : most,
  );
  const inside = (segment: Segment) => segment.baseline > best.from && segment.baseline < best.to;
  return {
    edge: band.edge,
    above: [...band.above, ...all.filter(segment => segment.baseline <= best.from)],
    left: band.left.filter(inside),
    right: band.right.filter(inside),
    below: [...all.filter(segment => segment.baseline >= best.to), ...band.below],
  };
};

/** Two dates in one row date two entries that stand side by side. */
const datesOnBothSides = ({ left, right }: Band): boolean => {
  const dates = right.filter(segment => isDateText(segment.text));
  return (
    dates.length > 0 &&
    dates.length < 20 &&
    left.some(
      segment =>
        isDateText(segment.text) && dates.some(date => Math.abs(date.baseline - segment.baseline) < 2),
    )
  );
};

/** A list under a label: most lines are set in from the first, all by the same step, or are marked as items. */
const hasHierarchy = (segments: readonly Segment[]): boolean => {
  const first = segments[0];
  if (!first || segments.length < 3) return false;
  const indents = new Map<number, number>();
  for (const { x, marker } of segments) {
    if (x <= first.x + 4 && marker === null) continue;
    const step = Math.round(x - first.x);
    indents.set(step, (indents.get(step) ?? 0) + 1);
  }
  return Math.max(0, ...indents.values()) >= Math.max(2, segments.length * 0.34);
};

/** Cuts a band to where both sides have text: the lines above and below belong to neither column of a grid. */
const trimToBoth = (band: Band): Band | null => {
  const firstRight = band.right[0];
  const lastRight = band.right.at(-1);
  const firstLeft = band.left[0];
  const lastLeft = band.left.at(-1);
  if (!firstRight || !lastRight || !firstLeft || !lastLeft) return null;
  const top = Math.max(firstLeft.baseline, firstRight.baseline) - 1.2 * firstRight.fontSize;
  const bottomRight = lastRight.baseline + 0.5 * lastRight.fontSize;
  const before = (segment: Segment) => segment.baseline < top;
  const all = [...band.left, ...band.right].sort((a, b) => a.baseline - b.baseline);
  let bottom = Math.min(bottomRight, lastLeft.baseline + 0.5 * lastLeft.fontSize);
  let previous = bottom;
  for (const segment of all) {
    if (segment.baseline <= bottom) {
      previous = segment.baseline;
    } else if (segment.baseline - previous <= 1.6 * segment.fontSize) {
      previous = segment.baseline;
      bottom = segment.baseline + 0.1;
    } else break;
  }
  const inside = (segment: Segment) => !before(segment) && segment.baseline <= bottom;
  const left = band.left.filter(inside);
  const right = band.right.filter(inside);
  if (left.length === 0 || right.length === 0) return null;
  return {
    edge: band.edge,
    above: [...band.above, ...all.filter(before)],
    left,
    right,
    below: [...all.filter(segment => segment.baseline > bottom && !before(segment)), ...band.below],
  };
};
