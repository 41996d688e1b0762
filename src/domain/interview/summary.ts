import type { SkillEvidence } from '../resume/report.ts';
import { contradictionsOf } from './contradictions.ts';
import { feedbackOf } from './feedback.ts';
import type { Interview, InterviewQuestion, InterviewSummary, QuestionSummary } from './interview.ts';
import { practiceOf } from './practice.ts';
import { pointsOf } from './question-points.ts';
import { countingAttempt } from './reading.ts';
import { breakdownOf } from './score-breakdown.ts';
import { attemptScoreOf, finalScoreOf, standingOf } from './scoring.ts';
import { improvementsOf, strengthsOf } from './summary-points.ts';
import { verdictOf } from './verdict.ts';

/** What the interview amounts to; `resumeSkills` are those of its resume, empty without one. */
export const summarize = (interview: Interview, resumeSkills: readonly SkillEvidence[]): InterviewSummary => {
  const verdict = verdictOf(interview);
  const scoreBreakdown = breakdownOf(interview);
  const strengths = strengthsOf(interview);
  const improvements = improvementsOf(interview);
  return {
    id: interview.id,
    finalScore: interview.status === 'completed' ? interview.finalScore : finalScoreOf(interview),
    verdict,
    scoreBreakdown,
    strengths,
    improvements,
    perQuestion: interview.questions.map(question => questionSummary(interview, question)),
    contradictions: contradictionsOf(interview, resumeSkills),
    practice: practiceOf(interview, scoreBreakdown.competencies),
    feedbackSummary: feedbackOf({ interview, verdict, strengths, improvements }),
  };
};

const questionSummary = (interview: Interview, question: InterviewQuestion): QuestionSummary => {
  const grade = countingAttempt(question)?.grade ?? null;
  const isMain = question.probe === null;
  const { found, notFound } = pointsOf(interview, question);
  return {
    questionId: question.questionId,
    text: question.question.text,
    competency: question.question.competency,
    status: question.status,
    isProbe: !isMain,
    attempts: question.attempts.length,
    hintsShown: question.hintsShown,
    firstScore: question.attempts.find(attempt => attempt.grade !== null)?.grade?.score ?? null,
    score: isMain ? standingOf(question).score : attemptScoreOf(question),
    found,
    notFound,
    nextStep: grade?.nextStep ?? null,
  };
};
