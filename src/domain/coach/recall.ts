import { EMPTY_STEMS } from './gates.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

/** How rare a stem is over a set of texts: ln((N + 1) / (df + 0.5)), never below a tenth. */
export interface StemWeights {
  readonly weightOf: (stem: string) => number;
  readonly isKnown: (stem: string) => boolean;
}

/**
 * Counts plain words only, once a text: a whole bank has to be counted before the first grade, and what a full
 * tokeniser finds beyond them (`c++`, `o(log n)`) is rare anyway.
 */
export const weighStems = (texts: readonly string[]): StemWeights => {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const stems = new Set<string>();
    for (const word of new Set(text.toLowerCase().match(PLAIN_WORDS))) stems.add(stem(word));
    for (const one of stems) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return {
    isKnown: one => counts.has(one),
    weightOf: one => Math.max(0.1, Math.log((texts.length + 1) / ((counts.get(one) ?? 0) + 0.5))),
  };
};

const PLAIN_WORDS = /[a-z0-9]+/g;

export const contentStems = (tokens: readonly Token[]): Set<string> => {
  const stems = new Set<string>();
  for (const token of tokens)
    if (token.functionClass === null && token.kind === 'word') stems.add(token.stem);
  return stems;
};

/** What a model answer adds to its question, with weights. */
export interface RecallTarget {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

export const recallTarget = (
  model: readonly Token[],
  question: readonly Token[],
  stems: StemWeights,
): RecallTarget => {
  const asked = contentStems(question);
  const weights = new Map<string, number>();
  let total = 0;
  for (const stem of contentStems(model)) {
    if (asked.has(stem) || EMPTY_STEMS.has(stem)) continue;
    const weight = stems.weightOf(stem);
    weights.set(stem, weight);
    total += weight;
  }
  return { weights, total };
};

/** Share of the target's weight that the answer names, 0–1, and where. */
interface Recall {
  readonly share: number;
  readonly tokens: readonly Token[];
}

export const recallOf = (target: RecallTarget, answer: readonly Token[]): Recall => {
  const seen = new Set<string>();
  const tokens: Token[] = [];
  let sum = 0;
  for (const token of answer) {
    const weight = target.weights.get(token.stem);
    if (weight === undefined || seen.has(token.stem)) continue;
    seen.add(token.stem);
    tokens.push(token);
    sum += weight;
  }
  return { share: target.total === 0 ? 0 : sum / target.total, tokens };
};
