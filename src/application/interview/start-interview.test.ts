import { describe, expect, it } from 'vitest';
import { createFakeHistory } from '../../../test/support/fake-history.ts';
import { createFakeInterviewState, createFakeInterviews } from '../../../test/support/fake-interviews.ts';
import { buildBank, buildQuestion, T0 } from '../../../test/support/interview-builder.ts';
import { sampleJob, sampleResume } from '../../../test/support/store-samples.ts';
import type { Question } from '../../domain/bank/question.ts';
import { err, ok } from '../../shared/result.ts';
import { appError } from '../errors.ts';
import type { StartInterviewInput } from './interview-io.ts';
import { makeStartInterview } from './start-interview.ts';

const input = (more: Partial<StartInterviewInput> = {}): StartInterviewInput => ({
  resume: null,
  job: null,
  role: null,
  level: null,
  type: 'mixed',
  difficulty: 'mixed',
  questionCount: 5,
  focus: [],
  seed: null,
  timeLimitSeconds: null,
  selfScore: false,
  ...more,
});

const worldWith = (bank: readonly Question[] = buildBank(2)) => {
  const state = createFakeInterviewState();
  const calls: unknown[] = [];
  const resume = sampleResume({ id: 'resume-1' });
  const job = sampleJob({ id: 'job-1' });
  let made = 0;
  const start = makeStartInterview({
    analyzeResume: async asked => {
      calls.push(['analyze', asked]);
      return ok({ ...resume.report, id: 'resume-new' });
    },
    showResume: async ({ id }) => (id === resume.id ? ok(resume) : err(appError('NOT_FOUND', 'no resume'))),
    addJob: async asked => {
      calls.push(['add job', asked]);
      return ok({ ...job, id: 'job-new' });
    },
    showJob: async ({ id }) => (id === job.id ? ok(job) : err(appError('NOT_FOUND', 'no job'))),
    bank: { all: async () => bank },
    history: createFakeHistory(state),
    interviews: createFakeInterviews(state),
    ids: { newId: () => `019a0000-0000-7000-8000-00000000000${++made}`, newSeed: () => 4711 },
    clock: { now: () => new Date(T0) },
    rubricVersion: 'rubric-9',
  });
  return { start, state, calls };
};

