import { err, ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { type AppError, appError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { Hasher } from '../ports/hasher.ts';
import type { Ids } from '../ports/ids.ts';
import type { JobRepository } from '../ports/job-repository.ts';
import type { ResumeJudge } from '../ports/resume-judge.ts';
import type { ResumeRepository } from '../ports/resume-repository.ts';
import { blindNameOf } from './blind-name.ts';
import { checkDay } from './choose-as-of.ts';
import { requirementsOf } from './job-requirements.ts';
import { judgeRepeatedly } from './judge-file.ts';
import { saveReport } from './save-report.ts';

export interface AnalyzeResumeDeps {
  readonly judge: ResumeJudge;
  readonly resumes: ResumeRepository;
  readonly jobs: JobRepository;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly hasher: Hasher;
}

/** Reads a file, judges it, matches it with the job if there is one, and saves the report if asked. */
export const makeAnalyzeResume =
  (deps: AnalyzeResumeDeps): App['analyzeResume'] =>
  async (input, signal) => {
    if (signal?.aborted) return err(cancelled());
    // The cheap questions first: a wrong job or date should not cost the reading of a file.
    const asked = checkDay(input.asOf);
    if (!asked.ok) return asked;
    const requirements = await requirementsOf(input.job, deps.jobs);
    if (!requirements.ok) return requirements;
    const blind = input.blind ?? false;
    const task = {
      file: blind ? { ...input.file, name: blindNameOf(input.file.name, 1, 1) } : input.file,
      sha256: deps.hasher.sha256Hex(input.file.bytes),
      fileModifiedAt: input.fileModifiedAt,
      asOf: asked.value,
      now: deps.clock.now().toISOString(),
      requirements: requirements.value,
      blind,
    };
    const judged = await judgeRepeatedly(deps.judge, task, input.repeat ?? 1, signal);
    if (!judged.ok) return judged;
    if (signal?.aborted) return err(cancelled());
    const { report } = judged.value;
    return ok(input.save && !blind ? await saveReport(report, deps.ids.newId, deps) : report);
  };

const cancelled = (): AppError => appError('CANCELLED', 'Cancelled before the resume was analysed.');
