import type { Readable, Writable } from 'node:stream';

/** The program's three streams and what is known of the terminal, so that commands can be tested without one. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly variables: Readonly<Record<string, string | undefined>>;
}

export const isInteractive = (io: Io): boolean => io.stdin.isTTY === true && io.stdout.isTTY === true;

/** Columns to fill: the terminal's, else 80; a pipe is never cut, because only terminals get tables. */
export const columnsOf = (io: Io): number => Math.max(20, io.stdout.columns ?? 80);

/**
 * Colour by the usual rules (https://no-color.org, https://force-color.org): the flag, then FORCE_COLOR, NO_COLOR,
 * then whether stdout is a terminal that can.
 */
export const wantsColour = (io: Io, flag: boolean): boolean => {
  if (!flag) return false;
  const { FORCE_COLOR, NO_COLOR, TERM } = io.variables;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  return io.stdout.isTTY === true && TERM !== 'dumb';
};

/** Everything on stdin, or null when it holds more than `bytesMax`. */
export const readAll = async (stream: Readable, bytesMax: number): Promise<Buffer | null> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    size += bytes.length;
    if (size > bytesMax) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
};
