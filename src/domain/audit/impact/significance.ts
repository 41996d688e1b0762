/** Two groups: how many of each were selected. */
export interface TwoGroups {
  readonly selectedA: number;
  readonly countA: number;
  readonly selectedB: number;
  readonly countB: number;
}

export interface Significance {
  readonly test: 'fisher' | 'z';
  /** Two-sided chance of a difference at least this large if both groups were selected alike, 0–1. */
  readonly p: number;
}

/** Up to this many people the exact test takes no time worth saving. */
const EXACT_MAX = 2_000;

export const differenceOf = (groups: TwoGroups): Significance =>
  groups.countA + groups.countB <= EXACT_MAX
    ? { test: 'fisher', p: fisherExact(groups) }
    : { test: 'z', p: twoProportionZ(groups) };

/**
 * Fisher's exact test, two-sided: the sum of the chances of all tables with these margins that are no likelier than the
 * one at hand (the usual definition, as in R's `fisher.test`).
 */
export const fisherExact = ({ selectedA, countA, selectedB, countB }: TwoGroups): number => {
  const selected = selectedA + selectedB;
  const all = countA + countB;
  const logs = logFactorials(all);
  const log = (n: number): number => logs[n] ?? 0;
  const chance = (a: number): number =>
    Math.exp(
      log(countA) +
        log(countB) +
        log(selected) +
        log(all - selected) -
        log(all) -
        log(a) -
        log(countA - a) -
        log(selected - a) -
        log(countB - selected + a),
    );
  const observed = chance(selectedA);
  let p = 0;
  for (let a = Math.max(0, selected - countB); a <= Math.min(countA, selected); a++) {
    const each = chance(a);
    // Tables of the same chance may differ in the last bits.
    if (each <= observed * (1 + 1e-7)) p += each;
  }
  return Math.min(1, p);
};

const logFactorials = (max: number): Float64Array => {
  const logs = new Float64Array(max + 1);
  for (let n = 1; n <= max; n++) logs[n] = (logs[n - 1] ?? 0) + Math.log(n);
  return logs;
};

/** The pooled two-proportion z test, two-sided, without a correction for continuity. */
export const twoProportionZ = ({ selectedA, countA, selectedB, countB }: TwoGroups): number => {
  if (countA === 0 || countB === 0) return 1;
  const pooled = (selectedA + selectedB) / (countA + countB);
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / countA + 1 / countB));
  if (spread === 0) return 1;
  return 2 * upperTail(Math.abs(selectedA / countA - selectedB / countB) / spread);
};

/** Chance of a standard normal above `z` ≥ 0 (Abramowitz and Stegun 26.2.17, error below 7.5e-8). */
const upperTail = (z: number): number => {
  const t = 1 / (1 + 0.2316419 * z);
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
};
