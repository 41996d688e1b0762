import type { Interview } from '../../domain/interview/interview.ts';
import { openQuestion } from '../../domain/interview/reading.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { App } from '../app.ts';
import type { IdInput } from '../by-id.ts';
import { type AppError, appError } from '../errors.ts';
import { type GradeStoredDeps, gradeStored, ungradedOf } from './grade-stored.ts';
import { loadInterview, noSuchInterview } from './load-interview.ts';
import { refused } from './refusals.ts';

/** Takes an interview up where it was left: what was stored ungraded is graded, what was typed comes back. */
export const makeContinueInterview =
  (deps: GradeStoredDeps): App['continueInterview'] =>
  async (input: Partial<IdInput>, signal?: AbortSignal) => {
    const loaded =
      input.id === undefined ? await latestInProgress(deps) : await loadInterview(deps.interviews, input.id);
    if (!loaded.ok) return loaded;
    if (loaded.value.status !== 'in_progress')
      return err(refused(loaded.value, { kind: 'finished', questionId: null, allowed: [] }));
    const ungraded = ungradedOf(loaded.value);
    const graded = ungraded ? await gradeStored(deps, loaded.value, { ungraded, signal }) : loaded;
    if (!graded.ok) return graded;
    const open = openQuestion(graded.value);
    const draft = open && (await deps.drafts.find(graded.value.id, open.questionId));
    return ok({
      interview: graded.value,
      draft,
      gradedNow: ungraded ? [ungraded.question.questionId] : [],
    });
  };

const latestInProgress = async ({ interviews }: GradeStoredDeps): Promise<Result<Interview, AppError>> => {
  const [latest] = await interviews.findIds({ status: 'in_progress', limit: 1 });
  if (latest === undefined)
    return err(appError('NOT_FOUND', 'No interview is in progress.', ['interviewace interview start']));
  const found = await interviews.find(latest);
  return found ? ok(found.interview) : err(noSuchInterview(latest));
};
