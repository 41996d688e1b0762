import type { Level, QuestionType } from '../bank/question.ts';
import { namesIn, numbersIn, REASONS, type Signal, type SignalOf } from './argument.ts';
import { cueFinder, findCues } from './cues.ts';
import { SCOPE_CUES } from './data/story-cues.ts';
import { planStepsOf } from './plan-steps.ts';
import type { PointCredit } from './points.ts';
import type { SituationKind, Story } from './story.ts';
import type { Token } from './tokens.ts';

const SCOPE = cueFinder(SCOPE_CUES);

interface StoryInput {
  readonly tokens: readonly Token[];
  readonly story: Story;
  readonly level: Level;
  readonly type: QuestionType;
  /** What was found of the question's points. */
  readonly credits: readonly PointCredit[];
}

/** Levels of the story's criteria. What each level stands for is in the rubric. */
export const storySignals = (input: StoryInput): SignalOf => ({
  situation: situationSignal(input.story),
  action: input.type === 'situational' ? planSignal(input) : actionSignal(input),
  result: input.type === 'situational' ? checkSignal(input) : resultSignal(input.story),
  reflection: reflectionSignal(input.story),
  scope: scopeSignal(input),
});

const SITUATION_KINDS: readonly SituationKind[] = ['time or place', 'people', 'goal', 'stakes'];
const SITUATION_LEVELS = [1, 2, 3, 4.5, 5] as const;

const situationSignal = ({ situation }: Story): Signal => {
  const kinds = SITUATION_KINDS.filter(kind => situation.some(cue => cue.kind === kind));
  const missing = SITUATION_KINDS.filter(kind => !kinds.includes(kind));
  return {
    level: SITUATION_LEVELS[kinds.length] ?? 5,
    evidence: kinds.flatMap(kind => situation.filter(cue => cue.kind === kind).slice(0, 1)),
    comment: foundAndNot(kinds, missing),
  };
};

