import { err, ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import type { InterviewRepository } from '../ports/interview-repository.ts';
import { noSuchInterview, resolveInterviewId } from './load-interview.ts';

export interface RestoreInterviewDeps {
  readonly interviews: InterviewRepository;
}

/** Restoring one that is not deleted changes nothing and succeeds. */
export const makeRestoreInterview =
  (deps: RestoreInterviewDeps): App['restoreInterview'] =>
  async ({ id }) => {
    const deleted = await resolveInterviewId(deps.interviews, id, { deleted: true });
    const resolved =
      deleted.ok || deleted.error.code !== 'NOT_FOUND' || id.trim().toLowerCase() === 'last'
        ? deleted
        : await resolveInterviewId(deps.interviews, id);
    if (!resolved.ok) return resolved;
    return (await deps.interviews.setDeleted(resolved.value, null))
      ? ok({ id: resolved.value, deletedAt: null })
      : err(noSuchInterview(resolved.value));
  };
