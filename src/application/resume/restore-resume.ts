import { ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import type { ResumeRepository } from '../ports/resume-repository.ts';
import { resolveResume } from './resolve-resume.ts';

export interface RestoreResumeDeps {
  readonly resumes: ResumeRepository;
}

/** Takes a deletion back. One that is not deleted stays as it is, so that doing it twice does no harm. */
export const makeRestoreResume =
  ({ resumes }: RestoreResumeDeps): App['restoreResume'] =>
  async ({ id }) => {
    const untouched = await resumes.find(id.trim());
    if (untouched && untouched.deletedAt === null) return ok({ id: untouched.id, deletedAt: null });
    const found = await resolveResume(resumes, id, { deleted: true });
    if (!found.ok) return found;
    await resumes.setDeleted(found.value.id, null);
    return ok({ id: found.value.id, deletedAt: null });
  };
