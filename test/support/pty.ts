import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';

/** A program in a real pseudo-terminal, with a screen that can be read. */
export interface PtyProgram {
  /** Sends keys as a keyboard would; escape sequences as they are. */
  readonly type: (keys: string) => void;
  /** The visible rows, without spaces at their ends. */
  readonly screen: () => Promise<readonly string[]>;
  /** Rows that have left the screen at the top. */
  readonly scrollback: () => Promise<readonly string[]>;
  readonly cells: () => Promise<readonly (readonly PtyCell[])[]>;
  readonly cursor: () => Promise<{ readonly x: number; readonly y: number }>;
  /** Waits until the screen shows `wanted`; fails with the screen after `timeoutMs`. Gives the screen's text. */
  readonly waitFor: (wanted: string | RegExp, timeoutMs?: number) => Promise<string>;
  readonly resize: (columns: number, rows: number) => Promise<void>;
  readonly kill: (signal?: string) => void;
  /** How the program ended; waits until it has. */
  readonly ended: Promise<PtyEnd>;
  /** All bytes that the program wrote, as text. */
  readonly output: () => string;
}

export interface PtyCell {
  readonly text: string;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly inverse: boolean;
  /** Number of the ANSI colour, or null for the terminal's own. */
  readonly colour: number | null;
}

export interface PtyEnd {
  readonly code: number;
  readonly signal: number | null;
}

export interface PtyOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly cwd?: string;
  /** The whole environment of the program; `TERM` is set to `xterm-256color` unless given. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

const TIMEOUT_MS = 8_000;
const LOOK_EVERY_MS = 15;

/** Starts `file` with `args` in a terminal of the given size. What the terminal answers is fed back to the program. */
export const startPty = (file: string, args: readonly string[], options: PtyOptions = {}): PtyProgram => {
  const columns = options.columns ?? 80;
  const rows = options.rows ?? 24;
  const xterm = new headless.Terminal({ cols: columns, rows, scrollback: 10_000, allowProposedApi: true });
  const child = spawn(file, [...args], {
    name: 'xterm-256color',
    cols: columns,
    rows,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env: { TERM: 'xterm-256color', ...(options.env ?? process.env) },
  });
  let output = '';
  child.onData(data => {
    output += data;
    xterm.write(data);
  });
  let isOver = false;
  xterm.onData(answer => {
    if (!isOver) child.write(answer);
  });
  const ended = new Promise<PtyEnd>(resolve => {
    child.onExit(({ exitCode, signal }) => {
      isOver = true;
      resolve({ code: exitCode, signal: signal || null });
    });
  });

  const settled = (): Promise<void> => new Promise(resolve => xterm.write('', resolve));
  const rowsBetween = (from: number, to: number): readonly string[] =>
    Array.from(
      { length: to - from },
      (_, at) => xterm.buffer.active.getLine(from + at)?.translateToString(true) ?? '',
    );
  const screen = async (): Promise<readonly string[]> => {
    await settled();
    const { baseY } = xterm.buffer.active;
    return rowsBetween(baseY, baseY + xterm.rows);
  };

  return {
    type: keys => child.write(keys),
    screen,
    scrollback: async () => {
      await settled();
      return rowsBetween(0, xterm.buffer.active.baseY);
    },
    cells: async () => {
      await settled();
      const { active } = xterm.buffer;
      return Array.from({ length: xterm.rows }, (_, y) =>
        cellsOf(active.getLine(active.baseY + y), xterm.cols),
      );
    },
    cursor: async () => {
      await settled();
      return { x: xterm.buffer.active.cursorX, y: xterm.buffer.active.cursorY };
    },
    waitFor: async (wanted, timeoutMs = TIMEOUT_MS) => {
      const until = Date.now() + timeoutMs;
      for (;;) {
        const text = (await screen()).join('\n').trimEnd();
        if (typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text)) return text;
        if (Date.now() > until) throw new Error(`The screen never showed ${wanted}:\n${text}`);
        await new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MS));
      }
    },
    resize: async (nextColumns, nextRows) => {
      await settled();
      xterm.resize(nextColumns, nextRows);
      child.resize(nextColumns, nextRows);
    },
    kill: signal => {
      if (!isOver) child.kill(signal);
    },
    ended,
    output: () => output,
  };
};

type XtermLine = ReturnType<InstanceType<typeof headless.Terminal>['buffer']['active']['getLine']>;

const cellsOf = (line: XtermLine, columns: number): readonly PtyCell[] =>
  Array.from({ length: columns }, (_, x) => {
    const cell = line?.getCell(x);
    return {
      text: cell?.getChars() ?? '',
      bold: Boolean(cell?.isBold()),
      dim: Boolean(cell?.isDim()),
      inverse: Boolean(cell?.isInverse()),
      colour: cell?.isFgDefault() === false ? cell.getFgColor() : null,
    };
  });
