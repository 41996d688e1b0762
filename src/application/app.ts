import type { AuditedDocument } from '../domain/audit/counterfactual/summary.ts';
import type { ImpactTable } from '../domain/audit/impact/impact.ts';
import type { BankFinding } from '../domain/bank/lint.ts';
import type { Question } from '../domain/bank/question.ts';
import type { Progress } from '../domain/history/progress.ts';
import type {
  Attempt,
  Interview,
  InterviewQuestion,
  InterviewSettings,
  InterviewSummary,
} from '../domain/interview/interview.ts';
import type { ResumeDiff } from '../domain/resume/diff-reports.ts';
import type { DuplicateOf } from '../domain/resume/duplicates.ts';
import type { ResumeReport } from '../domain/resume/report.ts';
import type { Result } from '../shared/result.ts';
import type { AppError } from './errors.ts';
import type { Page, PageRequest } from './page.ts';
import type { Archive } from './ports/archive-reader.ts';
import type { FileBytes } from './ports/document-reader.ts';
import type { Draft } from './ports/draft-store.ts';
import type { HealthCheck } from './ports/health-probe.ts';
import type { HistoryItem, HistoryQuery } from './ports/history-reader.ts';
import type { StoredJob } from './ports/job-repository.ts';
import type { ResumeListItem, ResumeListQuery, StoredResume } from './ports/resume-repository.ts';
import type { BatchAsked, BatchFile } from './ports/run-journals.ts';
import type { MigrationOutcome, StoreStatus } from './ports/store-maintenance.ts';

type UseCase<I, O> = (input: I, signal?: AbortSignal) => Promise<Result<O, AppError>>;

/** The menu of use-cases that every interface is given. Nothing here is loaded before it is called. */
export interface App {
  readonly analyzeResume: UseCase<AnalyzeResumeInput, ResumeReport>;
  /** Begins a batch, or goes on with one that was cut off. Nothing is read before its rows are asked for. */
  readonly openBatch: UseCase<OpenBatchInput, BatchRun>;
  /** What is in a .zip; its entries are inflated one at a time. */
  readonly openArchive: UseCase<OpenArchiveInput, Archive>;
  readonly listResumes: UseCase<ResumeListQuery, Page<ResumeListItem>>;
  readonly showResume: UseCase<IdInput, StoredResume>;
  readonly diffResumes: UseCase<DiffResumesInput, ResumeDiff>;
  /** The profile as the bytes of a DOCX file. */
  readonly exportDocument: UseCase<IdInput, Uint8Array>;
  readonly deleteResume: UseCase<IdInput, DeletionOutcome>;
  readonly restoreResume: UseCase<IdInput, DeletionOutcome>;

  readonly addJob: UseCase<AddJobInput, StoredJob>;
  readonly listJobs: UseCase<PageRequest, Page<StoredJob>>;
  readonly showJob: UseCase<IdInput, StoredJob>;
  readonly deleteJob: UseCase<IdInput, DeletionOutcome>;

  readonly startInterview: UseCase<StartInterviewInput, StartedInterview>;
  /** Read-only: the interview as it stands. */
  readonly showInterview: UseCase<IdInput, Interview>;
  /** Reopens an interview (the latest one in progress without an id): grades what was stored ungraded, brings the draft. */
  readonly continueInterview: UseCase<Partial<IdInput>, ContinuedInterview>;
  readonly answerQuestion: UseCase<AnswerQuestionInput, AnswerOutcome>;
  readonly skipQuestion: UseCase<QuestionInput, Interview>;
  readonly giveHint: UseCase<QuestionInput, HintOutcome>;
  /** Reopens the question answered last (or the one named) for another attempt; all attempts are kept. */
  readonly retryQuestion: UseCase<QuestionInput, Interview>;
  readonly completeInterview: UseCase<IdInput, InterviewSummary>;
  readonly summarizeInterview: UseCase<IdInput, InterviewSummary>;
  readonly deleteInterview: UseCase<IdInput, DeletionOutcome>;
  readonly restoreInterview: UseCase<IdInput, DeletionOutcome>;
  readonly saveDraft: UseCase<SaveDraftInput, Draft>;

  readonly listHistory: UseCase<HistoryQuery, Page<HistoryItem>>;
  readonly showProgress: UseCase<ShowProgressInput, ProgressReport>;

  readonly listQuestions: UseCase<ListQuestionsInput, readonly Question[]>;
  readonly showQuestion: UseCase<IdInput, Question>;
  readonly lintBank: UseCase<LintBankInput, BankLintReport>;

  readonly listSettings: UseCase<void, readonly SettingValue[]>;
  readonly changeSetting: UseCase<ChangeSettingInput, SettingValue>;
  readonly listSecrets: UseCase<void, SecretsReport>;
  readonly setSecret: UseCase<SetSecretInput, SecretsReport>;
  readonly deleteSecret: UseCase<SecretNameInput, SecretsReport>;
  readonly testSecret: UseCase<SecretNameInput, SecretTest>;

