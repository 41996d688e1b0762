import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Applicant, measureImpact, medianOf } from './impact.ts';
import { differenceOf, fisherExact, twoProportionZ } from './significance.ts';

const people = (groups: readonly (string | null)[], count: number, selected: number): Applicant[] =>
  Array.from({ length: count }, (_, at) => ({ groups, selected: at < selected }));

describe('measureImpact', () => {
  it('gives the rates, ratios and flags of a table worked out by hand', () => {
    // 48 of 80 are 60 %, 12 of 40 are 30 %: a ratio of exactly one half.
    const table = measureImpact(
      [...people(['M'], 80, 48), ...people(['F'], 40, 12), ...people([null], 5, 1)],
      [0],
    );
    expect(table.reference).toEqual(['M']);
    expect(table.groups).toMatchObject([
      {
        group: ['M'],
        count: 80,
        selected: 48,
        rate: 0.6,
        impactRatio: 1,
        isBelowFourFifths: false,
        significance: null,
      },
      {
        group: ['F'],
        count: 40,
        selected: 12,
        rate: 0.3,
        impactRatio: 0.5,
        isBelowFourFifths: true,
        small: [],
      },
    ]);
    expect(table.groups[1]?.significance).toMatchObject({ test: 'fisher', isSignificant: true });
    expect(table.unknown).toEqual({ count: 5, selected: 1, rate: 0.2 });
  });

  it('does not flag exactly four fifths', () => {
    const table = measureImpact(
      [...people(['A'], 100, 50), ...people(['B'], 100, 40), ...people(['C'], 100, 39)],
      [0],
    );
    expect(table.groups.map(({ isBelowFourFifths }) => isBelowFourFifths)).toEqual([false, false, true]);
  });

  it('marks small groups, says why, and takes none of under two percent for the reference', () => {
    const table = measureImpact(
      [...people(['A'], 1000, 500), ...people(['B'], 25, 5), ...people(['C'], 2, 2)],
      [0],
    );
    expect(table.reference).toEqual(['A']);
    expect(table.groups.map(({ small }) => small)).toEqual([
      [],
      ['fewer-than-30'],
      ['fewer-than-30', 'under-2-percent'],
    ]);
    expect(table.groups[2]?.impactRatio).toBe(2);
  });

  it('crosses columns; a person of whom one is unknown is unknown', () => {
    const all = [
      ...people(['F', 'X'], 10, 5),
      ...people(['M', 'X'], 10, 5),
      ...people(['F', 'Y'], 10, 1),
      ...people(['F', null], 3, 3),
    ];
    const table = measureImpact(all, [0, 1]);
    expect(table.groups.map(({ group, rate }) => [...group, rate])).toEqual([
      ['F', 'X', 0.5],
      ['F', 'Y', 0.1],
      ['M', 'X', 0.5],
    ]);
    expect(table.unknown.count).toBe(3);
  });

  it('knows no ratio where nobody was selected, and nothing of nobody', () => {
    const none = measureImpact([...people(['A'], 5, 0), ...people(['B'], 5, 0)], [0]);
    expect(none.groups.map(group => [group.impactRatio, group.isBelowFourFifths])).toEqual([
      [null, false],
      [null, false],
    ]);
    expect(measureImpact([{ groups: ['A'], selected: null }], [0])).toEqual({
      columns: [0],
      groups: [],
      reference: null,
      unknown: { count: 0, selected: 0, rate: null },
    });
  });

  it('counts everybody once', () => {
    const applicant = fc.record({
      groups: fc.tuple(fc.constantFrom('A', 'B', null), fc.constantFrom('X', 'Y', null)),
      selected: fc.constantFrom(true, false, null),
    });
    fc.assert(
      fc.property(fc.array(applicant), applicants => {
        const known = applicants.filter(({ selected }) => selected !== null).length;
        for (const columns of [[0], [1], [0, 1]]) {
          const table = measureImpact(applicants, columns);
          const counted = table.groups.reduce((sum, { count }) => sum + count, table.unknown.count);
          expect(counted).toBe(known);
          for (const { rate, impactRatio } of table.groups) {
            expect(rate).toBeLessThanOrEqual(1);
            if (table.reference && impactRatio !== null) expect(impactRatio).toBeGreaterThanOrEqual(0);
          }
        }
      }),
    );
  });
});

describe('significance', () => {
  it('agrees with tables worked out by hand', () => {
    // The lady tasting tea: 3 of 4 against 1 of 4 gives 34/70 two-sided, all right gives 2/70.
    expect(fisherExact({ selectedA: 3, countA: 4, selectedB: 1, countB: 4 })).toBeCloseTo(34 / 70, 10);
    expect(fisherExact({ selectedA: 4, countA: 4, selectedB: 0, countB: 4 })).toBeCloseTo(2 / 70, 10);
    expect(fisherExact({ selectedA: 5, countA: 10, selectedB: 5, countB: 10 })).toBe(1);
  });

  it('gives z = 2 and z = 0 their tails', () => {
    // 60 of 100 against 40 of 100: z = 0.2 / sqrt(0.25 × 0.02) = 2.8284, two-sided 0.004678.
    expect(twoProportionZ({ selectedA: 60, countA: 100, selectedB: 40, countB: 100 })).toBeCloseTo(
      0.004678,
      5,
    );
    expect(twoProportionZ({ selectedA: 30, countA: 100, selectedB: 30, countB: 100 })).toBeCloseTo(1, 6);
    expect(twoProportionZ({ selectedA: 0, countA: 10, selectedB: 0, countB: 10 })).toBe(1);
    expect(twoProportionZ({ selectedA: 0, countA: 0, selectedB: 0, countB: 10 })).toBe(1);
  });

  it('is exact for small tables and quick for large ones', () => {
    expect(differenceOf({ selectedA: 900, countA: 1000, selectedB: 900, countB: 1000 }).test).toBe('fisher');
    expect(differenceOf({ selectedA: 900, countA: 100_000, selectedB: 800, countB: 100_000 }).test).toBe('z');
  });
});

describe('medianOf', () => {
  it.each([
    [[], null],
    [[3], 3],
    [[1, 9], 5],
    [[9, 1, 5], 5],
  ])('%j', (scores, median) => {
    expect(medianOf(scores)).toBe(median);
  });
});
