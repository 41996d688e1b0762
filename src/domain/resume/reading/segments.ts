import { learnHeadingStyles } from './heading-styles.ts';
import type { LaidOutDocument, LaidOutPage, TextRun } from './laid-out.ts';
import { groupByBaseline, type Segment } from './lines.ts';
import { withoutFurniture } from './page-furniture.ts';
import { cleanText, collapseSpaces, type Marker, mendLetterSpacing, takeBullet } from './text-cleanup.ts';

interface Word {
  text: string;
  marker: Marker;
  x: number;
  right: number;
  baseline: number;
  run: TextRun;
}

/** Far beyond any resume; what comes after is not read. */
const runsMax = 60_000;
const charsMax = 600_000;
const segmentsMax = 12_000;
const runCharsMax = 5_000;
const segmentCharsMax = 10_000;
/** Space between the last line of a page and the first of the next in the stitched strip. */
const pageSeam = 14;
/** A line drawn with characters: `=====`. */
const ruled = /^[=_~*#.–—-]{3,}$/;

const wordsOf = (run: TextRun): Word[] => {
  if (![run.x, run.y, run.width, run.height].every(Number.isFinite)) return [];
  const { text, marker } = cleanText(run.text.slice(0, runCharsMax));
  const baseline = run.y + 0.8 * run.height;
  const mended = mendLetterSpacing(text.trim());
  if (mended !== text.trim() || !/ {3,}/.test(text.trim()))
    return [
      {
        text: mended === text.trim() ? text : mended,
        marker,
        x: run.x,
        right: run.x + run.width,
        baseline,
        run,
      },
    ];
  // Text files show columns by runs of spaces: each part becomes a word of its own, where it stands.
  const perChar = run.width / Math.max(1, run.text.length);
  return [...text.matchAll(/\S+(?: {1,2}\S+)*/g)].map(part => ({
    text: part[0],
    marker,
    x: run.x + part.index * perChar,
    right: run.x + (part.index + part[0].length) * perChar,
    baseline,
    run,
  }));
};

/** Text set letter by letter with even gaps: the gap that parts its words, else null. */
const letterSpacing = (words: readonly Word[]): number | null => {
  const letters = words.filter(word => [...word.text.trim()].length === 1).length;
  if (words.length < 5 || letters < 0.7 * words.length) return null;
  const gaps = words.slice(1).map((word, at) => word.x - (words[at] as Word).right);
  gaps.sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 2)] ?? 0;
  const size = (words[0] as Word).run.fontSize;
  return usual > 0.02 * size ? usual * 1.5 + 0.08 * size : null;
};

const segmentOf = (words: readonly Word[], page: number): Segment | null => {
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
    const wordGap =
      letterGap ?? 0.13 * Math.min(word.run.fontSize, previous?.run.fontSize ?? word.run.fontSize);
    const apart = previous !== null && gap > wordGap;
    parts.push(apart ? ` ${word.text}` : word.text);
    const weight = word.text.trim().length;
    letters += weight;
    if (word.run.bold) bold += weight;
    if (word.run.italic) italic += weight;
    if (weight > 0) {
      leadOpen &&= word.run.bold;
      if (leadOpen) leadParts = parts.length;
      if (!largest || word.run.fontSize > largest.run.fontSize) largest = word;
    }
    previous = word;
  }
  const first = words[0];
  if (!first || !previous) return null;
  const bare = takeBullet(mendLetterSpacing(collapseSpaces(parts.join(''))));
  const lead = collapseSpaces(parts.slice(0, leadParts).join(''));
  const glyph = first.marker;
  const hrefs = [...new Set(words.map(word => word.run.href).filter(href => href !== null))];
  return {
    page,
    text: bare.text.slice(0, segmentCharsMax),
    x: first.x,
    right: Math.max(previous.right, first.x),
    baseline: first.baseline,
    fontSize: (largest ?? first).run.fontSize,
    bold: bold * 2 > letters,
    italic: italic * 2 > letters,
    lead: bold < letters ? takeBullet(lead).text : '',
    hrefs,
    role: first.run.role,
    marker: bare.marker ?? glyph,
    heading: false,
  };
};

/** A gap wider than about one letter height parts two segments; a marker never parts from what it marks. */
const segmentsOfRow = (row: readonly Word[], page: number): Segment[] => {
  const segments: Segment[] = [];
  let open: Word[] = [];
  let onlyMark = true;
  const close = () => {
    const segment = open.length > 0 ? segmentOf(open, page) : null;
    if (segment && segment.text !== '' && !ruled.test(segment.text)) segments.push(segment);
    open = [];
    onlyMark = true;
  };
  for (const word of row) {
    const before = open.at(-1);
    if (before) {
      const size = Math.max(Math.min(word.run.fontSize, before.run.fontSize), 1);
      const limit = onlyMark ? 4 * size : 1.15 * size;
      if (word.x - before.right > limit) close();
    }
    open.push(word);
    const text = word.text.trim();
    onlyMark &&= text === '' || takeBullet(text).text === '';
  }
  close();
  return segments;
};

/** Text of one cell may be laid out over the next one: cells are told apart by their marks, not by where they stand. */
const cellsOf = (row: readonly Word[]): Word[][] => {
  const cells = new Map<string, Word[]>();
  for (const word of row) {
    const { role } = word.run;
    const key = role?.kind === 'cell' ? `${role.table}|${role.row}|${role.column}` : '';
    const cell = cells.get(key);
    if (cell) cell.push(word);
    else cells.set(key, [word]);
  }
  return [...cells.values()];
};

const pageSegments = (page: LaidOutPage): Segment[] => {
  const words = page.runs.flatMap(wordsOf);
  const placed = words.map(word => ({ ...word, fontSize: word.run.fontSize }));
  return groupByBaseline(placed).flatMap(row =>
    cellsOf(row).flatMap(cell => segmentsOfRow(cell, page.number)),
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
  for (const onPage of withoutFurniture(bounded(document.pages).map(pageSegments))) {
    if (onPage.length === 0) continue;
    const top = onPage.reduce(
      (least, segment) => Math.min(least, segment.baseline),
      Number.POSITIVE_INFINITY,
    );
    const offset = all.length === 0 ? 0 : bottom + pageSeam - top;
    let lowest = bottom;
    for (const segment of onPage) {
      if (all.length >= segmentsMax) break;
      const moved = { ...segment, baseline: segment.baseline + offset };
      lowest = Math.max(lowest, moved.baseline);
      all.push(moved);
    }
    bottom = lowest;
  }
  const styles = learnHeadingStyles(all);
  return all.map(segment => (styles.isHeading(segment, false) ? { ...segment, heading: true } : segment));
};
