import type { Token } from './tokens.ts';

/** Shorter words have too many neighbours that are words of their own. */
const WORD_CHARS_MIN = 6;
/** Slips at a word's beginning are rare; asking for the same start keeps most of the other words out. */
const SAME_START_CHARS = 2;

/** What a question expects, by its start: words and stems, each with the stem it stands for. */
type Spelling = ReadonlyMap<string, readonly Expected[]>;

interface Expected {
  readonly form: string;
  readonly stem: string;
}

export const spellingOf = (words: readonly Token[]): Spelling => {
  const byStart = new Map<string, Expected[]>();
  const seen = new Set<string>();
  for (const { norm, stem, kind, functionClass } of words) {
    if (kind !== 'word' || functionClass !== null) continue;
    for (const form of [norm, stem]) {
      if (form.length < WORD_CHARS_MIN || seen.has(form)) continue;
      seen.add(form);
      const start = form.slice(0, SAME_START_CHARS);
      const known = byStart.get(start);
      if (known) known.push({ form, stem });
      else byStart.set(start, [{ form, stem }]);
    }
  }
  return byStart;
};

/**
 * The tokens with words one slip away from an expected one («exponentialy», «traversla») given its stem. Words that
 * `isWord` knows are left alone. Offsets stay, so quotes show what was typed.
 */
export const mendSlips = (
  tokens: readonly Token[],
  spelling: Spelling,
  isWord: (stem: string) => boolean,
): readonly Token[] =>
  tokens.map(token => {
    if (token.norm.length < WORD_CHARS_MIN || token.kind !== 'word' || token.functionClass !== null)
      return token;
    const near = spelling.get(token.norm.slice(0, SAME_START_CHARS));
    if (!near || near.some(({ stem }) => stem === token.stem) || isWord(token.stem)) return token;
    const meant = near.find(({ form }) => isOneSlip(token.norm, form) || isOneSlip(token.stem, form));
    return meant === undefined ? token : { ...token, stem: meant.stem };
  });

/** One letter more, less, other, or two neighbours swapped. */
export const isOneSlip = (one: string, other: string): boolean => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  );
};
