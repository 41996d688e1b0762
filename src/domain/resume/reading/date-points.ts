import { monthWords, seasonWords } from './data/date-words.ts';

/** One date in a text. `iso` has the precision written. */
export interface DatePoint {
  readonly iso: string;
  readonly index: number;
  readonly end: number;
  /** The second year of `2018/19`, which is a year of study and a range at once. */
  readonly until: string | null;
  /** `Mar 18`, `’18`: a date only where another one stands at the other end of a range. */
  readonly loose: boolean;
  /** `05/06/2018`, where the month cannot be told: the other reading. */
  readonly swapped: string | null;
  /** Has a month, a day or a season. */
  readonly named: boolean;
  /** Written with the day before the month beyond doubt. */
  readonly dayFirst: boolean;
}

const pointsMax = 6;
const months = Object.keys(monthWords).sort((a, b) => b.length - a.length);
export const monthAlternation = months.join('|');
const seasons = seasonWords
  .split(' ')
  .sort((a, b) => b.length - a.length)
  .join('|');
const year = '(?:1[89]|20)\\d\\d';
const ordinal = '(?:st|nd|rd|th|\\.|er|re|o|a|º|ª|°)';
export const notLetter = '(?<![\\p{L}\\p{N}])';
export const notMore = '(?![\\p{L}\\p{N}])';

/** Tried in this order at each place; the first to match wins. Every pattern is bounded. */
const pointPattern = new RegExp(
  [
    `${notLetter}(?<iso>${year}[-./](?:0?[1-9]|1[0-2])(?:[-./](?:0?[1-9]|[12]\\d|3[01]))?)(?:t[\\d:.z+]{0,20})?(?![\\p{L}\\p{N}%])(?![-/.](?!${year}[-./]\\d)\\d)`,
    `${notLetter}(?<numeric>(?:\\d{1,2} ?[./-] ?){1,2}${year})${notMore}`,
    `${notLetter}(?:\\d{1,2} ?${ordinal}? ?(?:de |of )?|\\d{1,2}-)?(?<month>${monthAlternation})\\.?(?: (?:de|of|del) )?(?: ?\\d{1,2}(?:st|nd|rd|th)?,?)?[ ,/.-]{0,3}(?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?<year>${year})${notMore}`,
    `${notLetter}(?<monthShort>${monthAlternation})\\.?,?[ -]?['’](?<short>\\d\\d)${notMore}`,
    `${notLetter}(?<monthLoose>${monthAlternation})\\.?[ -](?<shortLoose>\\d\\d)${notMore}(?![,.:/]\\d|,? ?${year})`,
    `${notLetter}(?:\\d(?:st|nd|rd|th|er|e|º|°|\\.)? )?(?:${seasons})\\.?(?: (?:de|of|del))?[ ,/'-]{1,2}(?<seasonYear>${year})(?:[/–-]\\d\\d(?!\\d))?${notMore}`,
    `${notLetter}(?<cjk>${year})[年년]\\s?(?:(?<cjkMonth>1[0-2]|0?[1-9])[月월])?(?:\\s?\\d{1,2}[日일])?`,
    `${notLetter}(?<shortNumeric>(?:0[1-9]|1[0-2])/\\d\\d)(?![\\p{L}\\p{N}/])`,
    `${notLetter}(?<study>${year}/(?<studyEnd>\\d\\d))(?![\\p{L}\\p{N}/.-])`,
    `${notLetter}(?<only>${year})(?![\\p{L}\\p{N}%+]|[.,]\\d)`,
    `(?<![\\p{L}\\p{N}])'(?<apostrophe>\\d\\d)${notMore}`,
  ].join('|'),
  'gu',
);

const pad = (month: number): string => String(month).padStart(2, '0');

const inMonth = (yearNumber: number, month: number): string | null =>
  month >= 1 && month <= 12 ? `${yearNumber}-${pad(month)}` : null;

const century = (short: string): number => (Number(short) > 50 ? 1900 : 2000) + Number(short);

