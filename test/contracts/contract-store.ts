import type { DraftStore } from '../../src/application/ports/draft-store.ts';
import type { HistoryReader } from '../../src/application/ports/history-reader.ts';
import type { InterviewRepository } from '../../src/application/ports/interview-repository.ts';
import type { JobRepository } from '../../src/application/ports/job-repository.ts';
import type { ResumeRepository } from '../../src/application/ports/resume-repository.ts';

/** What a contract suite runs on: a fresh, empty store for each test. */
export interface ContractStore {
  readonly resumes: ResumeRepository;
  readonly jobs: JobRepository;
  readonly interviews: InterviewRepository;
  readonly drafts: DraftStore;
  readonly history: HistoryReader;
}

export interface ContractSubject {
  readonly open: () => Promise<OpenSubject>;
}

export interface OpenSubject {
  readonly store: ContractStore;
  /** The same data through another connection; a fake hands out itself. */
  readonly another: () => Promise<ContractStore>;
  readonly close: () => Promise<void>;
}
