import { isDateText } from './dates.ts';
import { headingKind } from './headings.ts';
import type { Segment } from './lines.ts';
import { joinedText } from './stacked-dates.ts';

/** The part of a page that one label of a rail stands beside. */
export interface RailSlice {
  readonly heading: Segment | null;
  readonly body: readonly Segment[];
}

/**
 * A rail is a narrow left column that only labels what stands beside it: section headings and dates. Its right side
 * has no section headings of its own.
 */
export const isRail = (left: readonly Segment[], right: readonly Segment[]): boolean => {
  const labels = mendRail(left);
  const headings = labels.filter(segment => segment.heading).length;
  const dates = labels.filter(segment => isDateText(segment.text)).length;
  if (dates === labels.length && dates > 0) return right.length > dates && countSectionHeadings(right) === 0;
  if (headings < 2) return false;
  const own = labels.length - headings - dates;
  if (own > headings || own > 0.34 * labels.length) return false;
  return right.length > labels.length && countSectionHeadings(right) <= 0.34 * headings;
};

/** Cuts a rail's right side at each heading of the rail; dates of the rail stay beside what they date. */
export const railSlices = (left: readonly Segment[], right: readonly Segment[]): RailSlice[] => {
  const labels = mendRail(left);
  const headings = labels.filter(label => label.heading);
  const rest = [...labels.filter(label => !label.heading), ...right].sort(
    (a, b) => a.baseline - b.baseline || a.x - b.x,
  );
  if (headings.length === 0) return [{ heading: null, body: rest }];
  const starts = blockStarts(rest, headings);
  const slices: RailSlice[] = [];
  let at = 0;
  headings.forEach((heading, index) => {
    const from = Math.max(at, starts[index] ?? at);
    if (index === 0 && from > 0) slices.push({ heading: null, body: rest.slice(0, from) });
    const to = Math.max(from, starts[index + 1] ?? rest.length);
    slices.push({ heading, body: rest.slice(from, to) });
    at = to;
  });
  return slices;
};

/** A label stands beside the first row of its block, or centred on it. */
const blockStarts = (rest: readonly Segment[], labels: readonly Segment[]): number[] => {
  const beside = labels.map(label => rowBeside(rest, label));
  const above = labels.map((label, index) =>
    startAbove(rest, beside[index] ?? 0, label, labels[index - 1] ?? null),
  );
  return labels.map((label, index) => {
    const top = above[index] ?? 0;
    const ends = [above[index + 1], beside[index + 1]].map(next => next ?? rest.length);
    const row = rest[beside[index] ?? 0];
    const alone = row !== undefined && Math.abs(row.baseline - label.baseline) > 0.6 * label.fontSize;
    return alone || ends.some(end => isCentred(rest, label, top, end)) ? top : (beside[index] ?? 0);
  });
};

/** Index of the first segment that stands beside a label or below it. */
const rowBeside = (rest: readonly Segment[], label: Segment): number => {
  const index = rest.findIndex(segment => segment.baseline >= label.baseline - 0.5 * label.fontSize);
  return index < 0 ? rest.length : index;
};

const isCentred = (rest: readonly Segment[], label: Segment, from: number, to: number): boolean => {
  const [first, last] = [rest[from], rest[to - 1]];
  if (!first || !last || from >= to) return false;
  const middle = (label.baseline + label.bottom) / 2;
  return Math.abs(middle - (first.baseline + last.baseline) / 2) <= Math.max(1.5, 0.2 * label.fontSize);
};

/** Where a block begins that has its label at its middle: after the last wide gap above, and below the label before. */
const startAbove = (
  rest: readonly Segment[],
  beside: number,
  label: Segment,
  previous: Segment | null,
): number => {
  let at = beside;
  while (at > 0 && continuesUpwards(rest, at)) at--;
  const reached = rest[at]?.baseline ?? label.baseline;
  return previous && reached <= previous.bottom + 0.5 * previous.fontSize ? beside : at;
};

const continuesUpwards = (rest: readonly Segment[], at: number): boolean => {
  const here = rest[at];
  const above = rest[at - 1];
  if (!here || !above || here.page !== above.page) return false;
  return here.baseline - above.baseline <= 1.9 * Math.max(here.fontSize, above.fontSize);
};

/** Puts together what a narrow rail broke over lines: headings of several words, dates, and the two ends of a range. */
const mendRail = (left: readonly Segment[]): Segment[] => {
  const mended: Segment[] = [];
  for (const segment of left) {
    const before = mended.at(-1);
    const together =
      before && segment.baseline - before.bottom <= 1.7 * before.fontSize ? join(before, segment) : null;
    if (together) mended[mended.length - 1] = { ...together, bottom: segment.bottom };
    else mended.push(segment);
  }
  return mended;
};

const join = (before: Segment, after: Segment): Segment | null => {
  const spaced = {
    ...before,
    text: `${before.text} ${after.text}`,
    right: Math.max(before.right, after.right),
  };
  const sameStyle = Math.abs(before.fontSize - after.fontSize) < 0.6 && before.bold === after.bold;
  const tight = after.baseline - before.bottom <= 1.35 * before.fontSize;
  if (sameStyle && headingKind(spaced.text) !== null && (tight || headingKind(after.text) === null))
    return { ...spaced, heading: before.heading || after.heading };
  if (before.text.length + after.text.length > 48) return null;
  const date = joinedText(before.text, after.text, true);
  return date === null ? null : { ...spaced, text: date };
};

const countSectionHeadings = (segments: readonly Segment[]): number =>
  segments.filter(segment => segment.heading).length;
