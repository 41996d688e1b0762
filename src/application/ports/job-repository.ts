import type { JobRequirement } from '../../domain/resume/report.ts';
import type { Page, PageRequest } from '../page.ts';

/** Keeps job descriptions; deletion is soft. */
export interface JobRepository {
  save(job: StoredJob): Promise<void>;
  find(id: string): Promise<StoredJob | null>;
  findIds(query: {
    readonly fragment?: string;
    readonly sha256?: string;
    readonly limit: number;
  }): Promise<readonly string[]>;
  list(query: PageRequest): Promise<Page<StoredJob>>;
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
