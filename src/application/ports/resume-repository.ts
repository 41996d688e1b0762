import type { ResumeReport } from '../../domain/resume/report.ts';
import type { Page, PageRequest } from '../page.ts';

/** Keeps analysed resumes; deletion is soft and can be taken back. */
export interface ResumeRepository {
  /** Inserts, or replaces the report of the same id. */
  save(resume: StoredResume): Promise<void>;
  /** Deleted resumes are found too; `deletedAt` tells. */
  find(id: string): Promise<StoredResume | null>;
  /**
   * Ids whose text starts or ends with `fragment` and whose file has the hash `sha256`, at most `limit`, newest first.
   * Without `deleted` those that are not deleted, with it only those that are.
   */
  findIds(query: {
    readonly fragment?: string;
    readonly sha256?: string;
    readonly deleted?: boolean;
    readonly limit: number;
  }): Promise<readonly string[]>;
  list(query: ResumeListQuery): Promise<Page<ResumeListItem>>;
  /** Sets or clears the deletion time. False when there is no such resume. */
  setDeleted(id: string, deletedAt: string | null): Promise<boolean>;
}

export interface StoredResume {
  readonly id: string;
  readonly report: ResumeReport;
  /** RFC 3339, UTC, milliseconds. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly deletedAt: string | null;
}

export interface ResumeListQuery extends PageRequest {
  /** False lists the resumes that are not deleted, true those that are. */
  readonly deleted: boolean;
}

export interface ResumeListItem {
  readonly id: string;
  readonly fileName: string;
  readonly name: string | null;
  readonly format: string;
  readonly score: number;
  readonly inferredRole: string | null;
  readonly createdAt: string;
  readonly deletedAt: string | null;
}
