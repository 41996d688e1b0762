import type { DraftStore } from '../../src/application/ports/draft-store.ts';
import { createFakeInterviewState, draftKey, type FakeInterviewState } from './fake-interviews.ts';

/** Drafts in memory; give it the state of the fake interviews, so that an update can clear a draft. */
export const createFakeDrafts = (state: FakeInterviewState = createFakeInterviewState()): DraftStore => ({
  save: async draft => {
    state.drafts.set(draftKey(draft.interviewId, draft.questionId), draft);
  },
  find: async (interviewId, questionId) => state.drafts.get(draftKey(interviewId, questionId)) ?? null,
});
