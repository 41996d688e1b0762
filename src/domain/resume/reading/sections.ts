import type { SectionKind } from './data/heading-words.ts';
import { learnHeadingStyles } from './heading-styles.ts';
import { headingKind, isHeadingText } from './headings.ts';
import type { Line, Segment } from './lines.ts';
import { isCaps } from './text-cleanup.ts';

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
  const nameSize = largestSize(split);
  let headingSize = 0;
  for (const [at, line] of split.entries()) {
    const kind = isHeading(line) ? headingKind(line.text) : undefined;
    if (kind || (kind === null && headingSize > 0)) {
      sections.push(open);
      headingSize = Math.max(headingSize, line.fontSize);
      open = { kind: kind ?? 'other', heading: line, lines: [] };
      continue;
    }
    // As large as nothing but the name is, or contact data at the top of another column: no part of the open section.
    const isName = headingSize > 0 && line.fontSize > Math.max(1.15 * headingSize, 0.9 * nameSize);
    if (open.kind !== null && (isName || topsContacts(split, at, isHeading))) {
      sections.push(open);
      open = { kind: null, heading: null, lines: [] };
    }
    open.lines.push(line);
  }
  sections.push(open);
  return sections;
};

const contactText = /@[\p{L}\p{N}-]+\./u;

/** A column begins here, higher than the text before it ended, and has an e-mail address before its first heading. */
const topsContacts = (lines: readonly Line[], at: number, isHeading: (line: Line) => boolean): boolean => {
  const line = lines[at] as Line;
  const before = lines[at - 1];
  if (!before || before.region === line.region || line.baseline > before.baseline - 3 * line.fontSize)
    return false;
  for (const next of lines.slice(at, at + 16)) {
    if (next.region !== line.region || isHeading(next)) return false;
    if (contactText.test(next.text)) return true;
  }
  return false;
};

const largestSize = (lines: readonly Line[]): number =>
  lines.reduce((most, line) => Math.max(most, line.fontSize), 0);

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
  const isKnown = (line: Line): boolean =>
    line.segments.length === 1 &&
    styles.isHeading(line, line.gap > Math.min(1.25 * typicalGap, 1.7 * line.fontSize));
  // An unknown heading stands as clear of the text above it as the known ones do; a bold title of an entry may not.
  const clear = lines
    .filter(isKnown)
    .reduce((least, { gap }) => Math.min(least, gap), Number.POSITIVE_INFINITY);
  return line =>
    isKnown(line) || (line.segments.length === 1 && styles.looksLikeOne(line) && line.gap >= 0.85 * clear);
};

const medianGap = (lines: readonly Line[]): number => {
  const gaps = lines.map(line => line.gap).filter(gap => Number.isFinite(gap) && gap > 0);
  gaps.sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 12;
};
