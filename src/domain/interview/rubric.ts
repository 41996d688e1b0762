import type { QuestionType } from '../bank/question.ts';
import type { CriterionId, CriterionMark } from './grade.ts';

/** Stored with every grade; counts up whenever a weight, an anchor or a threshold changes. */
export const RUBRIC_VERSION = 'coach-1';

/** What one criterion asks for, and how much it counts. */
export interface RubricRow {
  readonly id: CriterionId;
  readonly name: string;
  /** Share of the score; a gate (0) limits the score instead. */
  readonly weight: number;
  /** What an answer at this level looks like; 2 and 4 lie between. */
  readonly anchors: { readonly 1: string; readonly 3: string; readonly 5: string };
}

const RELEVANCE: RubricRow = {
  id: 'relevance',
  name: 'relevance',
  weight: 0,
  anchors: {
    1: 'another topic, or nothing',
    3: 'answers part of the question',
    5: 'answers every part that was asked',
  },
};

const COMMUNICATION: RubricRow = {
  id: 'communication',
  name: 'communication',
  weight: 0,
  anchors: {
    1: 'no order, rambling',
    3: 'understandable',
    5: 'answer first, ordered, within the length band',
  },
};

const COVERAGE: Omit<RubricRow, 'weight'> = {
  id: 'coverage',
  name: 'coverage of the expected points',
  anchors: {
    1: 'no expected point',
    3: 'about half of the points',
    5: 'every must-point and most others, no misconception',
  },
};

const REASONING: Omit<RubricRow, 'weight'> = {
  id: 'reasoning',
  name: 'reasoning',
  anchors: { 1: 'assertion only', 3: 'one cause or trade-off', 5: 'trade-off, limits, when not to' },
};

const CONCRETENESS: Omit<RubricRow, 'weight'> = {
  id: 'concreteness',
  name: 'concreteness',
  anchors: { 1: 'generic', 3: 'one example', 5: 'own example with numbers or named parts' },
};

const SITUATION: Omit<RubricRow, 'weight'> = {
  id: 'situation',
  name: 'situation and task',
  anchors: { 1: 'none', 3: 'context without stakes', 5: 'who, when, goal, constraint, briefly' },
};

const ACTION: Omit<RubricRow, 'weight'> = {
  id: 'action',
  name: 'own action',
  anchors: {
    1: 'only «we», or habit',
    3: 'own steps, no reasons',
    5: 'three or more own steps with reasons',
  },
};

const RESULT: Omit<RubricRow, 'weight'> = {
  id: 'result',
  name: 'result',
  anchors: { 1: 'none', 3: 'outcome without a measure', 5: 'measured outcome tied to the action' },
};

const REFLECTION: Omit<RubricRow, 'weight'> = {
  id: 'reflection',
  name: 'reflection',
  anchors: { 1: 'none', 3: 'says what was learned', 5: 'a changed practice, used later' },
};

const SCOPE: Omit<RubricRow, 'weight'> = {
  id: 'scope',
  name: 'scope for the level',
  anchors: {
    1: 'vague',
    3: 'some names and sizes',
    5: 'scope that fits: junior own task, senior team, staff organisation',
  },
};

