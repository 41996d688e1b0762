import { bestBand } from './bands.ts';
import { groupByBaseline, type Line, type Segment } from './lines.ts';
import { isRail, railSlices } from './rails.ts';
import { joinStackedDates } from './stacked-dates.ts';
import { splitTables } from './tables.ts';
import { collapseSpaces } from './text-cleanup.ts';

const depthMax = 6;
/** No resume has more; a region that does is read row by row. */
const regionSegmentsMax = 8_000;

/** Segments → lines in the order in which a person reads them. Linear in the number of segments but for sorting. */
export const readLines = (segments: readonly Segment[]): Line[] => {
  const regions = splitTables(segments).flatMap(block =>
    block.kind === 'flow'
      ? orderRegions(block.segments, 0, 0)
      : block.parts.flatMap(part =>
          part.isRow ? [regionOf(part.segments, 0)] : orderRegions(part.segments, 1, 0),
        ),
  );
  const lines: Line[] = [];
  const counts = new Map<number, number>();
  regions.forEach(({ rows, right }, region) => {
    let before: number | null = null;
    for (const row of rows) {
      const first = row[0];
      if (!first) continue;
      const number = (counts.get(first.page) ?? 0) + 1;
      counts.set(first.page, number);
      const gap: number = before === null ? Number.POSITIVE_INFINITY : first.baseline - before;
      before = first.baseline;
      lines.push(lineOf(row, { number, region, regionRight: right, gap }));
    }
  });
  return lines;
};

/** What is read row by row, each row a list of segments from left to right. */
interface Region {
  readonly rows: readonly (readonly Segment[])[];
  /** Where its lines break: as far as its own text reaches, or that of the column which it is a stretch of. */
  readonly right: number;
}

const regionOf = (segments: readonly Segment[], columnRight: number): Region => ({
  rows: withoutRepeats(joinStackedDates(groupByBaseline(segments))),
  right: Math.max(columnRight, rightMargin(segments)),
});

/** How far text reaches to the right; what is set larger (a name, a headline) breaks elsewhere. */
const rightMargin = (segments: readonly Segment[]): number => {
  const sizes = segments.map(({ fontSize }) => fontSize).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return segments
    .filter(({ fontSize }) => fontSize <= 1.2 * usual)
    .reduce((most, { right }) => Math.max(most, right), 0);
};

/** A line cut off by the end of a page is printed again on the next: the printing that shows less goes. */
const withoutRepeats = (rows: readonly Segment[][]): Segment[][] => {
  const chars = (row: readonly Segment[]) => row.reduce((sum, segment) => sum + segment.text.length, 0);
  const gone = new Set<number>();
  rows.forEach((row, at) => {
    const next = rows[at + 1];
    if (!next || next[0]?.page !== (row[0]?.page ?? 0) + 1) return;
    const letters = lettersOf(row);
    if (letters.length >= 6 && letters === lettersOf(next)) gone.add(chars(row) > chars(next) ? at + 1 : at);
  });
  return rows.filter((_, at) => !gone.has(at));
};

const lettersOf = (row: readonly Segment[]): string =>
  row.map(segment => segment.text.replace(/[^\p{L}\p{N}]/gu, '')).join('');

const lineOf = (
  row: readonly Segment[],
  place: Pick<Line, 'number' | 'region' | 'regionRight' | 'gap'>,
): Line => {
  const first = row[0] as Segment;
  const chars = row.reduce((sum, segment) => sum + segment.text.length, 0);
  const charsWhere = (test: (segment: Segment) => boolean) =>
    row.filter(test).reduce((sum, segment) => sum + segment.text.length, 0);
  return {
    ...place,
    page: first.page,
    text: collapseSpaces(row.map(segment => segment.text).join(' ')),
    segments: row,
    x: first.x,
    right: row.reduce((most, segment) => Math.max(most, segment.right), first.right),
    baseline: first.baseline,
    fontSize: row.reduce((most, segment) => Math.max(most, segment.fontSize), 0),
    bold: charsWhere(segment => segment.bold) * 2 > chars,
    italic: charsWhere(segment => segment.italic) * 2 > chars,
    marker: first.marker,
    role: first.role,
    hrefs: row.flatMap(segment => segment.hrefs),
  };
};

/** Cuts at the best band, and its parts again. What stands above or below columns breaks where the whole does. */
const orderRegions = (segments: readonly Segment[], depth: number, columnRight: number): Region[] => {
  if (segments.length === 0) return [];
  const band =
    depth < depthMax && segments.length >= 6 && segments.length <= regionSegmentsMax
      ? bestBand(segments)
      : null;
  if (!band) return [regionOf(segments, columnRight)];
  const whole = Math.max(columnRight, rightMargin(segments));
  const inner = (part: readonly Segment[], right: number) => orderRegions(part, depth + 1, right);
  const middle = isRail(band.left, band.right)
    ? railSlices(band.left, band.right).flatMap(slice =>
        slice.heading
          ? [regionOf([slice.heading], 0), ...inner(slice.body, whole)]
          : [regionOf(slice.body, whole)],
      )
    : [...inner(band.left, 0), ...inner(band.right, columnRight)];
  return [...inner(band.above, whole), ...middle, ...inner(band.below, whole)];
};
