import { EventEmitter } from 'node:events';
import { PassThrough, Writable } from 'node:stream';
import headless from '@xterm/headless';

/** A terminal in the same process: streams that look like a TTY, and a screen that understands escape sequences. */
export interface FakeTerminal {
  readonly stdin: PassThrough & {
    isTTY: true;
    setRawMode(raw: boolean): unknown;
    ref(): unknown;
    unref(): unknown;
  };
  readonly stdout: Writable & { isTTY: true; columns: number; rows: number };
  /** Every byte written so far. */
  readonly output: () => string;
  readonly isRaw: () => boolean;
  readonly type: (keys: string) => void;
  readonly screen: () => Promise<readonly string[]>;
  readonly scrollback: () => Promise<readonly string[]>;
  readonly cursor: () => Promise<{ readonly x: number; readonly y: number }>;
  readonly resize: (columns: number, rows: number) => Promise<void>;
  /** The screen as soon as it shows `wanted`; fails with the screen after `timeoutMs`. */
  readonly waitFor: (wanted: string | RegExp, timeoutMs?: number) => Promise<string>;
  readonly signals: EventEmitter;
}

export const openFakeTerminal = (columns: number, rows: number): FakeTerminal => {
  const xterm = new headless.Terminal({
    cols: columns,
    rows,
    allowProposedApi: true,
    scrollback: 5_000,
    convertEol: true,
  });
  let isRaw = false;
  let output = '';
  const stdin = Object.assign(new PassThrough(), {
    isTTY: true as const,
    setRawMode: (raw: boolean) => {
      isRaw = raw;
    },
    ref: () => {},
    unref: () => {},
  });
  const stdout = Object.assign(
    new Writable({
      decodeStrings: false,
      write: (chunk, _encoding, done) => {
        output += String(chunk);
        xterm.write(String(chunk), done);
      },
    }),
    { isTTY: true as const, columns, rows },
  );
  const settled = (): Promise<void> => new Promise(resolve => xterm.write('', resolve));
  const rowsBetween = (from: number, to: number): readonly string[] => {
    const buffer = xterm.buffer.active;
    return Array.from(
      { length: to - from },
      (_, at) => buffer.getLine(from + at)?.translateToString(true) ?? '',
    );
  };
  const screen = async (): Promise<readonly string[]> => {
    await settled();
    const { baseY } = xterm.buffer.active;
    return rowsBetween(baseY, baseY + xterm.rows);
  };
  return {
    stdin,
    stdout,
    signals: new EventEmitter(),
    output: () => output,
    isRaw: () => isRaw,
    type: keys => void stdin.write(keys),
    screen,
    scrollback: async () => {
      await settled();
      return rowsBetween(0, xterm.buffer.active.baseY);
    },
    cursor: async () => {
      await settled();
      return { x: xterm.buffer.active.cursorX, y: xterm.buffer.active.cursorY };
    },
    resize: async (nextColumns, nextRows) => {
      await settled();
      xterm.resize(nextColumns, nextRows);
      Object.assign(stdout, { columns: nextColumns, rows: nextRows });
      stdout.emit('resize');
      await settled();
    },
    waitFor: async (wanted, timeoutMs = 5_000) => {
      const until = Date.now() + timeoutMs;
      for (;;) {
        const text = (await screen()).join('\n').trimEnd();
        if (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) return text;
        if (Date.now() > until) throw new Error(`The screen never showed ${wanted}:\n${text}`);
        await new Promise(resolve => setTimeout(resolve, 10));
      }
    },
  };
};
