import type { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { App } from '../../application/app.ts';
import type { StartInterviewInput } from '../../application/interview/interview-io.ts';

/** What the terminal interface is given; it reads no environment of its own. */
export interface TuiOptions {
  readonly app: App;
  readonly start: TuiStart;
  readonly stdin: TuiInput;
  readonly stdout: TuiOutput;
  readonly stderr: Writable;
  readonly colour: boolean;
  /** Milliseconds since the epoch. */
  readonly clock: { now(): number };
  /** The command for Ctrl-O, from `$VISUAL` or `$EDITOR`; null when neither is set. */
  readonly editor: string | null;
  /** Line by line on text streams, for pipes and screen readers. */
  readonly plain: boolean;
  /** Ends the session as Ctrl-C does. */
  readonly signal?: AbortSignal;
  /** Where SIGTERM, SIGHUP and SIGINT are heard while the session runs: the process. */
  readonly signals?: Pick<EventEmitter, 'on' | 'off'>;
}

export type TuiStart =
  | { readonly screen: 'home' }
  | { readonly screen: 'setup'; readonly preset?: SetupPreset }
  | { readonly screen: 'interview'; readonly interviewId: string }
  | { readonly screen: 'history' };

/** What flags have already decided; the set-up screen starts from it. */
export interface SetupPreset {
  readonly resumeId?: string;
  readonly jobId?: string;
  readonly role?: string;
  readonly level?: NonNullable<StartInterviewInput['level']>;
  readonly type?: StartInterviewInput['type'];
  readonly difficulty?: StartInterviewInput['difficulty'];
  readonly questionCount?: number;
  readonly focus?: readonly string[];
  readonly seed?: number;
  readonly timeLimitSeconds?: number;
  readonly selfScore?: boolean;
}

export type TuiInput = Readable & {
  readonly isTTY?: boolean;
  setRawMode?(raw: boolean): unknown;
  ref?(): unknown;
  unref?(): unknown;
};

export type TuiOutput = Writable & {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
};

/** How the session ended. `cancelled` is Ctrl-C, a signal or a lost terminal: the command line answers 130. */
export interface TuiExit {
  readonly reason: 'quit' | 'cancelled';
  readonly signal: string | null;
  /** The interview that was left unfinished, if any. */
  readonly interviewId: string | null;
  /** What to tell the person once the screen is gone: plain lines, perhaps none. */
  readonly messages: readonly string[];
}
