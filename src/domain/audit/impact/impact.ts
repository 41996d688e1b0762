import { differenceOf, type Significance } from './significance.ts';

/** One applicant, as a selection left them. */
export interface Applicant {
  /** One value a group column, in the order of the columns; null where it is not known. */
  readonly groups: readonly (string | null)[];
  /** null where the outcome is not known. */
  readonly selected: boolean | null;
}

export interface GroupImpact {
  /** One value a column of the table. */
  readonly group: readonly string[];
  readonly count: number;
  readonly selected: number;
  /** Selected of all, 0–1. */
  readonly rate: number;
  /** Rate against the reference group's; null where nobody of that group was selected. */
  readonly impactRatio: number | null;
  /** Whether the ratio is below four fifths; compared in whole numbers, so that exactly 0.8 is not below. */
  readonly isBelowFourFifths: boolean;
  /** Against the reference group; null for that group itself. */
  readonly significance: (Significance & { readonly isSignificant: boolean }) | null;
  /** Why the figures of this group say little. */
  readonly small: readonly SmallReason[];
}

export type SmallReason = 'fewer-than-30' | 'under-2-percent';

export interface ImpactTable {
  /** Indexes of the group columns that were crossed. */
  readonly columns: readonly number[];
  /** Most applicants first. */
  readonly groups: readonly GroupImpact[];
  /** The group with the highest rate; null where no group is known. */
  readonly reference: readonly string[] | null;
  /** Applicants whose group is not known: counted, never spread over the others. */
  readonly unknown: { readonly count: number; readonly selected: number; readonly rate: number | null };
}

export const SMALL_COUNT = 30;
const SMALL_SHARE = 0.02;
const SIGNIFICANT = 0.05;

/**
 * Selection rates by group, against the group with the highest rate. Groups under two in a hundred applicants are not
 * taken as that reference as long as there is another: one person selected of one would make everybody else look
 * passed over.
 */
export const measureImpact = (applicants: readonly Applicant[], columns: readonly number[]): ImpactTable => {
  const known = new Map<string, { group: readonly string[]; count: number; selected: number }>();
  const unknown = { count: 0, selected: 0 };
  let all = 0;
  for (const { groups, selected } of applicants) {
    if (selected === null) continue;
    all++;
    const group = columns.map(column => groups[column] ?? null);
    const tally = group.includes(null) ? unknown : tallyOf(known, group as readonly string[]);
    tally.count++;
    if (selected) tally.selected++;
  }
  const tallies = [...known.values()].sort((a, b) => b.count - a.count || compareGroups(a.group, b.group));
  const reference = referenceOf(tallies, all);
  return {
    columns,
    groups: tallies.map(tally => describe(tally, reference, all)),
    reference: reference?.group ?? null,
    unknown: { ...unknown, rate: unknown.count === 0 ? null : unknown.selected / unknown.count },
  };
};

interface Tally {
  readonly group: readonly string[];
  readonly count: number;
  readonly selected: number;
}

const tallyOf = (
  known: Map<string, { group: readonly string[]; count: number; selected: number }>,
  group: readonly string[],
) => {
  const key = JSON.stringify(group);
  const tally = known.get(key) ?? { group, count: 0, selected: 0 };
  known.set(key, tally);
  return tally;
};

const compareGroups = (a: readonly string[], b: readonly string[]): number => {
  const [left, right] = [a.join('\0'), b.join('\0')];
  return left < right ? -1 : Number(left > right);
};

const referenceOf = (tallies: readonly Tally[], all: number): Tally | null => {
  const large = tallies.filter(({ count }) => count >= all * SMALL_SHARE);
  let best: Tally | null = null;
  // By cross-multiplication, because rates of whole numbers should be compared without rounding.
  for (const tally of large.length > 0 ? large : tallies)
    if (best === null || tally.selected * best.count > best.selected * tally.count) best = tally;
  return best;
};

const describe = (tally: Tally, reference: Tally | null, all: number): GroupImpact => {
  const { group, count, selected } = tally;
  const rate = selected / count;
  const hasRatio = reference !== null && reference.selected > 0;
  return {
    group,
    count,
    selected,
    rate,
    impactRatio: hasRatio ? rate / (reference.selected / reference.count) : null,
    isBelowFourFifths: hasRatio && 5 * selected * reference.count < 4 * reference.selected * count,
    significance: reference === null || reference === tally ? null : compareWith(tally, reference),
    small: [
      ...(count < SMALL_COUNT ? ['fewer-than-30' as const] : []),
      ...(count < all * SMALL_SHARE ? ['under-2-percent' as const] : []),
    ],
  };
};

const compareWith = (tally: Tally, reference: Tally): GroupImpact['significance'] => {
  const found = differenceOf({
    selectedA: tally.selected,
    countA: tally.count,
    selectedB: reference.selected,
    countB: reference.count,
  });
  return { ...found, isSignificant: found.p < SIGNIFICANT };
};

/** The middle of the scores: half are not above it. null for none. */
export const medianOf = (scores: readonly number[]): number | null => {
  const sorted = [...scores].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
};
