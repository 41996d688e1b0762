import type { AppError } from '../../application/errors.ts';
import type { LaidOutDocument } from '../../domain/resume/reading/laid-out.ts';
import type { Result } from '../../shared/result.ts';
import type { ReadLimits } from './limits.ts';
import type { Sniffed } from './sniff.ts';

/** What crosses the thread's border. One file is under way in a worker at a time, so nothing needs an id. */
export interface ReadRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly content: Sniffed;
  readonly limits: ReadLimits;
}

/** What a worker is given at its start. */
export interface WorkerSetup {
  /** Where compiled code is kept between runs, if it is. A thread does not inherit this from the program. */
  readonly compileCache: string | null;
}

export type ReadReply =
  | { readonly kind: 'read'; readonly result: Result<LaidOutDocument, AppError> }
  /** A bug or a failure nobody foresaw; it is thrown again on the other side. */
  | { readonly kind: 'threw'; readonly message: string };
