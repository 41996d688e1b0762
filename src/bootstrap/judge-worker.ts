import type { ResumeJudge } from '../application/ports/resume-judge.ts';
import type { JudgeRequest } from '../infrastructure/documents/judge-pool.ts';

/** The entry of the threads in which batches are read and judged: it may be stopped at any moment. */

const { serveRequests } = await import('../infrastructure/documents/worker-side.ts');

const judgeUnder = async (limits: JudgeRequest['limits']): Promise<ResumeJudge['judge']> => {
  const [{ createInPlaceReader }, { makeJudgeFile }, { readResume }] = await Promise.all([
    import('../infrastructure/documents/in-place-reader.ts'),
    import('../application/resume/judge-file.ts'),
    import('../domain/resume/reading/read-resume.ts'),
  ]);
  return makeJudgeFile({ reader: createInPlaceReader(limits), readResume });
};

/** The limits come with the first request and are the same in all. */
let judge: ReturnType<typeof judgeUnder> | undefined;

serveRequests(async ({ task, limits }: JudgeRequest) => {
  judge ??= judgeUnder(limits);
  return (await judge)(task);
});
