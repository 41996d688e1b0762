import { appError } from '../../application/errors.ts';
import type { Interviewer } from '../../application/ports/interviewer.ts';
import type { QuestionBank } from '../../application/ports/question-bank.ts';
import type { Coach } from '../../domain/coach/coach.ts';
import { err, ok } from '../../shared/result.ts';

export interface OfflineInterviewerDeps {
  /** Tells how common words are; questions that are graded need not come from it. */
  readonly bank: QuestionBank;
}

/** The coach behind the Interviewer port: no key, no network. Coach and bank are loaded by the first grade. */
export const createOfflineInterviewer = ({ bank }: OfflineInterviewerDeps): Interviewer => {
  let loading: Promise<Coach> | null = null;
  const load = async (): Promise<Coach> => {
    const [{ createCoach }, questions] = await Promise.all([
      import('../../domain/coach/coach.ts'),
      bank.all(),
    ]);
    return createCoach(questions);
  };
  const coach = (): Promise<Coach> => {
    loading ??= load().catch((error: unknown) => {
      // A bank that could not be read now may be readable next time.
      loading = null;
      throw error;
    });
    return loading;
  };
  return {
    grade: async ({ question, answer, level }, signal) => {
      if (signal?.aborted) return err(appError('CANCELLED', 'Cancelled before the answer was graded.'));
      const { gradeAnswer } = await coach();
      return ok(gradeAnswer(question, answer, level));
    },
  };
};
