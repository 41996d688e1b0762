import { alignedShare, gridIn, hasContactColumn, rowCount } from './grids.ts';
import { type Band, bandOf, stretchesOf } from './gutters.ts';
import type { Segment } from './lines.ts';
import { isRail } from './rails.ts';

const stretchesTriedMax = 24;

/** The stretch with the most text on both sides of an edge that holds up as columns, a rail or a grid. */
export const bestBand = (segments: readonly Segment[]): Band | null => {
  const sorted = [...segments].sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  for (const stretch of stretchesOf(sorted).slice(0, stretchesTriedMax)) {
    const kept = decideBand(bandOf(sorted, stretch), stretch.slack);
    if (kept) return kept;
  }
  return null;
};

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
  const rail = fromFirstHeading(band);
  if (rail && isRail(rail.left, rail.right)) return rail;
  const headingsLeft = headingCount(band.left);
  const headingsRight = headingCount(band.right);
  if (headingsLeft > 0 && headingsRight > 0 && rowsLeft - headingsLeft >= 2) return withoutHead(band);
  if (slack > 0) return null;
  if (hasContactColumn(band)) return endOfContacts(band);
  const aligned = alignedShare(band);
  if (headingsLeft === 0 && Math.min(rowsLeft, rowsRight) >= 8 && aligned < 0.5) return band;
  return gridIn(band);
};

/** The band without the short lines of a page's head that end left of its edge, too. */
const fromFirstHeading = (band: Band): Band | null => {
  const first = band.left.find(segment => segment.heading);
  if (!first || first === band.left[0]) return null;
  const isAbove = (segment: Segment) => segment.baseline < first.baseline - 0.6 * first.fontSize;
  return {
    ...band,
    above: [...band.above, ...band.left.filter(isAbove), ...band.right.filter(isAbove)],
    left: band.left.filter(segment => !isAbove(segment)),
    right: band.right.filter(segment => !isAbove(segment)),
  };
};

/** Short lines of a page's head may all end right of the edge: those above both columns are no part of the right one. */
const withoutHead = (band: Band): Band => {
  const top = band.left[0]?.baseline ?? 0;
  const first = band.right.findIndex(segment => segment.heading);
  const head = band.right.slice(0, first);
  if (head.length === 0 || head.some(({ baseline, fontSize }) => baseline > top - 0.5 * fontSize))
    return band;
  return { ...band, above: [...band.above, ...head], right: band.right.slice(first) };
};

/** Beside contact data at the right stands the name; what begins below them is no part of either. */
const endOfContacts = (band: Band): Band => {
  const last = band.right.at(-1);
  if (!last || rowCount(band.right) > rowCount(band.left)) return band;
  const isBelow = ({ baseline }: Segment) => baseline > last.baseline + 0.5 * last.fontSize;
  return {
    ...band,
    left: band.left.filter(segment => !isBelow(segment)),
    below: [...band.left.filter(isBelow), ...band.below],
  };
};
