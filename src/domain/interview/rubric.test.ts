import { describe, expect, it } from 'vitest';
import type { CriterionMark } from './grade.ts';
import { BAND_FLOORS, RUBRIC, rubricFor, scoreOfLevel, scoreOfMarks } from './rubric.ts';

const mark = (id: CriterionMark['id'], level: number | null, weight = 0): CriterionMark => ({
  id,
  level,
  weight,
  evidence: [],
  comment: '',
});

describe('RUBRIC', () => {
  it('has weights that add up to 1 for every type, each criterion once', () => {
    for (const type of Object.keys(RUBRIC) as (keyof typeof RUBRIC)[]) {
      const rows = rubricFor(type);
      expect(rows.reduce((sum, row) => sum + row.weight, 0)).toBeCloseTo(1);
      expect(new Set(rows.map(row => row.id)).size).toBe(rows.length);
    }
    expect(rubricFor('technical').find(row => row.id === 'coverage')?.weight).toBe(0.5);
  });
});

describe('scoreOfMarks', () => {
  it('maps levels 1–5 to 0–100', () => {
    expect([1, 2, 3, 4, 5].map(scoreOfLevel)).toEqual([0, 25, 50, 75, 100]);
    expect(scoreOfMarks([mark('coverage', 4.5, 0.5)])).toBe(BAND_FLOORS[5]);
    expect(scoreOfMarks([mark('coverage', 2.4, 0.5)])).toBeLessThan(BAND_FLOORS[3]);
  });

  it('re-normalises over what was assessed', () => {
    expect(
      scoreOfMarks([mark('coverage', 5, 0.5), mark('reasoning', null, 0.3), mark('concreteness', 3, 0.2)]),
    ).toBe(86);
    expect(scoreOfMarks([mark('coverage', null, 0.5), mark('relevance', 5)])).toBeNull();
  });

  it('moves by communication, half a band at most and hardly for a poor answer', () => {
    const withOrder = (level: number, communication: number): number =>
      scoreOfMarks([mark('coverage', level, 1), mark('communication', communication)]) ?? 0;
    expect(withOrder(3, 3)).toBe(50);
    expect(withOrder(3, 5) - 50).toBeLessThanOrEqual(13);
    expect(50 - withOrder(3, 1)).toBeLessThanOrEqual(13);
    expect(withOrder(3, 5)).toBeGreaterThan(50);
    expect(withOrder(1, 5)).toBe(0);
    expect(withOrder(5, 5)).toBe(100);
    expect(withOrder(1, 1)).toBe(0);
  });

  it('is limited by relevance', () => {
    const gated = (relevance: number): number | null =>
      scoreOfMarks([mark('coverage', 5, 1), mark('relevance', relevance)]);
    expect([gated(1), gated(2), gated(3)]).toEqual([12, 37, 100]);
  });
});
