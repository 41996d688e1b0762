import { isDateText } from './dates.ts';
import type { Band } from './gutters.ts';
import { groupByBaseline, type Segment } from './lines.ts';
import { isRail } from './rails.ts';

/** The part of a band that holds two short columns within one section; null where its rows only align. */
export const gridIn = (band: Band): Band | null => {
  const grid = trimToBoth(withoutHeadings(band));
  if (!grid) return null;
  if (isRail(grid.left, grid.right)) return grid;
  if (datesOnBothSides(grid)) return grid;
  if (alignedShare(grid) >= 0.7) return hasHierarchy(grid.left) && hasHierarchy(grid.right) ? grid : null;
  return Math.min(rowCount(grid.left), rowCount(grid.right)) >= 3 ? grid : null;
};

export const rowCount = (segments: readonly Segment[]): number => groupByBaseline(segments).length;

/** The share of the shorter side's rows that have a row of the other side beside them. */
export const alignedShare = ({ left, right }: Band): number => {
  const rowsLeft = rowCount(left);
  const rowsRight = rowCount(right);
  return (rowsLeft + rowsRight - rowCount([...left, ...right])) / Math.max(1, Math.min(rowsLeft, rowsRight));
};

/**
 * A column of contact data under no heading beside the first section: its rows keep their own spacing, so that few of
 * them share a baseline with the other side.
 */
export const hasContactColumn = ({ left, right }: Band): boolean => {
  const [few, many] = rowCount(left) <= rowCount(right) ? [left, right] : [right, left];
  const rows = groupByBaseline(few);
  const [first] = few;
  if (!first || rows.length < 3 || !few.some(({ text }) => isContact.test(text))) return false;
  if (few.some(({ text, heading }) => heading || text.length > 60 || isDateText(text))) return false;
  const height = (rows.at(-1)?.[0]?.baseline ?? 0) - first.baseline;
  if (height > 2.2 * first.fontSize * (rows.length - 1)) return false;
  const others = new Set(many.map(({ baseline }) => Math.round(2 * baseline)));
  const shared = few.filter(({ baseline }) => others.has(Math.round(2 * baseline))).length;
  return shared < 0.5 * few.length;
};

const isContact = /@|^\W{0,3}\+?\d[\d ().-]{7,}$/;

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
