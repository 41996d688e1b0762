import type { InterviewRepository } from '../../application/ports/interview-repository.ts';
import { idMatches } from './id-fragments.ts';
import { type InterviewRows, interviewOf, interviewRowOf } from './interview-rows.ts';
import { insertQuestions, updateInterview } from './interview-writes.ts';
import { loadJsonReader } from './json-columns.ts';
import type { Db, StoreAccess } from './schema.ts';

export const createInterviewRepository = (store: StoreAccess, newId: () => string): InterviewRepository => ({
  insert: async interview => {
    const db = await store.connect();
    await db.transaction().execute(async trx => {
      await trx
        .insertInto('interviews')
        .values({ ...interviewRowOf(interview), deleted_at: null })
        .execute();
      await insertQuestions({ trx, interviewId: interview.id, newId }, interview.questions);
    });
  },

  find: async id => {
    const db = await store.connect();
    const rows = await db
      .transaction()
      .setAccessMode('read only')
      .setIsolationLevel('repeatable read')
      .execute(trx => readRows(trx, id));
    if (rows === null) return null;
    const readJson = await loadJsonReader(store.corrupt);
    return { interview: interviewOf(rows, readJson), deletedAt: rows.interview.deleted_at };
  },

  findIds: async query => {
    const ids = interviewIds(await store.connect(), query);
    return (await ids.execute()).map(row => row.id);
  },

  update: async (interview, options = {}) => {
    const db = await store.connect();
    return db.transaction().execute(trx => updateInterview({ trx, newId }, interview, options.clearDraftOf));
  },

  setDeleted: async (id, deletedAt) => {
    const db = await store.connect();
    const { numUpdatedRows } = await db
      .updateTable('interviews')
      .set({ deleted_at: deletedAt })
      .where('id', '=', id)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  },
});

type IdQuery = Parameters<InterviewRepository['findIds']>[0];

export const interviewIds = (db: Db, { fragment, status, deleted, limit }: IdQuery) => {
  let ids = db
    .selectFrom('interviews')
    .select('id')
    .where('deleted_at', deleted ? 'is not' : 'is', null)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit);
  if (fragment !== undefined) ids = ids.where(idMatches(fragment));
  if (status !== undefined) ids = ids.where('status', '=', status);
  return ids;
};

const readRows = async (trx: Db, id: string): Promise<InterviewRows | null> => {
  const interview = await trx.selectFrom('interviews').selectAll().where('id', '=', id).executeTakeFirst();
  if (interview === undefined) return null;
  const submitted = trx.selectFrom('answers').where('interview_id', '=', id).where('attempt', '>', 0);
  return {
    interview,
    questions: await trx
      .selectFrom('questions')
      .selectAll()
      .where('interview_id', '=', id)
      .orderBy('order_index')
      .execute(),
    answers: await submitted.selectAll().orderBy('question_id').orderBy('attempt').execute(),
    grades: await submitted.innerJoin('grades', 'answer_id', 'id').selectAll('grades').execute(),
    marks: await submitted
      .innerJoin('criteria_marks', 'answer_id', 'id')
      .selectAll('criteria_marks')
      .orderBy('answer_id')
      .orderBy('position')
      .execute(),
  };
};