  /** One file in variants that may make no difference. Saves nothing. */
  readonly auditResume: UseCase<AuditResumeInput, AuditedDocument>;
  readonly measureImpact: UseCase<MeasureImpactInput, ImpactReport>;

  readonly runDemo: UseCase<RunDemoInput, DemoRun>;

  readonly migrateStore: UseCase<void, MigrationOutcome>;
  readonly rollbackStore: UseCase<void, MigrationOutcome>;
  readonly readStoreStatus: UseCase<void, StoreStatus>;
  readonly checkHealth: UseCase<void, HealthReport>;

  /** Closes what was opened, and only that. */
  readonly close: () => Promise<void>;
}

/** A full id, the beginning or the end of one, or `last`. */
export interface IdInput {
  readonly id: string;
}

export interface AnalyzeResumeInput {
  readonly file: FileBytes;
  /** `YYYY-MM-DD`; null takes the file's own date, else today. */
  readonly asOf: string | null;
  /** When the file was last changed (RFC 3339), if the caller knows. */
  readonly fileModifiedAt: string | null;
  readonly job: JobSource | null;
  /** A blind report is never saved. */
  readonly save: boolean;
  /** Judge what is left when all that tells who it is has been taken out. */
  readonly blind?: boolean;
  /** Read and judge so many times, and fail if one outcome is not like the others. */
  readonly repeat?: number;
}

export interface LoadedFile {
  readonly bytes: Uint8Array;
  /** RFC 3339, if it is known. */
  readonly modifiedAt: string | null;
}

export type LoadFile = (file: BatchFile) => Promise<Result<LoadedFile, AppError>>;

export interface OpenBatchInput {
  /** A new run, or the id, a piece of the id or `last` for one that was cut off. */
  readonly run: NewBatch | { readonly continue: string };
  readonly load: (asked: BatchAsked) => LoadFile;
  /** Files that are read at the same time, each in a thread of its own. */
  readonly concurrency: number;
}

export interface NewBatch {
  readonly files: readonly BatchFile[];
  /** `YYYY-MM-DD`; null takes each file's own date, else the day on which the run began. */
  readonly asOf: string | null;
  readonly job: JobSource | null;
  readonly save: boolean;
  readonly blind: boolean;
  readonly repeat: number;
  readonly asked: BatchAsked;
}

export interface BatchRun {
  readonly id: string;
  readonly total: number;
  /** Rows that earlier attempts left; they are not judged again. */
  readonly done: number;
  /** Why this run could not go on if it were cut off now; null if it could. */
  readonly journalError: () => AppError | null;
  readonly isBlind: boolean;
  readonly asked: BatchAsked;
  /**
   * Every row in input order, those of earlier attempts too. A row that came out is kept for good. When the signal fires,
   * the files in hand are finished and the rows end.
   */
  readonly rows: (signal?: AbortSignal) => AsyncIterable<BatchRow>;
  /** Instead of `rows`: a run that was only just begun leaves nothing, another one stays as it was. */
  readonly drop: () => Promise<void>;
}

export interface BatchRow {
  /** Counts from 1. */
  readonly position: number;
  readonly name: string;
  readonly result: Result<ResumeReport, AppError>;
  readonly duplicateOf: DuplicateOf | null;
}

export interface OpenArchiveInput {
  readonly path: string;
}

/** A job description given as text, or a saved one. */
export type JobSource = { readonly text: string; readonly name: string } | { readonly id: string };

/** A saved resume, or a file that is judged now. */
export type ResumeSource =
  | { readonly id: string }
  | { readonly file: FileBytes; readonly fileModifiedAt: string | null };

export interface DiffResumesInput {
  readonly from: ResumeSource;
  readonly to: ResumeSource;
  /** For files; a saved report keeps the match that it was saved with. */
  readonly job: JobSource | null;
  /** `YYYY-MM-DD`, for files; null takes each file's own date, else today. */
  readonly asOf: string | null;
}

export interface AddJobInput {
  readonly text: string;
  /** Without one, the first line of the text. */
  readonly title: string | null;
}

export interface DeletionOutcome {
  readonly id: string;
  /** null after a restore. */
  readonly deletedAt: string | null;
}

export interface StartInterviewInput {
  /** Id of a saved resume, or a file to analyse and save. */
  readonly resume: { readonly id: string } | { readonly file: FileBytes } | null;
  readonly job: JobSource | null;
  readonly role: string | null;
  /** null takes the resume's level, else `mid`. */
  readonly level: InterviewSettings['level'] | null;
  readonly type: InterviewSettings['type'];
  readonly difficulty: InterviewSettings['difficulty'];
  readonly questionCount: number;
  readonly focus: readonly string[];
  /** null draws one. */
  readonly seed: number | null;
  readonly timeLimitSeconds: number | null;
  readonly selfScore: boolean;
}

