import { ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import type { JobRepository } from '../ports/job-repository.ts';

export interface ListJobsDeps {
  readonly jobs: JobRepository;
}

/** The repository refuses a limit outside 1–100 and a cursor that is not its own. */
export const makeListJobs =
  ({ jobs }: ListJobsDeps): App['listJobs'] =>
  async query =>
    ok(await jobs.list(query));
