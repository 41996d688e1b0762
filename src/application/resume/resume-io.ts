import type { DuplicateOf } from '../../domain/resume/duplicates.ts';
import type { ResumeReport } from '../../domain/resume/report.ts';
import type { Result } from '../../shared/result.ts';
import type { AppError } from '../errors.ts';
import type { JobSource } from '../jobs/job-io.ts';
import type { FileBytes } from '../ports/document-reader.ts';
import type { BatchAsked, BatchFile } from '../ports/run-journals.ts';

export interface AnalyzeResumeInput {
  readonly file: FileBytes;
  /** `YYYY-MM-DD`; null takes the file's own date, else today. */
  readonly asOf: string | null;
  /** When the file was last changed (RFC 3339), if the caller knows. */
  readonly fileModifiedAt: string | null;
  readonly job: JobSource | null;
  /** A blind report is never saved. */
  readonly save: boolean;
  /** Judge what is left when all that tells who it is has been taken out. */
  readonly blind?: boolean;
  /** Read and judge so many times, and fail if one outcome is not like the others. */
  readonly repeat?: number;
}

export interface LoadedFile {
  readonly bytes: Uint8Array;
  /** RFC 3339, if it is known. */
  readonly modifiedAt: string | null;
}

export type LoadFile = (file: BatchFile) => Promise<Result<LoadedFile, AppError>>;

export interface OpenBatchInput {
  /** A new run, or the id, a piece of the id or `last` for one that was cut off. */
  readonly run: NewBatch | { readonly continue: string };
  readonly load: (asked: BatchAsked) => LoadFile;
  /** Files that are read at the same time, each in a thread of its own. */
  readonly concurrency: number;
}

export interface NewBatch {
  readonly files: readonly BatchFile[];
  /** `YYYY-MM-DD`; null takes each file's own date, else the day on which the run began. */
  readonly asOf: string | null;
  readonly job: JobSource | null;
  readonly save: boolean;
  readonly blind: boolean;
  readonly repeat: number;
  readonly asked: BatchAsked;
}

export interface BatchRun {
  readonly id: string;
  readonly total: number;
  /** Rows that earlier attempts left; they are not judged again. */
  readonly done: number;
  /** Why this run could not go on if it were cut off now; null if it could. */
  readonly journalError: () => AppError | null;
  readonly isBlind: boolean;
  readonly asked: BatchAsked;
  /**
   * Every row in input order, those of earlier attempts too. A row that came out is kept for good. When the signal fires,
   * the files in hand are finished and the rows end.
   */
  readonly rows: (signal?: AbortSignal) => AsyncIterable<BatchRow>;
  /** Instead of `rows`: a run that was only just begun leaves nothing, another one stays as it was. */
  readonly drop: () => Promise<void>;
}

export interface BatchRow {
  /** Counts from 1. */
  readonly position: number;
  readonly name: string;
  readonly result: Result<ResumeReport, AppError>;
  readonly duplicateOf: DuplicateOf | null;
}

export interface OpenArchiveInput {
  readonly path: string;
}

/** A saved resume, or a file that is judged now. */
export type ResumeSource =
  | { readonly id: string }
  | { readonly file: FileBytes; readonly fileModifiedAt: string | null };

export interface DiffResumesInput {
  readonly from: ResumeSource;
  readonly to: ResumeSource;
  /** For files; a saved report keeps the match that it was saved with. */
  readonly job: JobSource | null;
  /** `YYYY-MM-DD`, for files; null takes each file's own date, else today. */
  readonly asOf: string | null;
}
