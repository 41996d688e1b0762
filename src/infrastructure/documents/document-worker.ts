import type { ReadLimits } from './limits.ts';
import { readDocument, type SniffedFile } from './read-document.ts';
import { serveRequests } from './worker-side.ts';

/** What the thread is asked: a file, its format, and how much it may cost. */
export interface ReadRequest extends SniffedFile {
  readonly limits: ReadLimits;
}

/** The entry of the thread in which files from strangers are read: it may be stopped at any moment. */
serveRequests(({ limits, ...file }: ReadRequest) => readDocument(file, limits));
