import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeGrade, fakeInterview } from '../../../../test/support/fake-app.ts';
import { appError } from '../../../application/errors.ts';
import type { Grade } from '../../../domain/interview/grade.ts';
import type { Attempt, InterviewQuestion } from '../../../domain/interview/interview.ts';
import { plainText } from '../text/line.ts';
import { clockText, timeText } from './clock-text.ts';
import { failureLines } from './failure-lines.ts';
import { feedbackLines, onwardText, transcriptLines } from './feedback-lines.ts';
import { lengthBand } from './length-band.ts';
import { markAnswer } from './marked-answer.ts';

const at = (start: number, end: number) => ({ quote: '', start, end });
const gradeWith = (earned: readonly [number, number][], lost: readonly [number, number][]): Grade => ({
  ...fakeGrade(''),
  criteria: [
    { id: 'action', level: 4, weight: 1, comment: '', evidence: earned.map(([from, to]) => at(from, to)) },
  ],
  found: [],
  flags: [{ id: 'negated-point', message: 'm', evidence: lost.map(([from, to]) => at(from, to)) }],
});

describe('marked answer', () => {
  it('marks what earned and what lost points; losses win overlaps', () => {
    const parts = markAnswer(
      '0123456789',
      gradeWith(
        [
          [0, 4],
          [2, 6],
        ],
        [[5, 7]],
      ),
    );
    expect(parts).toEqual([
      { text: '01234', mark: 'earned' },
      { text: '56', mark: 'lost' },
      { text: '789', mark: null },
    ]);
  });

  it('does not mark what supports a low level', () => {
    const low = gradeWith([[0, 4]], []);
    const criteria = low.criteria.map(mark => ({ ...mark, level: 2 }));
    expect(markAnswer('0123456789', { ...low, criteria })).toEqual([{ text: '0123456789', mark: null }]);
  });

  it('gives the whole answer back, whatever the spans are', () => {
    const range = fc.tuple(fc.integer({ min: -5, max: 30 }), fc.integer({ min: -5, max: 30 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(range), fc.array(range), (answer, earned, lost) => {
        const parts = markAnswer(answer, gradeWith(earned, lost));
        expect(parts.map(part => part.text).join('')).toBe(answer);
      }),
    );
  });
});

const outcomeWith = (attempt: Partial<Attempt>, asked: Partial<InterviewQuestion> = {}) => {
  const interview = fakeInterview();
  const first = interview.questions[0] as InterviewQuestion;
  const full: Attempt = {
    number: 1,
    text: 'I wrote a runbook.',
    submittedAt: '',
    seconds: null,
    selfScore: null,
    grade: fakeGrade('I wrote a runbook.'),
    ...attempt,
  };
  const answered: InterviewQuestion = { ...first, status: 'answered', attempts: [full], ...asked };
  return { interview, answered, attempt: full, probe: null, next: null };
};
const textOf = (outcome: ReturnType<typeof outcomeWith>): string =>
  feedbackLines(outcome, 80).map(plainText).join('\n');

describe('feedback', () => {
  it('says score, criteria, found, not found, next step, outline and who graded', () => {
    const text = textOf(outcomeWith({}));
    for (const part of [
      'Score 65',
      'action',
      '4/5 ✓',
      'not assessed',
      '✓ found',
      '○ not found',
      '→ Say by how much',
      '1. the situation',
      '[+I wrote a runbook+].',
      'offline coach',
    ])
      expect(text).toContain(part);
  });

  it('compares the own estimate with the score', () => {
    expect(textOf(outcomeWith({ selfScore: 40 }))).toContain('40 (25 below the score)');
    expect(textOf(outcomeWith({ selfScore: 65 }))).toContain('the same');
  });

  it('says what hints cost and what a follow-up counts', () => {
    expect(textOf(outcomeWith({}, { hintsShown: 2 }))).toContain('Counts as 55: 10 points off for hints');
    expect(textOf(outcomeWith({}, { probe: { of: 'x', aim: 'result' } }))).toContain(
      'A follow-up cannot lower the score',
    );
  });

  it('shows why a fallback graded, and an answer that could not be assessed or graded', () => {
    const provenance = {
      ...fakeGrade('').provenance,
      by: 'model' as const,
      provider: 'p',
      model: 'm',
      fallbacks: ['timeout'],
    };
    expect(textOf(outcomeWith({ grade: { ...fakeGrade(''), provenance } }))).toMatch(
      /! timeout\nGraded by p m/,
    );
    expect(textOf(outcomeWith({ grade: { ...fakeGrade(''), score: null } }))).toContain(
      'left out of the score',
    );
    expect(textOf(outcomeWith({ grade: null }))).toContain('Not graded yet');
  });

  it('goes into the scrollback short', () => {
    const lines = transcriptLines(outcomeWith({ text: 'one\ntwo' })).map(plainText);
    expect(lines).toContain('│ one');
    expect(lines).toContain('│ two');
    expect(lines[0]).toContain('Question 1 of 3 · score 65 ~');
    expect(onwardText(outcomeWith({}))).toBe('finishes the interview');
  });
});

describe('small words', () => {
  it('tells the time', () => {
    expect(clockText(65.9)).toBe('1:05');
    expect(clockText(3_725)).toBe('1:02:05');
    expect(clockText(-1)).toBe('0:00');
    expect(timeText(10, null)).toBe('0:10');
    expect(timeText(10, 70)).toBe('0:10, 1:00 left');
    expect(timeText(75, 70)).toBe('1:15, over time by 0:05');
  });

  it.each([
    [0, '○'],
    [59, '▁'],
    [119, '▃'],
    [120, '✓'],
    [300, '✓'],
    [301, '▆'],
    [401, '█'],
  ])('puts %i words of a story at %s', (words, symbol) => {
    expect(lengthBand(words, 'behavioral').symbol).toBe(symbol);
  });

  it('asks for fewer words of an explanation', () => {
    expect(lengthBand(80, 'technical').word).toBe('on target');
  });

  it('says what failed and what helps', () => {
    expect(failureLines(appError('STORE_BUSY', 'Busy.', ['wait'])).map(plainText)).toEqual([
      '✗ Busy.',
      '  → wait',
    ]);
  });
});
