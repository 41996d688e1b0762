import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../../test/support/fake-interviewer.ts';
import {
  answered,
  buildInterview,
  buildQuestion,
  buildSettings,
  minutesLater,
  must,
  T0,
} from '../../../test/support/interview-builder.ts';
import type { Result } from '../../shared/result.ts';
import type { Interview } from './interview.ts';
import { decideProbe } from './probes.ts';
import { awaitsGrade, findQuestion, openQuestion } from './reading.ts';
import { allowedCommands, type Command, type TransitionError } from './transition-rules.ts';
import {
  abandonInterview,
  completeInterview,
  recordGrade,
  reopenQuestion,
  showHint,
  skipQuestion,
  startInterview,
  submitAnswer,
} from './transitions.ts';

type Attempted = Result<Interview, TransitionError>;

const submit = (interview: Interview, questionId: string | null = null): Attempted =>
  submitAnswer(interview, {
    questionId,
    text: 'an answer',
    submittedAt: minutesLater(1),
    seconds: 10,
    selfScore: 60,
  });

const grade = (interview: Interview, questionId: string, attempt = 1): Attempted =>
  recordGrade(interview, { questionId, attempt, grade: gradeOf(70), combinedScore: null, probe: null });

const probeFor = (id: string) => ({ aim: 'syn', question: buildQuestion(id) });

const statuses = (interview: Interview): string =>
  interview.questions.map(question => `${question.questionId}:${question.status}`).join(' ');

const kindOf = (result: Attempted): string => (result.ok ? 'ok' : result.error.kind);

const inSituation = {
  answering: () => buildInterview(),
  grading: () => must(submit(buildInterview())),
  'all-asked': () => answered(buildInterview([buildQuestion('a')]), gradeOf(70)),
  completed: () => must(completeInterview(answered(buildInterview(), gradeOf(70)), minutesLater(5))),
  abandoned: () => must(abandonInterview(buildInterview(), minutesLater(5))),
};

const commands: Record<Command, (interview: Interview) => Attempted> = {
  submit,
  'record-grade': interview => grade(interview, 'a'),
  skip: interview => skipQuestion(interview, { questionId: null }),
  hint: interview => showHint(interview, null),
  retry: interview => reopenQuestion(interview, null),
  complete: interview => completeInterview(interview, minutesLater(9)),
  abandon: interview => abandonInterview(interview, minutesLater(9)),
};

describe('each command in each situation', () => {
  const table: Record<keyof typeof inSituation, Record<Command, string>> = {
    answering: {
      submit: 'ok',
      'record-grade': 'nothing-to-grade',
      skip: 'ok',
      hint: 'ok',
      retry: 'nothing-to-retry',
      complete: 'ok',
      abandon: 'ok',
    },
    grading: {
      submit: 'awaiting-grade',
      'record-grade': 'ok',
      skip: 'awaiting-grade',
      hint: 'awaiting-grade',
      retry: 'awaiting-grade',
      complete: 'awaiting-grade',
      abandon: 'ok',
    },
    'all-asked': {
      submit: 'nothing-open',
      'record-grade': 'already-graded',
      skip: 'nothing-open',
      hint: 'nothing-open',
      retry: 'ok',
      complete: 'ok',
      abandon: 'ok',
    },
    completed: {
      submit: 'finished',
      'record-grade': 'finished',
      skip: 'finished',
      hint: 'finished',
      retry: 'finished',
      complete: 'finished',
      abandon: 'finished',
    },
    abandoned: {
      submit: 'finished',
      'record-grade': 'finished',
      skip: 'finished',
      hint: 'finished',
      retry: 'finished',
      complete: 'finished',
      abandon: 'finished',
    },
  };
  for (const [situation, row] of Object.entries(table))
    for (const [command, expected] of Object.entries(row))
      it(`${situation}: ${command} gives ${expected}`, () => {
        const interview = inSituation[situation as keyof typeof inSituation]();
        const result = commands[command as Command](interview);
        expect(kindOf(result)).toBe(expected);
        if (!result.ok) {
          expect(result.error.allowed).toEqual(allowedCommands(interview));
          for (const allowed of result.error.allowed) expect(kindOf(commands[allowed](interview))).toBe('ok');
        }
      });
});

describe('startInterview', () => {
  const input = { id: 'i', settings: buildSettings(), startedAt: T0, rubricVersion: 'r' };

  it('opens the first question only', () => {
    expect(statuses(buildInterview())).toBe('a:open b:planned c:planned');
  });

  it('refuses an empty plan and one that asks the same twice', () => {
    expect(kindOf(startInterview({ ...input, questions: [] }))).toBe('no-questions');
    const twice = startInterview({ ...input, questions: [buildQuestion('a'), buildQuestion('a')] });
    expect(twice).toMatchObject({ error: { kind: 'duplicate-question', questionId: 'a' } });
  });
});