/** Every criterion of every type of question with its weight: the one place to look a weight up, or to change it. */
export const RUBRIC = {
  technical: [
    RELEVANCE,
    { ...COVERAGE, weight: 0.5 },
    { ...REASONING, weight: 0.3 },
    { ...CONCRETENESS, weight: 0.2 },
    COMMUNICATION,
  ],
  behavioral: [
    RELEVANCE,
    { ...SITUATION, weight: 0.15 },
    { ...ACTION, weight: 0.35 },
    { ...RESULT, weight: 0.25 },
    { ...REFLECTION, weight: 0.1 },
    { ...SCOPE, weight: 0.15 },
    COMMUNICATION,
  ],
  project: [
    RELEVANCE,
    { ...COVERAGE, weight: 0.2 },
    { ...SITUATION, weight: 0.1 },
    { ...ACTION, weight: 0.25 },
    { ...RESULT, weight: 0.2 },
    { ...REASONING, weight: 0.15 },
    { ...SCOPE, weight: 0.1 },
    COMMUNICATION,
  ],
  'system-design': [
    RELEVANCE,
    { ...COVERAGE, weight: 0.4 },
    {
      id: 'requirements',
      name: 'requirements',
      weight: 0.15,
      anchors: {
        1: 'starts to build at once',
        3: 'names what the system must do',
        5: 'functions, limits and load settled before the design',
      },
    },
    {
      id: 'trade-offs',
      name: 'trade-offs',
      weight: 0.2,
      anchors: {
        1: 'one way, no reason',
        3: 'one choice with its price',
        5: 'alternatives weighed, with when each would win',
      },
    },
    {
      id: 'failure-modes',
      name: 'failure modes',
      weight: 0.15,
      anchors: {
        1: 'everything works',
        3: 'one failure and its remedy',
        5: 'several failures, how each is noticed and survived',
      },
    },
    {
      id: 'numbers',
      name: 'numbers',
      weight: 0.1,
      anchors: { 1: 'none', 3: 'one size or rate', 5: 'load, storage or latency worked out' },
    },
    COMMUNICATION,
  ],
  situational: [
    RELEVANCE,
    { ...COVERAGE, weight: 0.3 },
    {
      ...ACTION,
      weight: 0.3,
      anchors: { 1: 'no step', 3: 'steps, no reasons', 5: 'three or more steps with reasons' },
    },
    { ...REASONING, weight: 0.25 },
    {
      ...RESULT,
      weight: 0.15,
      anchors: { 1: 'none', 3: 'says what should come of it', 5: 'says how the outcome would be checked' },
    },
    COMMUNICATION,
  ],
} as const satisfies Record<QuestionType, readonly RubricRow[]>;

/** How far communication may move the mean level, up or down: half a band. */
const COMMUNICATION_LEVELS_MAX = 0.5;

export const rubricFor = (type: QuestionType): readonly RubricRow[] => RUBRIC[type];

/** Levels 1–5 on the scale of 0–100; bands meet half-way: below 12.5 is level 1, from 87.5 on level 5. */
export const scoreOfLevel = (level: number): number => (level - 1) * 25;

/** Least whole score of a band: 1 from 0, 2 from 13, 3 from 38, 4 from 63, 5 from 88. */
export const BAND_FLOORS = { 1: 0, 2: 13, 3: 38, 4: 63, 5: 88 } as const;

/** Most that an answer may score whose relevance is 1, or 2. */
const RELEVANCE_CEILINGS = { 1: BAND_FLOORS[2] - 1, 2: BAND_FLOORS[3] - 1 } as const;

/**
 * The score of a grade, 0–100 in whole numbers, from its marks alone: the weighted mean of the levels that were
 * assessed, moved by communication, limited by relevance. null when no weighted criterion was assessed.
 */
export const scoreOfMarks = (marks: readonly CriterionMark[]): number | null => {
  let sum = 0;
  let weights = 0;
  for (const { level, weight } of marks) {
    if (level === null || weight === 0) continue;
    sum += weight * level;
    weights += weight;
  }
  if (weights === 0) return null;
  const levelOf = (id: CriterionId): number | null => marks.find(mark => mark.id === id)?.level ?? null;
  const mean = sum / weights;
  const moved = mean + communicationShift(levelOf('communication'), mean);
  const score = Math.round(scoreOfLevel(Math.min(5, Math.max(1, moved))));
  const relevance = levelOf('relevance');
  if (relevance === null || relevance > 2) return score;
  return Math.min(score, relevance < 1.5 ? RELEVANCE_CEILINGS[1] : RELEVANCE_CEILINGS[2]);
};

/** Good order can lift only an answer that has something to order: the shift fades out towards level 1. */
const communicationShift = (communication: number | null, mean: number): number => {
  if (communication === null) return 0;
  const shift = ((communication - 3) / 2) * COMMUNICATION_LEVELS_MAX;
  return shift > 0 ? shift * Math.min(1, (mean - 1) / 2) * 0.5 : shift;
};
