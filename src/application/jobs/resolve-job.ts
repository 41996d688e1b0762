import { err, ok, type Result } from '../../shared/result.ts';
import { type AppError, appError } from '../errors.ts';
import type { JobRepository, StoredJob } from '../ports/job-repository.ts';
import { resolveId } from '../resolve-id.ts';

const JOB_LIST_COMMAND = 'interviewace job list';

/** The saved job that an id, a fragment of one or `last` means. */
export const resolveJob = async (jobs: JobRepository, id: string): Promise<Result<StoredJob, AppError>> => {
  const resolved = await resolveId({
    find: query => jobs.findIds(query),
    id,
    noun: 'job',
    listCommand: JOB_LIST_COMMAND,
  });
  if (!resolved.ok) return resolved;
  const stored = await jobs.find(resolved.value);
  return stored && stored.deletedAt === null
    ? ok(stored)
    : err(appError('NOT_FOUND', `Job ${resolved.value} is gone.`, [`List them with: ${JOB_LIST_COMMAND}`]));
};
