import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, difficultyQuota, typeQuota } from './quotas.ts';

describe('apportion', () => {
  it('adds up to the count and stays within one of the exact share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 }), count => {
        const shares = { a: 0.3, b: 0.4, c: 0.3 };
        const quota = apportion(shares, count);
        expect(quota.a + quota.b + quota.c).toBe(count);
        for (const key of ['a', 'b', 'c'] as const)
          expect(Math.abs(quota[key] - shares[key] * count)).toBeLessThan(1);
      }),
      { seed: 1 },
    );
  });

  it('gives equal remainders to the first', () => {
    expect(apportion({ easy: 0.3, medium: 0.4, hard: 0.3 }, 5)).toEqual({ easy: 2, medium: 2, hard: 1 });
  });
});

describe('quotas', () => {
  it('are all of one kind when one was chosen', () => {
    expect(typeQuota('project', 'mid', 4)).toEqual({ project: 4 });
    expect(difficultyQuota('hard', 4, 'medium')).toEqual({ hard: 4 });
    expect(difficultyQuota('adaptive', 4, 'medium')).toEqual({ medium: 4 });
  });

  it('cover every level', () => {
    for (const level of ['junior', 'mid', 'senior', 'staff', 'manager'] as const) {
      const quota = typeQuota('mixed', level, 20);
      expect(Object.values(quota).reduce((sum, one) => sum + one, 0)).toBe(20);
    }
  });
});
