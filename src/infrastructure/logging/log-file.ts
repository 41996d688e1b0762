import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Logger, LogLevel } from '../../application/ports/logger.ts';
import { lazy } from '../../shared/lazy.ts';
import { redact } from './redact.ts';

export interface LogFileOptions {
  readonly file: string;
  /** Least severity that is written. */
  readonly level: LogLevel | 'silent';
  /** Gets each line too, for `--verbose`; null without. */
  readonly echo: ((line: string) => void) | null;
}

const severity = { debug: 20, info: 30, warn: 40, error: 50, silent: 100 } as const;

/**
 * JSON lines in a file through pino, which is loaded with the first line written. Never stdout: that is for data.
 * A log that cannot be written is no reason to fail: the first failure is told to `echo` and the rest is dropped.
 */
export const createLogFile = (options: LogFileOptions): Logger => {
  const require = createRequire(import.meta.url);
  const open = lazy(() => {
    try {
      mkdirSync(path.dirname(options.file), { recursive: true, mode: 0o700 });
      const { pino } = require('pino') as typeof import('pino');
      const destination = pino.destination({ dest: options.file, sync: true, mode: 0o600, append: true });
      destination.on('error', () => undefined);
      return pino({ level: options.level, base: { pid: process.pid } }, destination);
    } catch (error) {
      options.echo?.(
        `log file ${options.file} cannot be written: ${error instanceof Error ? error.message : error}`,
      );
      return null;
    }
  });
  return {
    log: (level, event, fields = {}) => {
      const safe = redact(fields) as Record<string, unknown>;
      options.echo?.(`${level} ${event} ${JSON.stringify(safe)}`);
      if (severity[level] >= severity[options.level]) open()?.[level](safe, event);
    },
  };
};
