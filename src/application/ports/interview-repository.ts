import type { Interview } from '../../domain/interview/interview.ts';

/** Keeps whole interviews with all attempts; an update from an older revision is refused, never merged. */
export interface InterviewRepository {
  insert(interview: Interview): Promise<void>;
  /** Deleted interviews are found too; `deletedAt` tells. */
  find(id: string): Promise<StoredInterview | null>;
  /**
   * Ids whose text starts or ends with `fragment`, newest first. Without `deleted` those that are not deleted, with it
   * only those that are.
   */
  findIds(query: InterviewIdQuery): Promise<readonly string[]>;
  /**
   * Writes `interview` durably if the stored revision is still `interview.revision`, and counts the revision up.
   * In the same transaction the draft of `clearDraftOf` is dropped. False means that another process was faster.
   */
  update(interview: Interview, options?: { readonly clearDraftOf?: string }): Promise<boolean>;
  setDeleted(id: string, deletedAt: string | null): Promise<boolean>;
}

export interface StoredInterview {
  readonly interview: Interview;
  readonly deletedAt: string | null;
}

export interface InterviewIdQuery {
  readonly fragment?: string;
  readonly status?: Interview['status'];
  readonly deleted?: boolean;
  readonly limit: number;
}
