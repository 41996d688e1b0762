import type { HistoryItem, HistoryReader } from '../../application/ports/history-reader.ts';
import { cursorOf, type HistoryRow, historyPage, historyTotal } from './history-page.ts';
import { checkPageRequest, makePage, storedTime } from './paging.ts';
import type { Db, StoreAccess } from './schema.ts';

export const createHistoryReader = (store: StoreAccess): HistoryReader => ({
  page: async query => {
    checkPageRequest(query);
    const db = await store.connect();
    const rows = await historyPage(db, query).execute();
    // Only a page without rows has to ask for the total by itself.
    const total = rows[0]?.total ?? (await historyTotal(db, query).executeTakeFirstOrThrow()).total;
    const cursor = (row: HistoryRow) => cursorOf(row, query.sort);
    return makePage(query, { rows, total: Number(total) }, { item: itemOf, cursor });
  },

  scores: async ({ since }) => {
    const rows = await scoredAnswers(await store.connect(), since).execute();
    return rows.map(row => ({
      interviewId: row.interview_id,
      questionId: row.question_id,
      competency: row.competency,
      attempt: row.attempt,
      score: row.score ?? 0,
      at: row.saved_at,
    }));
  },

  recentQuestionIds: async interviews => {
    const db = await store.connect();
    const rows = await db
      .selectFrom('questions')
      .select('question_id')
      .distinct()
      .where('interview_id', 'in', latestInterviews(db, interviews))
      .where('status', '<>', 'planned')
      .where('probe_of', 'is', null)
      .execute();
    return rows.map(row => row.question_id);
  },
});

const itemOf = (row: HistoryRow): HistoryItem => ({
  id: row.id,
  status: row.status as HistoryItem['status'],
  role: row.role,
  level: row.level,
  type: row.type,
  difficulty: row.difficulty,
  questionCount: row.question_count,
  answeredCount: row.answered_count,
  startedAt: row.started_at,
  completedAt: row.completed_at,
  finalScore: row.final_score,
  deletedAt: row.deleted_at,
});

export const scoredAnswers = (db: Db, since: string | null) => {
  const scored = db
    .selectFrom('answers')
    .innerJoin('grades', 'grades.answer_id', 'answers.id')
    .innerJoin('questions', join =>
      join
        .onRef('questions.interview_id', '=', 'answers.interview_id')
        .onRef('questions.question_id', '=', 'answers.question_id'),
    )
    .innerJoin('interviews', 'interviews.id', 'answers.interview_id')
    .select([
      'answers.interview_id',
      'answers.question_id',
      'questions.competency',
      'answers.attempt',
      'grades.score',
      'answers.saved_at',
    ])
    .where('answers.state', '=', 'submitted')
    .where('grades.score', 'is not', null)
    .where('questions.probe_of', 'is', null)
    .where('interviews.deleted_at', 'is', null)
    .orderBy('answers.saved_at')
    .orderBy('answers.interview_id')
    .orderBy('answers.question_id')
    .orderBy('answers.attempt');
  return since === null ? scored : scored.where('answers.saved_at', '>=', storedTime('since', since));
};

const latestInterviews = (db: Db, interviews: number) =>
  db
    .selectFrom('interviews')
    .select('id')
    .where('deleted_at', 'is', null)
    .orderBy('started_at', 'desc')
    .orderBy('id', 'desc')
    .limit(interviews);
