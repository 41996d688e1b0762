import type { Fingerprint } from '../../domain/resume/fingerprint.ts';
import type { JobRequirement, ResumeReport } from '../../domain/resume/report.ts';
import type { AppError } from '../errors.ts';

/** Keeps the rows of batches under way, so that one that was cut off can go on; a run that ended whole leaves nothing. */
export interface RunJournals {
  /** Throws AppFailure where nothing can be written. */
  begin(plan: RunPlan): Promise<RunJournal>;
  /** Null where there is no such run; rows that were not written whole are forgotten. */
  open(id: string): Promise<RunJournal | null>;
  /** Ids that start or end with `fragment`, latest first. */
  findIds(query: { readonly fragment?: string; readonly limit: number }): Promise<readonly string[]>;
}

/** Everything that a run's rows follow from. */
export interface RunPlan {
  readonly id: string;
  /** RFC 3339: «today» of all its rows, whenever they are made. */
  readonly startedAt: string;
  readonly files: readonly BatchFile[];
  readonly asOf: string | null;
  readonly requirements: readonly JobRequirement[] | null;
  readonly save: boolean;
  readonly blind: boolean;
  readonly repeat: number;
  readonly asked: BatchAsked;
}

/** One file of a batch, as it is kept between attempts. */
export interface BatchFile {
  /** As the row shows it. */
  readonly name: string;
  readonly path: string;
  /** Place in the directory of the archive at `path`; null for a file of its own. */
  readonly entry: number | null;
  /** Why it cannot be read, when that is known already. */
  readonly error: AppError | null;
}

/** How the person asked for a run: plain data that only the asking interface reads, kept so that it can go on. */
export type BatchAsked = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export interface RunJournal {
  readonly plan: RunPlan;
  /** Rows that earlier attempts left. */
  readonly done: number;
  /** The row that was kept for this position, name and content. */
  find(key: RowKey): Promise<KeptRow | null>;
  /** When this resolves, the row outlives the program and the machine. Throws AppFailure where it cannot be written. */
  append(row: KeptRow): Promise<void>;
  /** The run has ended whole: nothing of it is kept. */
  discard(): Promise<void>;
  close(): Promise<void>;
}

export interface RowKey {
  /** Counts from 1. */
  readonly position: number;
  readonly name: string;
  /** Null for a file that could not be loaded. */
  readonly sha256: string | null;
}

export interface KeptRow extends RowKey {
  readonly outcome:
    | { readonly report: ResumeReport; readonly fingerprint: Fingerprint }
    | { readonly error: AppError };
}
