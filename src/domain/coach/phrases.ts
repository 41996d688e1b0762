import { stem } from './stem.ts';
import { type Token, tokenise } from './tokens.ts';

/** Phrases compiled for one pass over a text; `T` is whatever a phrase stands for. */
export interface PhraseIndex<T> {
  readonly byFirst: ReadonlyMap<string, readonly Entry<T>[]>;
  /** How the first stems begin: spares stemming every pair of neighbours joined. */
  readonly starts: ReadonlySet<string>;
}

export interface CompiledPhrases<T> extends PhraseIndex<T> {
  /** All words of the phrases: of use while compiling, and not worth keeping. */
  readonly words: readonly Token[];
}

/** Where a phrase was found. */
export interface PhraseHit<T> {
  readonly value: T;
  readonly phrase: string;
  /** UTF-16 offsets of the text as typed. */
  readonly start: number;
  readonly end: number;
  /** Token positions, the last one included. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

interface PhraseOptions {
  /**
   * Let articles and small words stand between, and also find a phrase of two content words the other way round («allocate memory», «memory is allocated») and
   * written as one word («run time», «runtime»). For aliases of concepts; off for cue words, where order matters.
   */
  readonly loose: boolean;
}

interface Entry<T> {
  readonly stems: readonly string[];
  readonly phrase: string;
  readonly value: T;
  readonly gapMax: number;
}

/** Words that may stand between the words of a phrase. */
const GAP_TOKENS_MAX = 2;
const START_CHARS = 4;

export const compilePhrases = <T>(
  phrases: Iterable<readonly [string, T]>,
  options: PhraseOptions = { loose: false },
): CompiledPhrases<T> => {
  const byFirst = new Map<string, Entry<T>[]>();
  const add = (stems: readonly string[], phrase: string, value: T): void => {
    const first = stems[0];
    if (first === undefined) return;
    const entries = byFirst.get(first) ?? [];
    if (entries.length === 0) byFirst.set(first, entries);
    entries.push({ stems, phrase, value, gapMax: options.loose ? GAP_TOKENS_MAX : 0 });
  };
  const words: Token[] = [];
  for (const [phrase, value] of phrases) {
    const tokens = options.loose ? phraseTokens(phrase) : tokenise(phrase);
    words.push(...tokens);
    const stems = tokens.map(token => token.stem);
    add(stems, phrase, value);
    const [one, two] = tokens;
    if (!options.loose || tokens.length !== 2 || !one || !two) continue;
    add([stem(one.norm + two.norm)], phrase, value);
    if (one.functionClass === null && two.functionClass === null && one.stem !== two.stem) {
      add([two.stem, one.stem], phrase, value);
    }
  }
  const starts = new Set(options.loose ? [...byFirst.keys()].map(first => first.slice(0, START_CHARS)) : []);
  return { byFirst, starts, words };
};

/** The words of a phrase without articles, which a writer may leave out. */
export const phraseTokens = (phrase: string): Token[] => {
  const tokens = tokenise(phrase);
  const kept = tokens.filter(token => !ARTICLES.has(token.norm));
  return kept.length > 0 ? kept : tokens;
};

const ARTICLES = new Set(['a', 'an', 'the']);

/** All hits, in reading order. A phrase does not cross a sentence's end. */
export const findPhrases = <T>(index: PhraseIndex<T>, tokens: readonly Token[]): PhraseHit<T>[] => {
  const hits: PhraseHit<T>[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    collect(index.byFirst.get(token.stem), { tokens, at, from: at, hits });
    const next = tokens[at + 1];
    if (
      index.starts.size === 0 ||
      !next ||
      next.start - token.end > 1 ||
      token.kind !== 'word' ||
      next.kind !== 'word'
    )
      continue;
    if (!index.starts.has(startOfPair(token.norm, next.norm))) continue;
    collect(index.byFirst.get(stem(token.norm + next.norm)), { tokens, at, from: at + 1, hits });
  }
  return hits;
};

const startOfPair = (one: string, two: string): string =>
  (one.length >= START_CHARS ? one : one + two).slice(0, START_CHARS);

interface Collecting<T> {
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The token that stood for the first stem; one further when two tokens were joined. */
  readonly from: number;
  readonly hits: PhraseHit<T>[];
}

const collect = <T>(
  entries: readonly Entry<T>[] | undefined,
  { tokens, at, from, hits }: Collecting<T>,
): void => {
  if (!entries) return;
  for (const entry of entries) {
    const last = matchFrom(entry, tokens, from);
    const first = tokens[at];
    const end = tokens[last];
    if (last < 0 || !first || !end) continue;
    hits.push({
      value: entry.value,
      phrase: entry.phrase,
      start: first.start,
      end: end.end,
      first: at,
      last,
      sentence: first.sentence,
    });
  }
};

/** Position of the phrase's last token, or -1. */
const matchFrom = <T>(entry: Entry<T>, tokens: readonly Token[], from: number): number => {
  const { sentence } = tokens[from] as Token;
  let at = from;
  for (let part = 1; part < entry.stems.length; part++) {
    const next = nextMatch(entry, part, { tokens, at: at + 1, sentence });
    if (next < 0) return -1;
    at = next;
  }
  return at;
};

const nextMatch = <T>(
  entry: Entry<T>,
  part: number,
  { tokens, at, sentence }: { tokens: readonly Token[]; at: number; sentence: number },
): number => {
  let skipped = 0;
  for (let look = at; look < tokens.length; look++) {
    const token = tokens[look];
    if (!token || token.sentence !== sentence) return -1;
    if (token.stem === entry.stems[part]) return look;
    if (entry.gapMax > 0 && ARTICLES.has(token.norm)) continue;
    if (token.functionClass === null || token.functionClass === 'negation' || ++skipped > entry.gapMax)
      return -1;
  }
  return -1;
};
