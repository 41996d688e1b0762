import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import Database, { type Database as SqliteFile } from 'better-sqlite3';
import { blockingTimeoutMs, codeOf, retryWhileBusy } from './busy.ts';
import { storeFailure } from './store-errors.ts';

export const inMemory = ':memory:';

export interface OpenSqliteOptions {
  /** An absolute path, or `:memory:`. */
  readonly path: string;
  /** How long to wait for another program's lock. */
  readonly busyTimeoutMs: number;
}

/** Opens the file for reading and writing, making it (0600) and its folder (0700) if need be; looks at no table. */
export const openSqlite = async (options: OpenSqliteOptions): Promise<SqliteFile> => {
  const { path, busyTimeoutMs } = options;
  let file: SqliteFile | undefined;
  try {
    if (path !== inMemory) createPrivately(path);
    const opened = new Database(path, { timeout: Math.min(busyTimeoutMs, blockingTimeoutMs) });
    file = opened;
    // Switching a new file to the log is refused at once while another program does the same.
    await retryWhileBusy(() => opened.pragma('journal_mode = WAL'), busyTimeoutMs);
    opened.pragma('synchronous = FULL');
    opened.pragma('foreign_keys = ON');
    // SQLite's own measure; the driver's is 16 MB, which a batch fills and nothing is faster for.
    opened.pragma('cache_size = -2000');
    return opened;
  } catch (thrown) {
    file?.close();
    throw storeFailure(thrown, path);
  }
};

/**
 * SQLite makes files readable to all that the umask lets; the log files take the mode of the main one. A file that is
 * there is not opened: closing it again would drop the locks that this process may hold on it elsewhere (POSIX).
 */
const createPrivately = (path: string): void => {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (thrown) {
    if (codeOf(thrown) !== 'EEXIST') throw thrown;
  }
};
