import { isDateText, parseDates } from './dates.ts';
import { headingKind } from './headings.ts';
import type { Segment } from './lines.ts';

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
  const headings = labels.filter(segment => segment.heading);
  const rest = [...labels.filter(segment => !headings.includes(segment)), ...right].sort(
    (a, b) => a.baseline - b.baseline || a.x - b.x,
  );
  if (headings.length === 0) return [{ heading: null, body: rest }];
  const starts = headings.map((heading, index) => startOfBlock(rest, heading, headings[index - 1] ?? null));
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

/**
 * A label may stand in the middle of its block: the block then begins after the last wide gap above the label. A walk
 * that reaches the label before was no walk within one block.
 */
const startOfBlock = (rest: readonly Segment[], heading: Segment, previous: Segment | null): number => {
  const index = rest.findIndex(segment => segment.baseline >= heading.baseline - 0.5 * heading.fontSize);
  const beside = index < 0 ? rest.length : index;
  const here = rest[beside];
  const above = rest[beside - 1];
  const below = rest
    .slice(beside + 1, beside + 8)
    .find(segment => here && segment.baseline > here.baseline + 2);
  if (here && above && below && here.baseline - above.baseline > 1.25 * (below.baseline - here.baseline))
    return beside;
  let at = beside;
  while (at > 0 && continuesUpwards(rest, at)) at--;
  const reached = rest[at]?.baseline ?? 0;
  return previous && reached <= previous.baseline + 0.5 * previous.fontSize ? beside : at;
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
      before && segment.baseline - before.baseline <= 1.7 * before.fontSize * lineCount(before)
        ? join(before, segment)
        : null;
    if (together) mended[mended.length - 1] = together;
    else mended.push(segment);
  }
  return mended;
};

const lineCount = (segment: Segment): number =>
  segment.text.includes(' ') ? 1 + segment.text.split(' ').length / 3 : 1;

const join = (before: Segment, after: Segment): Segment | null => {
  const spaced = {
    ...before,
    text: `${before.text} ${after.text}`,
    right: Math.max(before.right, after.right),
  };
  const sameStyle = Math.abs(before.fontSize - after.fontSize) < 0.6 && before.bold === after.bold;
  const tight = after.baseline - before.baseline <= 1.35 * before.fontSize * lineCount(before);
  if (sameStyle && headingKind(spaced.text) !== null && (tight || headingKind(after.text) === null))
    return { ...spaced, heading: before.heading || after.heading };
  const first = parseDates(before.text);
  const second = parseDates(after.text);
  if (
    isDateText(before.text) &&
    isDateText(after.text) &&
    first?.start &&
    !first.end &&
    second &&
    !second.end
  )
    return { ...spaced, text: `${before.text} – ${after.text}` };
  if (!isDateText(before.text) && isDateText(spaced.text)) return spaced;
  return null;
};

const countSectionHeadings = (segments: readonly Segment[]): number =>
  segments.filter(segment => segment.heading).length;

/** `2018` over `2022` in front of an entry: the two ends of a range, one under the other. */
export const joinStackedDates = (rows: readonly Segment[][]): Segment[][] => {
  const joined: Segment[][] = [];
  for (const row of rows) {
    const [only] = row;
    const before = joined.at(-1)?.[0];
    const stacked =
      only &&
      before &&
      row.length === 1 &&
      isSingleDate(only) &&
      isSingleDate(before) &&
      Math.abs(only.x - before.x) < 2;
    const above = joined.at(-1);
    if (stacked && above && above.length > 1 && only.baseline - before.baseline <= 1.7 * only.fontSize)
      above[0] = { ...before, text: `${before.text} – ${only.text}` };
    else joined.push([...row]);
  }
  return joined;
};

const isSingleDate = (segment: Segment): boolean =>
  isDateText(segment.text) && parseDates(segment.text)?.single === true;
