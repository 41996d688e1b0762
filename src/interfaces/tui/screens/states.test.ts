import { describe, expect, it } from 'vitest';
import { fakeHistory, fakeInterview } from '../../../../test/support/fake-app.ts';
import { appError } from '../../../application/errors.ts';
import {
  emptyList,
  type ListAction,
  type ListState,
  reduceList,
  selectedItem,
} from '../components/list/state.ts';
import { routeOf, routeOnward, unfinishedOn } from '../routes.ts';
import { plainText } from '../text/line.ts';
import { setupLines } from '../wording/setup-lines.ts';
import { FEEDBACK, reduceFeedback } from './feedback/state.ts';
import { choicesOf, HOME, reduceHome } from './home/state.ts';
import {
  estimateOf,
  LOADING,
  type QuestionAction,
  type QuestionState,
  reduceQuestion,
  secondsAt,
} from './question/state.ts';
import { inputOf, openSetup, reduceSetup, type SetupAction, type SetupState } from './setup/state.ts';

const busy = appError('STORE_BUSY', 'Busy.');

describe('home', () => {
  it('offers to continue only when there is something, and keeps the mark where it was', () => {
    expect(choicesOf(HOME)).not.toContain('continue');
    const moved = reduceHome(HOME, { type: 'move', by: 1 });
    expect(moved.selected).toBe('resumes');
    const loaded = reduceHome(moved, { type: 'loaded', unfinished: fakeHistory(1)[0] ?? null });
    expect(choicesOf(loaded)[1]).toBe('continue');
    expect(loaded.selected).toBe('resumes');
    expect(reduceHome(HOME, { type: 'move', by: -1 }).selected).toBe('quit');
    expect(reduceHome(HOME, { type: 'failed', error: busy }).error).toBe(busy);
  });
});

describe('set-up', () => {
  const run = (state: SetupState, ...actions: readonly SetupAction[]): SetupState =>
    actions.reduce(reduceSetup, state);
  const accepts = (count: number): SetupAction[] =>
    Array.from({ length: count }, () => ({ type: 'accept' }) as const);
  const resumes: SetupAction = {
    type: 'resumes',
    items: [
      {
        id: 'r1',
        fileName: 'cv.pdf',
        name: 'Ada',
        format: 'pdf',
        score: 70,
        inferredRole: 'backend',
        createdAt: '',
        deletedAt: null,
      },
      {
        id: 'r2',
        fileName: 'old.pdf',
        name: null,
        format: 'pdf',
        score: 50,
        inferredRole: null,
        createdAt: '',
        deletedAt: null,
      },
    ],
  };

  it('starts after Enter five times, with or without anything saved', () => {
    expect(run(openSetup({}), ...accepts(4)).phase).toBe('choosing');
    expect(run(openSetup({}), ...accepts(5)).phase).toBe('starting');
    expect(run(openSetup({}), resumes, ...accepts(5)).phase).toBe('starting');
  });

  it('takes the newest resume and its role, unless told otherwise', () => {
    expect(inputOf(run(openSetup({}), resumes))).toMatchObject({
      resume: { id: 'r1' },
      role: 'backend',
      job: null,
    });
    expect(inputOf(run(openSetup({ resumeId: 'r2', role: 'qa' }), resumes))).toMatchObject({
      resume: { id: 'r2' },
      role: 'qa',
    });
    expect(inputOf(run(openSetup({ resumeId: 'other' }), resumes))).toMatchObject({
      resume: { id: 'other' },
    });
    expect(inputOf(run(openSetup({}), resumes, { type: 'change', by: -1 }))).toMatchObject({ resume: null });
  });

  it('keeps what flags decided', () => {
    const preset = {
      type: 'technical',
      level: 'staff',
      difficulty: 'hard',
      questionCount: 7,
      seed: 3,
      selfScore: true,
      timeLimitSeconds: 60,
      focus: ['sql'],
    } as const;
    expect(inputOf(openSetup(preset))).toMatchObject({ ...preset, resume: null });
  });

  it('edits the role only while it is in focus', () => {
    const start = run(openSetup({}), { type: 'type', text: 'ignored' });
    expect(inputOf(start).role).toBeNull();
    const role = run(
      start,
      { type: 'focus', by: 1 },
      { type: 'focus', by: 1 },
      { type: 'type', text: 'devopss' },
      { type: 'erase' },
    );
    expect(inputOf(role).role).toBe('devops');
    expect(setupLines(role).map(plainText).join('\n')).toContain('devops▏');
    expect(inputOf(run(role, { type: 'focus', by: -1 }, { type: 'erase' })).role).toBe('devops');
  });

  it('goes round the fields and the choices, and comes back after a failure', () => {
    const last = run(openSetup({}), { type: 'focus', by: -1 });
    expect(last.focused).toBe(last.fields.length - 1);
    expect(inputOf(run(last, { type: 'change', by: 1 })).selfScore).toBe(true);
    expect(inputOf(run(last, { type: 'length', count: 12 })).questionCount).toBe(12);
    const failed = run(last, { type: 'start' }, { type: 'failed', error: busy });
    expect(failed).toMatchObject({ phase: 'choosing', error: busy });
  });
});

