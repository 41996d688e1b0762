import { describe, expect, it } from 'vitest';
import { HANDSHAKE, STORY, STRONG_STORY } from '../../../test/support/coach-answers.ts';
import { createCoach } from '../coach/coach.ts';
import { type BankRule, lintBank } from './lint.ts';
import type { KeyPoint, Question } from './question.ts';

const four = (word: string): readonly string[] =>
  ['one', 'two', 'three', 'four'].map(number => `${word}${number}`);
/** Complete: every group has four aliases, and the model answer names each point. */
const SOUND: Question = {
  ...HANDSHAKE,
  points: HANDSHAKE.points.map(point => ({
    ...point,
    groups: point.groups.map((group, at) =>
      [...group, ...four(`${point.id.replace('-', '')}${at}x`)].slice(0, 6),
    ),
  })),
};
const SOUND_STORY: Question = {
  ...STORY,
  modelAnswer: STRONG_STORY,
  weakAnswers: ['We talked.', 'I am a team player.', 'It was fine.'],
};

const rulesOf = (questions: readonly Question[]): string[] =>
  lintBank(questions, createCoach(questions).gradeAnswer).map(({ rule }) => rule);
const withPoint = (change: Partial<KeyPoint>): Question => ({
  ...SOUND,
  points: SOUND.points.map((point, at) => (at === 3 ? { ...point, ...change } : point)),
});
const LAST_GROUP = SOUND.points[3]?.groups[0] ?? [];

describe('lintBank', () => {
  it('finds nothing in sound questions', () => {
    expect(lintBank([SOUND, SOUND_STORY], createCoach([SOUND, SOUND_STORY]).gradeAnswer)).toEqual([]);
  });

  it.each<[BankRule, Question]>([
    ['id-format', { ...SOUND, id: 'Not_Kebab' }],
    ['text', { ...SOUND, text: ' ' }],
    ['levels', { ...SOUND, levels: [] }],
    ['hints', { ...SOUND, hints: ['one'] }],
    ['competency', { ...SOUND_STORY, competency: 'charisma' }],
    ['points-count', { ...SOUND, points: SOUND.points.slice(0, 2) }],
    ['point-id', withPoint({ id: 'syn' })],
    ['point-weight', withPoint({ weight: 0 })],
    ['point-weight', withPoint({ weight: Number.NaN })],
    ['point-groups', withPoint({ groups: [] })],
    ['point-probe', withPoint({ probe: null })],
    ['alias-count', withPoint({ groups: [LAST_GROUP.slice(0, 3)] })],
    ['alias-count', withPoint({ groups: [['isn', 'isn', 'isn', 'isn']] })],
    ['alias-stop-words', withPoint({ groups: [[...LAST_GROUP, 'of the']] })],
    ['alias-question-words', withPoint({ groups: [[...LAST_GROUP, 'open a connection']] })],
    ['model-answer', { ...SOUND, modelAnswer: null }],
    ['model-answer', { ...SOUND, modelAnswer: 'The client sends SYN.' }],
    ['weak-answers-count', { ...SOUND, weakAnswers: SOUND.weakAnswers.slice(0, 2) }],
    ['weak-answer', { ...SOUND, weakAnswers: [...SOUND.weakAnswers, SOUND.modelAnswer ?? ''] }],
  ])('%s is found where it is planted', (rule, question) => {
    expect(rulesOf([question])).toContain(rule);
  });

  it.each([
    'at least once',
    'one by one',
  ])('takes «%s» for a phrase, though each word is a stop word', alias => {
    expect(rulesOf([withPoint({ groups: [[...LAST_GROUP, alias]] })])).not.toContain('alias-stop-words');
  });

  it('finds a repeated id', () => {
    expect(rulesOf([SOUND, { ...SOUND }])).toContain('id-unique');
  });

  it('finds an alias that is in the model answers of too many others', () => {
    const others = ['a', 'b', 'c', 'd'].map(id => ({ ...SOUND, id: `other-${id}`, points: [] }));
    const findings = lintBank([SOUND, ...others], createCoach([SOUND]).gradeAnswer);
    const common = findings.filter(({ rule }) => rule === 'alias-common');
    expect(common.every(({ questionId }) => questionId === SOUND.id)).toBe(true);
    expect(common.some(({ message }) => message.includes('«syn»') && message.includes('100 %'))).toBe(true);
  });

  it('asks no points of a behavioural question, and checks those that it has', () => {
    expect(rulesOf([SOUND_STORY])).not.toContain('points-count');
    expect(rulesOf([{ ...SOUND_STORY, points: withPoint({ probe: '' }).points }])).toContain('point-probe');
  });

  it('tells why a model answer falls short', () => {
    const [finding] = lintBank(
      [{ ...SOUND, modelAnswer: 'The client sends SYN.' }],
      createCoach([SOUND]).gradeAnswer,
    );
    expect(finding?.message).toMatch(/scores \d+, at least 88 is needed: .*points not found: .*numbers/);
  });
});
