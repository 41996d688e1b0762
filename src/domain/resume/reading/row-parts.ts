import { isLoneSign, takeBullet } from './text-cleanup.ts';
import type { Word } from './word.ts';

/** So many rows must begin a part at an edge before a narrow gap in front of it parts words, too. */
const sharedByMin = 4;
const edgeTolerance = 0.8;
/** `1.`, `[2]`: what counts an item stays with it. */
const counter = /^[([]?\d{1,3}[.)\]]?$/;

/** Left edges at which parts of several rows begin, as left-aligned columns have them. */
type SharedEdges = ReadonlySet<number>;

export const sharedEdges = (rows: readonly (readonly Word[])[]): SharedEdges => {
  const counts = new Map<number, number>();
  for (const row of rows) {
    for (const part of partsOfRow(row, new Set())) {
      const x = Math.round(part[0]?.x ?? 0);
      counts.set(x, (counts.get(x) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= sharedByMin).map(([x]) => x));
};

/**
 * Cuts a row into what stands together. A gap wider than about one letter height parts; where the words after it begin
 * at an edge that other rows share, half of that does. A marker never parts from what it marks.
 */
export const partsOfRow = (row: readonly Word[], edges: SharedEdges): Word[][] => {
  const parts: Word[][] = [];
  let open: Word[] = [];
  let onlyMark = true;
  const spaced = 4 * letterGap(row);
  const narrow = edges.size > 0 ? 1.4 * usualGap(row) : 0;
  for (const word of row) {
    const before = open.at(-1);
    if (before) {
      const size = Math.max(Math.min(word.fontSize, before.fontSize), 1);
      const gap = word.x - before.right;
      const isSpaced = isSetApart(word) && isSetApart(before);
      const wide =
        gap > Math.max((onlyMark ? 4 : 1.15) * size, isSpaced ? Math.max(spaced, 4 * word.letterGap) : 0);
      const atEdge = !onlyMark && gap > Math.max(0.5 * size, narrow) && isShared(word.x, edges);
      if (wide || (atEdge && !isCounter(open))) {
        parts.push(open);
        open = [];
        onlyMark = true;
      }
    }
    open.push(word);
    const text = word.text.trim();
    onlyMark &&= text === '' || takeBullet(text).text === '' || isLoneSign(text);
  }
  if (open.length > 0) parts.push(open);
  return parts;
};

const isShared = (x: number, edges: SharedEdges): boolean => {
  const near = Math.round(x);
  return [near - 1, near, near + 1].some(edge => edges.has(edge) && Math.abs(edge - x) <= edgeTolerance);
};

const isCounter = (words: readonly Word[]): boolean =>
  counter.test(
    words
      .map(word => word.text)
      .join('')
      .trim(),
  );

const isLetter = (word: Word): boolean => /^\p{L}$/u.test(word.text.trim());

/** Letters set apart come one by one, or mended to words. */
const isSetApart = (word: Word): boolean => word.letterGap > 0 || isLetter(word);

/** The usual gap between letters that are set one by one; 0 where there are hardly any. */
const letterGap = (row: readonly Word[]): number => {
  const gaps = row.slice(1).flatMap((word, at) => {
    const before = row[at] as Word;
    return isLetter(word) && isLetter(before) ? [word.x - before.right] : [];
  });
  gaps.sort((a, b) => a - b);
  return gaps.length > 3 ? Math.max(0, gaps[Math.floor(gaps.length / 2)] ?? 0) : 0;
};

/** The gap between the words of a row that half of them stay below: wide where the row is justified. */
const usualGap = (row: readonly Word[]): number => {
  const gaps = row.slice(1).map((word, at) => word.x - (row[at] as Word).right);
  gaps.sort((a, b) => a - b);
  return row.length > 3 ? Math.max(0, gaps[Math.floor(gaps.length / 2)] ?? 0) : 0;
};
