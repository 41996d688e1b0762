import { describe, expect, it } from 'vitest';
import { createFakeHistory } from '../../../test/support/fake-history.ts';
import { gradeOf } from '../../../test/support/fake-interviewer.ts';
import { createFakeInterviewState } from '../../../test/support/fake-interviews.ts';
import { answered, buildInterview, minutesLater, must, T0 } from '../../../test/support/interview-builder.ts';
import { wholeHistory } from '../../../test/support/store-samples.ts';
import { completeInterview } from '../../domain/interview/transitions.ts';
import { guarded } from '../guarded.ts';
import type { HistoryQuery } from '../ports/history-reader.ts';
import { makeListHistory } from './list-history.ts';
import { makeShowProgress } from './show-progress.ts';

const state = createFakeInterviewState();
const day = 24 * 60;
for (const [index, score] of [40, 60, 80].entries()) {
  const fresh = {
    ...buildInterview(),
    id: `019a0000-0000-7000-8000-00000000000${index}`,
    startedAt: minutesLater(index * day),
  };
  const interview = must(
    completeInterview(
      answered(fresh, gradeOf(score), { submittedAt: minutesLater(index * day) }),
      minutesLater(index * day + 10),
    ),
  );
  state.interviews.set(interview.id, { interview, deletedAt: null });
}
const history = createFakeHistory(state);

describe('listHistory', () => {
  const list = guarded(makeListHistory({ history }));

  it('gives the reader’s page', async () => {
    expect(await list({ ...wholeHistory, limit: 2 })).toMatchObject({
      value: { total: 3, hasMore: true, items: [{}, {}] },
    });
  });

  const table: readonly [string, Partial<HistoryQuery>][] = [
    ['limit 0', { limit: 0 }],
    ['limit 101', { limit: 101 }],
    ['a negative skip', { skip: -1 }],
    ['half a row', { skip: 0.5 }],
    ['an unknown status', { status: 'lost' as never }],
    ['an unknown order', { sort: 'random' as never }],
    ['a score above 100', { minScore: 101 }],
    ['no score', { minScore: Number.NaN }],
    ['no date', { since: 'yesterday' }],
    ['no date at the end', { until: '2026-13-01' }],
    ['an endless role', { role: 'x'.repeat(201) }],
  ];
  for (const [name, more] of table)
    it(`refuses ${name}`, async () => {
      expect(await list({ ...wholeHistory, ...more })).toMatchObject({ error: { code: 'USAGE' } });
    });

  it('turns a bad cursor into a result', async () => {
    expect(await list({ ...wholeHistory, cursor: 'zzz' })).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
  });
});

describe('showProgress', () => {
  const show = makeShowProgress({ history, clock: { now: () => new Date(minutesLater(2 * day + 60)) } });

  it('adds up everything', async () => {
    expect(await show({ since: null })).toMatchObject({
      value: {
        interviewsCompleted: 3,
        answers: 3,
        averageScore: 60,
        streakDays: 3,
        competencies: [{ change: 40 }],
      },
    });
  });

  it('begins at a time without cutting the streak', async () => {
    expect(await show({ since: minutesLater(day) })).toMatchObject({
      value: { interviewsCompleted: 2, answers: 2, averageScore: 70, streakDays: 3 },
    });
    expect(await show({ since: T0.slice(0, 10) })).toMatchObject({ value: { answers: 3 } });
  });

  it('refuses what is no date', async () => {
    expect(await show({ since: 'soon' })).toMatchObject({ error: { code: 'USAGE' } });
  });
});
