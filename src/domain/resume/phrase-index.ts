import { nextWord, type Word, wordsOf } from './words.ts';

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

/** Phrases are matched without regard to case; a plural `s` in the text matches a phrase written without it. */
export const phraseIndex = <T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> => {
  const heads = new Map<string, (readonly [phrase: string, value: T])[]>();
  for (const pair of phrases) {
    const head = headOf(pair[0]);
    const same = heads.get(head);
    if (same) same.push(pair);
    else heads.set(head, [pair]);
  }
  const index = phraseIndexFrom({ startingWith: head => heads.get(head), phraseOf: ([phrase]) => phrase });
  const find: PhraseIndex<T>['find'] = (words, accept = () => true) =>
    index
      .find(words, ([, value], all, from, to) => accept(value, all, from, to))
      .map(hit => ({ ...hit, value: hit.value[1] }));
  return { find, findIn: text => find(wordsOf(text)) };
};

export interface PhraseSource<T> {
  /** The values whose phrase begins with this word; it is asked once a word, in lower case. */
  readonly startingWith: (head: string) => readonly T[] | undefined;
  readonly phraseOf: (value: T) => string;
}

/** As `phraseIndex`, for thousands of phrases of which a text needs few: values are made when a word asks for them. */
export const phraseIndexFrom = <T>(source: PhraseSource<T>): PhraseIndex<T> => {
  const tree: Tree<T> = { source, heads: new Map() };
  const find = (words: readonly Word[], accept: AcceptPhrase<T> = () => true): PhraseHit<T>[] => {
    const hits: PhraseHit<T>[] = [];
    for (let from = 0; from < words.length; ) {
      const best = longestFrom(tree, { words, from, accept });
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

/** The first word of a phrase in lower case; the way of an ordinary word is short, because every phrase goes it. */
export const headOf = (phrase: string): string => {
  const space = phrase.indexOf(' ');
  const start = space < 0 ? phrase : phrase.slice(0, space);
  if (PLAIN_WORD.test(start)) return start.toLowerCase();
  const span = nextWord(phrase, 0);
  return span ? phrase.slice(span.start, span.end).toLowerCase() : '';
};

const PLAIN_WORD = /^[A-Za-z0-9]+$/;

/** Words that a hostile text makes up are not remembered beyond this. */
const HEADS_MAX = 20_000;

interface Tree<T> {
  readonly source: PhraseSource<T>;
  readonly heads: Map<string, Node<T> | null>;
}

const headNode = <T>({ source, heads }: Tree<T>, lower: string): Node<T> | null => {
  const known = heads.get(lower);
  if (known !== undefined) return known;
  const waiting = source.startingWith(lower);
  const node = waiting ? { waiting, values: [], next: null } : null;
  if (node || heads.size < HEADS_MAX) heads.set(lower, node);
  return node;
};

interface Node<T> {
  /** Not yet sorted by their next word: most of a large index is never walked. */
  waiting: readonly T[];
  /** Whose phrase ends here. */
  readonly values: T[];
  next: Map<string, Node<T>> | null;
}

/** The words that may follow, sorted out on the first visit. `depth` is the number of words that lead to the node. */
const nextOf = <T>(node: Node<T>, depth: number, phraseOf: (value: T) => string): Map<string, Node<T>> => {
  if (node.next) return node.next;
  const next = new Map<string, { waiting: T[]; values: T[]; next: null }>();
  for (const value of node.waiting) {
    const word = wordsOf(phraseOf(value))[depth];
    if (!word) {
      node.values.push(value);
      continue;
    }
    const child = next.get(word.lower);
    if (child) child.waiting.push(value);
    else next.set(word.lower, { waiting: [value], values: [], next: null });
  }
  node.next = next;
  node.waiting = [];
  return next;
};

interface Walk<T> {
  readonly words: readonly Word[];
  readonly from: number;
  readonly accept: AcceptPhrase<T>;
}

const longestFrom = <T>(
  tree: Tree<T>,
  { words, from, accept }: Walk<T>,
): { readonly value: T; readonly to: number } | null => {
  let best: { readonly value: T; readonly to: number } | null = null;
  let node: Node<T> | null | undefined = null;
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    if (!word || (at > from && !joins(word.gap))) break;
    const { lower } = word;
    const singular = lower.length > 3 && lower.endsWith('s') ? lower.slice(0, -1) : null;
    if (node) {
      const next: Map<string, Node<T>> = nextOf(node, at - from, tree.source.phraseOf);
      node = next.get(lower) ?? (singular === null ? undefined : next.get(singular));
    } else node = headNode(tree, lower) ?? (singular === null ? null : headNode(tree, singular));
    if (!node) break;
    nextOf(node, at + 1 - from, tree.source.phraseOf);
    const value = node.values.find(candidate => accept(candidate, words, from, at + 1));
    if (value !== undefined) best = { value, to: at + 1 };
  }
  return best;
};

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
