import type { Interview, InterviewQuestion } from './interview.ts';
import { countingAttempt, mainQuestions, probesOf } from './reading.ts';

/** Points that one shown hint costs its question; no question falls below 0. */
export const HINT_COST = 5;

/** Share of what the follow-ups add that counts: a point made only when asked for it counts half. */
const FOLLOW_UP_SHARE = 0.5;

/** Longest text that answer and follow-ups are graded as together, in UTF-16 code units. */
const COMBINED_CHARS_MAX = 100_000;

/** What each action does to the score, in the product's words. The numbers come from the rules themselves. */
export const scoreEffects = {
  hint: `Each hint takes ${HINT_COST} points off this question.`,
  skip: 'A skipped question counts as 0; a retry brings it back.',
  retry: 'The last attempt counts, whether it is better or not. All attempts are kept.',
  followUp: 'A follow-up cannot lower the score: half of what it adds counts.',
  pause: 'Pausing costs nothing.',
  quit: 'Quitting costs nothing: `interviewace interview continue` opens the same question with your text.',
  complete: 'Questions without an answer count as 0.',
  notAssessed: 'An answer that could not be assessed is left out of the score.',
} as const;

/** How a main question stands in the final score. */
export type QuestionStanding =
  | { readonly kind: 'scored'; readonly score: number }
  | { readonly kind: 'skipped' | 'unanswered'; readonly score: 0 }
  | { readonly kind: 'not-assessed'; readonly score: null };

/** The score of the counting attempt by itself, 0–100; null without one or when it was not assessed. */
export const attemptScoreOf = (question: InterviewQuestion): number | null =>
  countingAttempt(question)?.grade?.score ?? null;

/** A main question's standing, follow-ups and hints included. */
export const standingOf = (question: InterviewQuestion): QuestionStanding => {
  if (question.attempts.length === 0)
    return { kind: question.status === 'skipped' ? 'skipped' : 'unanswered', score: 0 };
  const own = attemptScoreOf(question);
  if (own === null) return { kind: 'not-assessed', score: null };
  const combined = question.combinedScore ?? own;
  const withFollowUps = own + FOLLOW_UP_SHARE * Math.max(0, combined - own);
  return { kind: 'scored', score: rounded(Math.max(0, withFollowUps - HINT_COST * question.hintsShown)) };
};

/** 0–100 with one decimal; null when nothing could be assessed and nothing was left out. */
export const finalScoreOf = (interview: Interview): number | null => {
  const scores = mainQuestions(interview)
    .map(question => standingOf(question).score)
    .filter(score => score !== null);
  return scores.length === 0 ? null : rounded(average(scores));
};

export const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** To one decimal. */
export const rounded = (score: number): number => Math.round(score * 10) / 10;

/**
 * Main answer and follow-up answers as one text, to be graded against the main question; null when no follow-up was
 * answered. `answers` overrides what counts for a question: the attempt whose grade is just being recorded.
 */
export const combinedText = (
  interview: Interview,
  main: InterviewQuestion,
  fresh: { readonly questionId: string; readonly text: string } | null,
): string | null => {
  const textOf = (question: InterviewQuestion): string | null =>
    question.questionId === fresh?.questionId ? fresh.text : (countingAttempt(question)?.text ?? null);
  const own = textOf(main);
  const followUps = probesOf(interview, main.questionId)
    .map(textOf)
    .filter(text => text !== null);
  if (own === null || followUps.length === 0) return null;
  return [own, ...followUps].join('\n\n').slice(0, COMBINED_CHARS_MAX);
};
