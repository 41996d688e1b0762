import { type DateSpan, isDateText, parseDates, withoutDates } from './dates.ts';
import { isLabelled } from './header-pieces.ts';
import { isInnerLabel } from './heading-styles.ts';
import type { Line } from './lines.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';

/** One job, school or project: its header lines, and what is said under them. */
export interface Entry {
  readonly header: readonly Paragraph[];
  readonly body: readonly Paragraph[];
}

/** What a paragraph looks like to someone who looks for the beginnings of entries. */
interface Traits {
  readonly paragraph: Paragraph;
  readonly style: string;
  readonly prominent: boolean;
  readonly date: DateSpan | null;
  /** Running text or a list item: no part of a header. */
  readonly body: boolean;
}

/** Tells a section's own header words from running text: a degree is a header however long it is. */
export type HeaderTest = (text: string) => boolean;

const headerRowsMax = 6;

/** Cuts a section into entries: proposes cuts by style, by spacing and by dates, and takes what fits the dates best. */
export const entriesOf = (lines: readonly Line[], isHeaderText: HeaderTest = () => false): Entry[] => {
  const paragraphs = paragraphsOf(lines.flatMap(line => partRailDate(line, isHeaderText)));
  if (paragraphs.length === 0) return [];
  if (isDatedList(paragraphs)) return paragraphs.map(paragraph => ({ header: [paragraph], body: [] }));
  const traits = traitsOf(paragraphs, isHeaderText);
  const starts = chooseStarts(traits);
  return starts.map((start, at) => splitEntry(traits.slice(start, starts[at + 1] ?? traits.length)));
};

/** List items that are entries themselves: each says when. */
const isDatedList = (paragraphs: readonly Paragraph[]): boolean => {
  if (!paragraphs.every(paragraph => paragraph.item && paragraph.text.split(' ').length <= 20)) return false;
  return (
    paragraphs.filter(paragraph => parseDates(paragraph.text) !== null).length >= 0.6 * paragraphs.length
  );
};

/** A date of a rail that happens to stand beside running text becomes a line of its own. */
const partRailDate = (line: Line, isHeaderText: HeaderTest): Line[] => {
  const [first, second] = line.segments;
  if (!first || !second || line.segments.length !== 2 || !isDateText(first.text)) return [line];
  if (second.text.length < 50 || second.bold || isHeaderText(second.text)) return [line];
  return [
    { ...line, text: first.text, segments: [first], right: first.right },
    { ...line, text: second.text, segments: [second], x: second.x, gap: line.gap, bold: second.bold },
  ];
};

const traitsOf = (paragraphs: readonly Paragraph[], isHeaderText: HeaderTest): Traits[] => {
  const sizes = paragraphs.map(paragraph => paragraph.first.fontSize).sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 10;
  const lefts = leftEdges(paragraphs);
  let underLabel = false;
  let bodyBefore = false;
  const isSetIn = (paragraph: Paragraph | undefined): boolean =>
    paragraph !== undefined && paragraph.first.x > (lefts.get(paragraph.first.region) ?? 0) + 6;
  const traits = paragraphs.map((paragraph, at): Traits => {
    const { first, text } = paragraph;
    const role = first.role?.kind === 'heading' ? `h${first.role.level}` : '';
    const lead = first.segments[0]?.bold || (first.segments[0]?.lead ?? '') !== '';
    const prominent = role !== '' || lead || first.fontSize > usual + 0.7;
    const style = `${Math.round(first.fontSize * 2)}|${lead ? 'b' : ''}|${first.segments[0]?.italic ? 'i' : ''}|${role}`;
    const label = isInnerLabel(text);
    // A label holds until the next title, or until its list is over.
    const listOver = paragraphs[at - 1]?.item === true && !paragraph.item && !isSetIn(paragraph);
    underLabel = label || (underLabel && !prominent && !listOver);
    const words = text.split(' ').length;
    const inList = [paragraphs[at - 1], paragraphs[at + 1]].some(
      near => isSetIn(near) && Math.abs((near?.first.x ?? 0) - first.x) < 2,
    );
    const setIn =
      !prominent && isSetIn(paragraph) && !isDateText(text) && inList && (words >= 5 || bodyBefore);
    const date =
      (paragraph.item && !isDateText(text)) || setIn || underLabel
        ? null
        : (headerDate(paragraph) ?? (isHeaderText(text) ? parseDates(text) : null));
    const known = !paragraph.item && !underLabel && (isHeaderText(text) || isLabelled(text));
    const body = !known && (label || setIn || underLabel || isBody(paragraph, date));
    bodyBefore = body && !label;
    return { paragraph, style, prominent, date, body };
  });
  return withoutWeakDates(traits);
};

