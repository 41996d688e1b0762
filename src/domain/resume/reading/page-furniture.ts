import { groupByBaseline, type Segment } from './lines.ts';

const pageNumber =
  /^(?:(?:page|seite|p[aá]gina|pagina|p\.)\s*)?\d{1,2}(?:\s*(?:\/|of|von|de|di|sur)\s*\d{1,2})?$/iu;

/**
 * Pages without what is printed on each of them: a line that stands at the same height of several pages (the first
 * page keeps its top line, which may be the name), and page numbers at an edge.
 */
export const withoutFurniture = (pages: readonly (readonly Segment[])[]): Segment[][] => {
  if (pages.length < 2) return pages.map(page => [...page]);
  const edges = pages.map(page => {
    const rows = groupByBaseline(page);
    return { top: new Set(rows[0]), bottom: new Set(rows.length > 1 ? rows.at(-1) : []) };
  });
  const seen = new Map<string, number>();
  for (const { top, bottom } of edges) {
    for (const segment of [...top, ...bottom]) seen.set(keyOf(segment), (seen.get(keyOf(segment)) ?? 0) + 1);
  }
  return pages.map((page, at) => {
    const { top, bottom } = edges[at] ?? { top: new Set<Segment>(), bottom: new Set<Segment>() };
    return page.filter(segment => {
      if (!top.has(segment) && !bottom.has(segment)) return true;
      if (pageNumber.test(segment.text)) return false;
      return (seen.get(keyOf(segment)) ?? 0) < 2 || (at === 0 && top.has(segment));
    });
  });
};

/** Page numbers differ from page to page: digits count as equal. */
const keyOf = (segment: Segment): string =>
  `${segment.text.replace(/\d+/g, '#')}|${Math.round(segment.baseline / 4)}`;
