import { describe, expect, it } from 'vitest';
import { progressOf, SCORES_MAX, type ScoredAttempt, streakDays } from './progress.ts';

const scored = (at: string, score: number, more: Partial<ScoredAttempt> = {}): ScoredAttempt => ({
  interviewId: 'i',
  questionId: 'q',
  competency: 'networking',
  attempt: 1,
  score,
  at,
  ...more,
});

describe('progressOf', () => {
  it('is empty without answers', () => {
    expect(progressOf([], '2026-11-22')).toEqual({
      answers: 0,
      averageScore: null,
      streakDays: 0,
      competencies: [],
      byDay: [],
    });
  });

  it('tells first, best, latest, average and change a competency, whatever the order of the rows', () => {
    const rows = [
      scored('2026-11-22T10:00:00.000Z', 80),
      scored('2026-11-20T10:00:00.000Z', 40),
      scored('2026-11-21T10:00:00.000Z', 90, { attempt: 2 }),
      scored('2026-11-21T09:00:00.000Z', 50),
      scored('2026-11-21T09:30:00.000Z', 10, { competency: 'conflict' }),
    ];
    const progress = progressOf(rows, '2026-11-22');
    expect(progress.competencies).toEqual([
      {
        competency: 'conflict',
        answers: 1,
        first: 10,
        best: 10,
        latest: 10,
        average: 10,
        change: null,
        scores: [10],
      },
      {
        competency: 'networking',
        answers: 4,
        first: 40,
        best: 90,
        latest: 80,
        average: 65,
        change: 40,
        scores: [40, 50, 80],
      },
    ]);
    expect(progress.byDay).toEqual([
      { day: '2026-11-20', score: 40, answers: 1 },
      { day: '2026-11-21', score: 50, answers: 3 },
      { day: '2026-11-22', score: 80, answers: 1 },
    ]);
    expect(progress).toMatchObject({ answers: 5, averageScore: 54, streakDays: 3 });
  });

  it('leaves the middle one of an odd number out of the change', () => {
    const rows = [10, 100, 30].map((score, day) => scored(`2026-11-0${day + 1}T00:00:00.000Z`, score));
    expect(progressOf(rows, '2026-11-22').competencies[0]?.change).toBe(20);
  });

  it('shows the last twenty first attempts', () => {
    const rows = Array.from({ length: 30 }, (_, index) =>
      scored(new Date(index * 1000).toISOString(), index),
    );
    const scores = progressOf(rows, '2026-11-22').competencies[0]?.scores;
    expect(scores).toHaveLength(SCORES_MAX);
    expect(scores?.at(-1)).toBe(29);
  });

  it('puts an answer on its day in UTC', () => {
    expect(progressOf([scored('2026-11-21T23:30:00-02:00', 50)], '2026-11-22').byDay[0]?.day).toBe(
      '2026-11-22',
    );
  });
});

describe('streakDays', () => {
  const table: readonly [readonly string[], number][] = [
    [[], 0],
    [['2026-03-01'], 1],
    [['2026-02-28'], 1],
    [['2026-02-27'], 0],
    [['2026-02-27', '2026-02-28', '2026-03-01'], 3],
    [['2026-02-26', '2026-02-28', '2026-03-01'], 2],
    [['2026-02-27', '2026-02-28'], 2],
  ];
  for (const [days, streak] of table)
    it(`[${days.join(' ')}] on 2026-03-01 → ${streak}`, () =>
      expect(streakDays(days, '2026-03-01')).toBe(streak));
});
