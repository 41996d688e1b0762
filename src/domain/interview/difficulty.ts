import type { Difficulty } from '../bank/question.ts';
import type { Interview } from './interview.ts';
import { isClosed, mainQuestions } from './reading.ts';
import { standingOf } from './scoring.ts';

/** From this score on an answer is strong. */
const STRONG_SCORE = 70;

/** Below this score an answer is weak. */
const WEAK_SCORE = 45;

/** So many strong or weak answers in a row move the difficulty one step. */
const ANSWERS_A_STEP = 2;

export const DIFFICULTIES: readonly Difficulty[] = ['easy', 'medium', 'hard'];

/** Where an adaptive interview begins. */
export const ADAPTIVE_START: Difficulty = 'medium';

/** The difficulty after these scores, first to last; a step begins a new count. */
export const adaptiveDifficulty = (scores: readonly number[]): Difficulty => {
  let step = DIFFICULTIES.indexOf(ADAPTIVE_START);
  let strong = 0;
  let weak = 0;
  for (const score of scores) {
    strong = score >= STRONG_SCORE ? strong + 1 : 0;
    weak = score < WEAK_SCORE ? weak + 1 : 0;
    if (strong < ANSWERS_A_STEP && weak < ANSWERS_A_STEP) continue;
    step = Math.min(Math.max(step + (strong > 0 ? 1 : -1), 0), DIFFICULTIES.length - 1);
    strong = 0;
    weak = 0;
  }
  return DIFFICULTIES[step] ?? ADAPTIVE_START;
};

/**
 * The difficulty that the next main question of an adaptive interview should have. A skipped question counts as weak;
 * an answer that was not assessed moves nothing.
 */
export const nextDifficulty = (interview: Interview): Difficulty =>
  adaptiveDifficulty(
    mainQuestions(interview)
      .filter(isClosed)
      .map(question => standingOf(question).score)
      .filter(score => score !== null),
  );
