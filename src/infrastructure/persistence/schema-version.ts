import type { Database as SqliteFile } from 'better-sqlite3';
import { migrationNames } from '../../../migrations/names.ts';
import { storeTooNew } from './store-errors.ts';

/** Keeps, beside Kysely's own table, which version of the program applied each migration. */
export const versionsTable = 'migration_versions';

/** How many migrations the file has had, kept in its header: one read of a page, no table. */
export const schemaVersionOf = (file: SqliteFile): number =>
  Number(file.pragma('user_version', { simple: true }));

/** True when nothing is pending; refuses a file that a newer program has changed. */
export const isUpToDate = (file: SqliteFile, path: string): boolean => {
  const version = schemaVersionOf(file);
  if (version > migrationNames.length) throw storeTooNew(path, neededVersionOf(file));
  return version === migrationNames.length;
};

const neededVersionOf = (file: SqliteFile): string | null => {
  try {
    const row = file
      .prepare<[], { app_version: string }>(
        `SELECT app_version FROM ${versionsTable} ORDER BY name DESC LIMIT 1`,
      )
      .get();
    return row?.app_version ?? null;
  } catch {
    return null;
  }
};
