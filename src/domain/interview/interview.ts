import type { Difficulty, Level, Question, QuestionType } from '../bank/question.ts';
import type { Grade } from './grade.ts';

/** One mock interview with everything that was asked and answered. Changed only through transitions.ts. */
export interface Interview {
  readonly id: string;
  readonly status: InterviewStatus;
  readonly settings: InterviewSettings;
  /** RFC 3339, UTC, milliseconds. */
  readonly startedAt: string;
  readonly completedAt: string | null;
  /** 0–100, set on completion; null while it runs or when nothing could be assessed. */
  readonly finalScore: number | null;
  /** In the order asked; probes follow the question they probe. */
  readonly questions: readonly InterviewQuestion[];
  readonly rubricVersion: string;
  /** Counts saved changes; an update that starts from an older revision is refused. */
  readonly revision: number;
}

export type InterviewStatus = 'in_progress' | 'completed' | 'abandoned';

export interface InterviewSettings {
  readonly resumeId: string | null;
  readonly jobId: string | null;
  readonly role: string | null;
  readonly level: Level;
  readonly type: QuestionType | 'mixed';
  readonly difficulty: Difficulty | 'mixed' | 'adaptive';
  /** How many main questions, 1–30; probes are not counted. */
  readonly questionCount: number;
  readonly focus: readonly string[];
  readonly seed: number;
  /** For one question; null means no limit. */
  readonly timeLimitSeconds: number | null;
  readonly selfScore: boolean;
}

export interface InterviewQuestion {
  /** The bank's id, or `<id>~probe-1` for a follow-up: unique within the interview. */
  readonly questionId: string;
  /** The question as it stood in the bank when it was asked, so that an old interview can be graded again. */
  readonly question: Question;
  /** Counts from 0. */
  readonly orderIndex: number;
  readonly status: QuestionStatus;
  readonly probe: ProbeOrigin | null;
  /** How many of the question's hints were shown. */
  readonly hintsShown: number;
  /** First to last; a retry adds one, none is ever removed. */
  readonly attempts: readonly Attempt[];
  /**
   * On a main question with answered follow-ups: the score, 0–100, of its counting answer and the follow-ups' answers
   * read as one text. Kept, because a model need not give the same twice. Absent and null: no follow-up was graded.
   */
  readonly combinedScore?: number | null;
}

/** `planned` questions wait; exactly one is `open` while the interview is in progress and a question is left. */
export type QuestionStatus = 'planned' | 'open' | 'answered' | 'skipped';

export interface ProbeOrigin {
  /** `questionId` of the main question. */
  readonly of: string;
  /** What the follow-up is after: a point's id, or a criterion. */
  readonly aim: string;
}

export interface Attempt {
  /** Counts from 1. */
  readonly number: number;
  readonly text: string;
  /** RFC 3339, UTC, milliseconds. */
  readonly submittedAt: string;
  /** Time taken, if it was measured. */
  readonly seconds: number | null;
  /** The person's own estimate before the grade, 0–100. */
  readonly selfScore: number | null;
  /** null from the moment the answer is stored until it is graded. */
  readonly grade: Grade | null;
}

/** What an answered interview amounts to. */
export interface InterviewSummary {
  readonly id: string;
  readonly finalScore: number | null;
  readonly verdict: Verdict;
  readonly scoreBreakdown: ScoreBreakdown;
  readonly strengths: readonly SummaryPoint[];
  readonly improvements: readonly SummaryPoint[];
  readonly perQuestion: readonly QuestionSummary[];
  readonly contradictions: readonly string[];
  readonly practice: readonly PracticeItem[];
  readonly feedbackSummary: string;
}

export interface Verdict {
  readonly label: 'not ready yet' | 'getting there' | 'ready' | 'strong' | 'not assessed';
  readonly level: Level;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly reason: string;
}

export interface ScoreBreakdown {
  readonly criteria: readonly { readonly id: string; readonly score: number; readonly answers: number }[];
  readonly competencies: readonly { readonly id: string; readonly score: number; readonly answers: number }[];
}

/** A strength or an improvement, tied to words that were said where there are any. */
export interface SummaryPoint {
  readonly text: string;
  readonly questionId: string;
  readonly quote: string | null;
}

export interface QuestionSummary {
  readonly questionId: string;
  readonly text: string;
  readonly competency: string;
  readonly status: QuestionStatus;
  readonly isProbe: boolean;
  readonly attempts: number;
  readonly hintsShown: number;
  readonly firstScore: number | null;
  readonly score: number | null;
  readonly found: readonly string[];
  readonly notFound: readonly string[];
  readonly nextStep: string | null;
}

export interface PracticeItem {
  readonly competency: string;
  readonly reason: string;
  readonly questionId: string | null;
}
