import { type AppError, appError } from '../../../application/errors.ts';
import type { BatchAsked } from '../../../application/ports/run-journals.ts';
import { type AnalyzeFormat, analyzeFormats } from './analyze-formats.ts';

/** The flags of `resume analyze`. */
export interface AnalyzeOptions {
  readonly job?: string;
  readonly asOf?: string;
  readonly format?: AnalyzeFormat;
  readonly out?: string;
  readonly failUnder?: number;
  readonly filesFrom?: string;
  readonly concurrency?: number;
  readonly continue?: string;
  readonly repeat?: number;
  readonly blind?: boolean;
  readonly save: boolean;
}

/** What a run is begun with, as plain data that its journal keeps. */
export const toAsked = (paths: readonly string[], options: AnalyzeOptions): BatchAsked => ({
  cwd: process.cwd(),
  paths,
  filesFrom: options.filesFrom ?? null,
  job: options.job ?? null,
  asOf: options.asOf ?? null,
  repeat: options.repeat ?? null,
  blind: options.blind === true,
  noSave: !options.save,
  format: options.format ?? null,
  out: options.out ?? null,
  failUnder: options.failUnder ?? null,
});

/** How the rows are shown may be chosen anew when a run goes on; without a choice it is as it was. */
export interface ShownAs {
  readonly format: AnalyzeFormat | undefined;
  readonly out: string | undefined;
  readonly failUnder: number | null;
  readonly cwd: string;
}

export const shownAs = (options: AnalyzeOptions, asked: BatchAsked): ShownAs => ({
  format: options.format ?? analyzeFormats.find(format => format === asked.format),
  out: options.out ?? (typeof asked.out === 'string' ? asked.out : undefined),
  failUnder: options.failUnder ?? (typeof asked.failUnder === 'number' ? asked.failUnder : null),
  cwd: typeof asked.cwd === 'string' ? asked.cwd : process.cwd(),
});

const flags = {
  paths: 'the paths',
  filesFrom: '--files-from',
  job: '--job',
  asOf: '--as-of',
  repeat: '--repeat',
  blind: '--blind',
  noSave: '--no-save',
} as const;

/** A run's rows follow from how it was begun: what is given to `--continue` besides has to be the same. */
export const contradiction = (
  paths: readonly string[],
  options: AnalyzeOptions,
  begun: BatchAsked,
): AppError | null => {
  const now = toAsked(paths, options);
  for (const [key, flag] of Object.entries(flags)) {
    const given = now[key] ?? null;
    const isGiven = given !== null && given !== false && !(Array.isArray(given) && given.length === 0);
    if (isGiven && JSON.stringify(given) !== JSON.stringify(begun[key] ?? null)) {
      return appError(
        'USAGE',
        `This run was not begun with ${flag} as given now, and its rows depend on it.`,
        ['Leave it out: --continue takes everything from the run', 'Or begin a new run, without --continue'],
      );
    }
  }
  return null;
};

/** What cannot be meant together, seen before anything is read. */
export const misuse = (paths: readonly string[], options: AnalyzeOptions): AppError | null => {
  const help = ['interviewace resume analyze --help'];
  if (options.continue !== undefined) return null;
  const fromStdin = [
    paths.includes('-') ? 'the resume' : null,
    options.job === '-' ? '--job' : null,
    options.filesFrom === '-' ? '--files-from' : null,
  ].filter(use => use !== null);
  if (fromStdin.length > 1) {
    return appError('USAGE', `Only one of ${fromStdin.join(' and ')} can be stdin.`, help);
  }
  if (paths.length === 0 && options.filesFrom === undefined) {
    return appError('USAGE', 'Nothing to analyse was named.', ['interviewace resume analyze FILE', ...help]);
  }
  return null;
};
