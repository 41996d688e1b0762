import { type Random, seededRandom } from '../../shared/random.ts';
import type { Difficulty, Question, QuestionType } from '../bank/question.ts';
import type { JobRequirement, SkillEvidence } from '../resume/report.ts';
import { ADAPTIVE_START, DIFFICULTIES } from './difficulty.ts';
import {
  baseCost,
  COST,
  difficultyDistance,
  focusKey,
  skillKey,
  skillTie,
  suitsRole,
  type Wanted,
} from './fit.ts';
import type { InterviewSettings } from './interview.ts';
import { planNotes } from './plan-notes.ts';
import { difficultyQuota, type Quota, typeQuota } from './quotas.ts';
import { rolesOfTitle } from './roles.ts';
import { skillWeights } from './skill-weights.ts';

export interface PlanInput {
  readonly bank: readonly Question[];
  readonly settings: Pick<
    InterviewSettings,
    'level' | 'role' | 'type' | 'difficulty' | 'questionCount' | 'focus' | 'seed'
  >;
  readonly context: PlanContext;
}

/** What is known of the person and the job; empty lists where nothing is. */
export interface PlanContext {
  readonly resumeSkills: readonly SkillEvidence[];
  /** From project-questions.ts. */
  readonly projects: readonly Question[];
  readonly requirements: readonly JobRequirement[];
  /** Ids asked in the last sessions. */
  readonly recentIds: readonly string[];
}

export interface Plan {
  /** In the order to be asked; fewer than asked for when the bank has no more. */
  readonly questions: readonly Question[];
  /** What the plan could not keep to, in plain words. */
  readonly notes: readonly string[];
}

/** The same input, whatever the order of the bank, gives the same plan. */
export const planInterview = ({ bank, settings, context }: PlanInput): Plan => {
  const wanted = wantedOf(bank, settings, context);
  const pool = poolOf([...bank, ...context.projects], settings.type, wanted);
  const picked = pick(pool, {
    wanted,
    settings,
    random: seededRandom(settings.seed),
  });
  return { questions: inOrder(picked, wanted), notes: planNotes({ picked, wanted, settings, bank }) };
};

export const wantedOf = (
  bank: readonly Question[],
  settings: Pick<InterviewSettings, 'level' | 'role' | 'focus'>,
  context: Pick<PlanContext, 'resumeSkills' | 'requirements' | 'recentIds'>,
): Wanted => ({
  level: settings.level,
  roles:
    settings.role === null
      ? []
      : rolesOfTitle(settings.role, new Set(bank.flatMap(question => question.roles))),
  focus: settings.focus.map(focusKey).filter(focus => focus !== ''),
  recentIds: new Set(context.recentIds),
  skills: skillWeights(context.resumeSkills, context.requirements),
});

