import type { Progress } from '../../domain/history/progress.ts';

export interface ShowProgressInput {
  /** RFC 3339 or null for all time. */
  readonly since: string | null;
}

export interface ProgressReport extends Progress {
  readonly interviewsCompleted: number;
}
