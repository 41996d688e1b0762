import { headingKind } from './headings.ts';
import type { Segment } from './lines.ts';
import { isCaps, joinWrapped } from './text-cleanup.ts';

const linesMax = 3;
/** What goes on below: `Interessen und` / `Hobbys`. */
const openEnd = /(?:[-&,/]|\s(?:und|and|et|y|e))$/iu;
/** How many segments of other columns may come between two lines of a heading in the order of baselines. */
const lookAhead = 12;

/**
 * Headings that a narrow column broke over lines (`Expérience` / `profession-` / `nelle`) become one segment again.
 * Two lines that are headings each by itself stay two.
 */
export const joinBrokenHeadings = (segments: readonly Segment[]): Segment[] => {
  if (!segments.some(segment => segment.heading)) return [...segments];
  const sorted = [...segments].sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  const gone = new Set<Segment>();
  return sorted.flatMap((segment, at) => {
    if (gone.has(segment)) return [];
    const below = linesBelow(sorted, at);
    for (let count = below.length; count > 0; count--) {
      const lines = [segment, ...below.slice(0, count)];
      const whole = joinedHeading(lines);
      if (!whole) continue;
      for (const line of lines) gone.add(line);
      return [whole];
    }
    return [segment];
  });
};

/** The next lines of the same look that stand closely under a segment, aligned with it at an edge or on its middle. */
const linesBelow = (sorted: readonly Segment[], at: number): Segment[] => {
  let above = sorted[at] as Segment;
  const below: Segment[] = [];
  if (above.text.length > 40 || above.marker === 'bullet') return below;
  for (const next of sorted.slice(at + 1, at + lookAhead)) {
    if (next.baseline - above.baseline > 1.6 * above.fontSize) break;
    if (below.length === linesMax - 1) break;
    if (!looksAlike(above, next) || !isAligned(above, next)) continue;
    below.push(next);
    above = next;
  }
  return below;
};

const looksAlike = (a: Segment, b: Segment): boolean =>
  a.page === b.page &&
  Math.abs(a.fontSize - b.fontSize) < 0.3 &&
  a.bold === b.bold &&
  isCaps(a.text) === isCaps(b.text) &&
  b.baseline - a.baseline > 0.7 * a.fontSize;

/** Hyphens may hang over the edge by their own width. */
const isAligned = (a: Segment, b: Segment): boolean =>
  Math.abs(a.x - b.x) < 2 ||
  Math.abs(a.right - b.right) < 0.3 * a.fontSize ||
  Math.abs(a.x + a.right - b.x - b.right) < 0.6 * a.fontSize;

const joinedHeading = (lines: readonly Segment[]): Segment | null => {
  const [first] = lines;
  if (!first || !lines.some(line => line.heading)) return null;
  const isOpen = lines.slice(0, -1).every(({ text }) => openEnd.test(text));
  if (!isOpen && lines.filter(({ text }) => headingKind(text) !== null).length > 1) return null;
  const text = lines.slice(1).reduce((joined, line) => joinWrapped(joined, line.text), first.text);
  if (headingKind(text) === null) return null;
  return {
    ...first,
    text,
    x: lines.reduce((least, line) => Math.min(least, line.x), first.x),
    right: lines.reduce((most, line) => Math.max(most, line.right), first.right),
    bottom: lines.at(-1)?.baseline ?? first.bottom,
    heading: true,
  };
};