/** What may be asked at all, by id and each id once. */
const poolOf = (
  questions: readonly Question[],
  type: InterviewSettings['type'],
  wanted: Wanted,
): readonly Question[] => {
  const fitting = questions.filter(
    question => (type === 'mixed' || question.type === type) && suitsRole(question, wanted),
  );
  const byId = new Map(fitting.map(question => [question.id, question]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};

interface PickRules {
  readonly wanted: Wanted;
  readonly settings: PlanInput['settings'];
  readonly random: Random;
}

/** One question after the other, each time the cheapest given what was already picked. */
const pick = (pool: readonly Question[], rules: PickRules): readonly Question[] => {
  const { wanted, settings } = rules;
  const tally: Tally = {
    types: { ...typeQuota(settings.type, settings.level, settings.questionCount) },
    difficulties: { ...difficultyQuota(settings.difficulty, settings.questionCount, ADAPTIVE_START) },
    difficultyStep: DIFFICULTIES.some(one => one === settings.difficulty)
      ? COST.chosenDifficultyStep
      : COST.difficultyStep,
    competencies: new Map(),
    touched: new Map(),
  };
  const left = new Map(
    pool.map(question => [question, baseCost(question, wanted) + COST.chance * rules.random()]),
  );
  const picked: Question[] = [];
  while (picked.length < settings.questionCount && left.size > 0) {
    const best = cheapest(left, question => runningCost(question, tally, wanted));
    left.delete(best);
    picked.push(best);
    count(tally, best);
  }
  return picked;
};

/** What is left of the quotas, and what has been touched so far. */
interface Tally {
  readonly types: Partial<Record<QuestionType, number>>;
  readonly difficulties: Partial<Record<Difficulty, number>>;
  readonly difficultyStep: number;
  readonly competencies: Map<string, number>;
  readonly touched: Map<string, number>;
}

const COMPETENCY_USES_MAX = 4;

const runningCost = (question: Question, tally: Tally, wanted: Wanted): number => {
  const uses = Math.min(tally.competencies.get(question.competency) ?? 0, COMPETENCY_USES_MAX);
  return (
    ((tally.types[question.type] ?? 0) > 0 ? 0 : COST.overType) +
    tally.difficultyStep * stepsToQuota(question.difficulty, tally.difficulties) +
    COST.competencyAgain * uses -
    COST.skill * tieOf(question, wanted, tally.touched)
  );
};

const stepsToQuota = (difficulty: Difficulty, quota: Quota<Difficulty>): number => {
  const open = DIFFICULTIES.filter(one => (quota[one] ?? 0) > 0);
  return open.length === 0 ? 0 : Math.min(...open.map(one => difficultyDistance(one, difficulty)));
};

/** A question about the resume itself is tied to it by its subject, whatever its skills. */
const subjectOf = (question: Question): string | null =>
  question.area === 'resume' ? question.id.slice(0, question.id.lastIndexOf('-')) : null;

const tieOf = (
  question: Question,
  wanted: Wanted,
  touched: ReadonlyMap<string, number> = new Map(),
): number => {
  const subject = subjectOf(question);
  return subject === null
    ? skillTie(question, wanted.skills, touched)
    : 1 / (1 + (touched.get(subject) ?? 0));
};

const count = (tally: Tally, question: Question): void => {
  tally.types[question.type] = (tally.types[question.type] ?? 0) - 1;
  tally.difficulties[question.difficulty] = (tally.difficulties[question.difficulty] ?? 0) - 1;
  const add = (counts: Map<string, number>, key: string): unknown =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  add(tally.competencies, question.competency);
  for (const skill of question.skills.map(skillKey)) add(tally.touched, skill);
  const subject = subjectOf(question);
  if (subject !== null) add(tally.touched, subject);
};

const cheapest = (base: ReadonlyMap<Question, number>, more: (question: Question) => number): Question => {
  let best: { question: Question; cost: number } | null = null;
  for (const [question, cost] of base) {
    const whole = cost + more(question);
    if (best === null || whole < best.cost) best = { question, cost: whole };
  }
  if (best === null) throw new Error('cheapest of nothing');
  return best.question;
};

const TYPE_ORDER: readonly QuestionType[] = [
  'project',
  'behavioral',
  'technical',
  'situational',
  'system-design',
];

/** Types alternate; within a type what is tied to resume and job comes first, and then easy before hard. */
const inOrder = (picked: readonly Question[], wanted: Wanted): readonly Question[] =>
  TYPE_ORDER.flatMap(type => {
    const group = picked
      .filter(question => question.type === type)
      .map(question => ({ question, tied: tieOf(question, wanted) > 0 ? 0 : 1 }))
      .sort(
        (a, b) =>
          a.tied - b.tied ||
          DIFFICULTIES.indexOf(a.question.difficulty) - DIFFICULTIES.indexOf(b.question.difficulty),
      );
    return group.map(({ question }, index) => ({ question, place: (index + 0.5) / group.length }));
  })
    .sort((a, b) => a.place - b.place)
    .map(({ question }) => question);
