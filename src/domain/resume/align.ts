/** Pairs what two versions of a list have in common, by likeness and not by place. */
export interface Aligned<T> {
  readonly pairs: readonly { readonly from: number; readonly to: number }[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
  /** Indexes of `removed` in the first list and of `added` in the second. */
  readonly removedAt: readonly number[];
  readonly addedAt: readonly number[];
}

/** Longer lists are compared up to here: every entry of one is held against every entry of the other. */
const ENTRIES_MAX = 200;

/**
 * The most alike are paired first, in a tie those that stand in the same order; below `likenessMin` nothing is paired.
 * `likeness` gives 0 to 1, and more for two that are the same.
 */
export const align = <T>(
  from: readonly T[],
  to: readonly T[],
  { likeness, likenessMin }: { readonly likeness: (a: T, b: T) => number; readonly likenessMin: number },
): Aligned<T> => {
  const candidates = from.slice(0, ENTRIES_MAX).flatMap((a, at) =>
    to.slice(0, ENTRIES_MAX).flatMap((b, other) => {
      const score = likeness(a, b);
      return score >= likenessMin ? [{ from: at, to: other, score }] : [];
    }),
  );
  candidates.sort(
    (a, b) =>
      b.score - a.score ||
      Math.abs(a.from - a.to) - Math.abs(b.from - b.to) ||
      a.from - b.from ||
      a.to - b.to,
  );
  const taken = { from: new Set<number>(), to: new Set<number>() };
  const pairs: { from: number; to: number }[] = [];
  for (const candidate of candidates) {
    if (taken.from.has(candidate.from) || taken.to.has(candidate.to)) continue;
    taken.from.add(candidate.from);
    taken.to.add(candidate.to);
    pairs.push({ from: candidate.from, to: candidate.to });
  }
  pairs.sort((a, b) => a.to - b.to);
  const removedAt = indexesOf(from).filter(index => !taken.from.has(index));
  const addedAt = indexesOf(to).filter(index => !taken.to.has(index));
  return {
    pairs,
    removedAt,
    addedAt,
    removed: removedAt.flatMap(index => from[index] ?? []),
    added: addedAt.flatMap(index => to[index] ?? []),
  };
};

const indexesOf = (list: readonly unknown[]): number[] => list.slice(0, ENTRIES_MAX).map((_, index) => index);

/** Share of words that two texts have in common (Jaccard), 1 for the same words in any order. */
export const wordLikeness = (a: string, b: string): number => {
  const one = wordSet(a);
  const other = wordSet(b);
  if (one.size === 0 || other.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / (one.size + other.size - shared);
};

const TEXT_CHARS_MAX = 2_000;

const wordSet = (text: string): Set<string> =>
  new Set(
    text
      .slice(0, TEXT_CHARS_MAX)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
