import type { Interview } from '../../domain/interview/interview.ts';
import type { TransitionError } from '../../domain/interview/transition-rules.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { type AppError, appError } from '../errors.ts';
import type { InterviewRepository } from '../ports/interview-repository.ts';
import { refused } from './refusals.ts';

/** What is stored after a successful update: the repository counts the revision up. */
export const stored = (interview: Interview): Interview => ({
  ...interview,
  revision: interview.revision + 1,
});

/** Makes one change and stores it; a change by another process in between is a conflict, never overwritten. */
export const changeInterview = async (
  interviews: InterviewRepository,
  interview: Interview,
  change: (interview: Interview) => Result<Interview, TransitionError>,
): Promise<Result<Interview, AppError>> => {
  const changed = change(interview);
  if (!changed.ok) return err(refused(interview, changed.error));
  return (await interviews.update(changed.value)) ? ok(stored(changed.value)) : err(conflict(interview));
};

export const conflict = (interview: Interview): AppError =>
  appError('CONFLICT', 'Another process changed this interview at the same time; nothing was done.', [
    `interviewace interview show ${interview.id}`,
  ]);
