import { beforeAll, describe, expect, it } from 'vitest';
import { loadBuiltInBank } from './built-in-bank.ts';
import { COMPETENCIES } from './competencies.ts';
import type { Question } from './question.ts';

let bank: readonly Question[] = [];
beforeAll(async () => {
  bank = await loadBuiltInBank();
});

const ofType = (type: Question['type']): Question[] => bank.filter(question => question.type === type);
const wordsIn = (text: string): number => text.split(/\s+/).length;

describe('loadBuiltInBank', () => {
  it('gives every id once, in the same order each time', async () => {
    const ids = bank.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await loadBuiltInBank()).map(({ id }) => id)).toEqual(ids);
  });

  it('holds at least 45 technical questions over at least five areas, five or more an area', () => {
    const technical = ofType('technical');
    const areas = new Map<string, number>();
    for (const { area } of technical) areas.set(area, (areas.get(area) ?? 0) + 1);
    expect(technical.length).toBeGreaterThanOrEqual(45);
    expect(areas.size).toBeGreaterThanOrEqual(5);
    expect(Math.min(...areas.values())).toBeGreaterThanOrEqual(5);
  });

  it('asks for every competency in two wordings, at every level', () => {
    const behavioral = ofType('behavioral');
    expect(behavioral.length).toBeGreaterThanOrEqual(18);
    for (const competency of COMPETENCIES) {
      expect(
        behavioral.filter(one => one.competency === competency).length,
        competency,
      ).toBeGreaterThanOrEqual(2);
    }
    for (const level of ['junior', 'mid', 'senior', 'staff', 'manager'] as const) {
      expect(behavioral.filter(one => one.levels.includes(level)).length, level).toBeGreaterThanOrEqual(5);
    }
    for (const difficulty of ['easy', 'medium', 'hard']) {
      expect(
        behavioral.filter(one => one.difficulty === difficulty).length,
        difficulty,
      ).toBeGreaterThanOrEqual(5);
    }
  });

  it('gives each behavioural question a spoken story and three weak answers', () => {
    for (const { id, area, roles, hints, modelAnswer, weakAnswers } of ofType('behavioral')) {
      expect({ area, roles }, id).toEqual({ area: 'behavioral', roles: [] });
      expect(hints.length === 2 || hints.length === 3, id).toBe(true);
      expect(wordsIn(modelAnswer ?? ''), id).toBeGreaterThanOrEqual(130);
      expect(wordsIn(modelAnswer ?? ''), id).toBeLessThanOrEqual(220);
      expect(weakAnswers, id).toHaveLength(3);
    }
  });

  it('holds at least six situational questions with three or more points and a probe for each', () => {
    const situational = ofType('situational');
    expect(situational.length).toBeGreaterThanOrEqual(6);
    for (const { id, points, weakAnswers } of situational) {
      expect(points.length, id).toBeGreaterThanOrEqual(3);
      expect(
        points.every(({ probe }) => probe !== null),
        id,
      ).toBe(true);
      expect(weakAnswers, id).toHaveLength(3);
    }
  });

  it('holds at least four system-design questions with eight to twelve points', () => {
    const designs = ofType('system-design');
    expect(designs.length).toBeGreaterThanOrEqual(4);
    for (const { id, points } of designs) {
      expect(points.length, id).toBeGreaterThanOrEqual(8);
      expect(points.length, id).toBeLessThanOrEqual(12);
    }
  });

  it('spreads technical questions over difficulties and levels', () => {
    const technical = [...ofType('technical'), ...ofType('system-design')];
    for (const difficulty of ['easy', 'medium', 'hard']) {
      expect(
        technical.filter(one => one.difficulty === difficulty).length,
        difficulty,
      ).toBeGreaterThanOrEqual(12);
    }
    for (const level of ['junior', 'mid', 'senior', 'staff'] as const) {
      expect(technical.filter(one => one.levels.includes(level)).length, level).toBeGreaterThanOrEqual(12);
    }
  });

  it('gives each technical question all of its parts', () => {
    for (const question of [...ofType('technical'), ...ofType('system-design')]) {
      const { id, points, hints, modelAnswer, weakAnswers, misconceptions, skills } = question;
      expect(points.length, id).toBeGreaterThanOrEqual(3);
      expect(hints.length === 2 || hints.length === 3, id).toBe(true);
      expect(wordsIn(modelAnswer ?? ''), id).toBeGreaterThanOrEqual(90);
      expect(wordsIn(modelAnswer ?? ''), id).toBeLessThanOrEqual(200);
      expect(weakAnswers, id).toHaveLength(3);
      expect(misconceptions.length, id).toBeGreaterThanOrEqual(1);
      expect(
        skills.every(skill => skill === skill.toLowerCase()),
        id,
      ).toBe(true);
    }
  });
});
