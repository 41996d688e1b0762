import type { Kysely } from 'kysely';
import type { AppFailure } from '../../application/errors.ts';
import type { QuestionStatus } from '../../domain/interview/interview.ts';

/**
 * The tables as queries see them; migrations/ makes them. Times are RFC 3339 text in UTC with milliseconds. JSON columns
 * are text in SQLite and may come parsed from PostgreSQL, hence `unknown`: json-columns.ts checks what is read.
 */
export interface StoreSchema {
  readonly resumes: ResumesTable;
  readonly resume_files: ResumeFilesTable;
  readonly jobs: JobsTable;
  readonly interviews: InterviewsTable;
  readonly questions: QuestionsTable;
  readonly answers: AnswersTable;
  readonly grades: GradesTable;
  readonly criteria_marks: CriteriaMarksTable;
}

export type Db = Kysely<StoreSchema>;

/** What a repository needs of the database that it works on. */
export interface StoreAccess {
  /** Opens the store on the first call. */
  readonly connect: () => Promise<Db>;
  /** The failure for a value that cannot be read. */
  readonly corrupt: (column: string, problem: string) => AppFailure;
}

export interface ResumesTable {
  id: string;
  person_name: string | null;
  score: number;
  inferred_role: string | null;
  report: unknown;
  created_at: string;
  updated_at: string;
  deleted_at: string | null;
}

export interface ResumeFilesTable {
  resume_id: string;
  name: string;
  sha256: string;
  bytes: number;
  format: string;
  pages: number;
}

export interface JobsTable {
  id: string;
  title: string;
  text: string;
  sha256: string;
  requirements: unknown;
  created_at: string;
  deleted_at: string | null;
}

export interface InterviewsTable {
  id: string;
  revision: number;
  status: string;
  resume_id: string | null;
  job_id: string | null;
  role: string | null;
  level: string;
  type: string;
  difficulty: string;
  question_count: number;
  answered_count: number;
  settings: unknown;
  rubric_version: string;
  final_score: number | null;
  /** `final_score`, or -1 without one. */
  score_or_least: number;
  /** `final_score`, or 101 without one. */
  score_or_most: number;
  started_at: string;
  completed_at: string | null;
  deleted_at: string | null;
}

export interface QuestionsTable {
  interview_id: string;
  question_id: string;
  order_index: number;
  status: QuestionStatus;
  competency: string;
  probe_of: string | null;
  probe_aim: string | null;
  hints_shown: number;
  combined_score: number | null;
  definition: unknown;
}

export interface AnswersTable {
  id: string;
  interview_id: string;
  question_id: string;
  state: 'draft' | 'submitted';
  /** 0 for the draft, else from 1. */
  attempt: number;
  text: string;
  seconds: number | null;
  self_score: number | null;
  /** When it was submitted, or the draft last kept. */
  saved_at: string;
}

export interface GradesTable {
  answer_id: string;
  score: number | null;
  confidence: string;
  graded_by: string;
  rubric_version: string;
  detail: unknown;
}

export interface CriteriaMarksTable {
  answer_id: string;
  /** Order within the grade, from 0. */
  position: number;
  criterion: string;
  level: number | null;
  weight: number;
  comment: string;
  spans: unknown;
}
