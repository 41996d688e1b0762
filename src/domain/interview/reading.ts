import type { Attempt, Interview, InterviewQuestion } from './interview.ts';

/** The question that waits for an answer or for the grade of one. */
export const openQuestion = (interview: Interview): InterviewQuestion | null =>
  interview.questions.find(question => question.status === 'open') ?? null;

export const findQuestion = (interview: Interview, questionId: string): InterviewQuestion | null =>
  interview.questions.find(question => question.questionId === questionId) ?? null;

export const lastAttempt = (question: InterviewQuestion): Attempt | null => question.attempts.at(-1) ?? null;

/** The attempt that counts: the last one that was graded. */
export const countingAttempt = (question: InterviewQuestion): Attempt | null =>
  question.attempts.findLast(attempt => attempt.grade !== null) ?? null;

/** Stored, but not graded yet. */
export const awaitsGrade = (question: InterviewQuestion): boolean => lastAttempt(question)?.grade === null;

export const mainQuestions = (interview: Interview): readonly InterviewQuestion[] =>
  interview.questions.filter(question => question.probe === null);

/** The main question that `question` belongs to: itself, or the one that it follows up. */
export const mainQuestionOf = (interview: Interview, question: InterviewQuestion): InterviewQuestion =>
  (question.probe && findQuestion(interview, question.probe.of)) || question;

export const probesOf = (interview: Interview, mainId: string): readonly InterviewQuestion[] =>
  interview.questions.filter(question => question.probe?.of === mainId);

/** Answered or skipped, and not taken up again. */
export const isClosed = (question: InterviewQuestion): boolean =>
  question.status === 'answered' || question.status === 'skipped';
