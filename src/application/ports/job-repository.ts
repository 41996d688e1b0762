import type { JobRequirement } from '../../domain/resume/report.ts';
import type { Page, PageRequest } from '../page.ts';

/** Keeps job descriptions; deletion is soft. */
export interface JobRepository {
  save(job: StoredJob): Promise<void>;
  /** Deleted jobs are found too; `deletedAt` tells. */
  find(id: string): Promise<StoredJob | null>;
  /** As `ResumeRepository.findIds`, with the hash of the text. */
  findIds(query: {
    readonly fragment?: string;
    readonly sha256?: string;
    readonly deleted?: boolean;
    readonly limit: number;
  }): Promise<readonly string[]>;
  /** Jobs that are not deleted, newest first. */
  list(query: PageRequest): Promise<Page<StoredJob>>;
  /** Sets or clears the deletion time. False when there is no such job. */
  setDeleted(id: string, deletedAt: string | null): Promise<boolean>;
}

export interface StoredJob {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Lower-case hex of the text's UTF-8 bytes. */
  readonly sha256: string;
  readonly requirements: readonly JobRequirement[];
  readonly createdAt: string;
  readonly deletedAt: string | null;
}
