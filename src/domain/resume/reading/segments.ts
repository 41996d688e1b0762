import { joinBrokenHeadings } from './broken-headings.ts';
import { learnHeadingStyles } from './heading-styles.ts';
import type { LaidOutDocument, LaidOutPage } from './laid-out.ts';
import type { Segment } from './lines.ts';
import { undoubled } from './overprints.ts';
import { withoutFurniture } from './page-furniture.ts';
import { partsOfRow, sharedEdges } from './row-parts.ts';
import { collapseSpaces, isLoneSign, mendLetterSpacing, takeBullet } from './text-cleanup.ts';
import type { Word } from './word.ts';
import { runCharsMax, wordRows } from './words.ts';

/** Far beyond any resume; what comes after is not read. */
const runsMax = 60_000;
const charsMax = 600_000;
const segmentsMax = 12_000;
const segmentCharsMax = 10_000;
/** Space between the last line of a page and the first of the next in the stitched strip. */
const pageSeam = 14;
/** A line drawn with characters: `=====`. */
const ruled = /^[=_~*#.–—-]{3,}$/;

/** Text set letter by letter with even gaps: the gap that parts its words, else null. */
const letterSpacing = (words: readonly Word[]): number | null => {
  const letters = words.filter(word => [...word.text.trim()].length === 1).length;
  if (words.length < 5 || letters < 0.7 * words.length) return null;
  const gaps = words.slice(1).map((word, at) => word.x - (words[at] as Word).right);
  gaps.sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const size = (words[0] as Word).fontSize;
  return usual > 0.02 * size ? usual * 1.5 + 0.08 * size : null;
};

/** A sign that stands clear of the text after it, as the bullets of symbol fonts do (`{   Built …`). */
const leadingMark = (words: readonly Word[]): Word | null => {
  const [first, second] = words;
  const text = first?.text.trim() ?? '';
  if (!first || !second || !isLoneSign(text) || takeBullet(text).marker !== null) return null;
  return second.x - first.right > 0.3 * second.fontSize ? first : null;
};

const segmentOf = (all: readonly Word[], page: number): Segment | null => {
  const mark = leadingMark(all);
  const words = mark ? all.slice(1) : all;
  const parts: string[] = [];
  let leadParts = 0;
  let bold = 0;
  let italic = 0;
  let letters = 0;
  let largest: Word | null = null;
  let previous: Word | null = null;
  let leadOpen = true;
  const letterGap = letterSpacing(words);
  for (const word of words) {
    const gap = previous ? word.x - previous.right : 0;
    const wordGap = letterGap ?? 0.13 * Math.min(word.fontSize, previous?.fontSize ?? word.fontSize);
    const apart = previous !== null && gap > wordGap;
    parts.push(apart ? ` ${word.text}` : word.text);
    const weight = word.text.trim().length;
    letters += weight;
    if (word.run.bold) bold += weight;
    if (word.run.italic) italic += weight;
    if (weight > 0) {
      leadOpen &&= word.run.bold;
      if (leadOpen) leadParts = parts.length;
      if (!largest || word.fontSize > largest.fontSize) largest = word;
    }
    previous = word;
  }
  const first = words[0];
  if (!first || !previous) return null;
  const once = undoubled(words);
  const bare = takeBullet(collapseSpaces(once ?? mendLetterSpacing(parts.join(''))));
  const lead = collapseSpaces(parts.slice(0, leadParts).join(''));
  const glyph = mark ? 'glyph' : first.marker;
  const hrefs = [...new Set(words.map(word => word.run.href).filter(href => href !== null))];
  return {
    page,
    text: bare.text.slice(0, segmentCharsMax),
    x: (mark ?? first).x,
    right: Math.max(previous.right, first.x),
    baseline: first.baseline,
    bottom: first.baseline,
    fontSize: (largest ?? first).fontSize,
    bold: once !== null || bold * 2 > letters,
    italic: italic * 2 > letters,
    lead: bold < letters ? takeBullet(lead).text : '',
    hrefs,
    role: first.run.role,
    marker: bare.marker ?? glyph,
    heading: false,
  };
};

/** The segments of each page, cut at wide gaps and at the left edges that the document's columns share. */
const pageSegments = (pages: readonly LaidOutPage[]): Segment[][] => {
  const rowsOfPages = pages.map(wordRows);
  const edges = sharedEdges(rowsOfPages.flat());
  return rowsOfPages.map((rows, at) =>
    rows.flatMap(row =>
      partsOfRow(row, edges).flatMap(words => {
        const segment = segmentOf(words, pages[at]?.number ?? 1);
        return segment && segment.text !== '' && !ruled.test(segment.text) ? [segment] : [];
      }),
    ),
  );
};

/** The pages with no more runs and characters than a document may have. */
const bounded = (pages: readonly LaidOutPage[]): LaidOutPage[] => {
  let runs = runsMax;
  let chars = charsMax;
  return pages.map(page => {
    const kept = page.runs.filter(run => {
      runs--;
      chars -= Math.min(run.text.length, runCharsMax);
      return runs >= 0 && chars >= 0;
    });
    return { ...page, runs: kept };
  });
};

/** All pages' segments in one strip: a column that goes on over a page break is then one column. */
export const readSegments = (document: LaidOutDocument): Segment[] => {
  const all: Segment[] = [];
  let bottom = 0;
  for (const onPage of withoutFurniture(pageSegments(bounded(document.pages)))) {
    if (onPage.length === 0) continue;
    const top = onPage.reduce(
      (least, segment) => Math.min(least, segment.baseline),
      Number.POSITIVE_INFINITY,
    );
    const offset = all.length === 0 ? 0 : bottom + pageSeam - top;
    let lowest = bottom;
    for (const segment of onPage) {
      if (all.length >= segmentsMax) break;
      const moved = { ...segment, baseline: segment.baseline + offset, bottom: segment.bottom + offset };
      lowest = Math.max(lowest, moved.baseline);
      all.push(moved);
    }
    bottom = lowest;
  }
  const styles = learnHeadingStyles(all);
  return joinBrokenHeadings(
    all.map(segment => (styles.isHeading(segment, false) ? { ...segment, heading: true } : segment)),
  );
};
