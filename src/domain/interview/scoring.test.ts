import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../../test/support/fake-interviewer.ts';
import { answered, buildInterview, buildQuestion, must } from '../../../test/support/interview-builder.ts';
import type { Interview, InterviewQuestion } from './interview.ts';
import { combinedText, finalScoreOf, scoreEffects, standingOf } from './scoring.ts';
import { reopenQuestion, showHint, skipQuestion } from './transitions.ts';

const one = (): Interview => buildInterview([buildQuestion('a')]);
const main = (interview: Interview): InterviewQuestion => interview.questions[0]!;
const probe = { aim: 'x', question: buildQuestion('a~probe-1') };

describe('standingOf', () => {
  const table: readonly [string, Interview, object][] = [
    ['the grade alone', answered(one(), gradeOf(62)), { kind: 'scored', score: 62 }],
    ['one hint', answered(must(showHint(one(), null)), gradeOf(62)), { kind: 'scored', score: 57 }],
    [
      'two hints, never below 0',
      answered(must(showHint(must(showHint(one(), null)), null)), gradeOf(4)),
      { kind: 'scored', score: 0 },
    ],
    ['skipped', must(skipQuestion(one(), { questionId: null })), { kind: 'skipped', score: 0 }],
    ['unanswered', one(), { kind: 'unanswered', score: 0 }],
    ['not assessed', answered(one(), gradeOf(null)), { kind: 'not-assessed', score: null }],
    [
      'half of what a follow-up gains',
      answered(answered(one(), gradeOf(40), { probe }), gradeOf(80), { combinedScore: 65 }),
      { kind: 'scored', score: 52.5 },
    ],
    [
      'a follow-up that would lower',
      answered(answered(one(), gradeOf(40), { probe }), gradeOf(5), { combinedScore: 20 }),
      { kind: 'scored', score: 40 },
    ],
    [
      'a follow-up whose sum was not assessed',
      answered(answered(one(), gradeOf(40), { probe }), gradeOf(null), { combinedScore: null }),
      { kind: 'scored', score: 40 },
    ],
    [
      'the last attempt, though it is worse',
      answered(must(reopenQuestion(answered(one(), gradeOf(80)), null)), gradeOf(30)),
      { kind: 'scored', score: 30 },
    ],
    [
      'a reopened question without a new answer',
      must(reopenQuestion(answered(one(), gradeOf(80)), null)),
      { kind: 'scored', score: 80 },
    ],
  ];
  for (const [name, interview, expected] of table)
    it(name, () => {
      expect(standingOf(main(interview))).toEqual(expected);
    });
});

describe('finalScoreOf', () => {
  it('averages main questions; skipped and unanswered are 0, not assessed is left out, follow-ups do not count', () => {
    const first = answered(buildInterview(['a', 'b', 'c', 'd'].map(id => buildQuestion(id))), gradeOf(90), {
      probe,
    });
    const second = answered(answered(first, gradeOf(100)), gradeOf(null));
    const third = must(skipQuestion(second, { questionId: null }));
    expect(finalScoreOf(third)).toBe(30);
  });

  it('is null when the only answers could not be assessed, and 0 when nothing was answered', () => {
    expect(finalScoreOf(answered(one(), gradeOf(null)))).toBeNull();
    expect(finalScoreOf(one())).toBe(0);
  });
});

describe('combinedText', () => {
  const probed = answered(one(), gradeOf(40), { probe, text: 'main' });

  it('is null until a follow-up is answered', () => {
    expect(combinedText(probed, main(probed), null)).toBeNull();
    expect(combinedText(one(), main(one()), { questionId: 'a', text: 'x' })).toBeNull();
  });

  it('joins the main answer and the follow-ups, the fresh text in its place', () => {
    expect(combinedText(probed, main(probed), { questionId: 'a~probe-1', text: 'more' })).toBe(
      'main\n\nmore',
    );
    const again = answered(probed, gradeOf(50), { text: 'more' });
    expect(combinedText(again, main(again), { questionId: 'a', text: 'better' })).toBe('better\n\nmore');
  });
});

describe('scoreEffects', () => {
  it('say the numbers that the rules use', () => {
    const hinted = answered(must(showHint(one(), null)), gradeOf(50));
    const cost = 50 - (standingOf(main(hinted)).score ?? 0);
    expect(scoreEffects.hint).toContain(`${cost} points`);
    expect(scoreEffects.skip).toContain('0');
    expect(Object.values(scoreEffects).every(text => !/\b(right|wrong)\b/i.test(text))).toBe(true);
  });
});
