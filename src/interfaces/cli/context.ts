import type { Command as Commander } from 'commander';
import type { App } from '../../application/app.ts';
import type { AppError } from '../../application/errors.ts';
import type { Logger } from '../../application/ports/logger.ts';
import type { Style } from '../presenters/style.ts';
import type { Io } from './io.ts';

/** Flags that every command takes. */
export interface GlobalOptions {
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly colour: boolean;
  readonly profile: string | null;
  readonly home: string | null;
  readonly logFile: string | null;
  /** `--set NAME=VALUE`, raw. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Everything a command is given. */
export interface CommandContext {
  readonly io: Io;
  readonly globals: GlobalOptions;
  readonly style: Style;
  readonly signal: AbortSignal;
  /** As it is typed: `interviewace resume analyze`. */
  readonly command: string;
  /** The use-cases; made on the first call. */
  readonly app: () => Promise<App>;
  readonly host: Host;
  /** What the command has told the person of; the process edge logs it. */
  readonly failures: AppError[];
  /** The command tree, to describe and not to run. */
  readonly tree: () => Commander;
}

/** What the process edge can do for a command besides use-cases. */
export interface Host {
  /** Where the configuration file is. */
  readonly configPath: (globals: GlobalOptions) => string;
  readonly now: () => Date;
  /** Hears of errors that no promise of the command carries; gives the way to stop listening. */
  readonly onCrash: (listener: (error: unknown) => void) => () => void;
  /** Opens the terminal interface and returns its exit code. */
  readonly openTui: (context: CommandContext, start: TuiStart) => Promise<number>;
  /** The log file, and stderr with --verbose. */
  readonly openLog: (globals: GlobalOptions, io: Io) => Promise<OpenLog>;
  /** A bundled file: `sample_resume.pdf`, `sample_job.txt`. */
  readonly readFixture: (name: string) => Promise<Uint8Array>;
  /** The use-cases over a store in memory that is gone afterwards. */
  readonly ephemeralApp: (globals: GlobalOptions, io: Io) => Promise<App>;
  /** Makes the context's own app, closed by the process edge. */
  readonly openApp: (globals: GlobalOptions, io: Io) => Promise<App>;
}

export interface OpenLog {
  readonly path: string;
  readonly logger: Logger;
}

export type TuiStart =
  | { readonly screen: 'home' }
  | { readonly screen: 'interview'; readonly interviewId: string; readonly plain: boolean };

/** A command: calls one use-case, hands the result to a presenter, answers with an exit code. */
export type Command<A extends readonly unknown[]> = (context: CommandContext, ...args: A) => Promise<number>;