describe('question', () => {
  const loaded: QuestionAction = {
    type: 'loaded',
    interview: fakeInterview(),
    text: 'draft',
    seconds: 30,
    notes: [],
    at: 1_000,
  };
  const run = (...actions: readonly QuestionAction[]): QuestionState =>
    actions.reduce(reduceQuestion, LOADING);

  it('counts the time that the clock runs, and none while it stands', () => {
    const paused = run(loaded, { type: 'pause', at: 11_000 });
    expect(secondsAt(paused, 99_000)).toBe(40);
    expect(secondsAt(reduceQuestion(paused, { type: 'go-on', at: 100_000 }), 105_000)).toBe(45);
  });

  it('keeps the text when something fails, and shows the failure alone without a question', () => {
    expect(run({ type: 'failed', error: busy, at: 0 }).phase).toBe('failed');
    const failed = run(
      loaded,
      { type: 'send', waitingFor: 'Grading', at: 2_000 },
      { type: 'failed', error: busy, at: 3_000 },
    );
    expect(failed).toMatchObject({ phase: 'writing', error: busy });
    expect(failed.editor.buffer.lines).toEqual(['draft']);
    expect(failed.runningSince).toBe(3_000);
  });

  it('takes an estimate of 0–100', () => {
    const digits = (text: string) => estimateOf(run(loaded, { type: 'digit', text }));
    expect(digits('')).toBeNull();
    expect(digits('85')).toBe(85);
    expect(digits('100')).toBe(100);
    expect(digits('101')).toBe(10);
    expect(digits('0070')).toBe(70);
    expect(digits('a5b')).toBe(5);
    expect(estimateOf(run(loaded, { type: 'digit', text: '12' }, { type: 'erase-digit' }))).toBe(1);
  });

  it('clears a message with the next edit, not with a resize', () => {
    const told = run(loaded, { type: 'message', message: 'Nothing' });
    expect(
      reduceQuestion(told, { type: 'edit', edit: { type: 'resize', width: 20, height: 3 } }).message,
    ).toBe('Nothing');
    expect(reduceQuestion(told, { type: 'edit', edit: { type: 'text', text: 'a' } }).message).toBeNull();
  });
});

describe('lists', () => {
  const page = (items: readonly string[], nextCursor: string | null): ListAction<string> => ({
    type: 'loaded',
    page: { items, total: 5, skip: 0, limit: 2, hasMore: nextCursor !== null, nextCursor },
  });
  const run = (...actions: readonly ListAction<string>[]): ListState<string> =>
    actions.reduce(reduceList<string>, emptyList<string>());

  it('go on by cursor and find the way back', () => {
    const second = run(page(['a', 'b'], 'c1'), { type: 'next-page' });
    expect(second).toMatchObject({ phase: 'loading', cursor: 'c1', behind: [null] });
    const third = [page(['c', 'd'], 'c2'), { type: 'next-page' } as const].reduce(reduceList<string>, second);
    expect(third).toMatchObject({ cursor: 'c2', behind: [null, 'c1'] });
    const back = [page(['e'], null), { type: 'previous-page' } as const].reduce(reduceList<string>, third);
    expect(back).toMatchObject({ cursor: 'c1', behind: [null] });
  });

  it('stay within the page, and where there is no other page', () => {
    const shown = run(page(['a', 'b'], null), { type: 'move', by: 1 }, { type: 'move', by: 1 });
    expect(selectedItem(shown)).toBe('b');
    expect(reduceList(shown, { type: 'next-page' })).toBe(shown);
    expect(reduceList(shown, { type: 'previous-page' })).toBe(shown);
    expect(selectedItem(run(page([], null)))).toBeNull();
    expect(run({ type: 'failed', error: busy }, { type: 'again' })).toMatchObject({
      phase: 'loading',
      error: null,
    });
  });
});

describe('feedback and routes', () => {
  it('comes back to reading when a retry fails', () => {
    const leaving = reduceFeedback(reduceFeedback(FEEDBACK, { type: 'scroll', to: 4 }), { type: 'leave' });
    expect(reduceFeedback(leaving, { type: 'failed', error: busy })).toEqual({
      phase: 'reading',
      scroll: 4,
      error: busy,
    });
  });

  it('leads to the open question, else to the summary', () => {
    const interview = fakeInterview();
    expect(routeOnward(interview).screen).toBe('question');
    const done = {
      ...interview,
      questions: interview.questions.map(question => ({ ...question, status: 'answered' as const })),
    };
    expect(routeOnward(done)).toMatchObject({ screen: 'summary', complete: true });
    expect(unfinishedOn(routeOnward(interview))).toBe(interview.id);
    expect(unfinishedOn(routeOf({ screen: 'home' }))).toBeNull();
    expect(routeOf({ screen: 'setup', preset: { role: 'qa' } })).toEqual({
      screen: 'setup',
      preset: { role: 'qa' },
    });
  });
});
