import { adaptiveExchange } from '../../domain/interview/exchange.ts';
import type { Grade } from '../../domain/interview/grade.ts';
import type { Attempt, Interview, InterviewQuestion } from '../../domain/interview/interview.ts';
import { decideProbe } from '../../domain/interview/probes.ts';
import { awaitsGrade, findQuestion, mainQuestionOf, openQuestion } from '../../domain/interview/reading.ts';
import { combinedText } from '../../domain/interview/scoring.ts';
import { type Exchange, recordGrade } from '../../domain/interview/transitions.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { type AppError, appError } from '../errors.ts';
import type { DraftStore } from '../ports/draft-store.ts';
import type { HistoryReader } from '../ports/history-reader.ts';
import type { InterviewRepository } from '../ports/interview-repository.ts';
import type { Interviewer } from '../ports/interviewer.ts';
import type { QuestionBank } from '../ports/question-bank.ts';
import { conflict, stored } from './change-interview.ts';
import { noSuchInterview } from './load-interview.ts';
import { continueCommand, refused } from './refusals.ts';

export interface GradeStoredDeps {
  readonly interviews: InterviewRepository;
  readonly drafts: DraftStore;
  readonly interviewer: Interviewer;
  readonly bank: QuestionBank;
  readonly history: HistoryReader;
}

/** Interviews back in which a question counts as asked lately. */
export const RECENT_INTERVIEWS = 10;

/** Grading competes only with another process that grades the same answer, so a second try nearly always decides. */
const TRIES_MAX = 5;

/** An open question whose last attempt is stored without a grade. */
export interface Ungraded {
  readonly question: InterviewQuestion;
  readonly attempt: Attempt;
}

export const ungradedOf = (interview: Interview): Ungraded | null => {
  const question = interview.status === 'in_progress' ? openQuestion(interview) : null;
  const attempt = question?.attempts.at(-1);
  return question && attempt && awaitsGrade(question) ? { question, attempt } : null;
};

/**
 * Grades the stored attempt and records grade, follow-up and next question in one update. When anything fails the
 * attempt stays stored and ungraded, and `interview continue` grades it later.
 */
export const gradeStored = async (
  deps: GradeStoredDeps,
  interview: Interview,
  options: { readonly ungraded: Ungraded; readonly signal: AbortSignal | undefined },
): Promise<Result<Interview, AppError>> => {
  const judged = await judge(deps.interviewer, interview, options);
  if (!judged.ok) return judged;
  return record(deps, interview, { ungraded: options.ungraded, judgement: judged.value });
};

interface Judgement {
  readonly grade: Grade;
  readonly combinedScore: number | null;
}

const judge = async (
  interviewer: Interviewer,
  interview: Interview,
  { ungraded, signal }: { readonly ungraded: Ungraded; readonly signal: AbortSignal | undefined },
): Promise<Result<Judgement, AppError>> => {
  const { question, attempt } = ungraded;
  const main = mainQuestionOf(interview, question);
  const ask = async (asked: InterviewQuestion, answer: string): Promise<Result<Grade, AppError>> => {
    if (signal?.aborted) return err(cancelled(interview));
    try {
      const request = { question: asked.question, answer, level: interview.settings.level };
      const graded = await interviewer.grade(request, signal);
      if (graded.ok || !signal?.aborted) return graded;
    } catch (error) {
      // A cancelled request may be thrown as the signal's reason; everything else is a bug.
      if (!signal?.aborted) throw error;
    }
    return err(cancelled(interview));
  };
  const graded = await ask(question, attempt.text);
  if (!graded.ok) return err(notGraded(interview, graded.error));
  const together = combinedText(interview, main, { questionId: question.questionId, text: attempt.text });
  if (together === null) return ok({ grade: graded.value, combinedScore: null });
  const combined = await ask(main, together);
  if (!combined.ok) return err(notGraded(interview, combined.error));
  return ok({ grade: graded.value, combinedScore: combined.value.score });
};

const record = async (
  deps: GradeStoredDeps,
  before: Interview,
  { ungraded, judgement }: { readonly ungraded: Ungraded; readonly judgement: Judgement },
): Promise<Result<Interview, AppError>> => {
  const { questionId } = ungraded.question;
  const exchange = await exchangeFor(deps, before);
  let interview = before;
  for (let attempt = 0; attempt < TRIES_MAX; attempt++) {
    const question = findQuestion(interview, questionId);
    const recorded = recordGrade(interview, {
      questionId,
      attempt: ungraded.attempt.number,
      grade: judgement.grade,
      combinedScore: judgement.combinedScore,
      probe: question && decideProbe(interview, question, judgement.grade),
      ...(exchange ? { exchange } : {}),
    });
    // Another process graded this very attempt first: its grade stands.
    if (!recorded.ok && recorded.error.kind === 'already-graded') return ok(interview);
    if (!recorded.ok) return err(refused(interview, recorded.error));
    if (await deps.interviews.update(recorded.value)) return ok(stored(recorded.value));
    const latest = await deps.interviews.find(interview.id);
    if (!latest) return err(noSuchInterview(interview.id));
    interview = latest.interview;
  }
  return err({
    ...conflict(interview),
    message: 'The answer is stored; other processes kept changing the interview while it was graded.',
    nextSteps: [continueCommand(interview)],
  });
};

/**
 * How an adaptive interview may exchange the question that comes next; undefined when it may not. One that has a draft
 * was seen before, and stays.
 */
export const exchangeFor = async (
  deps: Pick<GradeStoredDeps, 'bank' | 'history' | 'drafts'>,
  interview: Interview,
): Promise<Exchange | undefined> => {
  if (interview.settings.difficulty !== 'adaptive') return undefined;
  const next = interview.questions.find(question => question.status === 'planned');
  if (!next || (await deps.drafts.find(interview.id, next.questionId))) return undefined;
  return adaptiveExchange(await deps.bank.all(), await deps.history.recentQuestionIds(RECENT_INTERVIEWS));
};

const cancelled = (interview: Interview): AppError =>
  appError('CANCELLED', 'Cancelled; the answer is stored and will be graded later.', [
    continueCommand(interview),
  ]);

const notGraded = (interview: Interview, cause: AppError): AppError =>
  cause.code === 'CANCELLED'
    ? cancelled(interview)
    : {
        ...appError(
          'SERVICE_UNAVAILABLE',
          `The answer is stored, but could not be graded: ${cause.message}`,
          [continueCommand(interview), ...(cause.nextSteps ?? [])],
        ),
        details: { interview_id: interview.id, reason: cause.code },
        cause,
      };
