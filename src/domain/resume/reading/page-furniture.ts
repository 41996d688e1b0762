import { groupByBaseline, type Segment } from './lines.ts';
import { fold } from './text-cleanup.ts';

const pageNumber =
  /^[-–—|\s]*(?:(?:page|seite|p[aá]gina|pagina|p\.)\s*)?\d{1,2}(?:\s*(?:\/|of|von|de|di|sur)\s*\d{1,2})?[-–—|\s]*$/iu;
const contact = /@[\p{L}\p{N}-]+\.|\+?\(?\d[\d ().-]{7,}\d/u;
/** Rows from the edge of a page that may be printed on every page. */
const edgeRowsMax = 3;
/** Space between contact data from the foot of a page and the first line, which it is put above. */
const footSeam = 20;

/**
 * Pages without what is printed on each of them: lines that stand at the same height of several pages, page numbers,
 * and the name at an edge of a later page. The first page keeps its head, which may be the name; contact data at its
 * foot is moved above it.
 */
export const withoutFurniture = (pages: readonly (readonly Segment[])[]): Segment[][] => {
  const edges = pages.map(edgesOf);
  const seen = countTexts(edges);
  const name = pages.length > 1 ? nameOf(pages[0] ?? []) : '';
  return pages.map((page, at) => {
    const edge = edges[at];
    if (!edge) return [...page];
    const isRepeated = (segment: Segment): boolean => (seen.get(keyOf(segment)) ?? 0) > 1;
    const isNumber = ({ text }: Segment): boolean => pages.length > 1 && pageNumber.test(text);
    const isNamed = ({ text }: Segment): boolean =>
      at > 0 && name !== '' && text.length <= name.length + 40 && fold(text).includes(name);
    const foot = at === 0 ? contactFoot(edge.bottom, pages.length > 1 ? isRepeated : standsApart(page)) : [];
    const top = page.reduce((least, { baseline }) => Math.min(least, baseline), Number.POSITIVE_INFINITY);
    const moved = foot.map(segment => ({ ...segment, baseline: top - footSeam, bottom: top - footSeam }));
    const kept = page.filter(segment => {
      if (foot.includes(segment)) return false;
      if (edge.top.has(segment))
        return !isNumber(segment) && !isNamed(segment) && !(at > 0 && isRepeated(segment));
      if (edge.bottom.has(segment)) return !isNumber(segment) && !isNamed(segment) && !isRepeated(segment);
      return true;
    });
    return [...moved, ...kept];
  });
};

interface Edges {
  readonly top: ReadonlySet<Segment>;
  readonly bottom: ReadonlySet<Segment>;
}

/** The outermost rows of a page; a page of few rows has none that are surely outside its text. */
const edgesOf = (page: readonly Segment[]): Edges => {
  const rows = groupByBaseline(page);
  const count = Math.min(edgeRowsMax, Math.floor(rows.length / 2));
  return {
    top: new Set(rows.slice(0, Math.max(1, count)).flat()),
    bottom: new Set(count > 0 ? rows.slice(-count).flat() : []),
  };
};

/** On how many pages each text stands at the same height of an edge. */
const countTexts = (edges: readonly Edges[]): Map<string, number> => {
  const seen = new Map<string, number>();
  for (const { top, bottom } of edges) {
    for (const key of new Set([...top, ...bottom].map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  return seen;
};

/** Page numbers differ from page to page: digits count as equal where words stand beside them. */
const keyOf = ({ text, baseline }: Segment): string =>
  `${/\p{L}{3}/u.test(text) ? text.replace(/\d+/g, '#') : text}|${Math.round(baseline / 4)}`;

/** The largest text of the first page, folded, if it could be a name. */
const nameOf = (page: readonly Segment[]): string => {
  let largest: Segment | null = null;
  for (const segment of page) if (!largest || segment.fontSize > largest.fontSize + 0.1) largest = segment;
  const text = fold(largest?.text ?? '');
  return text.length >= 5 && text.length <= 40 && text.includes(' ') ? text : '';
};

/** The lowest row that gives contact data, if it is part of the page's foot. */
const contactFoot = (bottom: ReadonlySet<Segment>, isFoot: (segment: Segment) => boolean): Segment[] => {
  const rows = groupByBaseline([...bottom]).map(row => row.filter(({ text }) => !pageNumber.test(text)));
  return rows.filter(row => row.some(({ text }) => contact.test(text)) && row.every(isFoot)).flat();
};

/** The only page's last row is a foot where it stands further from the text than any rows of the text from each other. */
const standsApart = (page: readonly Segment[]): ((segment: Segment) => boolean) => {
  const rows = groupByBaseline(page).map(row => row[0]?.baseline ?? 0);
  const gaps = rows.slice(1).map((baseline, at) => baseline - (rows[at] ?? 0));
  const last = gaps.pop() ?? 0;
  const lowest = rows.at(-1) ?? 0;
  const widest = gaps.slice(Math.floor(gaps.length / 2)).reduce((most, gap) => Math.max(most, gap), 0);
  return segment => last > 1.2 * widest && Math.abs(segment.baseline - lowest) < 2;
};
