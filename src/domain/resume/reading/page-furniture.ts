import { groupByBaseline, type Segment } from './lines.ts';

/** Lines of page furniture: the same text at the same height on several pages, and page numbers at an edge. */
export const withoutFurniture = (pages: readonly (readonly Segment[])[]): Segment[][] => {
  const seen = new Map<string, number>();
  const keyOf = (segment: Segment) =>
    `${segment.text.replace(/\d+/g, '#')}|${Math.round(segment.baseline / 4)}`;
  const edges = pages.map(page => {
    const rows = groupByBaseline(page);
    return new Set([...(rows[0] ?? []), ...(rows.length > 3 ? (rows.at(-1) ?? []) : [])]);
  });
  for (const edge of edges)
    for (const segment of edge) seen.set(keyOf(segment), (seen.get(keyOf(segment)) ?? 0) + 1);
  return pages.map((page, at) =>
    page.filter(segment => {
      if (!edges[at]?.has(segment)) return true;
      if (pageNumber.test(segment.text)) return pages.length === 1 && segment.text.length > 3;
      return at === 0 || (seen.get(keyOf(segment)) ?? 0) < 2;
    }),
  );
};
const pageNumber =
  /^(?:(?:page|seite|p[aá]gina|pagina|p\.)\s*)?\d{1,2}(?:\s*(?:\/|of|von|de|di|sur)\s*\d{1,2})?$/iu;
