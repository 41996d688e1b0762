import { homedir, userInfo } from 'node:os';
import path from 'node:path';
import { AppFailure, appError } from '../application/errors.ts';
import type { GlobalOptions } from '../interfaces/cli/context.ts';

/** What the program was started with. This file alone reads process.env and knows where the user directory is. */
export interface Environment {
  /** The user directory: configuration, database, secrets, logs. */
  readonly home: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly profile: string | null;
  readonly logFile: string;
  readonly isVerbose: boolean;
  /** `--set` values. */
  readonly flags: Readonly<Record<string, string>>;
  /** Stands still when INTERVIEWACE_NOW gives a moment (RFC 3339): the same input then gives the same bytes. */
  readonly fixedNow: Date | null;
  /** INTERVIEWACE_SEED: ids and drawn seeds follow from it and from the count of runs, so that runs can be repeated. */
  readonly fixedSeed: string | null;
}

export const readVariables = (): Environment['variables'] => process.env;

export const readEnvironment = (
  globals: Pick<GlobalOptions, 'home' | 'profile' | 'logFile' | 'verbose' | 'settings'>,
): Environment => {
  const variables = readVariables();
  const home = path.resolve(
    globals.home ?? (variables.INTERVIEWACE_HOME || path.join(ownersFolder(), '.interviewace')),
  );
  return {
    home,
    variables,
    profile: globals.profile ?? (variables.INTERVIEWACE_PROFILE || null),
    logFile: path.resolve(
      globals.logFile ?? (variables.INTERVIEWACE_LOG_FILE || path.join(home, 'logs', 'interviewace.log')),
    ),
    isVerbose: globals.verbose,
    flags: globals.settings,
    fixedNow: readMoment(variables.INTERVIEWACE_NOW),
    fixedSeed: variables.INTERVIEWACE_SEED || null,
  };
};

/** An empty HOME is none: the user directory must not appear wherever the program happens to be started. */
const ownersFolder = (): string => {
  try {
    return homedir() || userInfo().homedir;
  } catch {
    throw new AppFailure(
      appError('STORE_UNREACHABLE', 'HOME is not set and this user has no home directory.', [
        'Name a folder: --home DIR or INTERVIEWACE_HOME',
      ]),
    );
  }
};

export const readMoment = (text: string | undefined): Date | null => {
  if (!text) return null;
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? null : moment;
};