/** Day first with dots and hyphens; with slashes the month first, unless the numbers say otherwise. */
const ofNumeric = (text: string): Pick<DatePoint, 'swapped' | 'dayFirst'> & { iso: string | null } => {
  const parts = text.replaceAll(' ', '').split(/[./-]/).map(Number);
  const yearNumber = parts.at(-1) ?? 0;
  if (parts.length === 2) return { iso: inMonth(yearNumber, parts[0] ?? 0), swapped: null, dayFirst: false };
  const [a = 0, b = 0] = parts;
  const withDay = (month: number, day: number): string | null => {
    const iso = inMonth(yearNumber, month);
    return iso && day >= 1 && day <= 31 ? `${iso}-${pad(day)}` : null;
  };
  const dayFirst = (!text.includes('/') || a > 12) && b <= 12;
  const iso = dayFirst ? withDay(b, a) : withDay(a, b);
  return { iso, swapped: !dayFirst && a <= 12 && b <= 12 ? withDay(b, a) : null, dayFirst };
};

type Groups = Readonly<Record<string, string | undefined>>;

const isoOf = (groups: Groups): string | null => {
  if (groups.iso)
    return groups.iso
      .split(/[-./]/)
      .map((part, at) => (at ? pad(Number(part)) : part))
      .join('-');
  if (groups.month && groups.year) return `${groups.year}-${pad(monthWords[groups.month] ?? 1)}`;
  const named = groups.monthShort ?? groups.monthLoose;
  const short = groups.short ?? groups.shortLoose;
  if (named && short) return `${century(short)}-${pad(monthWords[named] ?? 1)}`;
  if (groups.cjk) return groups.cjkMonth ? `${groups.cjk}-${pad(Number(groups.cjkMonth))}` : groups.cjk;
  if (groups.shortNumeric)
    return `${century(groups.shortNumeric.slice(3))}-${groups.shortNumeric.slice(0, 2)}`;
  if (groups.study) return groups.study.slice(0, 4);
  if (groups.apostrophe) return String(century(groups.apostrophe));
  return groups.seasonYear ?? groups.only ?? null;
};

const studyEnd = (groups: Groups): string | null => {
  const start = Number(groups.study?.slice(0, 4));
  const end = Number(`${groups.study?.slice(0, 2)}${groups.studyEnd}`);
  return groups.study && end > start ? String(end) : null;
};

/** The dates of a text that `alignedFold` has folded, in order; at most six. */
export const datePoints = (plain: string): DatePoint[] => {
  // Most texts hold none, and the pattern is costly.
  if (!/\d\d/.test(plain)) return [];
  const points: DatePoint[] = [];
  for (const match of plain.matchAll(pointPattern)) {
    const groups: Groups = match.groups ?? {};
    const numeric = groups.numeric ? ofNumeric(groups.numeric) : null;
    const iso = numeric ? numeric.iso : isoOf(groups);
    if (iso === null) continue;
    points.push({
      iso,
      index: match.index,
      end: match.index + match[0].length,
      until: studyEnd(groups),
      loose: groups.monthLoose !== undefined || groups.apostrophe !== undefined,
      swapped: numeric?.swapped ?? null,
      dayFirst: numeric?.dayFirst ?? false,
      named: iso.length > 4 || groups.seasonYear !== undefined,
    });
    if (points.length === pointsMax) break;
  }
  return points;
};

/** Lower case without diacritics, character by character, so that positions stay those of the text. */
export const alignedFold = (text: string): string => {
  if (/^[\x20-\x7E]*$/.test(text)) return text.toLowerCase();
  let folded = '';
  for (const char of text) {
    const plain = char
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
    folded += plain.length === char.length ? plain : char.length === 1 ? (plain[0] ?? char) : char;
  }
  return folded
    .replace(/[’‘`´]/g, "'")
    .replace(/ł/g, 'l')
    .replace(/ /g, ' ');
};
