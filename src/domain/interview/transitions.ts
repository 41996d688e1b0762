import { err, ok, type Result } from '../../shared/result.ts';
import type { Question } from '../bank/question.ts';
import type { Grade } from './grade.ts';
import type {
  Attempt,
  Interview,
  InterviewQuestion,
  InterviewSettings,
  QuestionStatus,
} from './interview.ts';
import { findQuestion, isClosed, lastAttempt, mainQuestionOf, openQuestion, probesOf } from './reading.ts';
import { finalScoreOf } from './scoring.ts';
import {
  allowedCommands,
  type Command,
  type RefusalKind,
  refusalOf,
  type TransitionError,
} from './transition-rules.ts';

/*
 * The only functions that change an interview. While one is in progress, exactly one question is open until all are
 * answered or skipped; a question stays open from its attempt's storage until the attempt is graded. A finished
 * interview accepts nothing, and no function ever drops an attempt.
 */

type Transition = Result<Interview, TransitionError>;

export interface NewInterview {
  readonly id: string;
  readonly settings: InterviewSettings;
  /** In the order in which they will be asked. */
  readonly questions: readonly Question[];
  /** RFC 3339, UTC, milliseconds. */
  readonly startedAt: string;
  readonly rubricVersion: string;
}

export const startInterview = (input: NewInterview): Transition => {
  const ids = input.questions.map(question => question.id);
  const duplicate = ids.find((id, index) => ids.indexOf(id) !== index) ?? null;
  if (duplicate !== null) return err({ kind: 'duplicate-question', questionId: duplicate, allowed: [] });
  if (ids.length === 0) return err({ kind: 'no-questions', questionId: null, allowed: [] });
  return ok({
    id: input.id,
    status: 'in_progress',
    settings: input.settings,
    startedAt: input.startedAt,
    completedAt: null,
    finalScore: null,
    questions: input.questions.map((question, orderIndex) =>
      newQuestion(question, { orderIndex, status: orderIndex === 0 ? 'open' : 'planned' }),
    ),
    rubricVersion: input.rubricVersion,
    revision: 0,
  });
};

export interface Submission {
  /** Guards against answering another question than was read; null means the open one. */
  readonly questionId: string | null;
  readonly text: string;
  readonly submittedAt: string;
  readonly seconds: number | null;
  readonly selfScore: number | null;
}

/** Stores an attempt without a grade; the question stays open until recordGrade. */
export const submitAnswer = (interview: Interview, submission: Submission): Transition => {
  const target = openTarget(interview, 'submit', submission.questionId);
  if (!target.ok) return target;
  const attempt: Attempt = {
    number: target.value.attempts.length + 1,
    text: submission.text,
    submittedAt: submission.submittedAt,
    seconds: submission.seconds,
    selfScore: submission.selfScore,
    grade: null,
  };
  return ok(replace(interview, { ...target.value, attempts: [...target.value.attempts, attempt] }));
};

export interface GradeRecord {
  readonly questionId: string;
  /** The attempt's number. */
  readonly attempt: number;
  readonly grade: Grade;
  /** Of the main question with its follow-ups, see InterviewQuestion; null while no follow-up is graded. */
  readonly combinedScore: number | null;
  /** The follow-up to ask at once, if any. */
  readonly probe: { readonly aim: string; readonly question: Question } | null;
  /** May put another question in the place of the planned one that comes next and was never opened. */
  readonly exchange?: Exchange;
}

export type Exchange = (interview: Interview, next: InterviewQuestion) => Question | null;

