import type { AuditedDocument } from '../domain/audit/counterfactual/summary.ts';
import type { Question } from '../domain/bank/question.ts';
import type { Interview, InterviewSummary } from '../domain/interview/interview.ts';
import type { ResumeDiff } from '../domain/resume/diff-reports.ts';
import type { ResumeReport } from '../domain/resume/report.ts';
import type { Result } from '../shared/result.ts';
import type { AuditResumeInput, ImpactReport, MeasureImpactInput } from './audit/audit-io.ts';
import type { BankLintReport, LintBankInput, ListQuestionsInput } from './bank/bank-io.ts';
import type { DeletionOutcome, IdInput } from './by-id.ts';
import type { AppError } from './errors.ts';
import type { ProgressReport, ShowProgressInput } from './history/history-io.ts';
import type {
  AnswerOutcome,
  AnswerQuestionInput,
  ContinuedInterview,
  HintOutcome,
  QuestionInput,
  SaveDraftInput,
  StartedInterview,
  StartInterviewInput,
} from './interview/interview-io.ts';
import type { AddJobInput } from './jobs/job-io.ts';
import type { DemoRun, HealthReport, RunDemoInput } from './operations/operation-io.ts';
import type { Page, PageRequest } from './page.ts';
import type { Archive } from './ports/archive-reader.ts';
import type { Draft } from './ports/draft-store.ts';
import type { HistoryItem, HistoryQuery } from './ports/history-reader.ts';
import type { StoredJob } from './ports/job-repository.ts';
import type { ResumeListItem, ResumeListQuery, StoredResume } from './ports/resume-repository.ts';
import type { MigrationOutcome, StoreStatus } from './ports/store-maintenance.ts';
import type {
  AnalyzeResumeInput,
  BatchRun,
  DiffResumesInput,
  OpenArchiveInput,
  OpenBatchInput,
} from './resume/resume-io.ts';
import type {
  ChangeSettingInput,
  SecretNameInput,
  SecretsReport,
  SecretTest,
  SetSecretInput,
  SettingValue,
} from './settings/setting-io.ts';

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
