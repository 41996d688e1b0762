import { isYear } from './argument.ts';
import { CHANGE_VERBS, LABELLED_BY, MONTHS, NUMBER_WORDS } from './data/story-cues.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

const SIZES = new Set(NUMBER_WORDS.map(stem));
const LABELS = new Set(LABELLED_BY.map(stem));
const MONTH_NAMES = new Set(MONTHS);
const CHANGES = new Set(CHANGE_VERBS);
const FRACTIONS = new Set(['half', 'third', 'quarter']);
const DETERMINERS = new Set(['the', 'all', 'our', 'their', 'my', 'these', 'those']);
const ROUGHLY = new Set([
  'about',
  'around',
  'almost',
  'nearly',
  'over',
  'under',
  'only',
  'just',
  'a',
  'some',
]);
const COMPARED = new Set('sooner earlier faster quicker fewer less shorter cheaper'.split(' '));
const AGAINST = new Set(['against', 'instead', 'rather']);
const TIMED = new Set(['later', 'ago']);
const DIRECTIONS = new Set(['up', 'down', 'back']);

/** A number that counts something: no year, date, clock time or label («in week four», «9 July», «half past»). */
export const isAmount = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'sign') return true;
  const next = tokens[at + 1]?.norm ?? '';
  const before = tokens[at - 1];
  if (token.kind !== 'number' && !SIZES.has(token.stem)) return false;
  if (isYear(token) || MONTH_NAMES.has(next) || MONTH_NAMES.has(before?.norm ?? '') || next === 'past')
    return false;
  // «After two boxes», «half a year later»: when, and not how much.
  if (before?.norm === 'after' || before?.norm === 'before') return false;
  if ([at + 1, at + 2, at + 3].some(later => TIMED.has(tokens[later]?.norm ?? ''))) return false;
  if (next === "o'clock" || next === 'am' || next === 'pm') return false;
  if (token.norm === 'third' || token.norm === 'quarter') return next === 'of' || before?.norm === 'a';
  // «In the last week 40 tickets»: only a label right before its number.
  return !(before && LABELS.has(before.stem) && token.kind === 'word');
};

/** How many tokens «from 11 percent back to 4» may take between its parts. */
const RANGE_REACH_TOKENS = 8;

/**
 * Whether a measure of change or share begins at a token: «from a to b», «down to n», «by n percent», «n percent»,
 * «x of y», «n days sooner», «against n», «halved».
 */
export const opensMeasure = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token) return false;
  const { norm } = token;
  if (norm === 'halved' || norm === 'doubled' || norm === 'tripled' || norm === 'zero') return true;
  if (norm === 'twice') return tokens[at + 1]?.norm === 'as';
  if (norm === 'from') return isRange(tokens, at);
  if (norm === 'by') return isStepBy(tokens, at);
  if (AGAINST.has(norm)) return amountWithin(tokens, at + 1, 3) !== null;
  if (DIRECTIONS.has(norm) || CHANGES.has(norm)) return isLevelReached(tokens, at);
  return isAmount(tokens, at) && (isShare(tokens, at) || isCompared(tokens, at));
};

/** The first amount within `reach` tokens of the same sentence, over words such as «about» and «the» alone. */
const amountWithin = (tokens: readonly Token[], from: number, reach: number): number | null => {
  const sentence = tokens[from]?.sentence;
  for (let at = from; at < from + reach; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) return null;
    if (isAmount(tokens, at)) return at;
    const passes =
      ROUGHLY.has(token.norm) ||
      DETERMINERS.has(token.norm) ||
      token.functionClass === 'preposition' ||
      token.norm === 'than';
    if (!passes) return null;
  }
  return null;
};

const isRange = (tokens: readonly Token[], at: number): boolean => {
  const low = amountWithin(tokens, at + 1, 3);
  if (low === null) return false;
  for (let to = low + 1; to <= low + RANGE_REACH_TOKENS; to++) {
    const token = tokens[to];
    if (!token || token.sentence !== tokens[at]?.sentence) return false;
    if (token.norm === 'to') return amountWithin(tokens, to + 1, 3) !== null;
  }
  return false;
};

/** «By 14 percent», «by half», and «by 3 minutes» near a verb of change: «by three people» is none. */
const isStepBy = (tokens: readonly Token[], at: number): boolean => {
  const amount = amountWithin(tokens, at + 1, 3);
  if (amount === null) return false;
  if (isPercent(tokens[amount + 1]) || FRACTIONS.has(tokens[amount]?.norm ?? '')) return true;
  return tokens
    .slice(Math.max(0, at - RANGE_REACH_TOKENS), at)
    .some(token => token.sentence === tokens[at]?.sentence && CHANGES.has(token.norm));
};

const LEVEL_REACH_TOKENS = 4;

/** «Down to ten minutes», «up from 9», «fell to 4». */
const isLevelReached = (tokens: readonly Token[], at: number): boolean => {
  for (let to = at + 1; to <= at + LEVEL_REACH_TOKENS; to++) {
    const token = tokens[to];
    if (!token || token.sentence !== tokens[at]?.sentence) return false;
    if (token.norm === 'to' || token.norm === 'from') return amountWithin(tokens, to + 1, 3) !== null;
  }
  return false;
};

const isPercent = (token: Token | undefined): boolean =>
  token?.norm === 'percent' || token?.norm === 'per' || token?.norm === 'cent';

/** «35 percent», «37 of 40», «nine out of the ten». */
const isShare = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (!next || next.sentence !== tokens[at]?.sentence) return false;
  if (next.norm === 'percent') return true;
  if (next.norm === 'per') return tokens[at + 2]?.norm === 'cent';
  const of =
    next.norm === 'of' ? at + 1 : next.norm === 'out' && tokens[at + 2]?.norm === 'of' ? at + 2 : null;
  return of !== null && amountWithin(tokens, of + 1, 2) !== null;
};

/** «Two days sooner», «40 fewer»; «two earlier attempts» compares nothing. */
const isCompared = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  const second = tokens[at + 2];
  const sentence = tokens[at]?.sentence;
  return (
    (next?.sentence === sentence && (next?.norm === 'fewer' || next?.norm === 'less')) ||
    (second?.sentence === sentence && COMPARED.has(second?.norm ?? ''))
  );
};
