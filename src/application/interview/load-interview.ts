import type { Interview } from '../../domain/interview/interview.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { type AppError, appError } from '../errors.ts';
import type { InterviewRepository } from '../ports/interview-repository.ts';
import { resolveId } from '../resolve-id.ts';

export const LIST_COMMAND = 'interviewace interview list';

/** The interview that `id` means (see IdInput), unless it is deleted. */
export const loadInterview = async (
  interviews: InterviewRepository,
  id: string,
): Promise<Result<Interview, AppError>> => {
  const resolved = await resolveInterviewId(interviews, id);
  if (!resolved.ok) return resolved;
  const stored = await interviews.find(resolved.value);
  return !stored || stored.deletedAt !== null ? err(noSuchInterview(resolved.value)) : ok(stored.interview);
};

export const resolveInterviewId = (
  interviews: InterviewRepository,
  id: string,
  options: { readonly deleted?: boolean } = {},
): Promise<Result<string, AppError>> =>
  resolveId({
    find: query => interviews.findIds(options.deleted ? { ...query, deleted: true } : query),
    id,
    noun: options.deleted ? 'deleted interview' : 'interview',
    listCommand: LIST_COMMAND,
  });

export const noSuchInterview = (id: string): AppError =>
  appError('NOT_FOUND', `There is no interview «${id}».`, [LIST_COMMAND]);
