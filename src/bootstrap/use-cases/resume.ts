import type { App } from '../../application/app.ts';
import { guarded } from '../../application/guarded.ts';
import { late } from '../../shared/lazy.ts';
import type { Adapters } from '../adapters.ts';

export const resumeUseCases = (
  on: Adapters,
): Pick<App, 'analyzeResume' | 'listResumes' | 'showResume' | 'deleteResume' | 'restoreResume'> => ({
  analyzeResume: late(async () => {
    const [{ makeAnalyzeResume }, { readResume }] = await Promise.all([
      import('../../application/resume/analyze-resume.ts'),
      import('../../domain/resume/reading/read-resume.ts'),
    ]);
    const { resumes, jobs } = await on.store();
    const hasher = { sha256Hex: await on.sha256Hex() };
    const deps = { reader: await on.reader(), clock: await on.clock(), ids: await on.ids() };
    return guarded(makeAnalyzeResume({ ...deps, resumes, jobs, hasher, readResume }));
  }),
  listResumes: late(async () => {
    const { makeListResumes } = await import('../../application/resume/list-resumes.ts');
    return guarded(makeListResumes({ resumes: (await on.store()).resumes }));
  }),
  showResume: late(async () => {
    const { makeShowResume } = await import('../../application/resume/show-resume.ts');
    return guarded(makeShowResume({ resumes: (await on.store()).resumes }));
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
