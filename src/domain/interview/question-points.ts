import type { Interview, InterviewQuestion } from './interview.ts';
import { countingAttempt, probesOf } from './reading.ts';

/** Labels of the points found and not found; what a follow-up brought counts as found. */
export const pointsOf = (
  interview: Interview,
  question: InterviewQuestion,
): { readonly found: readonly string[]; readonly notFound: readonly string[] } => {
  const grades = [question, ...probesOf(interview, question.questionId)]
    .map(one => countingAttempt(one)?.grade ?? null)
    .filter(grade => grade !== null);
  const own = countingAttempt(question)?.grade;
  if (!own) return { found: [], notFound: [] };
  const found = new Map(grades.flatMap(grade => grade.found.map(point => [point.id, point.label] as const)));
  return {
    found: [...found.values()],
    notFound: own.notFound.filter(point => !found.has(point.id)).map(point => point.label),
  };
};