describe('answering', () => {
  it('keeps the question open until its attempt is graded', () => {
    const submitted = must(submit(buildInterview()));
    expect(statuses(submitted)).toBe('a:open b:planned c:planned');
    expect(submitted.questions[0]?.attempts).toEqual([
      { number: 1, text: 'an answer', submittedAt: minutesLater(1), seconds: 10, selfScore: 60, grade: null },
    ]);
    expect(statuses(must(grade(submitted, 'a')))).toBe('a:answered b:open c:planned');
  });

  it('refuses a question that is not open, or not there', () => {
    expect(submit(buildInterview(), 'b')).toMatchObject({ error: { kind: 'not-open', questionId: 'b' } });
    expect(submit(buildInterview(), 'z')).toMatchObject({
      error: { kind: 'unknown-question', questionId: 'z' },
    });
  });

  it('refuses to grade an attempt twice, or one that does not exist', () => {
    const submitted = must(submit(buildInterview()));
    expect(kindOf(grade(submitted, 'a', 2))).toBe('nothing-to-grade');
    expect(kindOf(grade(must(grade(submitted, 'a')), 'a'))).toBe('already-graded');
  });

  it('asks a follow-up right behind its main question and its earlier follow-ups', () => {
    const first = answered(buildInterview(), gradeOf(40), { probe: probeFor('a~probe-1') });
    expect(statuses(first)).toBe('a:answered a~probe-1:open b:planned c:planned');
    const second = answered(first, gradeOf(40), { probe: probeFor('a~probe-2'), combinedScore: 55 });
    expect(statuses(second)).toBe('a:answered a~probe-1:answered a~probe-2:open b:planned c:planned');
    expect(second.questions.map(question => question.orderIndex)).toEqual([0, 1, 2, 3, 4]);
    expect(findQuestion(second, 'a')?.combinedScore).toBe(55);
    expect(findQuestion(second, 'a~probe-2')?.probe).toEqual({ of: 'a', aim: 'syn' });
  });

  it('forgets a combined score that no longer holds', () => {
    const scored = answered(buildInterview(), gradeOf(40), { combinedScore: 55 });
    const again = answered(must(reopenQuestion(scored, 'a')), gradeOf(60));
    expect(findQuestion(scored, 'a')?.combinedScore).toBe(55);
    expect(findQuestion(again, 'a')).not.toHaveProperty('combinedScore');
  });

  it('never asks the same follow-up twice', () => {
    const first = answered(buildInterview(), gradeOf(40), { probe: probeFor('a~probe-1') });
    const again = answered(first, gradeOf(40), { probe: probeFor('a~probe-1') });
    expect(statuses(again)).toBe('a:answered a~probe-1:answered b:open c:planned');
  });

  it('exchanges the next question only while it is untouched, and never for one that is there', () => {
    const exchange = (id: string) => () => buildQuestion(id);
    const skipWith = (interview: Interview, id: string) =>
      statuses(must(skipQuestion(interview, { questionId: null, exchange: exchange(id) })));
    expect(skipWith(buildInterview(), 'x')).toBe('a:skipped x:open c:planned');
    expect(skipWith(buildInterview(), 'c')).toBe('a:skipped b:open c:planned');
    const hinted = must(showHint(must(skipQuestion(buildInterview(), { questionId: null })), null));
    const back = must(reopenQuestion(hinted, 'a'));
    expect(skipWith(back, 'x')).toBe('a:skipped b:open c:planned');
  });
});

describe('hints', () => {
  it('are counted one by one until none is left', () => {
    const twice = must(showHint(must(showHint(buildInterview(), 'a')), null));
    expect(twice.questions[0]?.hintsShown).toBe(2);
    expect(kindOf(showHint(twice, null))).toBe('no-hint-left');
    expect(allowedCommands(twice)).not.toContain('hint');
  });
});

describe('retry', () => {
  it('reopens the question answered last, and the open one waits', () => {
    const two = answered(answered(buildInterview(), gradeOf(40)), gradeOf(50));
    const back = must(reopenQuestion(two, null));
    expect(statuses(back)).toBe('a:answered b:open c:planned');
    const again = answered(back, gradeOf(90));
    expect(statuses(again)).toBe('a:answered b:answered c:open');
    expect(findQuestion(again, 'b')?.attempts.map(attempt => attempt.grade?.score)).toEqual([50, 90]);
  });

  it('reopens the one named, a skipped one too', () => {
    const skipped = must(skipQuestion(buildInterview(), { questionId: null }));
    expect(statuses(must(reopenQuestion(skipped, 'a')))).toBe('a:open b:planned c:planned');
  });

  it('puts a reopened question back as answered when it is skipped or another one is reopened', () => {
    const two = answered(answered(buildInterview(), gradeOf(40)), gradeOf(50));
    const back = must(reopenQuestion(two, 'a'));
    expect(statuses(must(skipQuestion(back, { questionId: null })))).toBe('a:answered b:answered c:open');
    expect(statuses(must(reopenQuestion(back, 'b')))).toBe('a:answered b:open c:planned');
  });

  it('leaves follow-ups that nobody answered, so that nothing typed into them is lost', () => {
    const probed = answered(buildInterview(), gradeOf(40), { probe: probeFor('a~probe-1') });
    expect(statuses(must(reopenQuestion(probed, 'a')))).toBe('a:open a~probe-1:skipped b:planned c:planned');
    const done = answered(probed, gradeOf(40));
    expect(statuses(must(reopenQuestion(done, 'a')))).toBe('a:open a~probe-1:answered b:planned c:planned');
  });

  it('refuses what is open, planned or unknown', () => {
    const one = answered(buildInterview(), gradeOf(40));
    expect(kindOf(reopenQuestion(one, 'b'))).toBe('already-open');
    expect(kindOf(reopenQuestion(one, 'c'))).toBe('nothing-to-retry');
    expect(kindOf(reopenQuestion(one, 'z'))).toBe('unknown-question');
  });
});

