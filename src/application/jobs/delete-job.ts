import { ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import type { Clock } from '../ports/clock.ts';
import type { JobRepository } from '../ports/job-repository.ts';
import { resolveJob } from './resolve-job.ts';

export interface DeleteJobDeps {
  readonly jobs: JobRepository;
  readonly clock: Clock;
}

export const makeDeleteJob =
  ({ jobs, clock }: DeleteJobDeps): App['deleteJob'] =>
  async ({ id }) => {
    const found = await resolveJob(jobs, id);
    if (!found.ok) return found;
    const deletedAt = clock.now().toISOString();
    await jobs.setDeleted(found.value.id, deletedAt);
    return ok({ id: found.value.id, deletedAt });
  };
