import type { BatchErrorRow } from '../contracts/common.ts';
import type { ResumeReportDocument } from '../contracts/resume.ts';

/**
 * How a batch is written in a format: `head` once, then `row` for each row in input order, then `tail` once. Each gives
 * text that is written as it stands (with its own line ends), or '' for nothing. Rows are never kept by the caller, so
 * that ten thousand of them need no more memory than ten; a writer that has to rank or count them keeps of each only
 * what it needs and gives it from `tail`. A writer serves one batch: it is made anew for the next one.
 */
export interface BatchWriter {
  readonly head: () => string;
  readonly row: (row: BatchRowView) => string;
  readonly tail: (summary: BatchSummary) => string;
}

/** One row: what NDJSON prints of it, and where it stands. */
export type BatchRowView = BatchReportView | BatchErrorView;

export interface BatchReportView {
  readonly kind: 'report';
  /** Counts from 1, in input order. */
  readonly position: number;
  /** The path as it was given or found, `archive.zip/inner.pdf` for an entry of an archive; `document.file.name` too. */
  readonly name: string;
  /** With `duplicate_of`. */
  readonly document: ResumeReportDocument;
  /** The score is under `--fail-under`. */
  readonly isBelow: boolean;
}

export interface BatchErrorView {
  readonly kind: 'error';
  readonly position: number;
  readonly name: string;
  readonly document: BatchErrorRow;
}

/** What is known when the batch begins. */
export interface BatchWriterOptions {
  /** Rows that there will be, unless the batch is stopped. */
  readonly total: number;
  /** `--fail-under`, 0–100. */
  readonly failUnder: number | null;
  /** Of the program, for formats that name their maker. */
  readonly version: string;
  /** `--blind`: rows hold no identity, and `name` is a label without one. */
  readonly isBlind: boolean;
}

export type MakeBatchWriter = (options: BatchWriterOptions) => BatchWriter;

/** What is known when it has ended. */
export interface BatchSummary {
  /** Rows that there were to be; more than `analysed + failed` where the batch was stopped. */
  readonly total: number;
  readonly analysed: number;
  readonly failed: number;
  /** Reports under `--fail-under`. */
  readonly below: number;
  /** Reports that are the same as, or nearly the same as, an earlier one. */
  readonly duplicates: number;
}
