import type { App } from '../../../application/app.ts';
import { type Line, plainText } from '../text/line.ts';
import type { TuiOptions } from '../tui-options.ts';
import { createLineReader } from './line-reader.ts';

/** What the plain screens share: lines in, lines out. */
export interface PlainSession {
  readonly app: App;
  readonly clock: { now(): number };
  readonly say: (...lines: readonly (Line | string)[]) => void;
  /** Asks for one line; null at the end of the input. */
  readonly ask: (prompt: string) => Promise<string | null>;
  readonly read: () => Promise<string | null>;
  readonly close: () => void;
  /** Ends the input at once; unlike its natural end, this submits nothing. */
  readonly cancel: () => void;
  readonly isCancelled: () => boolean;
  /** Runs before the session ends, however it ends. */
  saveDraft: (() => Promise<boolean>) | null;
  unfinished: string | null;
}

export const openPlainSession = (options: TuiOptions): PlainSession => {
  const { stdin, stdout, app, clock } = options;
  const lines = createLineReader(stdin);
  let isCancelled = false;
  const write = (text: string): void => {
    if (!stdout.destroyed && !stdout.writableEnded) stdout.write(text);
  };
  return {
    app,
    clock,
    // Rows are not wrapped: screen readers and terminals do that better, and pipes want it undone.
    say: (...rows) => {
      for (const row of rows) write(`${withoutBars(typeof row === 'string' ? row : plainText(row))}\n`);
    },
    ask: prompt => {
      write(`${prompt} `);
      return lines.next();
    },
    read: lines.next,
    close: lines.close,
    cancel: () => {
      isCancelled = true;
      lines.close();
    },
    isCancelled: () => isCancelled,
    saveDraft: null,
    unfinished: null,
  };
};

/** Bars say nothing that the number beside them does not, and a screen reader spells them out cell by cell. */
const withoutBars = (text: string): string => text.replace(/[█░]+ ?/g, '').trimEnd();
