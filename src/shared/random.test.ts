import { describe, expect, it } from 'vitest';
import { seededRandom, shuffled } from './random.ts';

describe('seededRandom', () => {
  it('gives the same stream for the same seed and another for another', () => {
    const stream = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
    expect(stream(7)).toEqual(stream(7));
    expect(stream(7)).not.toEqual(stream(8));
  });

  it('stays within [0, 1) and spreads evenly', () => {
    const random = seededRandom(1);
    const draws = Array.from({ length: 10_000 }, random);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
    expect(mean).toBeCloseTo(0.5, 1);
  });
});

describe('shuffled', () => {
  it('keeps every item and leaves the input alone', () => {
    const items = [1, 2, 3, 4, 5, 6];
    const mixed = shuffled(items, seededRandom(3));
    expect([...mixed].sort()).toEqual(items);
    expect(items).toEqual([1, 2, 3, 4, 5, 6]);
    expect(mixed).not.toEqual(items);
  });
});
