import type { LaidOutDocument } from '../../domain/resume/reading/laid-out.ts';
import type { Result } from '../../shared/result.ts';
import type { AppError } from '../errors.ts';

/** Turns a file's bytes into laid-out text; decides the format by content, keeps every limit, never invents text. */
export interface DocumentReader {
  read(file: FileBytes, signal?: AbortSignal): Promise<Result<LaidOutDocument, AppError>>;
}

export interface FileBytes {
  /** For messages and as a last hint; the format is decided by content. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
