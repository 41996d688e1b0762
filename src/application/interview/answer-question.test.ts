import { describe, expect, it } from 'vitest';
import { createFakeInterviewer, gradeOf } from '../../../test/support/fake-interviewer.ts';
import { draftKey } from '../../../test/support/fake-interviews.ts';
import {
  buildBank,
  buildInterview,
  buildPoint,
  buildQuestion,
} from '../../../test/support/interview-builder.ts';
import { createInterviewWorld } from '../../../test/support/interview-world.ts';
import { AppFailure, appError } from '../errors.ts';
import type { InterviewRepository } from '../ports/interview-repository.ts';
import type { AnswerQuestionInput } from './interview-io.ts';

const interview = buildInterview();
const { id } = interview;
const answerWith = (text: string, more: Partial<AnswerQuestionInput> = {}): AnswerQuestionInput => ({
  id,
  questionId: null,
  text,
  seconds: 30,
  selfScore: null,
  ...more,
});

const worldWith = async (options: Parameters<typeof createInterviewWorld>[0] = {}) => {
  const world = createInterviewWorld(options);
  await world.put(interview);
  return world;
};

type World = Awaited<ReturnType<typeof worldWith>>;

/** Everywhere the text is kept: attempts first. */
const keptIn = ({ state }: Pick<World, 'state'>, text: string): readonly string[] => [
  ...[...state.interviews.values()].flatMap(stored =>
    stored.interview.questions.flatMap(question =>
      question.attempts.filter(attempt => attempt.text === text).map(() => 'attempt'),
    ),
  ),
  ...[...state.drafts.values()].filter(draft => draft.text === text).map(() => 'draft'),
];

describe('answering', () => {
  it('stores, grades and opens the next question', async () => {
    const world = await worldWith();
    const outcome = await world.answer(answerWith('worth 72', { selfScore: 65 }));
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        answered: { questionId: 'a', status: 'answered' },
        attempt: { number: 1, text: 'worth 72', seconds: 30, selfScore: 65, grade: { score: 72 } },
        probe: null,
        next: { questionId: 'b', status: 'open' },
      },
    });
    expect(outcome.ok && outcome.value.interview).toEqual(world.stored(id));
    expect(world.state.drafts.size).toBe(0);
  });

  it('saves the draft before it stores the attempt, and stores it before it grades', async () => {
    const steps: string[] = [];
    const world = await worldWith({
      drafts: inner => ({
        ...inner,
        save: async draft => {
          steps.push('draft');
          await inner.save(draft);
        },
      }),
      interviews: inner => ({
        ...inner,
        update: async (changed, options) => {
          steps.push(`update, clearing ${options?.clearDraftOf ?? 'nothing'}`);
          return inner.update(changed, options);
        },
      }),
      interviewer: {
        grade: async () => {
          steps.push('grade');
          return { ok: true, value: gradeOf(50) };
        },
      },
    });
    await world.answer(answerWith('text'));
    expect(steps).toEqual(['draft', 'update, clearing a', 'grade', 'update, clearing nothing']);
  });

  it('grades for the level of the interview', async () => {
    const interviewer = createFakeInterviewer();
    const world = await worldWith({ interviewer });
    await world.answer(answerWith('text'));
    expect(interviewer.requests).toMatchObject([{ question: { id: 'a' }, answer: 'text', level: 'mid' }]);
  });

  it('accepts the beginning of the id, its end, and «last»', async () => {
    const world = await worldWith();
    for (const fragment of [id.slice(0, 8), id.slice(-6), 'last'])
      expect((await world.answer(answerWith('text 60', { id: fragment }))).ok).toBe(true);
  });

  it('has no next question after the last', async () => {
    const world = await worldWith();
    for (const text of ['one', 'two', 'three']) {
      const outcome = await world.answer(answerWith(text));
      expect(outcome.ok && outcome.value.next?.questionId).toBe(
        { one: 'b', two: 'c', three: undefined }[text],
      );
    }
    expect(await world.answer(answerWith('four'))).toMatchObject({
      error: {
        code: 'WRONG_STATE',
        nextSteps: expect.arrayContaining([`interviewace interview complete ${id}`]),
      },
    });
    expect(keptIn(world, 'four')).toEqual(['draft']);
  });
});

