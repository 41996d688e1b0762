import { EventEmitter } from 'node:events';
import { stripVTControlCharacters } from 'node:util';
import type { WindowSize } from '../hooks/services.ts';
import { textCells } from '../text/width.ts';
import type { TuiOutput } from '../tui-options.ts';

/**
 * Stands between Ink and the terminal. It remembers what the last frame looked like, because a terminal that becomes
 * narrower breaks long rows in two, and erasing as many rows as were drawn would leave the rest behind.
 */
export interface FrameOutput {
  /** What Ink is given as its stdout. */
  readonly stream: NodeJS.WriteStream;
  readonly size: () => WindowSize;
  /** Takes over the terminal's new size and erases the frame as it stands there now. `forget` must make Ink forget it. */
  readonly takeNewSize: (forget: () => void) => WindowSize;
  /** Tells Ink about the new size, after the tree was drawn for it. */
  readonly announceSize: () => void;
}

const FALLBACK: WindowSize = { columns: 80, rows: 24 };

const sizeOf = (stdout: TuiOutput): WindowSize => ({
  columns: stdout.columns || FALLBACK.columns,
  rows: stdout.rows || FALLBACK.rows,
});

interface DrawnFrame {
  /** Cells of each row. */
  readonly rows: readonly number[];
  readonly cursor: { readonly row: number; readonly column: number };
}

const NOTHING: DrawnFrame = { rows: [], cursor: { row: 0, column: 0 } };

export const createFrameOutput = (stdout: TuiOutput): FrameOutput => {
  let size = sizeOf(stdout);
  let frame = NOTHING;
  let isMuted = false;

  const write = (chunk: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
    const callback = rest.find(part => typeof part === 'function') as ((error?: Error) => void) | undefined;
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    if (isMuted || stdout.destroyed || stdout.writableEnded) {
      if (callback) queueMicrotask(() => callback());
      return true;
    }
    if (text !== '') frame = afterWrite(frame, text);
    return stdout.write(text, error => callback?.(error ?? undefined));
  };

  const events = new EventEmitter();
  const stream = Object.assign(events, {
    write,
    isTTY: true as const,
    writable: true,
    destroyed: false,
    writableEnded: false,
  });
  Object.defineProperties(stream, {
    columns: { get: () => size.columns },
    rows: { get: () => size.rows },
    destroyed: { get: () => stdout.destroyed },
    writableEnded: { get: () => stdout.writableEnded },
  });

  return {
    stream: stream as unknown as NodeJS.WriteStream,
    size: () => size,
    takeNewSize: forget => {
      const next = sizeOf(stdout);
      const up = rowsAboveCursor(frame, next.columns);
      isMuted = true;
      forget();
      isMuted = false;
      stdout.write(`${up > 0 ? `\u001b[${up}A` : ''}\r\u001b[J`);
      frame = NOTHING;
      size = next;
      return next;
    },
    announceSize: () => {
      events.emit('resize');
    },
  };
};

/** What follows the last row of a frame: the way up to the cursor and its column. */
const CURSOR_AT_END = /(?:\u001b\[(\d+)A)?\u001b\[(\d+)G\u001b\[\?25h$/;

/** Ink writes a frame in one go; whatever else it writes (modes, the cursor alone) has no line end. */
const afterWrite = (before: DrawnFrame, text: string): DrawnFrame => {
  const cursor = CURSOR_AT_END.exec(text);
  const rows = text.includes('\n') ? rowsOf(text) : before.rows;
  if (!cursor) return rows === before.rows ? before : { rows, cursor: { row: rows.length, column: 0 } };
  return { rows, cursor: { row: rows.length - Number(cursor[1] ?? 0), column: Number(cursor[2]) - 1 } };
};

const rowsOf = (text: string): readonly number[] =>
  stripVTControlCharacters(text).split('\n').slice(0, -1).map(textCells);

/** Terminals re-wrap rows that no longer fit; this is how many rows the frame takes above the cursor then. */
const rowsAboveCursor = (frame: DrawnFrame, columns: number): number => {
  const above = frame.rows
    .slice(0, frame.cursor.row)
    .reduce((sum, cells) => sum + Math.max(1, Math.ceil(cells / columns)), 0);
  return above + Math.floor(frame.cursor.column / columns);
};
