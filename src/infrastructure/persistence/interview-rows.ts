import type { Grade } from '../../domain/interview/grade.ts';
import type { Attempt, Interview, InterviewQuestion } from '../../domain/interview/interview.ts';
import { type ReadJson, toJson } from './json-columns.ts';
import type {
  AnswersTable,
  CriteriaMarksTable,
  GradesTable,
  InterviewsTable,
  QuestionsTable,
} from './schema.ts';

/** The rows of one interview, drafts left out. */
export interface InterviewRows {
  readonly interview: InterviewsTable;
  /** In the order asked. */
  readonly questions: readonly QuestionsTable[];
  /** By attempt. */
  readonly answers: readonly AnswersTable[];
  readonly grades: readonly GradesTable[];
  /** By position. */
  readonly marks: readonly CriteriaMarksTable[];
}

export const interviewRowOf = (interview: Interview): Omit<InterviewsTable, 'deleted_at'> => {
  const { resumeId, jobId, role, level, type, difficulty, questionCount, ...settings } = interview.settings;
  return {
    id: interview.id,
    revision: interview.revision,
    status: interview.status,
    resume_id: resumeId,
    job_id: jobId,
    role,
    level,
    type,
    difficulty,
    question_count: questionCount,
    answered_count: answeredCountOf(interview),
    settings: toJson(settings),
    rubric_version: interview.rubricVersion,
    final_score: interview.finalScore,
    score_or_least: interview.finalScore ?? -1,
    score_or_most: interview.finalScore ?? 101,
    started_at: interview.startedAt,
    completed_at: interview.completedAt,
  };
};

/** Main questions with an answer; kept in a column, so that the history need not count. */
const answeredCountOf = (interview: Interview): number =>
  interview.questions.filter(({ probe, attempts }) => probe === null && attempts.length > 0).length;

export const questionRowOf = (interviewId: string, asked: InterviewQuestion): QuestionsTable => ({
  interview_id: interviewId,
  question_id: asked.questionId,
  order_index: asked.orderIndex,
  status: asked.status,
  competency: asked.question.competency,
  probe_of: asked.probe?.of ?? null,
  probe_aim: asked.probe?.aim ?? null,
  hints_shown: asked.hintsShown,
  combined_score: asked.combinedScore ?? null,
  definition: toJson(asked.question),
});

export const answerRowOf = (
  key: { readonly id: string; readonly interviewId: string; readonly questionId: string },
  attempt: Attempt,
): AnswersTable => ({
  id: key.id,
  interview_id: key.interviewId,
  question_id: key.questionId,
  state: 'submitted',
  attempt: attempt.number,
  text: attempt.text,
  seconds: attempt.seconds,
  self_score: attempt.selfScore,
  saved_at: attempt.submittedAt,
});

export const gradeRowOf = (
  answerId: string,
  { score, confidence, criteria: _, ...detail }: Grade,
): GradesTable => ({
  answer_id: answerId,
  score,
  confidence,
  graded_by: detail.provenance.by,
  rubric_version: detail.provenance.rubricVersion,
  detail: toJson(detail),
});

export const markRowsOf = (answerId: string, { criteria }: Grade): CriteriaMarksTable[] =>
  criteria.map((mark, position) => ({
    answer_id: answerId,
    position,
    criterion: mark.id,
    level: mark.level,
    weight: mark.weight,
    comment: mark.comment,
    spans: toJson(mark.evidence),
  }));

export const interviewOf = (rows: InterviewRows, readJson: ReadJson): Interview => {
  const row = rows.interview;
  const attempts = attemptsByQuestion(rows, readJson);
  return {
    id: row.id,
    status: row.status as Interview['status'],
    settings: {
      resumeId: row.resume_id,
      jobId: row.job_id,
      role: row.role,
      level: row.level as Interview['settings']['level'],
      type: row.type as Interview['settings']['type'],
      difficulty: row.difficulty as Interview['settings']['difficulty'],
      questionCount: row.question_count,
      ...readJson('settings', row.settings, 'interviews.settings'),
    },
    startedAt: row.started_at,
    completedAt: row.completed_at,
    finalScore: row.final_score,
    questions: rows.questions.map(question =>
      questionOf(question, attempts.get(question.question_id) ?? [], readJson),
    ),
    rubricVersion: row.rubric_version,
    revision: row.revision,
  };
};

const questionOf = (
  row: QuestionsTable,
  attempts: readonly Attempt[],
  readJson: ReadJson,
): InterviewQuestion => ({
  questionId: row.question_id,
  question: readJson('question', row.definition, 'questions.definition'),
  orderIndex: row.order_index,
  status: row.status,
  probe: row.probe_of === null ? null : { of: row.probe_of, aim: row.probe_aim ?? '' },
  hintsShown: row.hints_shown,
  attempts,
  ...(row.combined_score === null ? {} : { combinedScore: row.combined_score }),
});

const attemptsByQuestion = (rows: InterviewRows, readJson: ReadJson): Map<string, Attempt[]> => {
  const grades = new Map(rows.grades.map(grade => [grade.answer_id, grade]));
  const marks = Map.groupBy(rows.marks, mark => mark.answer_id);
  const attempts = new Map<string, Attempt[]>();
  for (const answer of rows.answers) {
    const grade = grades.get(answer.id);
    const attempt: Attempt = {
      number: answer.attempt,
      text: answer.text,
      submittedAt: answer.saved_at,
      seconds: answer.seconds,
      selfScore: answer.self_score,
      grade: grade === undefined ? null : gradeOf(grade, marks.get(answer.id) ?? [], readJson),
    };
    const earlier = attempts.get(answer.question_id);
    if (earlier === undefined) attempts.set(answer.question_id, [attempt]);
    else earlier.push(attempt);
  }
  return attempts;
};

const gradeOf = (row: GradesTable, marks: readonly CriteriaMarksTable[], readJson: ReadJson): Grade => ({
  score: row.score,
  confidence: row.confidence as Grade['confidence'],
  criteria: marks.map(mark => ({
    id: mark.criterion as Grade['criteria'][number]['id'],
    level: mark.level,
    weight: mark.weight,
    evidence: readJson('spans', mark.spans, 'criteria_marks.spans'),
    comment: mark.comment,
  })),
  ...readJson('gradeDetail', row.detail, 'grades.detail'),
});