/** Grades the stored attempt, closes its question, and opens the follow-up or the next question. */
export const recordGrade = (interview: Interview, record: GradeRecord): Transition => {
  const question = findQuestion(interview, record.questionId);
  const stored = question?.attempts.find(attempt => attempt.number === record.attempt);
  if (interview.status === 'in_progress' && stored && stored.grade !== null)
    return refuse(interview, 'already-graded', record.questionId);
  const target = openTarget(interview, 'record-grade', record.questionId);
  if (!target.ok) return target;
  if (!stored) return refuse(interview, 'nothing-to-grade', record.questionId);
  const attempts = target.value.attempts.map(attempt =>
    attempt.number === record.attempt ? { ...attempt, grade: record.grade } : attempt,
  );
  const closed = replace(interview, { ...target.value, attempts, status: 'answered' });
  const scored = withCombinedScore(closed, record.questionId, record.combinedScore);
  if (record.probe && !findQuestion(scored, record.probe.question.id))
    return ok(askProbe(scored, mainQuestionOf(scored, target.value), record.probe));
  return ok(openNext(scored, record.exchange));
};

/** Leaves the open question; one that has a graded attempt from before a retry keeps it. */
export const skipQuestion = (
  interview: Interview,
  input: { readonly questionId: string | null; readonly exchange?: Exchange },
): Transition => {
  const target = openTarget(interview, 'skip', input.questionId);
  if (!target.ok) return target;
  const status = target.value.attempts.length > 0 ? 'answered' : 'skipped';
  return ok(openNext(replace(interview, { ...target.value, status }), input.exchange));
};

export const showHint = (interview: Interview, questionId: string | null): Transition => {
  const target = openTarget(interview, 'hint', questionId);
  if (!target.ok) return target;
  const { hintsShown, question } = target.value;
  if (hintsShown >= question.hints.length) return refuse(interview, 'no-hint-left', target.value.questionId);
  return ok(replace(interview, { ...target.value, hintsShown: hintsShown + 1 }));
};

/**
 * Opens a closed question again: the one named, else the one answered last. The question that was open waits for its
 * turn again. Follow-ups of the reopened question that nobody answered are left, and the new grade decides anew.
 */
export const reopenQuestion = (interview: Interview, questionId: string | null): Transition => {
  const refusal = refusalOf(interview, 'retry');
  if (refusal) return refuse(interview, refusal, questionId);
  const target = questionId === null ? answeredLast(interview) : findQuestion(interview, questionId);
  if (!target)
    return refuse(interview, questionId === null ? 'nothing-to-retry' : 'unknown-question', questionId);
  if (target.status === 'open') return refuse(interview, 'already-open', questionId);
  if (!isClosed(target)) return refuse(interview, 'nothing-to-retry', questionId);
  const questions = interview.questions.map(question => {
    if (question.questionId === target.questionId) return withStatus(question, 'open');
    const isFamily = question.probe?.of === target.questionId;
    if (isFamily && question.attempts.length === 0) return withStatus(question, 'skipped');
    return question.status === 'open' ? withStatus(question, statusAtRest(question)) : question;
  });
  return ok({ ...interview, questions });
};

/** Ends the interview and fixes its score; what was not answered counts as 0. */
export const completeInterview = (interview: Interview, completedAt: string): Transition => {
  const ended = end(interview, { command: 'complete', status: 'completed', completedAt });
  return ended.ok ? ok({ ...ended.value, finalScore: finalScoreOf(ended.value) }) : ended;
};

/** Ends the interview without a score. */
export const abandonInterview = (interview: Interview, completedAt: string): Transition =>
  end(interview, { command: 'abandon', status: 'abandoned', completedAt });

const end = (
  interview: Interview,
  how: {
    readonly command: 'complete' | 'abandon';
    readonly status: 'completed' | 'abandoned';
    readonly completedAt: string;
  },
): Transition => {
  const refusal = refusalOf(interview, how.command);
  if (refusal) return refuse(interview, refusal, null);
  const questions = interview.questions.map(question =>
    question.status === 'open' ? withStatus(question, statusAtRest(question)) : question,
  );
  return ok({ ...interview, status: how.status, completedAt: how.completedAt, questions });
};

const refuse = (
  interview: Interview,
  kind: RefusalKind,
  questionId: string | null,
): { readonly ok: false; readonly error: TransitionError } =>
  err({ kind, questionId, allowed: allowedCommands(interview) });

