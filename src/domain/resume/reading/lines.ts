import type { CellPlace, RunRole } from './laid-out.ts';
import type { Marker } from './text-cleanup.ts';

/** Words that stand on one baseline without a gap wide enough to part them. Lengths in points; y grows downwards. */
export interface Segment {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Distance of the baseline from the top of the first page, all pages stitched into one strip. */
  readonly baseline: number;
  /** Baseline of its last line: the same, unless a heading was broken over lines. */
  readonly bottom: number;
  readonly fontSize: number;
  /** Most of the letters are. */
  readonly bold: boolean;
  readonly italic: boolean;
  /** The bold text that opens a segment which goes on in another weight (`Tools: Git, Docker`), else ''. */
  readonly lead: string;
  readonly hrefs: readonly string[];
  readonly role: RunRole | null;
  readonly marker: Marker;
  /** Reads and looks like a section heading. */
  readonly heading: boolean;
}

/** One line in reading order. */
export interface Line {
  readonly page: number;
  /** Counts from 1 within the page, in reading order. */
  readonly number: number;
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly x: number;
  readonly right: number;
  readonly baseline: number;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly marker: Marker;
  readonly role: RunRole | null;
  readonly hrefs: readonly string[];
  /** Lines that share a number stand in one column without a break. */
  readonly region: number;
  /** How far to the right the text of the region reaches. */
  readonly regionRight: number;
  /** Baseline to baseline from the line before in this region; Infinity for a region's first line. */
  readonly gap: number;
}

/** Groups items whose baselines differ by less than a third of the smaller type size; each group is sorted by x. */
export const groupByBaseline = <T extends { baseline: number; x: number; fontSize: number }>(
  items: readonly T[],
): T[][] => {
  const sorted = [...items].sort((a, b) => a.baseline - b.baseline || a.x - b.x);
  const groups: T[][] = [];
  let anchor = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const item of sorted) {
    const tolerance = Math.max(1.2, 0.3 * Math.min(size, item.fontSize));
    if (groups.length > 0 && item.baseline - anchor <= tolerance) {
      groups.at(-1)?.push(item);
    } else {
      groups.push([item]);
      anchor = item.baseline;
    }
    size = item.fontSize;
  }
  for (const group of groups) group.sort((a, b) => a.x - b.x);
  return groups;
};

/** The cell of a table that the format says a run stands in. */
export const cellOfRole = (role: RunRole | null): CellPlace | null =>
  role?.kind === 'cell' ? role : (role?.cell ?? null);