describe('follow-ups', () => {
  const pointed = buildInterview([
    buildQuestion('tcp', { points: [buildPoint('syn')] }),
    buildQuestion('next'),
  ]);
  const interviewer = () =>
    createFakeInterviewer(({ question, answer }) => {
      if (question.id !== 'tcp') return gradeOf(90);
      const found = answer.includes('syn');
      return gradeOf(found ? 80 : 40, found ? {} : { notFound: [{ id: 'syn', label: 'syn', evidence: [] }] });
    });

  it('are asked at once, and half of what they add counts', async () => {
    const judge = interviewer();
    const world = createInterviewWorld({ interviewer: judge });
    await world.put(pointed);
    const first = await world.answer(answerWith('no idea what to say'));
    expect(first).toMatchObject({
      value: {
        probe: { questionId: 'tcp~probe-1', probe: { of: 'tcp', aim: 'syn' } },
        next: { questionId: 'tcp~probe-1' },
      },
    });
    const second = await world.answer(answerWith('syn, then'));
    expect(second).toMatchObject({ value: { probe: null, next: { questionId: 'next' } } });
    expect(judge.requests.map(request => [request.question.id, request.answer])).toEqual([
      ['tcp', 'no idea what to say'],
      ['tcp~probe-1', 'syn, then'],
      ['tcp', 'no idea what to say\n\nsyn, then'],
    ]);
    expect(world.stored(id).questions[0]?.combinedScore).toBe(80);
    await world.answer(answerWith('fine'));
    expect(await world.complete({ id })).toMatchObject({ value: { finalScore: 75 } });
  });
});

describe('an adaptive interview', () => {
  it('asks a harder question after two strong answers', async () => {
    const bank = buildBank(2);
    const planned = bank.filter(
      question => question.id.startsWith('technical') && question.difficulty === 'medium',
    );
    const adaptive = buildInterview(planned.slice(0, 3), { difficulty: 'adaptive' });
    const world = createInterviewWorld({ bank });
    await world.put(adaptive);
    await world.answer(answerWith('90'));
    const second = await world.answer(answerWith('90'));
    expect(second).toMatchObject({
      value: { next: { question: { type: 'technical', difficulty: 'hard' } } },
    });
  });

  it('does not take away a question that has a draft', async () => {
    const bank = buildBank(2);
    const planned = bank.filter(
      question => question.id.startsWith('technical') && question.difficulty === 'medium',
    );
    const adaptive = buildInterview(planned.slice(0, 3), { difficulty: 'adaptive' });
    const third = adaptive.questions[2]?.questionId ?? '';
    const world = createInterviewWorld({ bank });
    await world.put(adaptive);
    await world.saveDraft({ interviewId: id, questionId: third, text: 'begun', seconds: 3 });
    await world.answer(answerWith('90'));
    expect(await world.answer(answerWith('90'))).toMatchObject({ value: { next: { questionId: third } } });
  });
});

describe('refusals', () => {
  const table: readonly [string, Partial<AnswerQuestionInput>, string][] = [
    ['an empty answer', { text: ' \n ' }, 'INVALID_INPUT'],
    ['an endless answer', { text: 'x'.repeat(100_001) }, 'INVALID_INPUT'],
    ['an impossible time', { seconds: Number.NaN }, 'USAGE'],
    ['an impossible estimate', { selfScore: 101 }, 'USAGE'],
    ['no such interview', { id: 'ffff' }, 'NOT_FOUND'],
    ['no such question', { questionId: 'z' }, 'NOT_FOUND'],
    ['another question than the open one', { questionId: 'b' }, 'WRONG_STATE'],
  ];
  for (const [name, more, code] of table)
    it(`${name} → ${code}, and nothing is changed`, async () => {
      const world = await worldWith();
      expect(await world.answer(answerWith('text', more))).toMatchObject({ ok: false, error: { code } });
      expect(world.stored(id)).toEqual(interview);
    });

  it('takes the longest answer allowed', async () => {
    const world = await worldWith();
    expect((await world.answer(answerWith('x'.repeat(100_000)))).ok).toBe(true);
  });

  it('keeps the text of an answer to a closed question as its draft', async () => {
    const world = await worldWith();
    await world.answer(answerWith('first'));
    expect(await world.answer(answerWith('late', { questionId: 'a' }))).toMatchObject({
      error: { code: 'WRONG_STATE', details: { draft_of: 'a', reason: 'not-open' } },
    });
    expect(world.state.drafts.get(draftKey(id, 'a'))?.text).toBe('late');
    await world.retry({ id, questionId: 'a' });
    expect(await world.continue({ id })).toMatchObject({ value: { draft: { text: 'late' } } });
  });

  it('refuses a deleted interview and a finished one', async () => {
    const world = await worldWith();
    await world.complete({ id });
    expect(await world.answer(answerWith('text'))).toMatchObject({ error: { code: 'WRONG_STATE' } });
    await world.remove({ id });
    expect(await world.answer(answerWith('text'))).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });
});

