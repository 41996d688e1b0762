import type { App } from '../app.ts';
import type { ResumeRepository } from '../ports/resume-repository.ts';
import { resolveResume } from './resolve-resume.ts';

export interface ShowResumeDeps {
  readonly resumes: ResumeRepository;
}

/** Shows one that is not deleted; a deleted one has to be restored first. */
export const makeShowResume =
  ({ resumes }: ShowResumeDeps): App['showResume'] =>
  ({ id }) =>
    resolveResume(resumes, id);
