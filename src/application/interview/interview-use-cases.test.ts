import { describe, expect, it } from 'vitest';
import { createFakeInterviewer } from '../../../test/support/fake-interviewer.ts';
import { buildBank, buildInterview, minutesLater } from '../../../test/support/interview-builder.ts';
import { createInterviewWorld, type WorldOptions } from '../../../test/support/interview-world.ts';
import { sampleResume } from '../../../test/support/store-samples.ts';
import type { Interview } from '../../domain/interview/interview.ts';
import { AppFailure, appError } from '../errors.ts';

const interview = buildInterview();
const { id } = interview;
const other: Interview = {
  ...interview,
  id: '019a0000-0000-7000-8000-0000000000ff',
  startedAt: minutesLater(60),
};

const worldWith = async (options: WorldOptions = {}, stored: readonly Interview[] = [interview]) => {
  const world = createInterviewWorld(options);
  for (const one of stored) await world.put(one);
  return world;
};
const answer = (text: string) => ({ id, questionId: null, text, seconds: null, selfScore: null });

describe('show', () => {
  it('gives the interview as it stands, without changing it', async () => {
    const world = await worldWith();
    expect(await world.show({ id })).toEqual({ ok: true, value: interview });
    expect(world.stored(id)).toEqual(interview);
  });

  it('says NOT_FOUND for a deleted or unknown one, AMBIGUOUS_ID for a fragment of two', async () => {
    const world = await worldWith({}, [interview, other]);
    expect(await world.show({ id: '019a' })).toMatchObject({ error: { code: 'AMBIGUOUS_ID' } });
    expect(await world.show({ id: 'nope' })).toMatchObject({ error: { code: 'NOT_FOUND' } });
    await world.remove({ id });
    expect(await world.show({ id })).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('turns a failure of the store into a result', async () => {
    const world = await worldWith({
      interviews: inner => ({
        ...inner,
        find: async () => {
          throw new AppFailure(appError('STORE_CORRUPT', 'damaged'));
        },
      }),
    });
    expect(await world.show({ id })).toMatchObject({ error: { code: 'STORE_CORRUPT' } });
  });
});

describe('continue', () => {
  it('takes the latest in progress, with the draft of its open question', async () => {
    const world = await worldWith({}, [interview, other]);
    await world.saveDraft({ interviewId: other.id, questionId: 'a', text: 'half a', seconds: 12 });
    expect(await world.continue({})).toMatchObject({
      value: { interview: { id: other.id }, draft: { text: 'half a', seconds: 12 }, gradedNow: [] },
    });
    await world.complete({ id: other.id });
    expect(await world.continue({})).toMatchObject({ value: { interview: { id }, draft: null } });
  });

  it('names what to do when there is none, and when it is over', async () => {
    const world = await worldWith();
    await world.complete({ id });
    expect(await world.continue({})).toMatchObject({
      error: { code: 'NOT_FOUND', nextSteps: ['interviewace interview start'] },
    });
    expect(await world.continue({ id })).toMatchObject({
      error: {
        code: 'WRONG_STATE',
        nextSteps: expect.arrayContaining([`interviewace interview summary ${id}`]),
      },
    });
  });

  it('has no draft when no question is open', async () => {
    const world = await worldWith();
    for (let skips = 0; skips < 3; skips++) await world.skip({ id, questionId: null });
    expect(await world.continue({ id })).toMatchObject({ value: { draft: null } });
  });

  it('fails while grading still fails', async () => {
    const interviewer = createFakeInterviewer();
    const world = await worldWith({ interviewer });
    interviewer.failWith(appError('SERVICE_UNAVAILABLE', 'down'));
    await world.answer(answer('text'));
    expect(await world.continue({ id })).toMatchObject({ error: { code: 'SERVICE_UNAVAILABLE' } });
  });
});

describe('skip', () => {
  it('leaves the question and opens the next', async () => {
    const world = await worldWith();
    expect(await world.skip({ id, questionId: 'a' })).toMatchObject({
      value: { questions: [{ status: 'skipped' }, { status: 'open' }, { status: 'planned' }], revision: 1 },
    });
    expect(await world.skip({ id, questionId: 'a' })).toMatchObject({ error: { code: 'WRONG_STATE' } });
    expect(await world.skip({ id: 'nope', questionId: null })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });

  it('asks an easier question after two skipped ones when it adapts', async () => {
    const bank = buildBank(2);
    const planned = bank.filter(
      question => question.id.startsWith('technical') && question.difficulty === 'medium',
    );
    const world = await worldWith({ bank }, [
      buildInterview(planned.slice(0, 3), { difficulty: 'adaptive' }),
    ]);
    await world.skip({ id, questionId: null });
    const second = await world.skip({ id, questionId: null });
    expect(second).toMatchObject({
      value: { questions: [{}, {}, { question: { difficulty: 'easy' }, status: 'open' }] },
    });
  });

  it('is a conflict when another process was faster', async () => {
    const world = await worldWith({ interviews: inner => ({ ...inner, update: async () => false }) });
    expect(await world.skip({ id, questionId: null })).toMatchObject({ error: { code: 'CONFLICT' } });
  });
});

describe('hint', () => {
  it('gives one after the other, counts them, and ends', async () => {
    const world = await worldWith();
    expect(await world.hint({ id, questionId: null })).toEqual({
      ok: true,
      value: { questionId: 'a', hint: 'A vague hint.', left: 1 },
    });
    expect(await world.hint({ id, questionId: 'a' })).toMatchObject({
      value: { hint: 'A plain hint.', left: 0 },
    });
    expect(await world.hint({ id, questionId: null })).toMatchObject({
      error: { code: 'WRONG_STATE', details: { reason: 'no-hint-left' } },
    });
    expect(world.stored(id).questions[0]?.hintsShown).toBe(2);
    expect(await world.hint({ id: 'nope', questionId: null })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });
});

describe('retry', () => {
  it('reopens the last answer and keeps every attempt', async () => {
    const world = await worldWith();
    expect(await world.retry({ id, questionId: null })).toMatchObject({
      error: { code: 'WRONG_STATE', details: { reason: 'nothing-to-retry' } },
    });
    await world.answer(answer('worth 30'));
    expect(await world.retry({ id, questionId: null })).toMatchObject({
      value: { questions: [{ status: 'open' }, {}, {}] },
    });
    await world.answer(answer('worth 80'));
    expect(world.stored(id).questions[0]?.attempts.map(attempt => attempt.grade?.score)).toEqual([30, 80]);
    expect(await world.retry({ id: 'nope', questionId: null })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });
});

describe('complete and summarize', () => {
  it('sets the final score and gives the same summary again', async () => {
    const world = await worldWith();
    await world.answer(answer('worth 60'));
    expect(await world.summarize({ id })).toMatchObject({
      error: {
        code: 'WRONG_STATE',
        nextSteps: expect.arrayContaining([`interviewace interview complete ${id}`]),
      },
    });
    const completed = await world.complete({ id });
    expect(completed).toMatchObject({ value: { id, finalScore: 20 } });
    expect(world.stored(id)).toMatchObject({
      status: 'completed',
      finalScore: 20,
      completedAt: expect.any(String),
    });
    expect(await world.summarize({ id })).toEqual(completed);
    expect(await world.complete({ id })).toMatchObject({ error: { code: 'WRONG_STATE' } });
  });

  it('grades first what was stored ungraded', async () => {
    const interviewer = createFakeInterviewer();
    const world = await worldWith({ interviewer });
    interviewer.failWith(appError('SERVICE_UNAVAILABLE', 'down'));
    await world.answer(answer('worth 90'));
    expect(await world.complete({ id })).toMatchObject({ error: { code: 'SERVICE_UNAVAILABLE' } });
    interviewer.failWith(null);
    expect(await world.complete({ id })).toMatchObject({ value: { finalScore: 30 } });
  });

  it('compares answers with the claims of the resume, unless that was deleted', async () => {
    const resume = sampleResume();
    const claimed = buildInterview(undefined, { resumeId: resume.id });
    for (const [deletedAt, found] of [
      [null, 1],
      [minutesLater(1), 0],
    ] as const) {
      const world = await worldWith({ resumes: [{ ...resume, deletedAt }] }, [claimed]);
      await world.answer(answer('I have never used Go.'));
      const summary = await world.complete({ id });
      expect(summary.ok && summary.value.contradictions.length).toBe(found);
    }
  });

  it('has no summary of an abandoned or unknown interview', async () => {
    const world = await worldWith({}, [{ ...interview, status: 'abandoned' }]);
    expect(await world.summarize({ id })).toMatchObject({ error: { code: 'WRONG_STATE' } });
    expect(await world.answer(answer('text'))).toMatchObject({
      error: { nextSteps: expect.arrayContaining([`interviewace interview show ${id}`]) },
    });
    expect(await world.summarize({ id: 'nope' })).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(await world.complete({ id: 'nope' })).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });
});

describe('delete and restore', () => {
  it('take it away and bring it back as it was', async () => {
    const world = await worldWith();
    const removed = await world.remove({ id: id.slice(-5) });
    expect(removed).toMatchObject({ value: { id, deletedAt: expect.stringMatching(/Z$/) } });
    expect(await world.remove({ id })).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(await world.restore({ id: 'last' })).toEqual({ ok: true, value: { id, deletedAt: null } });
    expect(await world.show({ id })).toEqual({ ok: true, value: interview });
    expect(await world.restore({ id })).toMatchObject({ value: { deletedAt: null } });
    expect(await world.restore({ id: 'last' })).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(await world.restore({ id: 'nope' })).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('say NOT_FOUND when the row went away in between', async () => {
    const world = await worldWith({ interviews: inner => ({ ...inner, setDeleted: async () => false }) });
    expect(await world.remove({ id })).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(await world.restore({ id })).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });
});

describe('saving a draft', () => {
  const draft = { interviewId: id, questionId: 'b', text: 'for later', seconds: 4 };

  it('keeps it for any question of an interview in progress, without touching the interview', async () => {
    const world = await worldWith();
    expect(await world.saveDraft(draft)).toMatchObject({ value: { ...draft, savedAt: expect.any(String) } });
    expect(await world.saveDraft({ ...draft, text: '' })).toMatchObject({ value: { text: '' } });
    expect(world.stored(id)).toEqual(interview);
  });

  it('refuses too much, unknown questions and finished interviews', async () => {
    const world = await worldWith();
    const codes = async (more: Partial<typeof draft>) => {
      const saved = await world.saveDraft({ ...draft, ...more });
      return saved.ok ? 'ok' : saved.error.code;
    };
    expect(await codes({ text: 'x'.repeat(100_001) })).toBe('INVALID_INPUT');
    expect(await codes({ seconds: -1 })).toBe('USAGE');
    expect(await codes({ questionId: 'z' })).toBe('NOT_FOUND');
    expect(await codes({ interviewId: 'zzz' })).toBe('NOT_FOUND');
    await world.complete({ id });
    expect(await codes({})).toBe('WRONG_STATE');
  });
});
