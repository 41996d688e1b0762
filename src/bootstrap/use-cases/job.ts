import type { App } from '../../application/app.ts';
import { guarded } from '../../application/guarded.ts';
import { late } from '../../shared/lazy.ts';
import type { Adapters } from '../adapters.ts';

export const jobUseCases = (on: Adapters): Pick<App, 'addJob' | 'listJobs' | 'showJob' | 'deleteJob'> => ({
  addJob: late(async () => {
    const { makeAddJob } = await import('../../application/jobs/add-job.ts');
    const { jobs } = await on.store();
    const hasher = { sha256Hex: await on.sha256Hex() };
    return guarded(makeAddJob({ jobs, hasher, clock: await on.clock(), ids: await on.ids() }));
  }),
  listJobs: late(async () => {
    const { makeListJobs } = await import('../../application/jobs/list-jobs.ts');
    return guarded(makeListJobs({ jobs: (await on.store()).jobs }));
  }),
  showJob: late(async () => {
    const { makeShowJob } = await import('../../application/jobs/show-job.ts');
    return guarded(makeShowJob({ jobs: (await on.store()).jobs }));
  }),
  deleteJob: late(async () => {
    const { makeDeleteJob } = await import('../../application/jobs/delete-job.ts');
    return guarded(makeDeleteJob({ jobs: (await on.store()).jobs, clock: await on.clock() }));
  }),
});
