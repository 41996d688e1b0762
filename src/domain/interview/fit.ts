import type { Difficulty, Level, Question } from '../bank/question.ts';
import { DIFFICULTIES } from './difficulty.ts';

/** What a question should fit. */
export interface Wanted {
  readonly level: Level;
  /** The bank's own role names; empty suits all. */
  readonly roles: readonly string[];
  /** Normalised by `focusKey`; empty means no focus. */
  readonly focus: readonly string[];
  readonly recentIds: ReadonlySet<string>;
  /** `skillKey` → how much it matters that a question touches it, 0 to 1. */
  readonly skills: ReadonlyMap<string, number>;
}

/**
 * What a misfit costs. Each line outweighs what stands below it, so that a plan gives up the least important wish
 * first: order of competencies before difficulty, difficulty before level, level before asking again what was asked
 * lately, and that before leaving the focus.
 */
export const COST = {
  offFocus: 1_000_000,
  farLevel: 300_000,
  recent: 50_000,
  overType: 20_000,
  chosenDifficultyStep: 6_000,
  levelStep: 4_000,
  difficultyStep: 2_000,
  narrowRole: 1_200,
  skill: 900,
  competencyAgain: 300,
  chance: 250,
} as const;

const LEVEL_PLACE: Readonly<Record<Level, number>> = { junior: 0, mid: 1, senior: 2, staff: 3, manager: 3 };

/** Steps from the wanted level to the question's nearest one; a question without levels suits all. */
export const levelDistance = (question: Question, level: Level): number => {
  if (question.levels.length === 0 || question.levels.includes(level)) return 0;
  const steps = question.levels.map(other => Math.abs(LEVEL_PLACE[other] - LEVEL_PLACE[level]));
  return Math.max(1, Math.min(...steps));
};

export const difficultyDistance = (one: Difficulty, other: Difficulty): number =>
  Math.abs(DIFFICULTIES.indexOf(one) - DIFFICULTIES.indexOf(other));

/** «Databases», «data bases» and «data-bases» differ for a computer only by case, space and a plural's s. */
export const focusKey = (text: string): string =>
  text
    .toLowerCase()
    .trim()
    .replaceAll(/[\s_/]+/g, '-')
    .replace(/(?<=..[^s])s$/, '');

/** Whether the question is about the focus: its area, competency, type or a skill has that name, or a part with it. */
export const isAbout = (question: Question, focus: string): boolean => {
  const names = [question.area, question.competency, question.type, ...question.skills].map(focusKey);
  return names.some(name => name === focus || `-${name}-`.includes(`-${focus}-`));
};

export const isOnFocus = (question: Question, focus: readonly string[]): boolean =>
  focus.length === 0 || focus.some(one => isAbout(question, one));

/** A question of another role is asked only when the focus names it. */
export const suitsRole = (question: Question, wanted: Pick<Wanted, 'roles' | 'focus'>): boolean =>
  wanted.roles.length === 0 ||
  question.roles.length === 0 ||
  question.roles.some(role => wanted.roles.includes(role)) ||
  (wanted.focus.length > 0 && isOnFocus(question, wanted.focus));

/** One spelling for a skill, whoever wrote it: `Data Structures` and `data-structures` are the same. */
export const skillKey = (skill: string): string => skill.toLowerCase().trim().replaceAll(/\s+/g, '-');

/** How much the question is tied to resume, job and gaps, 0 to 1; what was touched before counts less each time. */
export const skillTie = (
  question: Question,
  skills: ReadonlyMap<string, number>,
  touched: ReadonlyMap<string, number> = new Map(),
): number =>
  Math.max(
    0,
    ...question.skills.map(skillKey).map(skill => (skills.get(skill) ?? 0) / (1 + (touched.get(skill) ?? 0))),
  );

/** What choosing the question costs whatever else is in the plan; lower fits better. */
export const baseCost = (question: Question, wanted: Wanted): number => {
  const steps = levelDistance(question, wanted.level);
  const narrow =
    wanted.roles.length === 0 && question.roles.length > 0 && skillTie(question, wanted.skills) === 0;
  return (
    (isOnFocus(question, wanted.focus) ? 0 : COST.offFocus) +
    (wanted.recentIds.has(question.id) ? COST.recent : 0) +
    (steps > 1 ? COST.farLevel + steps : steps * COST.levelStep) +
    (narrow ? COST.narrowRole : 0)
  );
};