describe('a failing interviewer', () => {
  it('leaves the answer stored and ungraded, and `continue` grades it', async () => {
    const interviewer = createFakeInterviewer();
    const world = await worldWith({ interviewer });
    interviewer.failWith(appError('CREDENTIALS', 'the key was refused'));
    expect(await world.answer(answerWith('worth 64'))).toMatchObject({
      error: { code: 'SERVICE_UNAVAILABLE', nextSteps: [`interviewace interview continue ${id}`] },
    });
    expect(keptIn(world, 'worth 64')).toEqual(['attempt']);
    expect(await world.answer(answerWith('another'))).toMatchObject({
      error: { code: 'WRONG_STATE', details: { reason: 'awaiting-grade' } },
    });
    interviewer.failWith(null);
    expect(await world.continue({})).toMatchObject({
      value: {
        gradedNow: ['a'],
        interview: {
          questions: [{ attempts: [{ text: 'worth 64', grade: { score: 64 } }] }, { status: 'open' }, {}],
        },
      },
    });
    expect(keptIn(world, 'another')).toEqual(['draft']);
  });

  it('that throws a bug leaves the answer stored too', async () => {
    const world = await worldWith({
      interviewer: {
        grade: async () => {
          throw new TypeError('bug');
        },
      },
    });
    await expect(world.answer(answerWith('text'))).rejects.toThrow(TypeError);
    expect(keptIn(world, 'text')).toEqual(['attempt']);
  });
});

describe('cancelling', () => {
  it('before grading keeps the answer', async () => {
    const interviewer = createFakeInterviewer();
    const world = await worldWith({ interviewer });
    expect(await world.answer(answerWith('text'), AbortSignal.abort())).toMatchObject({
      error: { code: 'CANCELLED', nextSteps: [`interviewace interview continue ${id}`] },
    });
    expect(keptIn(world, 'text')).toEqual(['attempt']);
    expect(interviewer.requests).toEqual([]);
  });

  it('during grading keeps the answer, whether the interviewer throws or returns', async () => {
    for (const how of ['throws', 'returns'] as const) {
      const controller = new AbortController();
      const world = await worldWith({
        interviewer: {
          grade: async (_request, signal) => {
            controller.abort();
            if (how === 'throws') throw signal?.reason;
            return { ok: false, error: appError('SERVICE_UNAVAILABLE', 'cut off') };
          },
        },
      });
      expect(await world.answer(answerWith('text'), controller.signal)).toMatchObject({
        error: { code: 'CANCELLED' },
      });
      expect(keptIn(world, 'text')).toEqual(['attempt']);
    }
  });
});

