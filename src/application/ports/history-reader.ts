import type { ScoredAttempt } from '../../domain/history/progress.ts';
import type { Interview } from '../../domain/interview/interview.ts';
import type { Page, PageRequest } from '../page.ts';

/** Reads lists and trends of past interviews: one SQL statement a page. */
export interface HistoryReader {
  page(query: HistoryQuery): Promise<Page<HistoryItem>>;
  /** Graded main questions of interviews that are not deleted, oldest first; probes are left out. */
  scores(query: { readonly since: string | null }): Promise<readonly ScoredAttempt[]>;
  /**
   * Bank ids that were put to the person (not merely planned) in the latest `interviews` interviews that are not
   * deleted, each once, for «no question repeats».
   */
  recentQuestionIds(interviews: number): Promise<readonly string[]>;
}

export interface HistoryQuery extends PageRequest {
  readonly status: Interview['status'] | null;
  readonly role: string | null;
  /** RFC 3339; `since` included, `until` excluded. */
  readonly since: string | null;
  readonly until: string | null;
  readonly minScore: number | null;
  readonly sort: HistorySort;
  readonly deleted: boolean;
}

/**
 * `best` and `worst` go by score; without a score comes last in both. Equal scores: the newest first in `best`, the
 * oldest first in `worst`; equal times likewise by id.
 */
export type HistorySort = 'newest' | 'oldest' | 'best' | 'worst';

export interface HistoryItem {
  readonly id: string;
  readonly status: Interview['status'];
  readonly role: string | null;
  readonly level: string;
  readonly type: string;
  readonly difficulty: string;
  readonly questionCount: number;
  /** Main questions with an answer, so never more than `questionCount`. */
  readonly answeredCount: number;
  readonly startedAt: string;
  readonly completedAt: string | null;
  readonly finalScore: number | null;
  readonly deletedAt: string | null;
}
