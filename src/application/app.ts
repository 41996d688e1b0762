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
import type { ResumeReport } from '../domain/resume/report.ts';
import type { Result } from '../shared/result.ts';
import type { AppError } from './errors.ts';
import type { Page, PageRequest } from './page.ts';
import type { FileBytes } from './ports/document-reader.ts';
import type { Draft } from './ports/draft-store.ts';
import type { HealthCheck } from './ports/health-probe.ts';
import type { HistoryItem, HistoryQuery } from './ports/history-reader.ts';
import type { StoredJob } from './ports/job-repository.ts';
import type { ResumeListItem, ResumeListQuery, StoredResume } from './ports/resume-repository.ts';
import type { MigrationOutcome, StoreStatus } from './ports/store-maintenance.ts';

type UseCase<I, O> = (input: I, signal?: AbortSignal) => Promise<Result<O, AppError>>;

/** The menu of use-cases that every interface is given. Nothing here is loaded before it is called. */
export interface App {
  readonly analyzeResume: UseCase<AnalyzeResumeInput, ResumeReport>;
  readonly listResumes: UseCase<ResumeListQuery, Page<ResumeListItem>>;
  readonly showResume: UseCase<IdInput, StoredResume>;
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
  readonly save: boolean;
}

/** A job description given as text, or a saved one. */
export type JobSource = { readonly text: string; readonly name: string } | { readonly id: string };

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
