import type { JobRepository, StoredJob } from '../../src/application/ports/job-repository.ts';
import { matchesFragment, newestFirst, pageOf } from './paging.ts';

/** Keeps jobs in memory under the same contract as the databases. Values are copied in and out. */
export const createFakeJobs = (seed: readonly StoredJob[] = []): JobRepository => {
  const rows = new Map(seed.map(job => [job.id, structuredClone(job)]));
  const inOrder = (deleted = false): StoredJob[] =>
    [...rows.values()].filter(row => (row.deletedAt !== null) === deleted).sort(newestFirst);
  return {
    save: async job => {
      rows.set(job.id, structuredClone(job));
    },
    find: async id => structuredClone(rows.get(id) ?? null),
    findIds: async ({ fragment, sha256, deleted, limit }) =>
      inOrder(deleted)
        .filter(row => matchesFragment(row.id, fragment))
        .filter(row => sha256 === undefined || row.sha256 === sha256)
        .slice(0, limit)
        .map(row => row.id),
    list: async query => structuredClone(pageOf('jobs', inOrder(), query)),
    setDeleted: async (id, deletedAt) => {
      const row = rows.get(id);
      if (!row) return false;
      rows.set(id, { ...row, deletedAt });
      return true;
    },
  };
};