/** The open question, provided that the command is allowed and means this one. */
const openTarget = (
  interview: Interview,
  command: Command,
  questionId: string | null,
): Result<InterviewQuestion, TransitionError> => {
  const refusal = refusalOf(interview, command);
  if (refusal) return refuse(interview, refusal, questionId ?? openQuestion(interview)?.questionId ?? null);
  const open = openQuestion(interview);
  if (!open) return refuse(interview, 'nothing-open', questionId);
  if (questionId === null || questionId === open.questionId) return ok(open);
  return refuse(interview, findQuestion(interview, questionId) ? 'not-open' : 'unknown-question', questionId);
};

const newQuestion = (
  question: Question,
  rest: Pick<InterviewQuestion, 'orderIndex' | 'status'> & { readonly probe?: InterviewQuestion['probe'] },
): InterviewQuestion => ({
  questionId: question.id,
  question,
  orderIndex: rest.orderIndex,
  status: rest.status,
  probe: rest.probe ?? null,
  hintsShown: 0,
  attempts: [],
});

const withStatus = (question: InterviewQuestion, status: QuestionStatus): InterviewQuestion => ({
  ...question,
  status,
});

/** Where a question goes that is open no longer, though nothing new was said to it. */
const statusAtRest = (question: InterviewQuestion): QuestionStatus =>
  question.attempts.length > 0 ? 'answered' : 'planned';

const replace = (interview: Interview, changed: InterviewQuestion): Interview => ({
  ...interview,
  questions: interview.questions.map(question =>
    question.questionId === changed.questionId ? changed : question,
  ),
});

const renumbered = (questions: readonly InterviewQuestion[]): readonly InterviewQuestion[] =>
  questions.map((question, orderIndex) => ({ ...question, orderIndex }));

/** Null leaves no score behind: after a retry, an older one would speak of another answer. */
const withCombinedScore = (interview: Interview, questionId: string, score: number | null): Interview => {
  const question = findQuestion(interview, questionId);
  if (!question) return interview;
  const { combinedScore: _, ...main } = mainQuestionOf(interview, question);
  return replace(interview, score === null ? main : { ...main, combinedScore: score });
};

const askProbe = (
  interview: Interview,
  main: InterviewQuestion,
  probe: { readonly aim: string; readonly question: Question },
): Interview => {
  const family = new Set([
    main.questionId,
    ...probesOf(interview, main.questionId).map(one => one.questionId),
  ]);
  const behind = interview.questions.findLastIndex(question => family.has(question.questionId)) + 1;
  const added = newQuestion(probe.question, {
    orderIndex: behind,
    status: 'open',
    probe: { of: main.questionId, aim: probe.aim },
  });
  return { ...interview, questions: renumbered(interview.questions.toSpliced(behind, 0, added)) };
};

const openNext = (interview: Interview, exchange?: Exchange): Interview => {
  const next = interview.questions.find(question => question.status === 'planned');
  if (!next) return interview;
  const untouched = next.probe === null && next.attempts.length === 0 && next.hintsShown === 0;
  const other = untouched ? exchange?.(interview, next) : null;
  if (!other || findQuestion(interview, other.id)) return replace(interview, withStatus(next, 'open'));
  const exchanged = newQuestion(other, { orderIndex: next.orderIndex, status: 'open' });
  return {
    ...interview,
    questions: interview.questions.map(question => (question === next ? exchanged : question)),
  };
};

const answeredLast = (interview: Interview): InterviewQuestion | null =>
  interview.questions
    .filter(question => question.status === 'answered')
    .reduce<InterviewQuestion | null>((latest, question) => {
      const submitted = lastAttempt(question)?.submittedAt ?? '';
      const before = latest ? (lastAttempt(latest)?.submittedAt ?? '') : null;
      return before === null || submitted >= before ? question : latest;
    }, null);
