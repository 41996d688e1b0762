import { type Word, wordsOf } from './words.ts';

/**
 * Finds many phrases in a text in one pass: a tree of words, walked from each word of the text, the longest phrase wins
 * and its words are not matched again. The cost is the text's length times the longest phrase, however many there are.
 */
export interface PhraseIndex<T> {
  /** `accept` refuses a hit for reasons beyond the words themselves; the next shorter phrase is then taken. */
  readonly find: (words: readonly Word[], accept?: AcceptPhrase<T>) => PhraseHit<T>[];
  readonly findIn: (text: string) => PhraseHit<T>[];
}

export type AcceptPhrase<T> = (value: T, words: readonly Word[], from: number, to: number) => boolean;

export interface PhraseHit<T> {
  readonly value: T;
  /** Index of the first word, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** As the text writes it. */
  readonly text: string;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

/** Phrases are matched without regard to case; a plural `s` in the text matches a phrase written without it. */
export const phraseIndex = <T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> => {
  const root: Node<T> = { next: new Map(), values: [] };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const word of wordsOf(phrase)) {
      let next = node.next.get(word.lower);
      if (!next) {
        next = { next: new Map(), values: [] };
        node.next.set(word.lower, next);
      }
      node = next;
    }
    if (node !== root) node.values.push(value);
  }
  const find = (words: readonly Word[], accept: AcceptPhrase<T> = () => true): PhraseHit<T>[] => {
    const hits: PhraseHit<T>[] = [];
    for (let from = 0; from < words.length; ) {
      const best = longestFrom(root, { words, from, accept });
      if (!best) {
        from++;
        continue;
      }
      hits.push({ value: best.value, from, to: best.to, text: writtenAs(words.slice(from, best.to)) });
      from = best.to;
    }
    return hits;
  };
  return { find, findIn: text => find(wordsOf(text)) };
};

interface Walk<T> {
  readonly words: readonly Word[];
  readonly from: number;
  readonly accept: AcceptPhrase<T>;
}

const longestFrom = <T>(
  root: Node<T>,
  { words, from, accept }: Walk<T>,
): { readonly value: T; readonly to: number } | null => {
  let node = root;
  let best: { readonly value: T; readonly to: number } | null = null;
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (!word || (at > from && !joins(word.gap))) break;
    const next = node.next.get(word.lower) ?? singularOf(word.lower, node);
    if (!next) break;
    node = next;
    const value = node.values.find(candidate => accept(candidate, words, from, at + 1));
    if (value !== undefined) best = { value, to: at + 1 };
  }
  return best;
};

const singularOf = <T>(lower: string, node: Node<T>): Node<T> | undefined =>
  lower.length > 3 && lower.endsWith('s') ? node.next.get(lower.slice(0, -1)) : undefined;

/** Whether two words with this between them may belong to one name. */
const joins = (gap: string): boolean => {
  const sign = gap.trim();
  if (sign === '') return true;
  if (sign === '.' || sign === "'" || sign === '’') return gap.length === 1;
  return (
    sign === '-' ||
    sign === '/' ||
    sign === '_' ||
    sign === '&' ||
    sign === '‑' ||
    sign === '–' ||
    sign === '+'
  );
};

const writtenAs = (words: readonly Word[]): string =>
  words.map((word, index) => (index === 0 ? word.text : word.gap + word.text)).join('');
