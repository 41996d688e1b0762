import type { App } from '../../application/app.ts';
import { guarded } from '../../application/guarded.ts';
import { late } from '../../shared/lazy.ts';
import type { Adapters } from '../adapters.ts';

const gradeDeps = async (on: Adapters) => {
  const { interviews, drafts, history } = await on.store();
  const deps = { interviewer: await on.interviewer(), bank: await on.bank(), clock: await on.clock() };
  return { ...deps, interviews, drafts, history };
};

export const interviewUseCases = (
  on: Adapters,
  resumesAndJobs: Pick<App, 'analyzeResume' | 'showResume' | 'addJob' | 'showJob'>,
): Pick<
  App,
  | 'startInterview'
  | 'showInterview'
  | 'continueInterview'
  | 'answerQuestion'
  | 'skipQuestion'
  | 'giveHint'
  | 'retryQuestion'
  | 'completeInterview'
  | 'summarizeInterview'
  | 'deleteInterview'
  | 'restoreInterview'
  | 'saveDraft'
> => ({
  startInterview: late(async () => {
    const { makeStartInterview } = await import('../../application/interview/start-interview.ts');
    const { RUBRIC_VERSION: rubricVersion } = await import('../../domain/interview/rubric.ts');
    const { interviews, history } = await on.store();
    const { analyzeResume, showResume, addJob, showJob } = resumesAndJobs;
    const deps = { bank: await on.bank(), ids: await on.ids(), clock: await on.clock(), rubricVersion };
    return guarded(
      makeStartInterview({ ...deps, interviews, history, analyzeResume, showResume, addJob, showJob }),
    );
  }),
  showInterview: late(async () => {
    const { makeShowInterview } = await import('../../application/interview/show-interview.ts');
    return guarded(makeShowInterview({ interviews: (await on.store()).interviews }));
  }),
  continueInterview: late(async () => {
    const { makeContinueInterview } = await import('../../application/interview/continue-interview.ts');
    return guarded(makeContinueInterview(await gradeDeps(on)));
  }),
  answerQuestion: late(async () => {
    const { makeAnswerQuestion } = await import('../../application/interview/answer-question.ts');
    return guarded(makeAnswerQuestion(await gradeDeps(on)));
  }),
  skipQuestion: late(async () => {
    const { makeSkipQuestion } = await import('../../application/interview/skip-question.ts');
    return guarded(makeSkipQuestion(await gradeDeps(on)));
  }),
  giveHint: late(async () => {
    const { makeGiveHint } = await import('../../application/interview/give-hint.ts');
    return guarded(makeGiveHint({ interviews: (await on.store()).interviews }));
  }),
  retryQuestion: late(async () => {
    const { makeRetryQuestion } = await import('../../application/interview/retry-question.ts');
    return guarded(makeRetryQuestion({ interviews: (await on.store()).interviews }));
  }),
  completeInterview: late(async () => {
    const { makeCompleteInterview } = await import('../../application/interview/complete-interview.ts');
    return guarded(makeCompleteInterview({ ...(await gradeDeps(on)), resumes: (await on.store()).resumes }));
  }),
  summarizeInterview: late(async () => {
    const { makeSummarizeInterview } = await import('../../application/interview/summarize-interview.ts');
    return guarded(makeSummarizeInterview({ ...(await gradeDeps(on)), resumes: (await on.store()).resumes }));
  }),
  deleteInterview: late(async () => {
    const { makeDeleteInterview } = await import('../../application/interview/delete-interview.ts');
    return guarded(
      makeDeleteInterview({ interviews: (await on.store()).interviews, clock: await on.clock() }),
    );
  }),
  restoreInterview: late(async () => {
    const { makeRestoreInterview } = await import('../../application/interview/restore-interview.ts');
    return guarded(makeRestoreInterview({ interviews: (await on.store()).interviews }));
  }),
  saveDraft: late(async () => {
    const { makeSaveDraft } = await import('../../application/interview/save-draft.ts');
    const { interviews, drafts } = await on.store();
    return guarded(makeSaveDraft({ interviews, drafts, clock: await on.clock() }));
  }),
});
