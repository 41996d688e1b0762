import { isDeepStrictEqual } from 'node:util';
import type { Grade } from '../../domain/interview/grade.ts';
import type { Attempt, Interview, InterviewQuestion } from '../../domain/interview/interview.ts';
import { answerRowOf, gradeRowOf, interviewRowOf, markRowsOf, questionRowOf } from './interview-rows.ts';
import { fromJson } from './json-columns.ts';
import type { AnswersTable, Db, GradesTable } from './schema.ts';

export interface Writing {
  readonly trx: Db;
  readonly interviewId: string;
  readonly newId: () => string;
}

export const insertQuestions = async (
  writing: Writing,
  questions: readonly InterviewQuestion[],
): Promise<void> => {
  if (questions.length === 0) return;
  await writing.trx
    .insertInto('questions')
    .values(questions.map(asked => questionRowOf(writing.interviewId, asked)))
    .execute();
  for (const asked of questions) {
    for (const attempt of asked.attempts) await insertAttempt(writing, asked.questionId, attempt);
  }
};

/** Within a transaction: false, with nothing written, when the stored revision is another. */
export const updateInterview = async (
  { trx, newId }: Omit<Writing, 'interviewId'>,
  interview: Interview,
  clearDraftOf: string | undefined,
): Promise<boolean> => {
  const { id } = interview;
  const stored = await trx.selectFrom('interviews').selectAll().where('id', '=', id).executeTakeFirst();
  if (stored?.revision !== interview.revision) return false;
  // The revision is compared again where it is written: databases with many writers may have moved on since.
  const { numUpdatedRows } = await trx
    .updateTable('interviews')
    .set({ ...changesOf(stored, interviewRowOf(interview)), revision: interview.revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', interview.revision)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  const writing = { trx, interviewId: id, newId };
  await updateQuestions(writing, interview.questions);
  if (clearDraftOf !== undefined) {
    await trx
      .deleteFrom('answers')
      .where('interview_id', '=', id)
      .where('question_id', '=', clearDraftOf)
      .where('attempt', '=', 0)
      .execute();
  }
  return true;
};

const updateQuestions = async (writing: Writing, questions: readonly InterviewQuestion[]): Promise<void> => {
  const { trx, interviewId } = writing;
  const stored = await trx
    .selectFrom('questions')
    .selectAll()
    .where('interview_id', '=', interviewId)
    .execute();
  const byId = new Map(stored.map(row => [row.question_id, row]));
  const answers = await readAnswers(writing);

  const added = questions.filter(asked => !byId.has(asked.questionId));
  await insertQuestions(writing, added);
  for (const asked of questions) {
    const row = byId.get(asked.questionId);
    if (row === undefined) continue;
    byId.delete(asked.questionId);
    const changes = changesOf(row, questionRowOf(interviewId, asked));
    if (Object.keys(changes).length > 0) {
      await trx
        .updateTable('questions')
        .set(changes)
        .where('interview_id', '=', interviewId)
        .where('question_id', '=', asked.questionId)
        .execute();
    }
    await addAttempts(writing, asked, answers.get(asked.questionId) ?? []);
  }
  await dropQuestions(writing, [...byId.keys()], answers);
};

/** A question that was only planned may give way to another; one with answers stays for good. */
const dropQuestions = async (
  { trx, interviewId }: Writing,
  questionIds: readonly string[],
  answers: ReadonlyMap<string, readonly StoredAnswer[]>,
): Promise<void> => {
  if (questionIds.length === 0) return;
  if (questionIds.some(id => answers.has(id))) throw appendOnly();
  await trx
    .deleteFrom('questions')
    .where('interview_id', '=', interviewId)
    .where('question_id', 'in', questionIds)
    .execute();
};

interface StoredAnswer {
  readonly answer: AnswersTable;
  readonly grade: GradesTable | undefined;
}

const readAnswers = async ({ trx, interviewId }: Writing): Promise<Map<string, StoredAnswer[]>> => {
  const submitted = trx
    .selectFrom('answers')
    .where('interview_id', '=', interviewId)
    .where('attempt', '>', 0);
  const answers = await submitted.selectAll().orderBy('question_id').orderBy('attempt').execute();
  const grades = await submitted.innerJoin('grades', 'answer_id', 'id').selectAll('grades').execute();
  const gradeOf = new Map(grades.map(grade => [grade.answer_id, grade]));
  return Map.groupBy(
    answers.map(answer => ({ answer, grade: gradeOf.get(answer.id) })),
    ({ answer }) => answer.question_id,
  );
};

/** Stored attempts stay as they are, but for a grade that was still missing; later attempts are added. */
const addAttempts = async (
  writing: Writing,
  asked: InterviewQuestion,
  stored: readonly StoredAnswer[],
): Promise<void> => {
  if (asked.attempts.length < stored.length) throw appendOnly();
  for (const [at, attempt] of asked.attempts.entries()) {
    const before = stored[at];
    if (before === undefined) {
      await insertAttempt(writing, asked.questionId, attempt);
      continue;
    }
    const { answer, grade } = before;
    const key = { id: answer.id, interviewId: writing.interviewId, questionId: asked.questionId };
    if (!isDeepStrictEqual({ ...answer }, answerRowOf(key, attempt))) throw appendOnly();
    if (grade === undefined) {
      if (attempt.grade !== null) await insertGrade(writing, answer.id, attempt.grade);
    } else if (attempt.grade === null || !isSameGrade(grade, gradeRowOf(answer.id, attempt.grade))) {
      throw appendOnly();
    }
  }
};

const isSameGrade = (a: GradesTable, b: GradesTable): boolean =>
  isDeepStrictEqual({ ...a, detail: fromJson(a.detail) }, { ...b, detail: fromJson(b.detail) });

const insertAttempt = async (writing: Writing, questionId: string, attempt: Attempt): Promise<void> => {
  const id = writing.newId();
  const key = { id, interviewId: writing.interviewId, questionId };
  await writing.trx.insertInto('answers').values(answerRowOf(key, attempt)).execute();
  if (attempt.grade !== null) await insertGrade(writing, id, attempt.grade);
};

const insertGrade = async ({ trx }: Writing, answerId: string, grade: Grade): Promise<void> => {
  await trx.insertInto('grades').values(gradeRowOf(answerId, grade)).execute();
  const marks = markRowsOf(answerId, grade);
  if (marks.length > 0) await trx.insertInto('criteria_marks').values(marks).execute();
};

/** Columns whose value differs, so that unchanged ones (and their indexes) are not written. */
const changesOf = <T extends object>(stored: T, wanted: Partial<T>): Partial<T> =>
  Object.fromEntries(
    Object.entries(wanted).filter(([column, value]) => stored[column as keyof T] !== value),
  ) as Partial<T>;

const appendOnly = (): Error => new Error('Answers and grades that were stored are never changed or removed');
