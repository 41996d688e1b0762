import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../../test/support/fake-interviewer.ts';
import {
  answered,
  buildInterview,
  buildPoint,
  buildQuestion,
  minutesLater,
  must,
} from '../../../test/support/interview-builder.ts';
import type { CriterionId, CriterionMark, Grade } from './grade.ts';
import type { Interview, InterviewSettings } from './interview.ts';
import { summarize } from './summary.ts';
import { completeInterview, reopenQuestion, showHint, skipQuestion } from './transitions.ts';

const mark = (id: CriterionId, level: number | null, quote = ''): CriterionMark => ({
  id,
  level,
  weight: 0.25,
  evidence: quote === '' ? [] : [{ quote, start: 0, end: quote.length }],
  comment: '',
});
const point = (id: string) => ({ id, label: `says ${id}`, evidence: [] });
const complete = (interview: Interview) => must(completeInterview(interview, minutesLater(60)));

const questions = [
  buildQuestion('tcp', {
    points: [buildPoint('syn', { must: true, weight: 2 }), buildPoint('ack'), buildPoint('timer')],
  }),
  buildQuestion('story', { type: 'behavioral', competency: 'ownership' }),
  buildQuestion('skipped', { competency: 'databases' }),
];

const run = (settings: Partial<InterviewSettings> = {}): Interview => {
  const first = answered(
    must(showHint(buildInterview(questions, settings), null)),
    gradeOf(40, {
      criteria: [mark('coverage', 2), mark('reasoning', null)],
      found: [point('timer')],
      notFound: [point('syn'), point('ack')],
      flags: [
        {
          id: 'misconception',
          message: 'UDP has no handshake.',
          evidence: [{ quote: 'udp handshake', start: 0, end: 13 }],
        },
      ],
    }),
    { probe: { aim: 'syn', question: buildQuestion('tcp~probe-1') } },
  );
  const probed = answered(first, gradeOf(90, { found: [point('syn')] }), { combinedScore: 60 });
  const second = answered(
    probed,
    gradeOf(85, {
      criteria: [
        mark('action', 5, 'I   rewrote\nthe loader'),
        mark('result', 2, 'it was fine'),
        mark('situation', 4.5, 'In March'),
      ],
    }),
  );
  return complete(must(skipQuestion(second, { questionId: null })));
};

