import { buildReport, hasResumeContent } from '../../domain/resume/build-report.ts';
import type { ReadResume } from '../../domain/resume/profile.ts';
import type { LaidOutDocument } from '../../domain/resume/reading/laid-out.ts';
import type { JobRequirement, ResumeReport } from '../../domain/resume/report.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { AnalyzeResumeInput, App, JobSource } from '../app.ts';
import { type AppError, appError } from '../errors.ts';
import { prepareJobText } from '../jobs/prepare-job-text.ts';
import { resolveJob } from '../jobs/resolve-job.ts';
import type { Clock } from '../ports/clock.ts';
import type { DocumentReader } from '../ports/document-reader.ts';
import type { Hasher } from '../ports/hasher.ts';
import type { Ids } from '../ports/ids.ts';
import type { JobRepository } from '../ports/job-repository.ts';
import type { ResumeRepository, StoredResume } from '../ports/resume-repository.ts';
import { checkDay, chooseAsOf } from './choose-as-of.ts';

export interface AnalyzeResumeDeps {
  readonly reader: DocumentReader;
  /** Turns laid-out lines into a profile; pure. */
  readonly readResume: (document: LaidOutDocument) => ReadResume;
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
    const document = await deps.reader.read(input.file, signal);
    if (!document.ok) return document;
    const read = deps.readResume(document.value);
    if (!hasResumeContent(read)) return err(notAResume(input.file.name));
    const report = buildReport({
      read,
      file: {
        name: input.file.name,
        sha256: deps.hasher.sha256Hex(input.file.bytes),
        bytes: input.file.bytes.byteLength,
        format: document.value.format,
        pages: document.value.pages.length,
      },
      asOf: chooseAsOf({
        asked: asked.value,
        fileDates: [document.value.modifiedAt, input.fileModifiedAt],
        now: deps.clock.now(),
      }),
      requirements: requirements.value,
      hiddenText: [],
    });
    if (signal?.aborted) return err(cancelled());
    return ok(input.save ? await save(report, deps) : report);
  };

const requirementsOf = async (
  job: AnalyzeResumeInput['job'],
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

/** The same bytes keep their id and their first date; only the report is replaced. */
const save = async (report: ResumeReport, deps: AnalyzeResumeDeps): Promise<ResumeReport> => {
  const now = deps.clock.now().toISOString();
  const earlier = await findUndeleted(report.file.sha256, deps.resumes);
  const id = earlier?.id ?? deps.ids.newId();
  const saved = { ...report, id };
  await deps.resumes.save({
    id,
    report: saved,
    createdAt: earlier?.createdAt ?? now,
    updatedAt: now,
    deletedAt: null,
  });
  return saved;
};

const findUndeleted = async (sha256: string, resumes: ResumeRepository): Promise<StoredResume | null> => {
  const [id] = await resumes.findIds({ sha256, limit: 1 });
  const found = id === undefined ? null : await resumes.find(id);
  return found?.deletedAt === null ? found : null;
};

const cancelled = (): AppError => appError('CANCELLED', 'Cancelled before the resume was analysed.');

const notAResume = (name: string): AppError =>
  appError(
    'NOT_A_RESUME',
    `${name} has text, but no name, contact details or resume section was recognised in it.`,
    [
      'Check that this is the right file.',
      'If it is a resume, give its parts plain headings such as «Experience» and «Education», and analyse it again.',
    ],
  );
