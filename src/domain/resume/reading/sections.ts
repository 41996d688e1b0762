import type { SectionKind } from './data/heading-words.ts';
import { isCaps, learnHeadingStyles } from './heading-styles.ts';
import { headingKind, isHeadingText } from './headings.ts';
import type { Line, Segment } from './lines.ts';

export interface Section {
  /** null before the first heading. */
  readonly kind: SectionKind | null;
  readonly heading: Line | null;
  readonly lines: readonly Line[];
}

export const splitSections = (lines: readonly Line[]): Section[] => {
  const split = lines.flatMap(partRunIn);
  const isHeading = headingTest(split);
  const sections: Section[] = [];
  let open: { kind: SectionKind | null; heading: Line | null; lines: Line[] } = {
    kind: null,
    heading: null,
    lines: [],
  };
  let headingSize = 0;
  for (const line of split) {
    const kind = isHeading(line) ? headingKind(line.text) : undefined;
    if (kind || (kind === null && headingSize > 0)) {
      sections.push(open);
      headingSize = Math.max(headingSize, line.fontSize);
      open = { kind: kind ?? 'other', heading: line, lines: [] };
      continue;
    }
    if (headingSize > 0 && line.fontSize > 1.15 * headingSize && open.kind !== null) {
      // Larger than any heading: the name at the top of another column.
      sections.push(open);
      open = { kind: null, heading: null, lines: [] };
    }
    open.lines.push(line);
  }
  sections.push(open);
  return sections;
};

/** `SKILLS    Python, Go` in one row: the heading becomes a line of its own. */
const partRunIn = (line: Line): Line[] => {
  const [first, second] = line.segments;
  if (!first || !second || !isHeadingText(first.text) || first.text.endsWith(':')) return [line];
  const stands = isCaps(first.text) ? !isCaps(second.text) : first.fontSize > second.fontSize + 1.5;
  if (!stands) return [line];
  return [withSegments(line, [first]), { ...withSegments(line, line.segments.slice(1)), gap: 0 }];
};

const withSegments = (line: Line, segments: readonly Segment[]): Line => {
  const first = segments[0] as Segment;
  return {
    ...line,
    segments,
    text: segments.map(segment => segment.text).join(' '),
    x: first.x,
    right: segments.at(-1)?.right ?? line.right,
    fontSize: first.fontSize,
    bold: first.bold,
    italic: first.italic,
    marker: first.marker,
    hrefs: segments.flatMap(segment => segment.hrefs),
  };
};

const headingTest = (lines: readonly Line[]): ((line: Line) => boolean) => {
  const styles = learnHeadingStyles(lines.flatMap(line => line.segments));
  const typicalGap = medianGap(lines);
  return line =>
    line.segments.length === 1 &&
    (styles.isHeading(line, line.gap > Math.min(1.25 * typicalGap, 1.7 * line.fontSize)) ||
      styles.looksLikeOne(line));
};

const medianGap = (lines: readonly Line[]): number => {
  const gaps = lines.map(line => line.gap).filter(gap => Number.isFinite(gap) && gap > 0);
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 12;
};