describe('summarize', () => {
  const summary = summarize(run(), []);

  it('scores main questions with hints and follow-ups, and takes the final score from the interview', () => {
    expect(summary.finalScore).toBe(43.3);
    expect(summary.perQuestion.map(({ questionId, score, isProbe }) => [questionId, score, isProbe])).toEqual(
      [
        ['tcp', 45, false],
        ['tcp~probe-1', 90, true],
        ['story', 85, false],
        ['skipped', 0, false],
      ],
    );
  });

  it('counts what a follow-up brought as found', () => {
    expect(summary.perQuestion[0]).toMatchObject({
      found: ['says timer', 'says syn'],
      notFound: ['says ack'],
      hintsShown: 1,
      attempts: 1,
      firstScore: 40,
    });
    expect(summary.perQuestion[3]).toMatchObject({
      found: [],
      notFound: [],
      firstScore: null,
      nextStep: null,
    });
  });

  it('breaks the score down over assessed answers', () => {
    expect(summary.scoreBreakdown.competencies).toEqual([
      { id: 'networking', score: 45, answers: 1 },
      { id: 'ownership', score: 85, answers: 1 },
    ]);
    expect(summary.scoreBreakdown.criteria).toContainEqual({ id: 'action', score: 100, answers: 1 });
    expect(summary.scoreBreakdown.criteria.map(one => one.id)).not.toContain('reasoning');
  });

  it('ties strengths and improvements to what was said', () => {
    expect(summary.strengths.map(({ questionId, quote }) => [questionId, quote])).toEqual([
      ['story', 'I rewrote the loader'],
      ['story', 'In March'],
    ]);
    expect(summary.improvements.map(({ questionId, quote }) => [questionId, quote])).toEqual([
      ['tcp', 'udp handshake'],
      ['skipped', null],
      ['story', 'it was fine'],
    ]);
  });

  it('plans practice from weak competencies, missed points and skipped questions', () => {
    expect(summary.practice).toEqual([
      { competency: 'networking', reason: 'Average 45 of 100 over 1 answer.', questionId: 'tcp' },
      { competency: 'databases', reason: 'It was left without an answer.', questionId: 'skipped' },
    ]);
  });

  it('says in two or three sentences where the person stands', () => {
    expect(summary.feedbackSummary).toMatch(/^You answered 2 of 3 questions; for level mid, /);
    expect(summary.feedbackSummary.split(/[.:] /).length).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(summary)).not.toMatch(/\b(right|wrong|correct|incorrect)\b/i);
  });

  it('names missed points, must-points first, when there is no known error to speak of', () => {
    const plain = answered(
      buildInterview([questions[0]!]),
      gradeOf(70, { criteria: [mark('coverage', 2)], notFound: [point('ack'), point('syn')] }),
    );
    const { improvements, practice } = summarize(complete(plain), []);
    expect(improvements[0]?.text).toBe('Not found: «says syn» and «says ack».');
    expect(practice).toEqual([
      { competency: 'networking', reason: 'Not found: «says ack», «says syn».', questionId: 'tcp' },
    ]);
  });

  it('quotes the sentence around a word that says little by itself', () => {
    const quoteIn = (text: string, word: string) => {
      const start = text.indexOf(word);
      const evidence = [{ quote: word, start, end: start + word.length }];
      const grade = gradeOf(80, { criteria: [{ ...mark('concreteness', 4), evidence }] });
      const done = answered(buildInterview([questions[0]!]), grade, { text });
      return summarize(complete(done), []).strengths[0]?.quote;
    };
    expect(quoteIn('First this. Then Node.js took 40 ms less! And so on.', '40 ms')).toBe(
      'Then Node.js took 40 ms less!',
    );
    expect(quoteIn('one\ntwo 40 ms\nthree', '40 ms')).toBe('two 40 ms');
    const long = quoteIn(`${'word '.repeat(100)}40 ms ${'more '.repeat(100)}`, '40 ms');
    expect(long).toMatch(/^(word )+40 ms( more)+$/);
    expect(long?.length).toBeLessThanOrEqual(210);
    expect(quoteIn(`${'x'.repeat(500)}40 ms${'y'.repeat(500)}`, '40 ms')).toContain('40 ms');
  });

  it('speaks of the telling as a strength only where something was said', () => {
    const tell = (score: number) => {
      const criteria = [
        { ...mark('communication', 5, 'First'), weight: 0 },
        { ...mark('relevance', 5, 'First'), weight: 0 },
      ];
      return summarize(complete(answered(buildInterview([questions[0]!]), gradeOf(score, { criteria }))), [])
        .strengths.length;
    };
    expect(tell(44)).toBe(0);
    expect(tell(45)).toBe(1);
  });

  it('shows first and last score of a retried question', () => {
    const again = answered(
      must(reopenQuestion(answered(buildInterview([questions[1]!]), gradeOf(30)), null)),
      gradeOf(75),
    );
    expect(summarize(complete(again), []).perQuestion[0]).toMatchObject({
      attempts: 2,
      firstScore: 30,
      score: 75,
    });
  });
});

describe('the verdict', () => {
  const verdict = (
    scores: readonly (number | null)[],
    more: { level?: 'junior' | 'staff'; grade?: Partial<Grade> } = {},
  ) => {
    const fresh = buildInterview(
      scores.map((_, index) => buildQuestion(`q${index}`)),
      { level: more.level ?? 'mid' },
    );
    const done = scores.reduce<Interview>(
      (interview, score) => answered(interview, gradeOf(score, more.grade)),
      fresh,
    );
    return summarize(complete(done), []).verdict;
  };

  it('depends on the level', () => {
    expect(verdict([60, 60, 60], { level: 'junior' }).label).toBe('ready');
    expect(verdict([60, 60, 60]).label).toBe('getting there');
    expect(verdict([60, 60, 60], { level: 'staff' }).label).toBe('getting there');
    expect(verdict([85, 85, 85], { level: 'staff' }).label).toBe('strong');
    expect(verdict([10, 20, 30]).label).toBe('not ready yet');
  });

  it('is as sure as the answers allow', () => {
    expect(verdict([80, 80]).confidence).toBe('low');
    expect(verdict([80, 80, 80]).confidence).toBe('medium');
    expect(verdict([80, 80, 80], { grade: { confidence: 'low' } })).toMatchObject({
      confidence: 'low',
      reason: expect.stringContaining('uncertain'),
    });
    expect(verdict(Array(6).fill(80), { grade: { confidence: 'high' } }).confidence).toBe('high');
  });

  it('is none without an assessed answer', () => {
    expect(verdict([null]).label).toBe('not assessed');
    const nothing = summarize(complete(buildInterview()), []);
    expect(nothing.verdict.label).toBe('not assessed');
    expect(nothing.finalScore).toBe(0);
    expect(nothing.strengths).toEqual([]);
    expect(nothing.feedbackSummary).toContain('0 of 3');
  });

  it('is a score so far for an interview that still runs', () => {
    expect(summarize(answered(buildInterview(), gradeOf(90)), []).finalScore).toBe(30);
  });
});
