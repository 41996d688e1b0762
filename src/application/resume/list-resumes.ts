import { ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import type { ResumeRepository } from '../ports/resume-repository.ts';

export interface ListResumesDeps {
  readonly resumes: ResumeRepository;
}

/** The repository refuses a limit outside 1–100 and a cursor that is not its own. */
export const makeListResumes =
  ({ resumes }: ListResumesDeps): App['listResumes'] =>
  async query =>
    ok(await resumes.list(query));
