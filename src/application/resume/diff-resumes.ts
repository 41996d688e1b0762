import { diffReports } from '../../domain/resume/diff-reports.ts';
import type { ResumeReport } from '../../domain/resume/report.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { App } from '../app.ts';
import type { AppError } from '../errors.ts';
import type { ResumeRepository } from '../ports/resume-repository.ts';
import { resolveResume } from './resolve-resume.ts';
import type { DiffResumesInput, ResumeSource } from './resume-io.ts';

export interface DiffResumesDeps {
  readonly resumes: ResumeRepository;
  readonly analyzeResume: App['analyzeResume'];
}

/** Compares two reports: saved ones as they were saved, files as they are judged now, without saving them. */
export const makeDiffResumes =
  (deps: DiffResumesDeps): App['diffResumes'] =>
  async (input, signal) => {
    const from = await reportOf(deps, { source: input.from, input }, signal);
    if (!from.ok) return from;
    const to = await reportOf(deps, { source: input.to, input }, signal);
    if (!to.ok) return to;
    return ok(diffReports(from.value, to.value));
  };

interface Side {
  readonly source: ResumeSource;
  readonly input: DiffResumesInput;
}

const reportOf = async (
  { resumes, analyzeResume }: DiffResumesDeps,
  { source, input }: Side,
  signal?: AbortSignal,
): Promise<Result<ResumeReport, AppError>> => {
  if ('id' in source) {
    const stored = await resolveResume(resumes, source.id);
    return stored.ok ? ok(stored.value.report) : err(stored.error);
  }
  return analyzeResume(
    {
      file: source.file,
      fileModifiedAt: source.fileModifiedAt,
      asOf: input.asOf,
      job: input.job,
      save: false,
    },
    signal,
  );
};