/** Where the header lines of each column begin; a date that stands in a rail at the left is no part of them. */
const leftEdges = (paragraphs: readonly Paragraph[]): Map<number, number> => {
  const edges = new Map<number, number>();
  for (const { first } of paragraphs) {
    const [one, two] = first.segments;
    if (isDateText(first.text)) continue;
    const x = one && two && isDateText(one.text) ? two.x : first.x;
    edges.set(first.region, Math.min(edges.get(first.region) ?? Number.POSITIVE_INFINITY, x));
  }
  return edges;
};

/** `NeurIPS 2023` names a year but dates no entry where other lines of the section give dates of their own. */
const withoutWeakDates = (traits: readonly Traits[]): Traits[] => {
  const isStrong = ({ date, paragraph }: Traits): boolean =>
    date !== null && (date.precise || paragraph.first.segments.some(segment => isDateText(segment.text)));
  if (!traits.some(isStrong)) return [...traits];
  return traits.map(each => (each.date && !isStrong(each) ? { ...each, date: null } : each));
};

/** The dates of a header line: what is left beside them is short. Running text that mentions a year is none. */
const headerDate = ({ text, lines, first }: Paragraph): DateSpan | null => {
  if (text.length > 160) return null;
  const span = parseDates(text);
  if (!span) return null;
  const rest = withoutDates(text, span);
  if (rest === '') return span;
  const words = rest.split(' ').length;
  const atEdge = span.index <= 1 || span.index + span.length >= text.length - 2;
  const apart = lines.length === 1 && first.segments.some(segment => isDateText(segment.text));
  const sentence = /[.!?]$/.test(rest) && words > 6 && !apart;
  if (sentence || (span.lone && !atEdge)) return null;
  return words <= (span.lone ? 10 : 16) ? span : null;
};

const isBody = (paragraph: Paragraph, date: DateSpan | null): boolean => {
  const { text, first, item, lines } = paragraph;
  if (date) return false;
  if (item && (first.marker === 'bullet' || first.role?.kind === 'list-item')) return true;
  const bold = first.bold || first.role?.kind === 'heading';
  const words = text.split(' ').length;
  if (item && words > 6) return true;
  if (/[.!;]$/.test(text) && words > 4) return true;
  if (/^\p{Ll}/u.test(text) && words > 4) return true;
  return lines.length > 2 || words > (bold ? 18 : 12);
};

/** Indices at which entries begin; the first is always 0. */
const chooseStarts = (traits: readonly Traits[]): number[] => {
  const dated = traits.filter(each => each.date !== null).length;
  const proposals = [
    ...stylesProposed(traits).flatMap(starts => [
      { starts, bonus: 0.08 },
      { starts: starts.filter(start => start === 0 || traits[start - 1]?.body === true), bonus: 0.06 },
    ]),
    { starts: startsByDate(traits), bonus: 0 },
    { starts: startsByGap(traits), bonus: 0.02 },
    { starts: [0], bonus: -0.2 },
  ];
  let best: number[] = [0];
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const { starts, bonus } of proposals) {
    const score = fitToDates(traits, starts, dated) + bonus;
    if (score > bestScore) {
      best = starts;
      bestScore = score;
    }
  }
  return best;
};