describe('startInterview', () => {
  it('plans, stores and opens with sensible defaults', async () => {
    const { start, state } = worldWith();
    const started = await start(input());
    expect(started).toMatchObject({
      ok: true,
      value: {
        status: 'in_progress',
        settings: { level: 'mid', seed: 4711, role: null, resumeId: null, jobId: null, questionCount: 5 },
        startedAt: T0,
        rubricVersion: 'rubric-9',
        revision: 0,
        notes: [],
      },
    });
    const stored = [...state.interviews.values()][0]?.interview;
    expect(stored?.questions).toHaveLength(5);
    expect(stored).not.toHaveProperty('notes');
    expect(started.ok && started.value).toEqual({ ...stored, notes: [] });
  });

  it('asks the same with the same seed, and nothing again that was asked in the last sessions', async () => {
    const ids = async (world: ReturnType<typeof worldWith>) => {
      const started = await world.start(input({ seed: 3, questionCount: 1 }));
      return started.ok ? started.value.questions.map(question => question.questionId) : [];
    };
    const world = worldWith();
    const first = await ids(world);
    expect(await ids(worldWith())).toEqual(first);
    expect(await ids(world)).not.toEqual(first);
  });

  it('takes role, level and project questions from a saved resume', async () => {
    const bank = [...buildBank(2), buildQuestion('for-backend', { roles: ['backend'] })];
    const started = await worldWith(bank).start(
      input({ resume: { id: 'resume-1' }, type: 'project', questionCount: 3 }),
    );
    expect(started).toMatchObject({
      value: { settings: { resumeId: 'resume-1', role: 'backend', level: 'senior' } },
    });
    const text = started.ok ? started.value.questions.map(question => question.question.text).join(' ') : '';
    expect(text).toContain('Northwind');
  });

  it('analyses and saves a resume file, and saves a job text', async () => {
    const { start, calls } = worldWith();
    const file = { name: 'cv.pdf', bytes: new Uint8Array([1]) };
    const started = await start(
      input({ resume: { file }, job: { text: 'You must know Go.', name: 'job.txt' } }),
    );
    expect(started).toMatchObject({ value: { settings: { resumeId: 'resume-new', jobId: 'job-new' } } });
    expect(calls).toEqual([
      ['analyze', { file, asOf: null, fileModifiedAt: null, job: null, save: true }],
      ['add job', { text: 'You must know Go.', title: null }],
    ]);
  });

  it('asks for the job’s musts first and takes the role from its title', async () => {
    const bank = [...buildBank(2), buildQuestion('about-go', { skills: ['go'], roles: ['backend'] })];
    const started = await worldWith(bank).start(
      input({ job: { id: 'job-1' }, type: 'technical', difficulty: 'medium', questionCount: 1 }),
    );
    expect(started).toMatchObject({
      value: {
        settings: { jobId: 'job-1', role: 'Backend engineer' },
        questions: [{ questionId: 'about-go' }],
      },
    });
  });

  it('prefers what was said to what the resume says', async () => {
    const started = await worldWith().start(
      input({ resume: { id: 'resume-1' }, role: ' QA ', level: 'junior' }),
    );
    expect(started).toMatchObject({
      value: { settings: { role: 'QA', level: 'junior' }, notes: [expect.stringContaining('QA')] },
    });
  });

  it('says so when the bank has fewer than asked for', async () => {
    const started = await worldWith([buildQuestion('only')]).start(input({ type: 'technical' }));
    expect(started).toMatchObject({
      value: {
        questions: [{ questionId: 'only' }],
        notes: [expect.stringContaining('the bank has 1 that fit')],
      },
    });
  });
});

describe('startInterview refuses', () => {
  const table: readonly [string, Partial<StartInterviewInput>, string][] = [
    ['no questions', { questionCount: 0 }, 'USAGE'],
    ['too many', { questionCount: 31 }, 'USAGE'],
    ['half a question', { questionCount: 1.5 }, 'USAGE'],
    ['an unknown level', { level: 'wizard' as never }, 'USAGE'],
    ['an unknown type', { type: 'riddle' as never }, 'USAGE'],
    ['an unknown difficulty', { difficulty: 'brutal' as never }, 'USAGE'],
    ['too many focus areas', { focus: Array.from({ length: 11 }, (_, index) => `f${index}`) }, 'USAGE'],
    ['an empty focus', { focus: [' '] }, 'USAGE'],
    ['a time limit of a blink', { timeLimitSeconds: 1 }, 'USAGE'],
    ['a seed out of range', { seed: 2 ** 32 }, 'USAGE'],
    ['an endless role', { role: 'x'.repeat(81) }, 'USAGE'],
    ['an unknown resume', { resume: { id: 'nope' } }, 'NOT_FOUND'],
    ['an unknown job', { job: { id: 'nope' } }, 'NOT_FOUND'],
  ];
  for (const [name, more, code] of table)
    it(`${name} → ${code}, and stores nothing`, async () => {
      const { start, state } = worldWith();
      expect(await start(input(more))).toMatchObject({ ok: false, error: { code } });
      expect(state.interviews.size).toBe(0);
    });

  it('project questions without a resume when the bank has none, naming the flag', async () => {
    const { start } = worldWith([buildQuestion('a')]);
    expect(await start(input({ type: 'project' }))).toMatchObject({
      error: {
        code: 'INVALID_INPUT',
        nextSteps: expect.arrayContaining([expect.stringContaining('--resume')]),
      },
    });
    expect(await start(input({ type: 'behavioral' }))).toMatchObject({ error: { code: 'INVALID_INPUT' } });
  });

  it('to begin when it was cancelled', async () => {
    const { start, state } = worldWith();
    expect(await start(input(), AbortSignal.abort())).toMatchObject({ error: { code: 'CANCELLED' } });
    expect(state.interviews.size).toBe(0);
  });
});
