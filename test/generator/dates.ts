import type { Moment, Span } from './facts.ts';
import type { Random } from './random.ts';
import type { Words } from './words.ts';

export type Precision = 'month' | 'year';

/** How one document writes its dates. */
export interface DateStyle {
  readonly precision: Precision;
  readonly moment: (moment: Moment) => string;
  readonly span: (span: Span) => string;
  /** How long a span is, in words. */
  readonly duration: (span: Span) => string;
}

type MomentKind =
  | 'long'
  | 'short'
  | 'short-dot'
  | 'slash'
  | 'dash'
  | 'dot'
  | 'iso'
  | 'year'
  | 'season'
  | 'short-comma'
  | 'apostrophe'
  | 'year-dot';

export const makeDateStyle = (random: Random, words: Words): DateStyle => {
  const kind: MomentKind = random.weighted([
    ['long', 3],
    ['short', 4],
    ['slash', 3],
    ['year', 3],
    ['iso', 1],
    ['dot', words.language === 'de' ? 4 : 0.5],
    ['dash', 0.4],
    ['season', 0.4],
    ['short-dot', 1],
    ['short-comma', 0.5],
    ['apostrophe', 0.25],
    ['year-dot', 0.3],
  ]);
  const moment = momentOf(kind, words);
  const join = random.weighted([
    [' – ', 5],
    [' - ', 4],
    ['–', kind === 'year' ? 3 : 1],
    [' — ', 1.5],
    ['-', kind === 'iso' || kind === 'dash' ? 0 : 0.7],
    [` ${words.to[0]} `, 1],
    [' to ', words.language === 'en' ? 0.5 : 0],
  ]);
  const present = random.pick(words.present);
  const since = random.chance(0.12) ? random.pick(words.since) : null;
  const worded = join === ` ${words.to[0]} ` && random.chance(0.3);
  const lasting = kind !== 'year' && kind !== 'season' && random.chance(0.07);
  return {
    precision: kind === 'year' || kind === 'season' ? 'year' : 'month',
    moment,
    duration: span => durationOf(span, words),
    span: ({ start, end }) => {
      if (!end && since) return `${since} ${moment(start)}`;
      const text = `${moment(start)}${join}${end ? moment(end) : present}`;
      if (lasting) return `${text} (${durationOf({ start, end }, words)})`;
      return worded ? `${words.from} ${text}` : text;
    },
  };
};

const momentOf = (kind: MomentKind, words: Words): ((moment: Moment) => string) => {
  const two = (month: number): string => String(month).padStart(2, '0');
  const of = ['es', 'pt'].includes(words.language) ? ' de ' : ' ';
  const long = (month: number): string => words.months[month - 1] ?? '';
  const short = (month: number): string => words.monthsShort[month - 1] ?? '';
  switch (kind) {
    case 'long':
      return ({ year, month }) => `${long(month)}${of}${year}`;
    case 'short':
      return ({ year, month }) => `${short(month)} ${year}`;
    case 'short-dot':
      return ({ year, month }) =>
        `${short(month)}${/\.$/.test(short(month)) || short(month) === long(month) ? '' : '.'} ${year}`;
    case 'short-comma':
      return ({ year, month }) => `${short(month)}, ${year}`;
    case 'apostrophe':
      return ({ year, month }) => `${short(month)} ’${String(year).slice(2)}`;
    case 'slash':
      return ({ year, month }) => `${two(month)}/${year}`;
    case 'dash':
      return ({ year, month }) => `${two(month)}-${year}`;
    case 'dot':
      return ({ year, month }) => `${two(month)}.${year}`;
    case 'year-dot':
      return ({ year, month }) => `${year}.${two(month)}`;
    case 'iso':
      return ({ year, month }) => `${year}-${two(month)}`;
    case 'year':
      return ({ year }) => String(year);
    case 'season':
      return ({ year, month }) => `${words.seasons[Math.floor((month % 12) / 3)]} ${year}`;
  }
};

/** ISO 8601 with the precision that is printed. */
export const isoOf = ({ year, month }: Moment, precision: Precision): string =>
  precision === 'year' ? String(year) : `${year}-${String(month).padStart(2, '0')}`;

/** Both months count, as on the networks that print it. */
const durationOf = ({ start, end }: Span, { durations: [year, years, month, months] }: Words): string => {
  const last = end ?? { year: 2026, month: 10 };
  const all = (last.year - start.year) * 12 + last.month - start.month + 1;
  const whole = Math.floor(all / 12);
  const rest = all % 12;
  return [
    whole > 0 ? `${whole} ${whole === 1 ? year : years}` : '',
    rest > 0 ? `${rest} ${rest === 1 ? month : months}` : '',
  ]
    .filter(Boolean)
    .join(' ');
};
