import type { Question, QuestionType } from '../../src/domain/bank/question.ts';
import type { GradeAnswer } from '../../src/domain/coach/coach.ts';
import { BAND_FLOORS } from '../../src/domain/interview/rubric.ts';

/** Types whose content is graded: any other type asks for a story of one's own, which fits many questions. */
const GRADED_BY_CONTENT: readonly QuestionType[] = ['technical', 'system-design', 'situational'];
/** Most that an answer to another question should score: level 2. */
const CROSSED_SCORE_MAX = BAND_FLOORS[3] - 1;

/** Chance that a value of `high` is above one of `low`; ties count half. */
export const auc = (high: readonly number[], low: readonly number[]): number => {
  let wins = 0;
  for (const one of high) for (const other of low) wins += one > other ? 1 : one === other ? 0.5 : 0;
  return wins / (high.length * low.length);
};

export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Every second sentence, from the first and from the second on: an answer that is on the question and half done. */
const halvesOf = (answer: string): string[] => {
  const sentences = answer.split(/(?<=[.!?])\s+/);
  return [0, 1].map(rest => sentences.filter((_, at) => at % 2 === rest).join(' '));
};

/**
 * How well-argued answers to other questions score: each model answer of a type is graded under every other question
 * of that type, next to whole and half model answers under their own.
 */
export const measureCrossed = (bank: readonly Question[], gradeAnswer: GradeAnswer) =>
  GRADED_BY_CONTENT.flatMap(type => {
    const own = bank.flatMap(question =>
      question.type === type && question.modelAnswer !== null
        ? [{ question, answer: question.modelAnswer }]
        : [],
    );
    if (own.length < 2) return [];
    const scoreOf = (question: Question, answer: string): number =>
      gradeAnswer(question, answer, question.levels[0] ?? 'mid').score ?? 0;
    const crossed = own.flatMap(({ question }) =>
      own.filter(other => other.question !== question).map(({ answer }) => scoreOf(question, answer)),
    );
    const halves = own.flatMap(({ question, answer }) =>
      halvesOf(answer).map(half => scoreOf(question, half)),
    );
    return [
      {
        type,
        pairs: crossed.length,
        crossedAbove37: crossed.filter(score => score > CROSSED_SCORE_MAX).length / crossed.length,
        crossedP95: percentile(crossed, 0.95),
        ownMin: Math.min(...own.map(({ question, answer }) => scoreOf(question, answer))),
        halfMean: mean(halves),
        halfAboveCrossedAuc: auc(halves, crossed),
      },
    ];
  });

const VERBS = /\b(is|are|was|were|can|could|will|would|should|must|may|might|does|do|has|have)\b/i;

/** The answer with its first auxiliary verb denied, or null where there is none. */
export const denied = (answer: string): string | null =>
  VERBS.test(answer) ? answer.replace(VERBS, '$1 not') : null;

export const deniedThroughout = (answer: string): string | null =>
  VERBS.test(answer) ? answer.replaceAll(new RegExp(VERBS, 'gi'), '$1 not') : null;
