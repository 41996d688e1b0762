import type { Interview, PracticeItem, ScoreBreakdown } from './interview.ts';
import { pointsOf } from './question-points.ts';
import { mainQuestions } from './reading.ts';
import { standingOf } from './scoring.ts';

/** Below this average a competency is worth practising. */
const WEAK_COMPETENCY_SCORE = 60;

const ITEMS_MAX = 10;
const POINTS_NAMED_MAX = 2;

/** Weak competencies, weakest first, then questions with missed points or without an answer. */
export const practiceOf = (
  interview: Interview,
  competencies: ScoreBreakdown['competencies'],
): readonly PracticeItem[] => {
  const weak = competencies
    .filter(one => one.score < WEAK_COMPETENCY_SCORE)
    .toSorted((a, b) => a.score - b.score)
    .map(one => ({
      competency: one.id,
      reason: `Average ${one.score} of 100 over ${one.answers} ${one.answers === 1 ? 'answer' : 'answers'}.`,
      questionId: weakestQuestion(interview, one.id),
    }));
  const named = new Set(weak.map(item => item.questionId));
  const questions = mainQuestions(interview).flatMap((question): PracticeItem[] => {
    const { competency } = question.question;
    const { questionId } = question;
    if (question.attempts.length === 0)
      return [{ competency, reason: 'It was left without an answer.', questionId }];
    const { notFound } = pointsOf(interview, question);
    if (notFound.length === 0 || named.has(questionId)) return [];
    const labels = notFound.slice(0, POINTS_NAMED_MAX).map(label => `«${label}»`);
    const more = notFound.length > labels.length ? ` and ${notFound.length - labels.length} more` : '';
    return [{ competency, reason: `Not found: ${labels.join(', ')}${more}.`, questionId }];
  });
  return [...weak, ...questions].slice(0, ITEMS_MAX);
};

const weakestQuestion = (interview: Interview, competency: string): string | null =>
  mainQuestions(interview)
    .filter(question => question.question.competency === competency)
    .map(question => ({ id: question.questionId, standing: standingOf(question) }))
    .flatMap(({ id, standing }) => (standing.kind === 'scored' ? [{ id, score: standing.score }] : []))
    .toSorted((a, b) => a.score - b.score)[0]?.id ?? null;
