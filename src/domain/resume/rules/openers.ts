import { lazy } from '../../../shared/lazy.ts';
import { type PhraseHit, phraseIndex } from '../phrase-index.ts';
import { type Word, wordsOf } from '../words.ts';
import { RESPONSIBLE_FOR, WEAK_OPENERS } from './data/english.ts';
import { buildVerbForms, type OpeningVerb } from './data/verbs.ts';
import type { Statement } from './judged-resume.ts';

const verbForms = lazy(buildVerbForms);
const weakOpeners = lazy(() => phraseIndex(WEAK_OPENERS.map(phrase => [phrase, phrase] as const)));
const responsibleFor = lazy(() => phraseIndex(RESPONSIBLE_FOR.map(phrase => [phrase, phrase] as const)));

export interface Opening {
  /** As written. */
  readonly text: string;
  /** null when the statement does not begin with a verb that is known or looks like one. */
  readonly verb: OpeningVerb | null;
}

/** An opening is looked for in the first words only. */
const OPENING_CHARS = 200;

const LABEL_WORDS_MAX = 5;

/** How many words a label in front takes: `Data processing: Built …`. */
const labelWords = (words: readonly Word[]): number => {
  const after = words.slice(0, LABEL_WORDS_MAX + 1).findIndex(word => /^\)?:\s/u.test(word.gap));
  return Math.max(0, after);
};

const PRONOUNS = new Set(['i', "i've", 'we']);

/** The first word that counts: an adverb (`Successfully led`) or a pronoun in front is passed over. */
export const openingOf = (statement: Statement): Opening | null => {
  const words = wordsOf(statement.text.slice(0, OPENING_CHARS));
  let at = labelWords(words);
  const first = at;
  while (at < first + 2 && (PRONOUNS.has(words[at]?.lower ?? '') || /ly$/u.test(words[at]?.lower ?? '')))
    at++;
  const word = words[at] ?? words[first];
  if (!word) return null;
  // `Co-founded` and `Re-wrote`: the prefix says nothing of the verb.
  const next = words[at + 1];
  const known = verbForms().get(word.lower);
  const prefixed = next?.gap === '-' && /^(co|re|pre|cross|self|out|over)$/u.test(word.lower);
  const verb = known ?? (prefixed && next ? verbOf(next.lower) : verbOf(word.lower));
  return { text: word.text, verb };
};

const verbOf = (lower: string): OpeningVerb | null => {
  const known = verbForms().get(lower);
  if (known) return known;
  if (/^\p{L}{3,}ed$/u.test(lower)) return { base: lower.slice(0, -2), tense: 'past' };
  return null;
};

/** A phrase at the very beginning that hides the deed. */
export const weakOpeningOf = (statement: Statement): PhraseHit<string> | null =>
  weakOpeners()
    .findIn(statement.text.slice(0, OPENING_CHARS))
    .find(hit => hit.from === 0) ?? null;

/** `responsible for` and its like, wherever they stand. */
export const dutyPhraseOf = (statement: Statement): PhraseHit<string> | null =>
  responsibleFor().findIn(statement.text)[0] ?? null;
