import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../../test/support/fake-interviewer.ts';
import {
  answered,
  buildBank,
  buildInterview,
  buildQuestion,
  must,
} from '../../../test/support/interview-builder.ts';
import { adaptiveDifficulty, nextDifficulty } from './difficulty.ts';
import { adaptiveExchange } from './exchange.ts';
import { recordGrade, skipQuestion, submitAnswer } from './transitions.ts';

describe('adaptiveDifficulty', () => {
  const table: readonly [readonly number[], string][] = [
    [[], 'medium'],
    [[70], 'medium'],
    [[70, 70], 'hard'],
    [[69, 70], 'medium'],
    [[100, 100, 100, 100], 'hard'],
    [[44, 44], 'easy'],
    [[44, 45, 44], 'medium'],
    [[44, 44, 44], 'easy'],
    [[44, 44, 90], 'easy'],
    [[44, 44, 90, 90], 'medium'],
    [[90, 90, 10, 10, 10, 10], 'easy'],
    [[90, 10, 90, 10], 'medium'],
  ];
  for (const [scores, expected] of table)
    it(`${JSON.stringify(scores)} → ${expected}`, () => expect(adaptiveDifficulty(scores)).toBe(expected));
});

describe('nextDifficulty', () => {
  const questions = ['a', 'b', 'c', 'd'].map(id => buildQuestion(id));

  it('counts a skipped question as weak and leaves out what was not assessed', () => {
    const weak = answered(buildInterview(questions), gradeOf(20));
    expect(nextDifficulty(must(skipQuestion(weak, { questionId: null })))).toBe('easy');
    expect(nextDifficulty(answered(answered(weak, gradeOf(null)), gradeOf(20)))).toBe('easy');
  });
});

describe('adaptiveExchange', () => {
  const bank = buildBank(3);
  const technical = (difficulty: string, copy: number) =>
    bank.find(question => question.id === `technical-mid-${difficulty}-${copy}`)!;
  const planned = [0, 1, 2].map(copy => technical('medium', copy));
  const twice = (score: number, difficulty: 'adaptive' | 'medium') => {
    let interview = buildInterview(planned, { difficulty, seed: 5 });
    for (let time = 0; time < 2; time++) {
      const open = interview.questions[time]!;
      const submitted = must(
        submitAnswer(interview, {
          questionId: null,
          text: 'x',
          submittedAt: '',
          seconds: null,
          selfScore: null,
        }),
      );
      interview = must(
        recordGrade(submitted, {
          questionId: open.questionId,
          attempt: 1,
          grade: gradeOf(score),
          combinedScore: null,
          probe: null,
          exchange: adaptiveExchange(bank, []),
        }),
      );
    }
    return interview.questions[2]!.question;
  };

  it('makes the third question harder after two strong answers and easier after two weak ones', () => {
    expect(twice(80, 'adaptive')).toMatchObject({ type: 'technical', difficulty: 'hard', levels: ['mid'] });
    expect(twice(20, 'adaptive')).toMatchObject({ type: 'technical', difficulty: 'easy', levels: ['mid'] });
    expect(twice(60, 'adaptive').id).toBe(planned[2]!.id);
  });

  it('does the same every time, and nothing in other interviews', () => {
    expect(twice(80, 'adaptive')).toEqual(twice(80, 'adaptive'));
    expect(twice(80, 'medium').id).toBe(planned[2]!.id);
  });

  it('leaves questions about the resume, and those for which there is no other', () => {
    const own = buildQuestion('own', { area: 'resume', difficulty: 'medium' });
    const interview = answered(
      answered(buildInterview([planned[0]!, planned[1]!, own], { difficulty: 'adaptive' }), gradeOf(90)),
      gradeOf(90),
    );
    expect(adaptiveExchange(bank, [])(interview, interview.questions[2]!)).toBeNull();
    const plain = { ...interview.questions[2]!, question: planned[2]! };
    expect(adaptiveExchange([], [])(interview, plain)).toBeNull();
    expect(adaptiveExchange(bank, [])(interview, plain)?.difficulty).toBe('hard');
  });

  it('prefers what was not asked lately', () => {
    const recent = [0, 1].map(copy => technical('hard', copy).id);
    const interview = answered(
      answered(buildInterview(planned, { difficulty: 'adaptive' }), gradeOf(90)),
      gradeOf(90),
    );
    expect(adaptiveExchange(bank, recent)(interview, interview.questions[2]!)?.id).toBe(
      technical('hard', 2).id,
    );
  });
});
