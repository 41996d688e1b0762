import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../../test/support/fake-interviewer.ts';
import {
  answered,
  buildInterview,
  buildPoint,
  buildQuestion,
  must,
} from '../../../test/support/interview-builder.ts';
import type { QuestionType } from '../bank/question.ts';
import type { CriterionId, CriterionMark, Grade, PointMark } from './grade.ts';
import { decideProbe, type Probe } from './probes.ts';
import { reopenQuestion } from './transitions.ts';

const mark = (id: CriterionId, level: number | null): CriterionMark => ({
  id,
  level,
  weight: 0.3,
  evidence: [],
  comment: '',
});
const point = (id: string): PointMark => ({ id, label: id, evidence: [] });
const missing = (...ids: string[]): Partial<Grade> => ({ notFound: ids.map(point) });
const marks = (...criteria: [CriterionId, number | null][]): Partial<Grade> => ({
  criteria: criteria.map(([id, level]) => mark(id, level)),
});

const technical = buildQuestion('tcp', {
  points: [
    buildPoint('light'),
    buildPoint('heavy', { weight: 3 }),
    buildPoint('needed', { must: true }),
    buildPoint('mute', { must: true, weight: 9, probe: null }),
  ],
});
const ofType = (type: QuestionType) => buildQuestion('q', { type });

const probeFor = (question: ReturnType<typeof buildQuestion>, grade: Grade): Probe | null => {
  const interview = buildInterview([question, buildQuestion('next')]);
  return decideProbe(interview, interview.questions[0]!, grade);
};

describe('decideProbe after a main answer', () => {
  const table: readonly [string, ReturnType<typeof buildQuestion>, Grade, string | null][] = [
    [
      'a must-point before a heavy one',
      technical,
      gradeOf(40, missing('light', 'heavy', 'needed')),
      'needed',
    ],
    ['a heavy point before a light one', technical, gradeOf(40, missing('light', 'heavy')), 'heavy'],
    ['no probe for a point without one', technical, gradeOf(40, missing('mute')), null],
    ['nothing when nothing is missing', technical, gradeOf(80), null],
    ['nothing from 85 on', technical, gradeOf(85, missing('heavy')), null],
    ['still something at 84', technical, gradeOf(84, missing('heavy')), 'heavy'],
    ['nothing when it was not assessed', technical, gradeOf(null, missing('heavy')), null],
    [
      'nothing after no answer',
      technical,
      gradeOf(0, { ...missing('heavy'), flags: [{ id: 'no-answer', message: '', evidence: [] }] }),
      null,
    ],
    ['reason for an assertion', technical, gradeOf(60, marks(['reasoning', 2])), 'reasoning'],
    [
      'a missing point before the reason',
      technical,
      gradeOf(60, { ...missing('heavy'), ...marks(['reasoning', 1]) }),
      'heavy',
    ],
    ['no reason asked when one was given', technical, gradeOf(60, marks(['reasoning', 3])), null],
    ['trade-offs of a design', ofType('system-design'), gradeOf(60, marks(['trade-offs', 2.5])), 'reasoning'],
    [
      'own part for we-only',
      ofType('behavioral'),
      gradeOf(30, marks(['action', 1], ['result', 1])),
      'action',
    ],
    [
      'own part before a missing result',
      ofType('behavioral'),
      gradeOf(30, marks(['action', 2.5], ['result', 2])),
      'action',
    ],
    [
      'the number of a result',
      ofType('behavioral'),
      gradeOf(60, marks(['action', 5], ['result', 3])),
      'result',
    ],
    [
      'the reasons of own steps',
      ofType('behavioral'),
      gradeOf(60, marks(['action', 3], ['result', 5])),
      'reasoning',
    ],
    [
      'nothing for a full story',
      ofType('behavioral'),
      gradeOf(80, marks(['action', 4], ['result', 4])),
      null,
    ],
    [
      'nothing for what was not assessed',
      ofType('behavioral'),
      gradeOf(60, marks(['action', null], ['result', null])),
      null,
    ],
  ];
  for (const [name, question, grade, aim] of table)
    it(name, () => expect(probeFor(question, grade)?.aim ?? null).toBe(aim));

  it('asks for the aimed point only, under an id of its own', () => {
    expect(probeFor(technical, gradeOf(40, missing('heavy')))?.question).toEqual({
      ...technical,
      id: 'tcp~probe-1',
      text: 'What about heavy?',
      hints: [],
      points: [{ ...technical.points[1], weight: 1, must: true, probe: null }],
    });
  });

  it('asks what would be done where the question is about a case', () => {
    expect(probeFor(ofType('situational'), gradeOf(30, marks(['action', 1])))?.question.text).toContain(
      'would you do',
    );
    expect(probeFor(ofType('behavioral'), gradeOf(30, marks(['action', 1])))?.question).toMatchObject({
      type: 'behavioral',
      competency: 'networking',
      points: [],
    });
  });
});

describe('decideProbe after a follow-up', () => {
  const start = (grade: Grade, question = technical) => {
    const fresh = buildInterview([question, buildQuestion('next')]);
    return answered(fresh, grade, { probe: decideProbe(fresh, fresh.questions[0]!, grade) });
  };
  const next = (interview: ReturnType<typeof start>, grade: Grade) =>
    decideProbe(interview, interview.questions[1]!, grade);

  it('goes on to the next missing point', () => {
    const interview = start(gradeOf(20, missing('needed', 'heavy', 'light')));
    const second = next(interview, gradeOf(30, missing('needed')));
    expect(second).toMatchObject({ aim: 'heavy', question: { id: 'tcp~probe-2' } });
  });

  it('passes over what the follow-up brought by the way', () => {
    const interview = start(gradeOf(20, missing('needed', 'heavy', 'light')));
    expect(next(interview, gradeOf(60, { found: [point('heavy')] }))?.aim).toBe('light');
    const story = start(gradeOf(30, marks(['action', 1], ['result', 1])), ofType('behavioral'));
    expect(next(story, gradeOf(60, marks(['action', 4], ['result', 5])))?.aim).toBeUndefined();
    expect(next(story, gradeOf(60, marks(['action', 4], ['result', 2])))?.aim).toBe('result');
  });

  it('stops after a strong or an empty one', () => {
    const interview = start(gradeOf(20, missing('needed', 'heavy')));
    expect(next(interview, gradeOf(85))).toBeNull();
    expect(
      next(interview, gradeOf(0, { flags: [{ id: 'no-answer', message: '', evidence: [] }] })),
    ).toBeNull();
  });

  it('asks again what was left when the main question was tried again, as its second and last', () => {
    const interview = must(reopenQuestion(start(gradeOf(20, missing('needed'))), 'tcp'));
    const again = decideProbe(interview, interview.questions[0]!, gradeOf(30, missing('needed')));
    expect(again).toMatchObject({ aim: 'needed', question: { id: 'tcp~probe-2' } });
    const second = answered(interview, gradeOf(30), { probe: again });
    const third = must(reopenQuestion(second, 'tcp'));
    expect(decideProbe(third, third.questions[0]!, gradeOf(30, missing('needed')))).toBeNull();
  });

  it('stops after two', () => {
    const first = start(gradeOf(20, missing('needed', 'heavy', 'light')));
    const second = answered(first, gradeOf(30), { probe: next(first, gradeOf(30)) });
    expect(second.questions.map(question => question.questionId)).toEqual([
      'tcp',
      'tcp~probe-1',
      'tcp~probe-2',
      'next',
    ]);
    expect(decideProbe(second, second.questions[2]!, gradeOf(30))).toBeNull();
  });
});
