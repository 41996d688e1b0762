import { type Kysely, sql } from 'kysely';
import { type ColumnTypes, columnTypesOf } from './column-types.ts';

const up = async (db: Kysely<unknown>): Promise<void> => {
  const type = columnTypesOf(db);
  await createInterviews(db, type);
  await createQuestions(db, type);
  await createAnswers(db, type);
  await createGrades(db, type);
  await indexInterviews(db);
};

/**
 * `resume_id` and `job_id` are no foreign keys: an interview outlives the resume that it was held about. The two
 * further scores put an interview without one last, whether the best or the worst are wanted first: databases do not
 * agree on where null sorts, and a cursor cannot be compared with it. They are written by the program and checked here;
 * SQLite counts no rows from an index on a generated column.
 */
const createInterviews = (db: Kysely<unknown>, type: ColumnTypes): Promise<void> =>
  db.schema
    .createTable('interviews')
    .addColumn('id', 'text', column => column.primaryKey().notNull())
    .addColumn('revision', 'integer', column => column.notNull())
    .addColumn('status', 'text', column =>
      column.notNull().check(sql`status in ('in_progress', 'completed', 'abandoned')`),
    )
    .addColumn('resume_id', 'text')
    .addColumn('job_id', 'text')
    .addColumn('role', 'text')
    .addColumn('level', 'text', column => column.notNull())
    .addColumn('type', 'text', column => column.notNull())
    .addColumn('difficulty', 'text', column => column.notNull())
    .addColumn('question_count', 'integer', column => column.notNull())
    .addColumn('answered_count', 'integer', column => column.notNull())
    .addColumn('settings', type.json, column => column.notNull())
    .addColumn('rubric_version', 'text', column => column.notNull())
    .addColumn('final_score', 'double precision')
    .addColumn('score_or_least', 'double precision', column =>
      column.notNull().check(sql`score_or_least = coalesce(final_score, -1)`),
    )
    .addColumn('score_or_most', 'double precision', column =>
      column.notNull().check(sql`score_or_most = coalesce(final_score, 101)`),
    )
    .addColumn('started_at', type.time, column => column.notNull())
    .addColumn('completed_at', type.time)
    .addColumn('deleted_at', type.time)
    .execute();

const createQuestions = async (db: Kysely<unknown>, type: ColumnTypes): Promise<void> => {
  await db.schema
    .createTable('questions')
    .addColumn('interview_id', 'text', column =>
      column.notNull().references('interviews.id').onDelete('cascade'),
    )
    .addColumn('question_id', 'text', column => column.notNull())
    .addColumn('order_index', 'integer', column => column.notNull())
    .addColumn('status', 'text', column =>
      column.notNull().check(sql`status in ('planned', 'open', 'answered', 'skipped')`),
    )
    .addColumn('competency', 'text', column => column.notNull())
    .addColumn('probe_of', 'text')
    .addColumn('probe_aim', 'text')
    .addColumn('hints_shown', 'integer', column => column.notNull())
    .addColumn('combined_score', 'double precision')
    .addColumn('definition', type.json, column => column.notNull())
    .addPrimaryKeyConstraint('questions_key', ['interview_id', 'question_id'])
    .execute();
  await db.schema
    .createIndex('questions_in_order')
    .on('questions')
    .columns(['interview_id', 'order_index'])
    .execute();
};

/** A draft is attempt 0, so one unique index keeps one draft a question and every submitted attempt once. */
const createAnswers = async (db: Kysely<unknown>, type: ColumnTypes): Promise<void> => {
  await db.schema
    .createTable('answers')
    .addColumn('id', 'text', column => column.primaryKey().notNull())
    .addColumn('interview_id', 'text', column => column.notNull())
    .addColumn('question_id', 'text', column => column.notNull())
    .addColumn('state', 'text', column => column.notNull().check(sql`state in ('draft', 'submitted')`))
    .addColumn('attempt', 'integer', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('seconds', 'double precision')
    .addColumn('self_score', 'double precision')
    .addColumn('saved_at', type.time, column => column.notNull())
    .addForeignKeyConstraint(
      'answers_question',
      ['interview_id', 'question_id'],
      'questions',
      ['interview_id', 'question_id'],
      constraint => constraint.onDelete('cascade'),
    )
    .addCheckConstraint('answers_draft_is_attempt_0', sql`(state = 'draft') = (attempt = 0)`)
    .execute();
  await db.schema
    .createIndex('answers_one_an_attempt')
    .unique()
    .on('answers')
    .columns(['interview_id', 'question_id', 'attempt'])
    .execute();
  await db.schema
    .createIndex('answers_by_time')
    .on('answers')
    .columns(['state', 'saved_at', 'interview_id', 'question_id', 'attempt'])
    .execute();
};

const createGrades = async (db: Kysely<unknown>, type: ColumnTypes): Promise<void> => {
  await db.schema
    .createTable('grades')
    .addColumn('answer_id', 'text', column =>
      column.primaryKey().notNull().references('answers.id').onDelete('cascade'),
    )
    .addColumn('score', 'double precision')
    .addColumn('confidence', 'text', column => column.notNull())
    .addColumn('graded_by', 'text', column => column.notNull())
    .addColumn('rubric_version', 'text', column => column.notNull())
    .addColumn('detail', type.json, column => column.notNull())
    .execute();
  await db.schema
    .createTable('criteria_marks')
    .addColumn('answer_id', 'text', column =>
      column.notNull().references('grades.answer_id').onDelete('cascade'),
    )
    .addColumn('position', 'integer', column => column.notNull())
    .addColumn('criterion', 'text', column => column.notNull())
    .addColumn('level', 'double precision')
    .addColumn('weight', 'double precision', column => column.notNull())
    .addColumn('comment', 'text', column => column.notNull())
    .addColumn('spans', type.json, column => column.notNull())
    .addPrimaryKeyConstraint('criteria_marks_key', ['answer_id', 'position'])
    .execute();
};

/**
 * One index for each order of the history, alone and behind each filter that is an equality; the last columns are there
 * so that rows are counted without looking into the table. Promised without sorting: every order with any of status,
 * role and least score, and the orders by time with a span of time as well. Deleted interviews are few: theirs are
 * listed by time, and sorted when wanted by score.
 */
const indexInterviews = async (db: Kysely<unknown>): Promise<void> => {
  const orders = {
    started: ['started_at', 'id', 'score_or_least'],
    best: ['score_or_least', 'started_at', 'id'],
    worst: ['score_or_most', 'started_at', 'id'],
  };
  for (const [order, columns] of Object.entries(orders)) {
    const indexes: Readonly<Record<string, readonly string[]>> = {
      [order]: [...columns, 'deleted_at'],
      [`status_${order}`]: ['status', ...columns, 'deleted_at'],
      [`role_${order}`]: ['role', ...columns, 'status', 'deleted_at'],
    };
    for (const [name, indexed] of Object.entries(indexes)) {
      await db.schema
        .createIndex(`interviews_live_${name}`)
        .on('interviews')
        .columns([...indexed])
        .where(sql`deleted_at`, 'is', null)
        .execute();
    }
  }
  await db.schema
    .createIndex('interviews_deleted_started')
    .on('interviews')
    .columns(['started_at', 'id'])
    .where(sql`deleted_at`, 'is not', null)
    .execute();
};

const down = async (db: Kysely<unknown>): Promise<void> => {
  for (const table of ['criteria_marks', 'grades', 'answers', 'questions', 'interviews']) {
    await db.schema.dropTable(table).execute();
  }
};

export const interviews = { up, down };