describe('ending', () => {
  it('completes with a score in which what was not answered counts as 0', () => {
    const done = must(completeInterview(answered(buildInterview(), gradeOf(90)), minutesLater(30)));
    expect(done).toMatchObject({ status: 'completed', completedAt: minutesLater(30), finalScore: 30 });
    expect(statuses(done)).toBe('a:answered b:planned c:planned');
  });

  it('abandons without a score, even while an answer waits for its grade, and keeps that answer', () => {
    const left = must(abandonInterview(must(submit(buildInterview())), minutesLater(30)));
    expect(left).toMatchObject({ status: 'abandoned', finalScore: null });
    expect(left.questions[0]?.attempts).toHaveLength(1);
  });
});

describe('any sequence of commands', () => {
  const anyId = fc.constantFrom(null, null, null, null, 'a', 'b', 'c', 'a~probe-1', 'z');
  const anyCommand = fc.record({
    command: fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom<Command>('submit', 'record-grade') },
      { weight: 12, arbitrary: fc.constantFrom<Command>('skip', 'hint', 'retry', 'retry') },
      { weight: 1, arbitrary: fc.constantFrom<Command>('complete', 'abandon') },
    ),
    id: anyId,
    score: fc.constantFrom(null, 10, 60, 90),
    wantsProbe: fc.boolean(),
  });

  const run = (
    interview: Interview,
    step: { command: Command; id: string | null; score: number | null; wantsProbe: boolean },
  ): Attempted => {
    if (step.command === 'complete' || step.command === 'abandon') return commands[step.command](interview);
    if (step.command === 'submit') return submit(interview, step.id);
    if (step.command === 'skip') return skipQuestion(interview, { questionId: step.id });
    if (step.command === 'hint') return showHint(interview, step.id);
    if (step.command === 'retry') return reopenQuestion(interview, step.id);
    const open = openQuestion(interview);
    const given = gradeOf(step.score, {
      criteria: step.wantsProbe ? [{ id: 'action', level: 1, weight: 0.35, evidence: [], comment: '' }] : [],
    });
    return recordGrade(interview, {
      questionId: open?.questionId ?? 'a',
      attempt: open?.attempts.length ?? 1,
      grade: given,
      combinedScore: null,
      probe: open && decideProbe(interview, open, given),
    });
  };

  it('keeps one question open, every attempt, and a finished interview as it was', () => {
    const accepted = new Map<string, number>();
    fc.assert(
      fc.property(fc.array(anyCommand, { minLength: 20, maxLength: 60 }), steps => {
        let interview = buildInterview();
        for (const step of steps) {
          const result = run(interview, step);
          if (!result.ok) continue;
          accepted.set(step.command, (accepted.get(step.command) ?? 0) + 1);
          expect(interview.status).toBe('in_progress');
          checkStep(interview, result.value);
          interview = result.value;
        }
      }),
      { numRuns: 500, seed: 20_261_122 },
    );
    for (const command of Object.keys(commands))
      expect([command, (accepted.get(command) ?? 0) > 50]).toEqual([command, true]);
  });

  const checkStep = (before: Interview, after: Interview): void => {
    const open = after.questions.filter(question => question.status === 'open');
    const planned = after.questions.filter(question => question.status === 'planned');
    if (after.status === 'in_progress') {
      expect(open.length).toBeLessThanOrEqual(1);
      if (planned.length > 0) expect(open).toHaveLength(1);
    } else expect(open).toHaveLength(0);
    expect(new Set(after.questions.map(question => question.questionId)).size).toBe(after.questions.length);
    expect(after.questions.map(question => question.orderIndex)).toEqual(
      after.questions.map((_, index) => index),
    );
    expect(after.questions.map(question => question.questionId)).toEqual(
      expect.arrayContaining(before.questions.map(question => question.questionId)),
    );
    for (const question of before.questions) {
      const now = findQuestion(after, question.questionId)?.attempts ?? [];
      for (const [index, attempt] of question.attempts.entries())
        expect(now[index]).toMatchObject(attempt.grade === null ? { text: attempt.text } : attempt);
    }
    if (after.status !== 'abandoned')
      for (const question of after.questions)
        if (question.status === 'answered') expect(awaitsGrade(question)).toBe(false);
    for (const main of after.questions.filter(question => question.probe === null))
      expect(
        after.questions.filter(question => question.probe?.of === main.questionId).length,
      ).toBeLessThanOrEqual(2);
  };
});
