import { isDeepStrictEqual } from 'node:util';
import type { Draft } from '../../src/application/ports/draft-store.ts';
import type {
  InterviewRepository,
  StoredInterview,
} from '../../src/application/ports/interview-repository.ts';
import type { Interview } from '../../src/domain/interview/interview.ts';

/** What the fakes of interviews, drafts and history have in common. */
export interface FakeInterviewState {
  readonly interviews: Map<string, StoredInterview>;
  /** By `draftKey`. */
  readonly drafts: Map<string, Draft>;
}

export const createFakeInterviewState = (): FakeInterviewState => ({
  interviews: new Map(),
  drafts: new Map(),
});

export const draftKey = (interviewId: string, questionId: string): string => `${interviewId} ${questionId}`;

/** Interviews in memory, under the same contract as the databases (test/contracts). */
export const createFakeInterviews = (
  state: FakeInterviewState = createFakeInterviewState(),
): InterviewRepository => ({
  insert: async interview => {
    if (state.interviews.has(interview.id)) throw new Error(`There is an interview ${interview.id} already`);
    state.interviews.set(interview.id, { interview, deletedAt: null });
  },

  find: async id => state.interviews.get(id) ?? null,

  findIds: async ({ fragment = '', status, deleted = false, limit }) =>
    [...state.interviews.values()]
      .filter(({ interview: { id } }) => id.startsWith(fragment) || id.endsWith(fragment))
      .filter(stored => status === undefined || stored.interview.status === status)
      .filter(({ deletedAt }) => (deletedAt !== null) === deleted)
      .map(({ interview }) => interview)
      .sort((a, b) => compare(b.startedAt, a.startedAt) || compare(b.id, a.id))
      .slice(0, limit)
      .map(({ id }) => id),

  update: async (interview, options = {}) => {
    const stored = state.interviews.get(interview.id);
    if (stored?.interview.revision !== interview.revision) return false;
    assertAppendOnly(stored.interview, interview);
    state.interviews.set(interview.id, {
      ...stored,
      interview: { ...interview, revision: interview.revision + 1 },
    });
    if (options.clearDraftOf !== undefined) state.drafts.delete(draftKey(interview.id, options.clearDraftOf));
    return true;
  },

  setDeleted: async (id, deletedAt) => {
    const stored = state.interviews.get(id);
    if (stored === undefined) return false;
    state.interviews.set(id, { ...stored, deletedAt });
    return true;
  },
});

/** Attempts stay as they were stored; only a grade that was missing may be filled in. */
const assertAppendOnly = (before: Interview, after: Interview): void => {
  for (const { questionId, attempts } of before.questions) {
    const now = after.questions.find(asked => asked.questionId === questionId)?.attempts ?? [];
    for (const [at, attempt] of attempts.entries()) {
      const kept = now[at] && (attempt.grade === null ? { ...now[at], grade: null } : now[at]);
      if (!isDeepStrictEqual(kept, attempt)) throw new Error('Stored answers and grades are never changed');
    }
  }
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