describe('a crash at any step', () => {
  type Call = 'findIds' | 'find' | 'update' | 'save';
  const calls: readonly [Call, number, 'before' | 'after'][] = [
    ['save', 1, 'after'],
    ['update', 1, 'before'],
    ['update', 1, 'after'],
    ['update', 2, 'before'],
    ['update', 2, 'after'],
  ];
  for (const [name, nth, when] of calls)
    it(`${when} ${name} number ${nth}: the text is kept, once, and the interview goes on`, async () => {
      let count = 0;
      const crashing =
        <A extends readonly unknown[], T>(call: Call, run: (...args: A) => Promise<T>) =>
        async (...args: A): Promise<T> => {
          const dies = call === name && ++count === nth;
          if (dies && when === 'before') throw new Error('killed');
          const result = await run(...args);
          if (dies) throw new Error('killed');
          return result;
        };
      const world = await worldWith({
        interviews: inner => ({ ...inner, update: crashing('update', inner.update) }),
        drafts: inner => ({ ...inner, save: crashing('save', inner.save) }),
      });
      await expect(world.answer(answerWith('precious 77'))).rejects.toThrow('killed');
      expect(keptIn(world, 'precious 77')).toHaveLength(1);

      const restarted = createInterviewWorld({ state: world.state });
      const continued = await restarted.continue({});
      expect(continued.ok).toBe(true);
      const shown = continued.ok ? continued.value : null;
      const answered = shown?.interview.questions[0]?.attempts[0]?.grade?.score === 77;
      expect(answered || shown?.draft?.text === 'precious 77').toBe(true);
    });

  it('reports a full disk as it is, with the draft in place', async () => {
    const world = await worldWith({
      interviews: inner => ({
        ...inner,
        update: async () => {
          throw new AppFailure(appError('STORE_FULL', 'The disk is full.'));
        },
      }),
    });
    expect(await world.answer(answerWith('text'))).toMatchObject({ error: { code: 'STORE_FULL' } });
    expect(keptIn(world, 'text')).toEqual(['draft']);
  });
});

describe('two processes', () => {
  /** Lets `update` wait until both answerers have got there. */
  const meeting = (parties: number) => {
    let waiting = 0;
    const { promise, resolve } = Promise.withResolvers<void>();
    return async (): Promise<void> => {
      if (++waiting >= parties) resolve();
      await promise;
    };
  };

  it('that answer at once: one wins, the other gets CONFLICT and keeps its text as a draft', async () => {
    const meet = meeting(2);
    const wait = (inner: InterviewRepository): InterviewRepository => ({
      ...inner,
      update: async (changed, options) => {
        if (options?.clearDraftOf) await meet();
        return inner.update(changed, options);
      },
    });
    const one = await worldWith({ interviews: wait });
    const other = createInterviewWorld({ state: one.state, interviews: wait });
    const outcomes = await Promise.all([
      one.answer(answerWith('from one 60')),
      other.answer(answerWith('from other 61')),
    ]);
    const losers = outcomes.filter(outcome => !outcome.ok);
    expect(losers).toMatchObject([
      {
        error: {
          code: 'CONFLICT',
          details: { draft_of: 'a' },
          nextSteps: [`interviewace interview show ${id}`],
        },
      },
    ]);
    expect(one.stored(id).questions[0]?.attempts).toHaveLength(1);
    const [lost, won] = outcomes[0]?.ok ? ['from other 61', 'from one 60'] : ['from one 60', 'from other 61'];
    expect(keptIn(one, won)).toContain('attempt');
    expect(keptIn(one, lost)).toEqual(['draft']);
  });

  it('that grade the same answer: the first grade stands, and both see it', async () => {
    const slow = createFakeInterviewer(() => gradeOf(11));
    const held = slow.hold();
    const one = await worldWith({ interviewer: slow });
    const answering = one.answer(answerWith('text'));
    while (slow.requests.length === 0) await Promise.resolve();
    const other = createInterviewWorld({
      state: one.state,
      interviewer: createFakeInterviewer(() => gradeOf(99)),
    });
    expect(await other.continue({ id })).toMatchObject({ value: { gradedNow: ['a'] } });
    held.release();
    expect(await answering).toMatchObject({ ok: true, value: { attempt: { grade: { score: 99 } } } });
    expect(one.stored(id).questions[0]?.attempts).toHaveLength(1);
  });

  it('of which one deletes the interview for good meanwhile', async () => {
    const world = await worldWith({
      interviews: inner => {
        let updates = 0;
        return {
          ...inner,
          update: async (changed, options) => (++updates === 1 ? inner.update(changed, options) : false),
          find: async wanted => (updates > 1 ? null : inner.find(wanted)),
        };
      },
    });
    expect(await world.answer(answerWith('text'))).toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('of which one changes it all the time: the answer stays stored', async () => {
    const world = await worldWith({
      interviews: inner => {
        let updates = 0;
        return {
          ...inner,
          update: async (changed, options) => (++updates === 1 ? inner.update(changed, options) : false),
        };
      },
    });
    expect(await world.answer(answerWith('text'))).toMatchObject({
      error: { code: 'CONFLICT', nextSteps: [`interviewace interview continue ${id}`] },
    });
    expect(keptIn(world, 'text')).toEqual(['attempt']);
  });
});
