import type { App } from '../../application/app.ts';
import { guarded } from '../../application/guarded.ts';
import { late, lazy } from '../../shared/lazy.ts';
import type { Adapters } from '../adapters.ts';

const savingDeps = async (on: Adapters) => {
  const { resumes, jobs } = await on.store();
  const hasher = { sha256Hex: await on.sha256Hex() };
  return { resumes, jobs, hasher, clock: await on.clock(), ids: await on.ids() };
};

const loadAnalyzeResume = async (on: Adapters): Promise<App['analyzeResume']> => {
  const [{ makeAnalyzeResume }, { makeJudgeFile }, { readResume }, { rehearse }] = await Promise.all([
    import('../../application/resume/analyze-resume.ts'),
    import('../../application/resume/judge-file.ts'),
    import('../../domain/resume/reading/read-resume.ts'),
    import('../../domain/resume/rehearsal.ts'),
  ]);
  const once = lazy(rehearse);
  const judge = { judge: makeJudgeFile({ reader: await on.reader(), readResume, rehearse: once }) };
  return guarded(makeAnalyzeResume({ judge, ...(await savingDeps(on)) }));
};

export const resumeUseCases = (
  on: Adapters,
): Pick<
  App,
  | 'analyzeResume'
  | 'openBatch'
  | 'openArchive'
  | 'listResumes'
  | 'showResume'
  | 'diffResumes'
  | 'exportDocument'
  | 'deleteResume'
  | 'restoreResume'
> => ({
  analyzeResume: late(() => loadAnalyzeResume(on)),
  openBatch: late(async () => {
    const { makeOpenBatch } = await import('../../application/resume/open-batch.ts');
    const deps = { openJudge: on.openJudge, journals: await on.journals() };
    return guarded(makeOpenBatch({ ...deps, ...(await savingDeps(on)) }));
  }),
  openArchive: late(async () => {
    const { makeOpenArchive } = await import('../../application/resume/open-archive.ts');
    return guarded(makeOpenArchive({ archives: await on.archives() }));
  }),
  listResumes: late(async () => {
    const { makeListResumes } = await import('../../application/resume/list-resumes.ts');
    return guarded(makeListResumes({ resumes: (await on.store()).resumes }));
  }),
  showResume: late(async () => {
    const { makeShowResume } = await import('../../application/resume/show-resume.ts');
    return guarded(makeShowResume({ resumes: (await on.store()).resumes }));
  }),
  diffResumes: late(async () => {
    const { makeDiffResumes } = await import('../../application/resume/diff-resumes.ts');
    const { resumes } = await on.store();
    return guarded(makeDiffResumes({ resumes, analyzeResume: await loadAnalyzeResume(on) }));
  }),
  exportDocument: late(async () => {
    const { makeExportDocument } = await import('../../application/resume/export-document.ts');
    return guarded(
      makeExportDocument({ resumes: (await on.store()).resumes, writer: await on.documentWriter() }),
    );
  }),
  deleteResume: late(async () => {
    const { makeDeleteResume } = await import('../../application/resume/delete-resume.ts');
    return guarded(makeDeleteResume({ resumes: (await on.store()).resumes, clock: await on.clock() }));
  }),
  restoreResume: late(async () => {
    const { makeRestoreResume } = await import('../../application/resume/restore-resume.ts');
    return guarded(makeRestoreResume({ resumes: (await on.store()).resumes }));
  }),
});
