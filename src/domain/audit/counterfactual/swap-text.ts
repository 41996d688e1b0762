/** One wording for another, wherever it stands between word boundaries and in any case. */
export interface Swap {
  readonly from: string;
  readonly to: string;
  /** Part of an e-mail or web address: found between dots and slashes too. Other words are left alone there. */
  readonly inAddress?: true;
}

export interface TextSwapper {
  /** Where in a text something is swapped, in order, and for what. */
  readonly find: (
    text: string,
  ) => readonly { readonly start: number; readonly end: number; readonly to: string }[];
  readonly apply: (text: string) => string;
}

const keyOf = (text: string): string => text.toLowerCase().replace(/\s+/gu, ' ');

/** All swaps in one pass, the longest first, so that what one put in is not taken out by another. */
export const makeSwapper = (swaps: readonly Swap[]): TextSwapper => {
  const usable = swaps.filter(({ from, to }) => from.trim() !== '' && from !== to);
  const byKey = new Map(usable.map(swap => [keyOf(swap.from.trim()), swap]));
  const pattern = patternOf(usable);
  const find: TextSwapper['find'] = text =>
    pattern === null
      ? []
      : [...text.matchAll(pattern)].map(match => ({
          start: match.index,
          end: match.index + match[0].length,
          to: inCaseOf(match[0], byKey.get(keyOf(match[0])) ?? { from: '', to: match[0] }),
        }));
  const apply = (text: string): string => {
    let result = '';
    let kept = 0;
    for (const { start, end, to } of find(text)) {
      result += text.slice(kept, start) + to;
      kept = end;
    }
    return result + text.slice(kept);
  };
  return { find, apply };
};

const patternOf = (swaps: readonly Swap[]): RegExp | null => {
  const sorted = [...swaps].sort((a, b) => b.from.length - a.from.length);
  const alternatives = sorted.map(({ from, inAddress }) => {
    const words = keyOf(from.trim()).split(' ').map(escaped).join('\\s+');
    return inAddress
      ? `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`
      : `(?<![\\p{L}\\p{N}@/_]|\\p{L}[.-])${words}(?![\\p{L}\\p{N}@_/]|[.-]\\p{L})`;
  });
  return alternatives.length === 0 ? null : new RegExp(alternatives.join('|'), 'giu');
};

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

const isUpper = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
};

/** A name in capitals is swapped for a name in capitals, a sentence that begins with `She` for one with `He`. */
const inCaseOf = (found: string, { from, to }: Swap): string => {
  if (isUpper(found) && !isUpper(from)) return to.toUpperCase();
  return /^\p{Lu}/u.test(found) ? to.charAt(0).toUpperCase() + to.slice(1) : to;
};
