import type { Database as SqliteFile } from 'better-sqlite3';
import { migrationNames } from '../../../migrations/names.ts';
import { storeTooNew } from './store-errors.ts';

/** Keeps, beside Kysely's own table, which version of the program applied each migration. */
export const versionsTable = 'migration_versions';

/** How many migrations the file has had, kept in its header: one read of a page, no table. */
export const schemaVersionOf = (file: SqliteFile): number =>
  Number(file.pragma('user_version', { simple: true }));

/** Migrations that the file has had and this program does not know: whatever the header says, it is a newer store. */
export const refuseUnknownMigrations = (file: SqliteFile, path: string, applied: readonly string[]): void => {
  const known: readonly string[] = migrationNames;
  if (applied.some(name => !known.includes(name))) throw storeTooNew(path, neededVersionOf(file));
};

/** True when nothing is pending; refuses a file that a newer program has changed. */
export const isUpToDate = (file: SqliteFile, path: string): boolean => {
  const version = schemaVersionOf(file);
  if (version > migrationNames.length) throw storeTooNew(path, neededVersionOf(file));
  return version === migrationNames.length;
};

const neededVersionOf = (file: SqliteFile): string | null => {
  try {
    const known: readonly string[] = migrationNames;
    const rows = file
      .prepare<[], { name: string; app_version: string }>(
        `SELECT name, app_version FROM ${versionsTable} ORDER BY name DESC`,
      )
      .all();
    return rows.find(row => !known.includes(row.name))?.app_version ?? null;
  } catch {
    return null;
  }
};
