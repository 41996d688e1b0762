import type { Interview, ScoreBreakdown } from './interview.ts';
import { countingAttempt, mainQuestions } from './reading.ts';
import { scoreOfLevel } from './rubric.ts';
import { average, rounded, standingOf } from './scoring.ts';

/**
 * Averages over the assessed answers to main questions, by criterion and by competency. Skipped questions lower the
 * final score, but say nothing about a criterion; they are left out here.
 */
export const breakdownOf = (interview: Interview): ScoreBreakdown => {
  const criteria = new Map<string, number[]>();
  const competencies = new Map<string, number[]>();
  for (const question of mainQuestions(interview)) {
    const standing = standingOf(question);
    if (standing.kind === 'scored') push(competencies, question.question.competency, standing.score);
    for (const mark of countingAttempt(question)?.grade?.criteria ?? [])
      if (mark.level !== null) push(criteria, mark.id, scoreOfLevel(mark.level));
  }
  return { criteria: averages(criteria), competencies: averages(competencies) };
};

const push = (groups: Map<string, number[]>, id: string, score: number): void => {
  groups.set(id, [...(groups.get(id) ?? []), score]);
};

const averages = (groups: ReadonlyMap<string, readonly number[]>): ScoreBreakdown['criteria'] =>
  [...groups].map(([id, scores]) => ({ id, score: rounded(average(scores)), answers: scores.length }));
