import type { AppError } from '../../src/application/errors.ts';
import type { GradeRequest, Interviewer } from '../../src/application/ports/interviewer.ts';
import type { Grade } from '../../src/domain/interview/grade.ts';
import { err, ok } from '../../src/shared/result.ts';

/** A grade of this score that calls for no follow-up by itself. */
export const gradeOf = (score: number | null, overrides: Partial<Grade> = {}): Grade => ({
  score,
  confidence: 'medium',
  criteria: [],
  found: [],
  notFound: [],
  flags: [],
  remarks: [],
  nextStep: 'Add an example of your own.',
  outline: ['Claim', 'Reason', 'Example'],
  provenance: {
    rubricVersion: 'test-1',
    by: 'offline',
    provider: null,
    model: null,
    promptVersion: null,
    fallbacks: [],
  },
  ...overrides,
});

export interface FakeInterviewer extends Interviewer {
  /** Everything that was asked to be graded, first to last. */
  readonly requests: GradeRequest[];
  /** From now on grading fails with this error; null mends it. */
  failWith(error: AppError | null): void;
  /** From now on grading waits until `release` is called. */
  hold(): { readonly release: () => void };
}

/** Grades by `judge`; without one, by the first whole number in the answer, and 50 without a number. */
export const createFakeInterviewer = (
  judge: (request: GradeRequest) => Grade = ({ answer }) => gradeOf(Number(/\d+/.exec(answer)?.[0] ?? 50)),
): FakeInterviewer => {
  const requests: GradeRequest[] = [];
  let failure: AppError | null = null;
  let gate: Promise<void> = Promise.resolve();
  return {
    requests,
    failWith: error => {
      failure = error;
    },
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return { release: resolve };
    },
    grade: async request => {
      requests.push(request);
      await gate;
      return failure ? err(failure) : ok(judge(request));
    },
  };
};
