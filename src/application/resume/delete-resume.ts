import { ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import type { Clock } from '../ports/clock.ts';
import type { ResumeRepository } from '../ports/resume-repository.ts';
import { resolveResume } from './resolve-resume.ts';

export interface DeleteResumeDeps {
  readonly resumes: ResumeRepository;
  readonly clock: Clock;
}

/** Marks it as deleted; `restoreResume` takes that back. */
export const makeDeleteResume =
  ({ resumes, clock }: DeleteResumeDeps): App['deleteResume'] =>
  async ({ id }) => {
    const found = await resolveResume(resumes, id);
    if (!found.ok) return found;
    const deletedAt = clock.now().toISOString();
    await resumes.setDeleted(found.value.id, deletedAt);
    return ok({ id: found.value.id, deletedAt });
  };
