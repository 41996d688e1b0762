import type {
  ResumeListItem,
  ResumeRepository,
  StoredResume,
} from '../../src/application/ports/resume-repository.ts';
import { matchesFragment, newestFirst, pageOf } from './paging.ts';

/** Keeps resumes in memory under the same contract as the databases. Values are copied in and out. */
export const createFakeResumes = (seed: readonly StoredResume[] = []): ResumeRepository => {
  const rows = new Map(seed.map(resume => [resume.id, structuredClone(resume)]));
  const inOrder = (deleted: boolean): StoredResume[] =>
    [...rows.values()].filter(row => (row.deletedAt !== null) === deleted).sort(newestFirst);
  return {
    save: async resume => {
      rows.set(resume.id, structuredClone(resume));
    },
    find: async id => structuredClone(rows.get(id) ?? null),
    findIds: async ({ fragment, sha256, deleted = false, limit }) =>
      inOrder(deleted)
        .filter(row => matchesFragment(row.id, fragment))
        .filter(row => sha256 === undefined || row.report.file.sha256 === sha256)
        .slice(0, limit)
        .map(row => row.id),
    list: async query => {
      const page = pageOf('resumes', inOrder(query.deleted), query);
      return { ...page, items: page.items.map(toListItem) };
    },
    setDeleted: async (id, deletedAt) => {
      const row = rows.get(id);
      if (!row) return false;
      rows.set(id, { ...row, deletedAt });
      return true;
    },
  };
};

const toListItem = ({ id, report, createdAt, deletedAt }: StoredResume): ResumeListItem => ({
  id,
  fileName: report.file.name,
  name: report.profile.basics.name ?? null,
  format: report.file.format,
  score: report.score,
  inferredRole: report.inferredRole,
  createdAt,
  deletedAt,
});
