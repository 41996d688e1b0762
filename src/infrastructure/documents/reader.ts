import type { AppError } from '../../application/errors.ts';
import type { DocumentReader, FileBytes } from '../../application/ports/document-reader.ts';
import type { LaidOutDocument } from '../../domain/resume/reading/laid-out.ts';
import { err, type Result } from '../../shared/result.ts';
import type { ReadRequest } from './document-worker.ts';
import { cancelled, fileTooLarge } from './failures.ts';
import { defaultLimits, type ReadLimits } from './limits.ts';
import { readDocument, type SniffedFile } from './read-document.ts';
import { sniff } from './sniff.ts';
import { createWorkerPool } from './worker-pool.ts';

export interface DocumentReaderOptions {
  /** Single limits may be replaced; the rest keep their defaults. */
  readonly limits?: Partial<ReadLimits>;
  /** Where document-worker.ts (or its bundle) is. */
  readonly workerUrl: URL;
  /** How many files may be read at once; further ones wait. Default 1. */
  readonly workersMax?: number;
}

export interface ClosableDocumentReader extends DocumentReader {
  /** Ends the workers; files under way end as CANCELLED. The reader may be used again afterwards. */
  close(): Promise<void>;
}

/** Up to this size text is read where it is: its readers are linear, and a thread costs more than they do. */
const inPlaceBytesMax = 1_000_000;

/**
 * Reads documents from strangers: whatever they hold, the program goes on. PDF, DOCX and long texts are read in a
 * worker thread, which is ended when a file takes too long or too much, or when the signal fires.
 */
export const createDocumentReader = (options: DocumentReaderOptions): ClosableDocumentReader => {
  const limits: ReadLimits = { ...defaultLimits, ...options.limits };
  const pool = createWorkerPool<LaidOutDocument>({
    workerUrl: options.workerUrl,
    workersMax: options.workersMax ?? 1,
    limits,
  });

  const read = async (file: FileBytes, signal?: AbortSignal): Promise<Result<LaidOutDocument, AppError>> => {
    if (signal?.aborted) return err(cancelled(file.name));
    if (file.bytes.length > limits.bytesMax) return err(fileTooLarge(file.name, file.bytes.length, limits));
    const sniffed = sniff(file.name, file.bytes);
    if (!sniffed.ok) return sniffed;
    const known: SniffedFile = { name: file.name, bytes: file.bytes, content: sniffed.value };
    return 'text' in sniffed.value && file.bytes.length <= inPlaceBytesMax
      ? readDocument(known, limits)
      : pool.run({ name: file.name, request: () => toRequest(known, limits) }, signal);
  };

  return { read, close: () => pool.close() };
};

/** Text has been decoded already, so no bytes go with it. The caller keeps its own: a copy changes hands. */
const toRequest = (file: SniffedFile, limits: ReadLimits) => {
  const bytes = 'text' in file.content ? new Uint8Array() : new Uint8Array(file.bytes);
  const message: ReadRequest = { ...file, bytes, limits };
  return { message, transfer: [bytes.buffer] };
};