const foundAndNot = (found: readonly string[], missing: readonly string[]): string =>
  [
    found.length > 0 ? `found: ${found.join(', ')}` : '',
    missing.length > 0 ? `not found: ${missing.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('; ');

/** How many sentences with a deed also say why, or the next one does. */
const reasonsNear = (tokens: readonly Token[], sentences: ReadonlySet<number>): number => {
  const reasoned = new Set<number>();
  for (const hit of findCues(REASONS, tokens)) {
    if (hit.value !== 'cause') continue;
    if (sentences.has(hit.sentence) || sentences.has(hit.sentence - 1)) reasoned.add(hit.sentence);
  }
  return reasoned.size;
};

const levelOfSteps = (steps: number, reasons: number): number => {
  if (steps === 0) return 1;
  if (steps === 1) return reasons > 0 ? 2.5 : 2;
  if (steps === 2) return reasons > 0 ? 3.5 : 3;
  return reasons === 0 ? 3 : reasons === 1 && steps < 4 ? 4.5 : 5;
};

const actionSignal = ({ tokens, story }: StoryInput): Signal => {
  const { own, shared, habits } = story;
  const reasons = reasonsNear(tokens, new Set(own.map(deed => deed.sentence)));
  const isHabit = habits.length > 0 && own.length <= habits.length;
  const told = levelOfSteps(own.length, reasons);
  if (own.length === 0 && shared.length > 0) {
    return { level: 1, evidence: shared, comment: 'found: what «we» did; not found: your own part' };
  }
  if (isHabit) {
    return {
      level: Math.min(told, 2),
      evidence: habits,
      comment: 'found: what you usually do; not found: what you did this time',
    };
  }
  return {
    level: told,
    evidence: own,
    comment: foundAndNot(own.length > 0 ? [steps(own.length)] : [], [
      ...(own.length < 3 ? ['three own steps'] : []),
      ...(reasons === 0 ? ['a reason for a step'] : []),
    ]),
  };
};

const steps = (count: number): string => (count === 1 ? '1 own step' : `${count} own steps`);

/**
 * For «what would you do»: planned steps count, and past deeds only where they say what the question expects. What
 * was done in another story is no step of this plan.
 */
const planSignal = ({ tokens, story, credits }: StoryInput): Signal => {
  const { steps: taken } = planStepsOf(story, credits);
  const reasons = reasonsNear(tokens, new Set(taken.map(deed => deed.sentence)));
  return {
    level: levelOfSteps(taken.length, reasons),
    evidence: taken,
    comment: foundAndNot(taken.length > 0 ? [taken.length === 1 ? '1 step' : `${taken.length} steps`] : [], [
      ...(taken.length < 3 ? ['three steps'] : []),
      ...(reasons === 0 ? ['a reason for a step'] : []),
    ]),
  };
};

/** So many measured outcomes are shown. */
const MEASURED_SHOWN_MAX = 3;

/** The latest measured outcome leads, unless it is told with what was learned or is done since. */
const resultSignal = ({ results, learned, practices }: Story): Signal => {
  const measured = results.filter(result => result.measured);
  if (measured.length > 0) {
    const after = new Set([...learned, ...practices].map(({ sentence }) => sentence));
    const plain = measured.filter(({ sentence }) => !after.has(sentence));
    const shown = (plain.length > 0 ? plain : measured).slice(-MEASURED_SHOWN_MAX);
    const lead = shown.at(-1);
    return {
      level: 5,
      evidence: shown,
      ...(lead ? { lead } : {}),
      comment: 'found: an outcome with its measure',
    };
  }
  if (results.length === 0) return { level: 1, evidence: [], comment: 'not found: an outcome' };
  return {
    level: results.length >= 2 ? 3.5 : 3,
    evidence: results,
    comment: 'found: an outcome; not found: by how much',
  };
};

const checkSignal = ({ story, credits }: StoryInput): Signal => {
  const { steps: taken } = planStepsOf(story, credits);
  if (taken.length === 0)
    return { level: 1, evidence: [], comment: 'not found: a step that could have an outcome' };
  const planned = new Set(taken.map(step => step.sentence));
  const told = new Set([...story.own, ...story.shared].map(deed => deed.sentence));
  const ofPlan = ({ sentence }: { sentence: number }): boolean =>
    planned.has(sentence) || !told.has(sentence);
  const checks = story.checks.filter(ofPlan);
  const results = story.results.filter(ofPlan);
  const level = checks.length >= 2 ? 5 : checks.length === 1 ? 4 : results.length > 0 ? 3 : 1;
  return {
    level,
    evidence: [...checks, ...results],
    comment:
      level >= 4 ? 'found: how the outcome would be checked' : 'not found: how the outcome would be checked',
  };
};

const reflectionSignal = ({ learned, practices }: Story): Signal => {
  const lead = practices.at(-1);
  if (lead) {
    const evidence = [...practices, ...learned];
    return { level: 5, evidence, lead, comment: 'found: a practice that changed' };
  }
  if (learned.length > 0) {
    return {
      level: 3,
      evidence: learned,
      comment: 'found: something learned; not found: what you do differently since',
    };
  }
  return { level: 1, evidence: [], comment: 'not found: what you took from it' };
};

const scopeSignal = ({ tokens, level }: StoryInput): Signal => {
  const all = { tokens, sentences: null };
  const numbers = numbersIn(all);
  const names = namesIn(all);
  const cues = findCues(SCOPE, tokens).filter(hit => hit.value === level);
  const fitting = new Set(cues.map(hit => hit.phrase)).size;
  const sized = Math.min(2, numbers.length + names.length) + (numbers.length + names.length >= 4 ? 1 : 0);
  const mark = 1 + Math.min(2, fitting) + Math.min(2, sized);
  return {
    level: Math.min(5, mark),
    evidence: [...cues.slice(0, 3), ...numbers.slice(0, 2), ...names.slice(0, 2)],
    comment: foundAndNot(
      [...(fitting > 0 ? [`scope of a ${level} role`] : []), ...(sized > 0 ? ['names or sizes'] : [])],
      [...(fitting === 0 ? [`scope of a ${level} role`] : []), ...(sized === 0 ? ['names or sizes'] : [])],
    ),
  };
};
