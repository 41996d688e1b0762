import {
  andWords,
  betweenWords,
  dateLabels,
  durationUnits,
  fromWords,
  monthWords,
  presentLeads,
  presentPhrases,
  rangeWords,
  sinceWords,
  untilWords,
} from './data/date-words.ts';
import {
  alignedFold,
  type DatePoint,
  datePoints,
  monthAlternation,
  notLetter,
  notMore,
} from './date-points.ts';

/** Dates found in a text. ISO 8601 with the precision written; `present` is an end that has not come. */
export interface DateSpan {
  readonly start: string | null;
  readonly end: string | null;
  readonly present: boolean;
  /** A single date, of which only the section can tell whether it is a start or an end. */
  readonly single: boolean;
  /** One date is written, whether it stands alone or opens what goes on (`since 2020`). */
  readonly lone: boolean;
  /** Says more than a year, or stands clear of what is beside it: `NeurIPS 2023` names a year and dates nothing. */
  readonly precise: boolean;
  /** Where it stands in the text, brackets and lead words (`since`) included. */
  readonly index: number;
  readonly length: number;
}

const charsMax = 400;
const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const oneOf = (words: string, parting = ' '): string =>
  words
    .split(parting)
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

const present = `(?:${oneOf(presentPhrases, '|')})\\.?${notMore}`;
const dash = '[-–—‒―−~～→/]{1,3}';
const presentWord = `(?:(?:${oneOf(presentLeads)})\\s){0,2}${present}`;
const presentAfter = new RegExp(`^(?:\\(${presentWord}\\)|\\(?${presentWord})`, 'u');
const presentBefore = new RegExp(`${notLetter}${present}\\s?${dash}\\s?$`, 'u');
const separator = new RegExp(`^\\s*(?:${dash}|>|(?:${oneOf(rangeWords)})${notMore})\\s*`, 'u');
/** `Jan 2019, ongoing` and `2020 (en cours)`: a present that needs no separator. */
const looseSeparator = new RegExp(`^\\s?,?\\s?\\(?(?=${present})`, 'u');
const andSeparator = new RegExp(`^\\s*(?:${oneOf(andWords)})${notMore}\\s*`, 'u');
const before = (words: string): RegExp => new RegExp(`(?:^|[\\s(,:|·•])(?:${oneOf(words)})\\s+$`, 'u');
const since = before(sinceWords);
const between = before(betweenWords);
const until = before(untilWords);
const from = new RegExp(
  `(?:^|[\\s(,:|·•])(?:(?:${oneOf(`${fromWords} ${sinceWords}`)})\\s+|(?:d|dall|dell)')$`,
  'u',
);
const fromFirst = new RegExp(`^\\(?(?:(?:${oneOf(fromWords)})\\s+|(?:d|dall)')$`, 'u');
const halfRange = new RegExp(
  `${notLetter}(?<from>${monthAlternation})\\.?\\s?(?:[-–—/]|${oneOf(rangeWords)})\\s?$`,
  'u',
);
const shortYearEnd = /^\s?[-–—/]\s?'?(?<year>\d\d)(?![\p{L}\p{N}/.-])/u;
const label = new RegExp(`(?:^|[\\s(|,])(?:${oneOf(dateLabels, '|')})\\.?\\s*:?\\s*$`, 'u');
const duration = new RegExp(
  `^[\\s,·|•(–-]{0,4}(?:(?:y|e|et|und|and|,)?\\s?\\d{1,2}\\+? ?(?:${oneOf(durationUnits)})${notMore}\\.?[\\s,]{0,2}){1,2}\\)?`,
  'u',
);

/** The first date or date range of a text, or null. Reads at most 400 characters. */
export const parseDates = (text: string): DateSpan | null => {
  if (!/\d\d/.test(text)) return null;
  const plain = alignedFold(text.slice(0, charsMax));
  const points = datePoints(plain);
  for (const [at, first] of points.entries()) {
    const span = spanFrom(plain, first, points[at + 1] ?? null);
    if (span) return widened(plain, span, first.named);
  }
  return null;
};

interface Ends {
  readonly start: string | null;
  readonly end: string | null;
  readonly present: boolean;
  readonly from: number;
  readonly to: number;
  /** Only one date is written. */
  readonly lone?: boolean;
}

const spanOf = ({ start, end, present: open, from: index, to, lone }: Ends): Span => ({
  start,
  end,
  present: open,
  single: end === null && !open,
  lone: lone ?? (end === null && !open),
  index,
  length: to - index,
});

type Span = Omit<DateSpan, 'precise'>;

const spanFrom = (plain: string, first: DatePoint, second: DatePoint | null): Span | null => {
  const lead = plain.slice(0, first.index);
  const range = rangeFrom(plain, first, second);
  if (range) {
    const opening = from.exec(lead) ?? between.exec(lead);
    return opening ? { ...range, ...stretch(range, wordStart(lead, opening.index)) } : range;
  }
  if (first.loose) return null;
  const ends = { start: first.iso, end: null, present: true, from: first.index, to: first.end };
  const newest = presentBefore.exec(lead);
  if (newest) return spanOf({ ...ends, from: newest.index });
  const half = first.iso.length >= 7 ? halfRange.exec(lead) : null;
  if (half?.groups?.from) {
    const start = `${first.iso.slice(0, 4)}-${String(monthWords[half.groups.from] ?? 1).padStart(2, '0')}`;
    const opening = from.exec(lead.slice(0, half.index));
    const index = opening ? wordStart(lead, opening.index) : half.index;
    return spanOf({ ...ends, start, end: first.iso, present: false, from: index });
  }
  const opened = since.exec(lead) ?? fromFirst.exec(lead);
  if (opened) return spanOf({ ...ends, lone: true, from: wordStart(lead, opened.index) });
  const limit = until.exec(lead);
  if (limit)
    return spanOf({
      ...ends,
      start: null,
      end: first.iso,
      present: false,
      lone: true,
      from: wordStart(lead, limit.index),
    });
  return spanOf({ ...ends, end: first.until, present: false });
};

