import {
  monthWords,
  presentWords,
  rangeWords,
  seasonWords,
  sinceWords,
  untilWords,
} from './data/date-words.ts';

/** Dates found in a text. ISO 8601 with the precision written; `present` is an end that has not come. */
export interface DateSpan {
  readonly start: string | null;
  readonly end: string | null;
  readonly present: boolean;
  /** A single date, of which only the section can tell whether it is a start or an end. */
  readonly single: boolean;
  /** Where it stands in the text, brackets and lead words (`since`) included. */
  readonly index: number;
  readonly length: number;
}

interface Point {
  readonly iso: string;
  readonly index: number;
  readonly end: number;
}

const charsMax = 400;
const months = Object.keys(monthWords).sort((a, b) => b.length - a.length);
const oneOf = (words: string) =>
  words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|');
const monthGroup = `(?<month>${months.join('|')})\\.?`;
const yearGroup = '(?<year>(?:1[89]|20)\\d\\d)';
const notLetter = '(?<![\\p{L}\\p{N}])';
const notMore = '(?![\\p{L}\\p{N}])';

/** Tried in this order at each place; the first to match wins. Every pattern is bounded. */
const pointPattern = new RegExp(
  [
    `${notLetter}(?<iso>(?:1[89]|20)\\d\\d[-./](?:0?[1-9]|1[0-2])(?:[-./](?:0?[1-9]|[12]\\d|3[01]))?)(?:t[\\d:.z+]{0,20})?(?![\\p{L}\\p{N}%])(?![-/.]\\d)`,
    `${notLetter}(?<numeric>(?:\\d{1,2}[./-]){1,2} ?(?:1[89]|20)\\d\\d)${notMore}`,
    `${notLetter}(?:\\d{1,2}(?:st|nd|rd|th|\\.|er)? (?:de |of )?)?${monthGroup}(?: (?:de|of|del) )?(?: ?\\d{1,2}(?:st|nd|rd|th)?,)?[ ,-]{0,3}(?:\\d{1,2}(?:st|nd|rd|th)?, )?${yearGroup}${notMore}`,
    `${notLetter}(?<month2>${months.join('|')})\\.?,? ?['’](?<short>\\d\\d)${notMore}`,
    `${notLetter}(?:${oneOf(seasonWords)})(?: (?:de|of))?[ ,-]{1,2}(?<seasonYear>(?:1[89]|20)\\d\\d)${notMore}`,
    `${notLetter}(?<shortNumeric>(?:0[1-9]|1[0-2])/\\d\\d)(?![\\p{L}\\p{N}/])`,
    `${notLetter}(?<only>(?:1[89]|20)\\d\\d)(?![\\p{L}\\p{N}%+]|[.,]\\d)`,
  ].join('|'),
  'gu',
);
const presentPattern = new RegExp(
  `^(?:\\(|to |till |the |la |le |el |o |à |a |al |in |en |em |ce |zum |date du )?\\s?(?:${oneOf(presentWords)})(?:ly)?${notMore}(?: day)?`,
  'u',
);
const separator = new RegExp(
  `^\\s*(?:[-–—‒―−~→/]{1,3}|>|(?:${oneOf(rangeWords)})${notMore}|,? ?(?=(?:${oneOf(presentWords)})${notMore}))\\s*`,
  'u',
);
const since = new RegExp(`(?:^|[\\s(,:|])(?:${oneOf(sinceWords)})\\s+$`, 'u');
const until = new RegExp(`(?:^|[\\s(,:|])(?:${oneOf(untilWords)})\\s+$`, 'u');
const halfRange = new RegExp(`${notLetter}(?<from>${months.join('|')})\\.?\\s?(?:[-–—]|to|bis)\\s?$`, 'u');
const shortYearEnd = /^\s?[-–—/]\s?(?<year>\d\d)(?![\p{L}\p{N}/.-])/u;

const pad = (month: number): string => String(month).padStart(2, '0');

const isoOfNumeric = (text: string): string | null => {
  const parts = text.replaceAll(' ', '').split(/[./-]/).map(Number);
  const year = parts.at(-1) ?? 0;
  if (parts.length === 2) return inMonth(year, parts[0] ?? 0);
  const [a = 0, b = 0] = parts;
  // Day first and month first cannot be told apart below 13; the month first is what most documents mean by slashes.
  const dotted = text.includes('.');
  const [month, day] = dotted || a > 12 ? [b, a] : [a, b];
  const iso = inMonth(year, month);
  return iso && day >= 1 && day <= 31 ? `${iso}-${pad(day)}` : iso;
};

const inMonth = (year: number, month: number): string | null =>
  month >= 1 && month <= 12 ? `${year}-${pad(month)}` : null;

const century = (short: string): number => (Number(short) > 50 ? 1900 : 2000) + Number(short);

