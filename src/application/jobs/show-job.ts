import type { App } from '../app.ts';
import type { JobRepository } from '../ports/job-repository.ts';
import { resolveJob } from './resolve-job.ts';

export interface ShowJobDeps {
  readonly jobs: JobRepository;
}

export const makeShowJob =
  ({ jobs }: ShowJobDeps): App['showJob'] =>
  ({ id }) =>
    resolveJob(jobs, id);
