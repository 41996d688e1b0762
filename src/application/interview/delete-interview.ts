import { err, ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import type { Clock } from '../ports/clock.ts';
import type { InterviewRepository } from '../ports/interview-repository.ts';
import { noSuchInterview, resolveInterviewId } from './load-interview.ts';

export interface DeleteInterviewDeps {
  readonly interviews: InterviewRepository;
  readonly clock: Clock;
}

/** Soft: `interview restore` takes it back. */
export const makeDeleteInterview =
  (deps: DeleteInterviewDeps): App['deleteInterview'] =>
  async ({ id }) => {
    const resolved = await resolveInterviewId(deps.interviews, id);
    if (!resolved.ok) return resolved;
    const deletedAt = deps.clock.now().toISOString();
    return (await deps.interviews.setDeleted(resolved.value, deletedAt))
      ? ok({ id: resolved.value, deletedAt })
      : err(noSuchInterview(resolved.value));
  };
