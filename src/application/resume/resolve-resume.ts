import { err, ok, type Result } from '../../shared/result.ts';
import { type AppError, appError } from '../errors.ts';
import type { ResumeRepository, StoredResume } from '../ports/resume-repository.ts';
import { resolveId } from '../resolve-id.ts';

const RESUME_LIST_COMMAND = 'interviewace resume list';

/** The stored resume that an id, a fragment of one or `last` means, among those not deleted or those deleted. */
export const resolveResume = async (
  resumes: ResumeRepository,
  id: string,
  options: { readonly deleted?: boolean } = {},
): Promise<Result<StoredResume, AppError>> => {
  const deleted = options.deleted ?? false;
  const resolved = await resolveId({
    find: query => resumes.findIds({ ...query, deleted }),
    id,
    noun: deleted ? 'deleted resume' : 'resume',
    listCommand: deleted ? `${RESUME_LIST_COMMAND} --deleted` : RESUME_LIST_COMMAND,
  });
  if (!resolved.ok) return resolved;
  const stored = await resumes.find(resolved.value);
  // Another process may have erased it in between.
  return stored
    ? ok(stored)
    : err(
        appError('NOT_FOUND', `Resume ${resolved.value} is gone.`, [
          `List them with: ${RESUME_LIST_COMMAND}`,
        ]),
      );
};
