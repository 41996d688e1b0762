import { startTui } from '../../src/interfaces/tui/tui.tsx';
import type { TuiExit, TuiStart } from '../../src/interfaces/tui/tui-options.ts';
import type { FakeApp } from './fake-app.ts';
import { type FakeTerminal, openFakeTerminal } from './fake-terminal.ts';

export const KEYS = {
  enter: '\r',
  escape: '\u001b',
  up: '\u001b[A',
  down: '\u001b[B',
  left: '\u001b[D',
  right: '\u001b[C',
  pageDown: '\u001b[6~',
  backspace: '\u007f',
  ctrl: (letter: string) => String.fromCharCode(letter.toUpperCase().charCodeAt(0) - 0x40),
  paste: (text: string) => `\u001b[200~${text}\u001b[201~`,
} as const;

export interface TuiSession extends FakeTerminal {
  readonly app: FakeApp;
  readonly ended: Promise<TuiExit>;
  /** Moves the session's clock. */
  readonly passSeconds: (seconds: number) => void;
}

export interface TuiSessionOptions {
  readonly start?: TuiStart;
  readonly columns?: number;
  readonly rows?: number;
  readonly colour?: boolean;
  readonly editor?: string | null;
  readonly plain?: boolean;
  readonly signal?: AbortSignal;
}

/** The whole terminal interface on a terminal in memory. */
export const openTuiSession = (app: FakeApp, options: TuiSessionOptions = {}): TuiSession => {
  const terminal = openFakeTerminal(options.columns ?? 80, options.rows ?? 24);
  let now = Date.parse('2026-11-22T10:00:00Z');
  const ended = startTui({
    app,
    start: options.start ?? { screen: 'interview', interviewId: app.interview().id },
    stdin: terminal.stdin,
    stdout: terminal.stdout,
    stderr: terminal.stdout,
    colour: options.colour ?? true,
    clock: { now: () => now },
    editor: options.editor ?? null,
    plain: options.plain ?? false,
    signals: terminal.signals,
    ...(options.signal ? { signal: options.signal } : {}),
  });
  return {
    ...terminal,
    app,
    ended,
    passSeconds: seconds => {
      now += seconds * 1_000;
    },
  };
};