/** 1 where each entry has one date; undated sections are left to the bonus and to how evenly the cuts fall. */
const fitToDates = (traits: readonly Traits[], starts: readonly number[], dated: number): number => {
  if (dated === 0) return starts.length > 1 ? 0.5 : 0.45;
  let single = 0;
  let bare = 0;
  starts.forEach((start, at) => {
    const part = traits.slice(start, starts[at + 1] ?? traits.length);
    const dates = part.filter(each => each.date !== null).length;
    if (dates === 1) single++;
    if (part.length === 1 && dates === 0) bare++;
  });
  return (2 * single) / (starts.length + dated) - (0.3 * bare) / starts.length;
};

/** Each prominent style that opens the section within its first lines may be that of the entries' titles. */
const stylesProposed = (traits: readonly Traits[]): number[][] => {
  const first = traits[0];
  if (!first) return [];
  const candidates = new Set<string>();
  for (const each of traits.slice(0, 3)) if (each.prominent && !each.body) candidates.add(each.style);
  return [...candidates].map(style => {
    const starts = traits.flatMap((each, at) => {
      const before = traits[at - 1];
      const repeats = before !== undefined && before.style === style && !before.body;
      return each.style === style && !each.body && !repeats ? [at] : [];
    });
    const offset = starts[0] ?? 0;
    const moved = starts.map(start => Math.max(0, start - offset));
    return offset > 0 && moved.every((start, at) => headerBetween(traits, start, starts[at] ?? start))
      ? moved
      : withZero(starts);
  });
};

const headerBetween = (traits: readonly Traits[], from: number, to: number): boolean =>
  traits.slice(from, to).every(each => !each.body);

const withZero = (starts: readonly number[]): number[] => (starts[0] === 0 ? [...starts] : [0, ...starts]);

/** Walks up from each date over header lines: as many as the section's first entry has above its date. */
const startsByDate = (traits: readonly Traits[]): number[] => {
  const dates = traits.flatMap((each, at) => (each.date ? [at] : []));
  const usual = dates[0] ?? 0;
  const starts = dates.map((date, nth) => {
    const bound = nth === 0 ? 0 : (dates[nth - 1] ?? -1) + 1;
    let start = date;
    while (start > bound && date - start < headerRowsMax && !traits[start - 1]?.body) start--;
    const parted = nth === 0 || start > bound || traits[start - 1]?.body === true;
    return parted ? start : Math.max(start, date - usual);
  });
  return withZero([...new Set(starts)]);
};

/** Entries stand apart by more than the usual spacing. */
const startsByGap = (traits: readonly Traits[]): number[] => {
  const gaps = traits.map(each => each.paragraph.first.gap).filter(gap => Number.isFinite(gap) && gap > 0);
  gaps.sort((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length * 0.4)] ?? 12;
  const starts = traits.flatMap((each, at) =>
    at > 0 && !each.body && each.paragraph.first.gap > 1.35 * usual ? [at] : [],
  );
  return withZero(starts);
};

/** The header ends at the first running text or list item, unless the date still comes after it. */
const splitEntry = (part: readonly Traits[]): Entry => {
  let end = part.findIndex(each => each.body);
  if (end < 0) end = part.length;
  if (end === 0 && part[0] && !part[0].paragraph.item) end = 1;
  end = Math.min(end, headerRowsMax);
  const header = part.slice(0, end);
  const late = header.some(each => each.date)
    ? -1
    : part.findIndex((each, at) => at >= end && at < end + 2 && isDateText(each.paragraph.text));
  const dates = late >= 0 ? part.slice(late, late + 1) : [];
  return {
    header: [...header, ...dates].map(each => each.paragraph),
    body: part
      .slice(end)
      .filter(each => !dates.includes(each))
      .map(each => each.paragraph),
  };
};