const isoOf = (groups: Readonly<Record<string, string | undefined>>): string | null => {
  if (groups.iso)
    return groups.iso
      .split(/[-./]/)
      .map((part, at) => (at ? pad(Number(part)) : part))
      .join('-');
  if (groups.numeric) return isoOfNumeric(groups.numeric);
  if (groups.month && groups.year) return `${groups.year}-${pad(monthWords[groups.month] ?? 1)}`;
  if (groups.month2 && groups.short) return `${century(groups.short)}-${pad(monthWords[groups.month2] ?? 1)}`;
  if (groups.shortNumeric)
    return `${century(groups.shortNumeric.slice(3))}-${groups.shortNumeric.slice(0, 2)}`;
  return groups.seasonYear ?? groups.only ?? null;
};

/** Folding may change lengths (`ß`): only texts it leaves aligned keep exact positions; others fall back to lower case. */
const aligned = (text: string): string => {
  if (/^[\x20-\x7E]*$/.test(text)) return text.toLowerCase();
  const folded = [...text].map(char => {
    const plain = char
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
    return plain.length === char.length ? plain : char.length === 1 ? (plain[0] ?? char) : char;
  });
  return folded
    .join('')
    .replace(/[’‘`´]/g, "'")
    .replace(/ /g, ' ');
};

/** The first date or date range of a text, or null. Reads at most 400 characters. */
export const parseDates = (text: string): DateSpan | null => {
  if (!/\d\d/.test(text)) return null;
  const plain = aligned(text.slice(0, charsMax));
  const points: Point[] = [];
  for (const match of plain.matchAll(pointPattern)) {
    const iso = isoOf(match.groups ?? {});
    if (iso) points.push({ iso, index: match.index, end: match.index + match[0].length });
    if (points.length === 2) break;
  }
  const first = points[0];
  return first ? spanFrom(plain, first, points[1] ?? null) : null;
};

const spanFrom = (plain: string, first: Point, second: Point | null): DateSpan => {
  const before = plain.slice(0, first.index);
  const after = plain.slice(first.end);
  const span = (
    start: string | null,
    end: string | null,
    to: number,
    present = false,
    from = first.index,
  ): DateSpan =>
    widened(plain, { start, end, present, single: end === null && !present, index: from, length: to - from });

  const gap = separator.exec(after);
  if (gap) {
    const rest = after.slice(gap[0].length);
    const open = presentPattern.exec(rest);
    if (open) return span(first.iso, null, first.end + gap[0].length + open[0].length, true);
    if (second && plain.slice(first.end + gap[0].length, second.index).trim() === '')
      return span(first.iso, second.iso, second.end);
    if (/^[-–—]$/.test(gap[0].trim()) && rest.trim() === '') return span(first.iso, null, plain.length, true);
  }
  const shortEnd = first.iso.length === 4 ? shortYearEnd.exec(after) : null;
  if (shortEnd?.groups) {
    const year = Number(first.iso.slice(0, 2) + shortEnd.groups.year);
    if (year > Number(first.iso)) return span(first.iso, String(year), first.end + shortEnd[0].length);
  }
  const half = first.iso.length >= 7 ? halfRange.exec(before) : null;
  if (half?.groups?.from)
    return span(
      `${first.iso.slice(0, 4)}-${pad(monthWords[half.groups.from] ?? 1)}`,
      first.iso,
      first.end,
      false,
      half.index,
    );
  const lead = since.exec(before);
  if (lead) return { ...span(first.iso, null, first.end, true, lead.index), single: false };
  const limit = until.exec(before);
  if (limit) return span(null, first.iso, first.end, false, limit.index);
  return span(first.iso, null, first.end);
};

/** Takes in brackets around the dates, and a duration after them (`(4 years 7 months)`). */
const widened = (plain: string, span: DateSpan): DateSpan => {
  let { index } = span;
  let end = index + span.length;
  while (index > 0 && plain[index - 1] === ' ') index--;
  const opening = plain[index - 1];
  const closing = /^\s*[)\]]/.exec(plain.slice(end));
  if ((opening === '(' || opening === '[') && closing) {
    index--;
    end += closing[0].length;
  }
  const duration =
    /^[\s,·|(–-]{0,4}(?:\d{1,2}\+? ?(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|anos?|meses)[\s,]{0,2}){1,2}\)?/.exec(
      plain.slice(end),
    );
  if (duration) end += duration[0].length;
  return { ...span, index, length: end - index };
};

/** A text that is nothing but a date or a range (`Issued on: Mar 2019` is not). */
export const isDateText = (text: string): boolean => {
  if (text.length > 60) return false;
  const span = parseDates(text);
  return span !== null && withoutSpan(text, span).replace(/[\s()[\]|,.·•–—-]/g, '') === '';
};

export const withoutSpan = (text: string, span: DateSpan): string =>
  `${text.slice(0, span.index)} ${text.slice(span.index + span.length)}`.replace(/\s+/g, ' ').trim();

/** Words that only announce a date. */
const dateLabel =
  /(?:^|[\s(|,])(?:issued(?: on)?|date|dated|awarded(?: on)?|published(?: on)?|graduated?|graduation|expected|exp\.|completed|obtained|released?|duration|period|zeitraum|datum)\s*:?\s*$/i;

/** A text without its dates and the words that announce them. */
export const withoutDates = (text: string, span: DateSpan): string => {
  const before = text.slice(0, span.index).replace(dateLabel, '');
  const after = text.slice(span.index + span.length);
  return `${before} ${after}`.replace(/\s+/g, ' ').trim();
};
