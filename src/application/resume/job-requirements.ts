import type { JobRequirement } from '../../domain/resume/report.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { AppError } from '../errors.ts';
import type { JobSource } from '../jobs/job-io.ts';
import { prepareJobText } from '../jobs/prepare-job-text.ts';
import { resolveJob } from '../jobs/resolve-job.ts';
import type { JobRepository } from '../ports/job-repository.ts';

/** What a job asks for, be it saved or given as text; null without a job. */
export const requirementsOf = async (
  job: JobSource | null,
  jobs: JobRepository,
): Promise<Result<readonly JobRequirement[] | null, AppError>> => {
  if (job === null) return ok(null);
  if (isSaved(job)) {
    const stored = await resolveJob(jobs, job.id);
    return stored.ok ? ok(stored.value.requirements) : stored;
  }
  const prepared = prepareJobText(job.text);
  return prepared.ok ? ok(prepared.value.requirements) : prepared;
};

const isSaved = (job: JobSource): job is { readonly id: string } => 'id' in job;
