import type { ResumeReport } from '../../domain/resume/report.ts';
import type { Clock } from '../ports/clock.ts';
import type { ResumeRepository, StoredResume } from '../ports/resume-repository.ts';

export interface SaveReportDeps {
  readonly resumes: ResumeRepository;
  readonly clock: Clock;
}

/** The same bytes keep their id and their first date; only the report is replaced. */
export const saveReport = async (
  report: ResumeReport,
  newId: () => string,
  { resumes, clock }: SaveReportDeps,
): Promise<ResumeReport> => {
  const now = clock.now().toISOString();
  const earlier = await findUndeleted(report.file.sha256, resumes);
  const id = earlier?.id ?? newId();
  const saved = { ...report, id };
  await resumes.save({
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