/** What stands before a lead word may be a bracket or a comma that is no part of it. */
const wordStart = (lead: string, index: number): number =>
  /[\s(,:|·•]/.test(lead[index] ?? '') ? index + 1 : index;

const stretch = (span: Span, index: number): { index: number; length: number } => ({
  index,
  length: span.length + span.index - index,
});

const rangeFrom = (plain: string, first: DatePoint, second: DatePoint | null): Span | null => {
  const after = plain.slice(first.end);
  const gap =
    separator.exec(after) ??
    looseSeparator.exec(after) ??
    (between.test(plain.slice(0, first.index)) ? andSeparator.exec(after) : null);
  const ends = { start: first.iso, end: null, present: true, from: first.index };
  if (gap) {
    const to = first.end + gap[0].length;
    const open = presentAfter.exec(plain.slice(to));
    if (open) return spanOf({ ...ends, to: to + open[0].length });
    if (second && /^(?:(?:the|le|el|il|l'|dem|den) ?)?$/u.test(plain.slice(to, second.index)))
      return spanOf({ ...ends, ...inOrder(first, second), present: false, to: second.end });
    const dangling = new RegExp(`^${dash}$`, 'u').test(gap[0].trim()) && /^[\s)]*$/.test(plain.slice(to));
    if (dangling && !first.loose) return spanOf({ ...ends, to: plain.trimEnd().length });
  }
  const short = first.iso.length === 4 && !first.loose ? shortYearEnd.exec(after) : null;
  if (!short?.groups) return null;
  const year = Number(first.iso.slice(0, 2) + short.groups.year);
  return year > Number(first.iso)
    ? spanOf({ ...ends, end: String(year), present: false, to: first.end + short[0].length })
    : null;
};

/** The earlier date is the start, whichever is written first; one end tells whether the day leads in the other. */
const inOrder = (first: DatePoint, second: DatePoint): { start: string; end: string } => {
  // `01/09/2018 – 31/12/2018`, and `01/03/2018 – 01/09/2019`: months begin on their first day.
  const opensMonth =
    (first.swapped ?? '').endsWith('-01') && second.swapped !== null && !second.iso.endsWith('-01');
  const dayFirst = first.dayFirst || second.dayFirst || opensMonth;
  const start = (dayFirst && first.swapped) || first.iso;
  const end = second.until ?? ((dayFirst && second.swapped) || second.iso);
  const length = Math.min(start.length, end.length);
  return start.slice(0, length) > end.slice(0, length) ? { start: end, end: start } : { start, end };
};

/** Takes in brackets around the dates, and a duration after them (`(4 years 7 months)`). */
const widened = (plain: string, span: Span, named: boolean): DateSpan => {
  let { index } = span;
  let end = index + span.length;
  while (index > 0 && plain[index - 1] === ' ') index--;
  const opening = plain[index - 1];
  const closing = /^\s*[)\]]/.exec(plain.slice(end));
  if ((opening === '(' || opening === '[') && closing) {
    index--;
    end += closing[0].length;
  }
  const lasting = duration.exec(plain.slice(end, end + 60));
  if (lasting) end += lasting[0].length;
  const clear =
    /(?:^|[|•·–—,:\t]|\s-)\s*\(?$/u.test(plain.slice(0, index) + (plain[index] === '(' ? '(' : '')) &&
    /^\s*(?:$|[|•·–—:),])/u.test(plain.slice(end));
  return { ...span, precise: !span.single || named || clear, index, length: end - index };
};

const onlyDuration = new RegExp(
  `^\\(?(?:(?:y|e|et|und|and|,)?\\s?\\d{1,2}\\+? ?(?:${oneOf(durationUnits)})${notMore}\\.?[\\s,]{0,2}){1,3}\\)?$`,
  'u',
);

/** `3 yrs 2 mos`: how long, which says nothing of when. */
export const isDuration = (text: string): boolean =>
  text.length < 40 && onlyDuration.test(alignedFold(text.trim()));

/** A text that is nothing but a date or a range (`Issued on: Mar 2019` is not). */
export const isDateText = (text: string): boolean => {
  if (text.length > 60) return false;
  const span = parseDates(text);
  return span !== null && withoutSpan(text, span).replace(/[\s()[\]|,.·•–—-]/g, '') === '';
};

const withoutSpan = (text: string, span: DateSpan): string =>
  `${text.slice(0, span.index)} ${text.slice(span.index + span.length)}`.replace(/\s+/g, ' ').trim();

/** A text without its dates and the words that announce them. */
export const withoutDates = (text: string, span: DateSpan): string => {
  const lead = text.slice(0, span.index);
  const announced = label.exec(alignedFold(lead.slice(-60)));
  const kept = announced ? lead.slice(0, lead.length - announced[0].length) : lead;
  return `${kept} ${text.slice(span.index + span.length)}`.replace(/\s+/g, ' ').trim();
};
