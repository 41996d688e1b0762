import type { DocumentReader } from '../../application/ports/document-reader.ts';
import type { ReadLimits } from './limits.ts';
import { readDocument } from './read-document.ts';
import { sniff } from './sniff.ts';

/** Reads in the calling thread, which whoever started it stops when a file takes too long or too much. */
export const createInPlaceReader = (limits: ReadLimits): DocumentReader => ({
  read: async ({ name, bytes }) => {
    const sniffed = sniff(name, bytes);
    return sniffed.ok ? readDocument({ name, bytes, content: sniffed.value }, limits) : sniffed;
  },
});
