import type { DraftStore } from '../../application/ports/draft-store.ts';
import type { StoreAccess } from './schema.ts';

/** Drafts are attempt 0 of their question; the unique index on attempts keeps one a question. */
export const createDraftStore = (store: StoreAccess, newId: () => string): DraftStore => ({
  save: async draft => {
    const db = await store.connect();
    const typed = { text: draft.text, seconds: draft.seconds, saved_at: draft.savedAt };
    await db
      .insertInto('answers')
      .values({
        id: newId(),
        interview_id: draft.interviewId,
        question_id: draft.questionId,
        state: 'draft',
        attempt: 0,
        self_score: null,
        ...typed,
      })
      .onConflict(conflict => conflict.columns(['interview_id', 'question_id', 'attempt']).doUpdateSet(typed))
      .execute();
  },

  find: async (interviewId, questionId) => {
    const db = await store.connect();
    const row = await db
      .selectFrom('answers')
      .select(['text', 'seconds', 'saved_at'])
      .where('interview_id', '=', interviewId)
      .where('question_id', '=', questionId)
      .where('attempt', '=', 0)
      .executeTakeFirst();
    return row === undefined
      ? null
      : { interviewId, questionId, text: row.text, seconds: row.seconds ?? 0, savedAt: row.saved_at };
  },
});
