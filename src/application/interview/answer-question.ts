import type { Interview } from '../../domain/interview/interview.ts';
import { findQuestion, openQuestion } from '../../domain/interview/reading.ts';
import { submitAnswer } from '../../domain/interview/transitions.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { App } from '../app.ts';
import type { AppError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import { conflict, stored } from './change-interview.ts';
import { type GradeStoredDeps, gradeStored, ungradedOf } from './grade-stored.ts';
import { checkAnswer } from './input-limits.ts';
import type { AnswerOutcome, AnswerQuestionInput } from './interview-io.ts';
import { loadInterview } from './load-interview.ts';
import { refused } from './refusals.ts';

export interface AnswerQuestionDeps extends GradeStoredDeps {
  readonly clock: Clock;
}

/**
 * Answers the open question. The order keeps the text whatever happens: 1. it is saved as a draft; 2. the state machine
 * decides; 3. it is stored as an ungraded attempt, and the draft dropped, in one update; 4. it is graded; 5. grade,
 * follow-up and next question are stored. A failure from 4 on leaves the attempt for `interview continue`.
 */
export const makeAnswerQuestion =
  (deps: AnswerQuestionDeps): App['answerQuestion'] =>
  async (input: AnswerQuestionInput, signal?: AbortSignal) => {
    const invalid = checkAnswer(input);
    if (invalid) return err(invalid);
    const loaded = await loadInterview(deps.interviews, input.id);
    if (!loaded.ok) return loaded;
    const submitted = await submit(deps, loaded.value, input);
    if (!submitted.ok) return submitted;
    const ungraded = ungradedOf(submitted.value);
    if (!ungraded) throw new Error('a submitted answer has to wait for its grade');
    const graded = await gradeStored(deps, submitted.value, { ungraded, signal });
    return graded.ok
      ? ok(outcomeOf(graded.value, ungraded.question.questionId, ungraded.attempt.number))
      : graded;
  };

const submit = async (
  deps: AnswerQuestionDeps,
  interview: Interview,
  input: AnswerQuestionInput,
): Promise<Result<Interview, AppError>> => {
  const { drafts, clock, interviews } = deps;
  // Under the question that was meant, even when it is closed: a retry brings the text back.
  const target =
    input.questionId === null
      ? (openQuestion(interview) ?? interview.questions.at(-1))
      : findQuestion(interview, input.questionId);
  const questionId = target?.questionId ?? null;
  const now = clock.now().toISOString();
  const keep = async (): Promise<void> => {
    if (questionId === null) return;
    await drafts.save({
      interviewId: interview.id,
      questionId,
      text: input.text,
      seconds: input.seconds ?? 0,
      savedAt: now,
    });
  };
  await keep();
  const submitted = submitAnswer(interview, {
    questionId: input.questionId,
    text: input.text,
    submittedAt: now,
    seconds: input.seconds,
    selfScore: input.selfScore,
  });
  if (!submitted.ok) return err(withDraft(refused(interview, submitted.error), interview, questionId));
  if (questionId !== null && (await interviews.update(submitted.value, { clearDraftOf: questionId })))
    return ok(stored(submitted.value));
  // Whoever was faster may have dropped this question's draft with their own answer: keep the text once more.
  await keep();
  return err(withDraft(conflict(interview), interview, questionId));
};

const withDraft = (error: AppError, interview: Interview, questionId: string | null): AppError =>
  questionId === null
    ? error
    : {
        ...error,
        message: `${error.message} Your text is kept as a draft of «${questionId}».`,
        nextSteps: [...new Set([...(error.nextSteps ?? []), `interviewace interview show ${interview.id}`])],
        details: { ...error.details, draft_of: questionId },
      };

const outcomeOf = (interview: Interview, questionId: string, attemptNumber: number): AnswerOutcome => {
  const answered = findQuestion(interview, questionId);
  const attempt = answered?.attempts.find(one => one.number === attemptNumber);
  if (!answered || !attempt) throw new Error(`the answer to ${questionId} is not in its interview`);
  const next = openQuestion(interview);
  return { interview, answered, attempt, probe: next?.probe ? next : null, next };
};
