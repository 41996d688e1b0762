import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Lines of a text stream, one at a time. */
export interface LineReader {
  /** The next line without its end; null when the stream has ended or `close` was called. */
  readonly next: () => Promise<string | null>;
  readonly close: () => void;
}

export const createLineReader = (stream: Readable): LineReader => {
  const waiting: string[] = [];
  let asked: ((line: string | null) => void) | null = null;
  let isEnded = false;
  const lines = createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY, terminal: false });
  const answer = (line: string | null): void => {
    const resolve = asked;
    asked = null;
    resolve?.(line);
  };
  lines.on('line', line => {
    if (asked) answer(line);
    else waiting.push(line);
  });
  lines.on('close', () => {
    isEnded = true;
    answer(null);
  });
  return {
    next: () => {
      const line = waiting.shift();
      if (line !== undefined) return Promise.resolve(line);
      if (isEnded) return Promise.resolve(null);
      return new Promise(resolve => {
        asked = resolve;
      });
    },
    close: () => {
      waiting.length = 0;
      lines.close();
    },
  };
};
