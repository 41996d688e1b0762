import type { KeyPoint } from '../bank/question.ts';
import type { Flag } from '../interview/grade.ts';
import { cueFinder, findCues } from './cues.ts';
import {
  AWARD_DEGREES,
  AWARD_OBJECTS,
  AWARD_VERBS,
  INSTRUCTION_PHRASES,
  NEGATIONS,
  OVERRIDE_OBJECTS,
  OVERRIDE_VERBS,
} from './data/cues.ts';
import { findPhrases, type PhraseHit, type PhraseIndex } from './phrases.ts';
import type { PointCredit, PointIndex } from './points.ts';
import { quotesOf, type Range } from './spans.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

const NEGATION_WORDS = new Set(NEGATIONS);
/** «not only», «not just» add instead of denying. */
const ADDING_WORDS = new Set(['only', 'just', 'merely', 'simply', 'longer']);
/** How many words after it a negation governs: few where it excuses a misconception, more where it is pointed out. */
const EXCUSE_REACH_TOKENS = 3;
const DENIAL_REACH_TOKENS = 5;
const CORRECTING_STEMS = new Set(
  ['myth', 'misconcept', 'mistak', 'wrong', 'fals', 'incorrect', 'confus', 'mistaken'].map(stem),
);
const INSTRUCTIONS = cueFinder({ instruction: INSTRUCTION_PHRASES });

const stemSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(stem));
const OVERRIDES = { verbs: stemSet(OVERRIDE_VERBS), objects: stemSet(OVERRIDE_OBJECTS) };
const AWARDS = {
  verbs: stemSet(AWARD_VERBS),
  objects: stemSet(AWARD_OBJECTS),
  degrees: stemSet(AWARD_DEGREES),
};
const ORDER_REACH_TOKENS = 7;

/** The negating word up to `reach` tokens before the one at `at`, or null. */
const negationBefore = (tokens: readonly Token[], at: number, reach: number): Token | null => {
  const sentence = tokens[at]?.sentence;
  for (let back = 1; back <= reach; back++) {
    const token = tokens[at - back];
    if (!token || token.sentence !== sentence) return null;
    if (NEGATION_WORDS.has(token.norm))
      return ADDING_WORDS.has(tokens[at - back + 1]?.norm ?? '') ? null : token;
  }
  return null;
};

/**
 * «No connection» and «without a lock» mostly describe the other of two things that are compared; «is not ordered»
 * denies.
 */
const DESCRIBING_NEGATIONS = new Set(['no', 'without', 'neither', 'nor']);
/** «Check that it is not expired» expects the opposite and denies nothing. */
const CHECKING_STEMS = new Set(
  ['check', 'verify', 'ensure', 'make', 'confirm', 'validate', 'prevent', 'guarantee'].map(stem),
);
const CHECKING_REACH_TOKENS = 7;

const denialOf = (tokens: readonly Token[], hit: PhraseHit<unknown>): Token | null => {
  if (hasNegation(tokens.slice(hit.first, hit.last + 1))) return null;
  const negation = negationBefore(tokens, hit.first, DENIAL_REACH_TOKENS);
  if (!negation || DESCRIBING_NEGATIONS.has(negation.norm)) return null;
  const at = tokens.indexOf(negation);
  const before = tokens.slice(Math.max(0, at - CHECKING_REACH_TOKENS), at);
  const checked = before.some(
    ({ sentence, stem: own }) => sentence === negation.sentence && CHECKING_STEMS.has(own),
  );
  return checked ? null : negation;
};

const hasNegation = (tokens: readonly Token[]): boolean =>
  tokens.some(token => NEGATION_WORDS.has(token.norm));

/** Concepts of which a denial is no sign of an error, each as `point:group`. */
export type DeniableConcepts = ReadonlySet<string>;

const EXCLUSIVE_WORDS = new Set(['only', 'instead', 'rather', 'unlike']);

/**
 * A denial says the same as the point where an alias is itself a denial («never freed»), where the label denies or
 * excludes («only the last layer is trained»: the others are not), and where the model answer denies the concept.
 */