export interface StartedInterview extends Interview {
  /** What the plan could not keep to, in plain words: fewer questions than asked, a neighbouring level. Not stored. */
  readonly notes?: readonly string[];
}

export interface QuestionInput extends IdInput {
  /** Guards scripts against answering another question than they read; null means the current one. */
  readonly questionId: string | null;
}

export interface AnswerQuestionInput extends QuestionInput {
  readonly text: string;
  readonly seconds: number | null;
  readonly selfScore: number | null;
}

export interface AnswerOutcome {
  readonly interview: Interview;
  /** The question that was answered, with the graded attempt as its last. */
  readonly answered: InterviewQuestion;
  readonly attempt: Attempt;
  /** The follow-up, when there is one; it is then also the open question. */
  readonly probe: InterviewQuestion | null;
  readonly next: InterviewQuestion | null;
}

export interface HintOutcome {
  readonly questionId: string;
  readonly hint: string;
  /** Hints that are still left after this one. */
  readonly left: number;
}

export interface ContinuedInterview {
  readonly interview: Interview;
  /** What was typed and not submitted for the open question. */
  readonly draft: Draft | null;
  /** Answers that had been stored but not graded, and were graded now. */
  readonly gradedNow: readonly string[];
}

export interface SaveDraftInput {
  readonly interviewId: string;
  readonly questionId: string;
  readonly text: string;
  readonly seconds: number;
}

export interface ShowProgressInput {
  /** RFC 3339 or null for all time. */
  readonly since: string | null;
}

export interface ProgressReport extends Progress {
  readonly interviewsCompleted: number;
}

export interface ListQuestionsInput {
  readonly area: string | null;
  readonly type: string | null;
  readonly level: string | null;
  readonly difficulty: string | null;
}

export interface LintBankInput {
  /** A bank file (YAML or JSON); null lints the built-in bank. */
  readonly file: FileBytes | null;
}

export interface BankLintReport {
  readonly questions: number;
  readonly findings: readonly BankFinding[];
  readonly counts: readonly { readonly area: string; readonly questions: number }[];
}

export interface SettingValue {
  readonly name: string;
  readonly value: string | number | boolean | null;
  readonly source: 'flag' | 'variable' | 'profile' | 'file' | 'default';
  readonly description: string;
}

export interface ChangeSettingInput {
  readonly name: string;
  /** null unsets. */
  readonly value: string | null;
}

export interface SecretNameInput {
  readonly name: string;
}

export interface SetSecretInput extends SecretNameInput {
  readonly value: string;
}

export interface SecretsReport {
  /** Where secrets are kept, and why not in the keychain if they are not. */
  readonly backend: 'keychain' | 'encrypted-file';
  readonly note: string | null;
  readonly secrets: readonly {
    readonly name: string;
    readonly set: boolean;
    readonly source: 'variable' | 'keychain' | 'encrypted-file' | null;
  }[];
}

export interface SecretTest {
  readonly name: string;
  readonly found: boolean;
  /** What was checked, and what came of it, without the secret. */
  readonly message: string;
}

export interface AuditResumeInput
  extends Pick<AnalyzeResumeInput, 'file' | 'asOf' | 'fileModifiedAt' | 'job'> {
  readonly seed: number;
  /** How many variants to make of it. */
  readonly variants: number;
}

/** Outcomes of a selection, as text; every row has a cell a column. */
export interface OutcomeTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface MeasureImpactInput {
  readonly table: OutcomeTable;
  /** Columns that hold the groups; none takes those with a usual name (sex, race, age group). */
  readonly groups: readonly string[];
  readonly cross: boolean;
  /** Column of the outcome; null takes one with a usual name. */
  readonly outcome: string | null;
  /** The outcome that means selected; null takes the usual words. */
  readonly selected: string | null;
  /** Column of a score; measured by the cut, else by the share above the median. */
  readonly score: string | null;
  readonly cut: number | null;
}

export type ImpactMeasure =
  | { readonly kind: 'selected'; readonly column: string; readonly value: string | null }
  | { readonly kind: 'cut'; readonly column: string; readonly cut: number }
  | { readonly kind: 'above-median'; readonly column: string; readonly median: number };

export interface ImpactReport {
  readonly applicants: number;
  /** Applicants whose outcome is not known; they are in no rate. */
  readonly outcomeUnknown: number;
  readonly measure: ImpactMeasure;
  readonly groupColumns: readonly string[];
  /** One a group column, then all crossed where that was asked for. */
  readonly tables: readonly ImpactTable[];
}

export interface RunDemoInput {
  readonly resume: FileBytes;
  readonly jobText: string;
  /** `YYYY-MM-DD`; null means today. */
  readonly asOf: string | null;
}

/** The whole product on bundled material. */
export interface DemoRun {
  readonly report: ResumeReport;
  readonly interview: Interview;
  readonly answers: readonly AnswerOutcome[];
  readonly summary: InterviewSummary;
}

export interface HealthReport {
  readonly healthy: boolean;
  readonly checks: readonly HealthCheck[];
}
