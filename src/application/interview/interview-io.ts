import type {
  Attempt,
  Interview,
  InterviewQuestion,
  InterviewSettings,
} from '../../domain/interview/interview.ts';
import type { IdInput } from '../by-id.ts';
import type { JobSource } from '../jobs/job-io.ts';
import type { FileBytes } from '../ports/document-reader.ts';
import type { Draft } from '../ports/draft-store.ts';

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