export const deniableConcepts = (
  points: readonly KeyPoint[],
  index: PointIndex,
  model: readonly Token[],
): DeniableConcepts => {
  const denied = new Set<number>();
  for (const hit of findPhrases(index, model)) {
    if (!denied.has(hit.value.point) && negationBefore(model, hit.first, DENIAL_REACH_TOKENS))
      denied.add(hit.value.point);
  }
  const deniable = new Set<string>();
  points.forEach(({ label, groups }, at) => {
    const wholly = denied.has(at) || hasWord(label, NEGATION_WORDS) || hasWord(label, EXCLUSIVE_WORDS);
    groups.forEach((aliases, group) => {
      if (wholly || aliases.some(alias => hasWord(alias, NEGATION_WORDS))) deniable.add(`${at}:${group}`);
    });
  });
  return deniable;
};

const hasWord = (phrase: string, words: ReadonlySet<string>): boolean =>
  phrase
    .toLowerCase()
    .split(' ')
    .some(word => words.has(word));

/** Points that were found in a sentence that denies them, though nothing says that a denial is meant. */
export const negatedPoints = (
  credits: readonly PointCredit[],
  tokens: readonly Token[],
  deniable: DeniableConcepts,
): NegatedPoint[] =>
  credits.flatMap(credit => {
    if (!credit.found) return [];
    const ranges: Range[] = [];
    for (const hit of credit.hits) {
      if (deniable.has(`${hit.value.point}:${hit.value.group}`)) continue;
      const negation = denialOf(tokens, hit);
      if (negation) ranges.push({ start: negation.start, end: hit.end });
    }
    return ranges.length > 0 ? [{ credit, ranges }] : [];
  });

interface NegatedPoint {
  readonly credit: PointCredit;
  readonly ranges: readonly Range[];
}

export const negationFlag = (answer: string, negated: readonly NegatedPoint[]): Flag[] =>
  negated.length === 0
    ? []
    : [
        {
          id: 'negated-point',
          message: `Found together with a denial: ${negated.map(({ credit }) => credit.point.label).join('; ')}. Check that it says what you mean.`,
          evidence: quotesOf(
            answer,
            negated.flatMap(({ ranges }) => ranges),
          ),
        },
      ];

/** Misconceptions that are stated; one that is denied, or named as an error, does not count. */
export const misconceptionFlag = (
  answer: string,
  tokens: readonly Token[],
  index: PhraseIndex<string>,
): Flag[] => {
  const stated = findPhrases(index, tokens).filter(hit => !isDenied(tokens, hit));
  if (stated.length === 0) return [];
  const reasons = [...new Set(stated.map(hit => hit.value))];
  return [
    {
      id: 'misconception',
      message: `Found a common misconception: ${reasons.join('; ')}`,
      evidence: quotesOf(answer, stated),
    },
  ];
};

const isDenied = (tokens: readonly Token[], hit: PhraseHit<string>): boolean =>
  negationBefore(tokens, hit.first, EXCUSE_REACH_TOKENS) !== null ||
  tokens.some(token => token.sentence === hit.sentence && CORRECTING_STEMS.has(token.stem));

/** Words to the grader: told to the reader, and of no effect on the score. */
export const instructionFlag = (answer: string, tokens: readonly Token[]): Flag[] => {
  const ranges: Range[] = [...findCues(INSTRUCTIONS, tokens), ...orders(tokens)];
  if (ranges.length === 0) return [];
  return [
    {
      id: 'instruction-attempt',
      message:
        'Part of the answer speaks to the grader. It was read as part of the answer and moved no score.',
      evidence: quotesOf(answer, ranges),
    },
  ];
};

const orders = (tokens: readonly Token[]): Range[] => {
  const ranges: Range[] = [];
  tokens.forEach((token, at) => {
    const overrides = OVERRIDES.verbs.has(token.stem);
    const awards = AWARDS.verbs.has(token.stem);
    if (!overrides && !awards) return;
    let degree = false;
    let object: Token | null = null;
    for (const after of tokens.slice(at + 1, at + 1 + ORDER_REACH_TOKENS)) {
      if (after.sentence !== token.sentence) break;
      if (AWARDS.degrees.has(after.stem)) degree = true;
      if (overrides ? OVERRIDES.objects.has(after.stem) : AWARDS.objects.has(after.stem)) object = after;
    }
    if (object && (overrides || degree)) ranges.push({ start: token.start, end: object.end });
  });
  return ranges;
};
