import { bestBand } from './bands.ts';
import { groupByBaseline, type Line, type Segment } from './lines.ts';
import { isRail, joinStackedDates, railSlices } from './rails.ts';
import { splitTables } from './tables.ts';
import { collapseSpaces } from './text-cleanup.ts';

const depthMax = 6;
/** No resume has more; a region that does is read row by row. */
const regionSegmentsMax = 8_000;

/** Segments → lines in the order in which a person reads them. Linear in the number of segments but for sorting. */
export const readLines = (segments: readonly Segment[]): Line[] => {
  const regions = splitTables(segments)
    .flatMap(block =>
      block.kind === 'flow'
        ? orderRegions(block.segments, 0)
        : block.parts.flatMap(part =>
            part.isRow ? [groupByBaseline(part.segments)] : orderRegions(part.segments, 1),
          ),
    )
    .map(rows => withoutRepeats(joinStackedDates(rows)));
  const lines: Line[] = [];
  const counts = new Map<number, number>();
  regions.forEach((rows, region) => {
    const regionRight = rows.flat().reduce((most, segment) => Math.max(most, segment.right), 0);
    let before: number | null = null;
    for (const row of rows) {
      const first = row[0];
      if (!first) continue;
      const number = (counts.get(first.page) ?? 0) + 1;
      counts.set(first.page, number);
      const gap: number = before === null ? Number.POSITIVE_INFINITY : first.baseline - before;
      before = first.baseline;
      lines.push(lineOf(row, { number, region, regionRight, gap }));
    }
  });
  return lines;
};

/** A line cut off by the end of a page is printed again on the next: the first printing goes. */
const withoutRepeats = (rows: readonly Segment[][]): Segment[][] => {
  const letters = (row: readonly Segment[] | undefined) =>
    (row ?? []).map(segment => segment.text.replace(/[^\p{L}\p{N}]/gu, '')).join('');
  return rows.filter((row, at) => {
    const next = rows[at + 1];
    const isLast = next?.[0] !== undefined && next[0].page === (row[0]?.page ?? 0) + 1;
    return !isLast || letters(row).length < 6 || letters(row) !== letters(next);
  });
};

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

/** Each region is a list of rows; each row a list of segments from left to right. */
const orderRegions = (segments: readonly Segment[], depth: number): Segment[][][] => {
  if (segments.length === 0) return [];
  const band =
    depth < depthMax && segments.length >= 6 && segments.length <= regionSegmentsMax
      ? bestBand(segments)
      : null;
  if (!band) return [groupByBaseline(segments)];
  const inner = (part: readonly Segment[]) => orderRegions(part, depth + 1);
  const middle = isRail(band.left, band.right)
    ? railSlices(band.left, band.right).flatMap(slice =>
        slice.heading ? [[[slice.heading]], ...inner(slice.body)] : [groupByBaseline(slice.body)],
      )
    : [...inner(band.left), ...inner(band.right)];
  return [...inner(band.above), ...middle, ...inner(band.below)];
};
