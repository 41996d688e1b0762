import type { Database as SqliteFile } from 'better-sqlite3';
import { type Kysely, sql } from 'kysely';
import { type MigrationResultSet, Migrator } from 'kysely/migration';
import { migrations } from '../../../migrations/index.ts';
import type { MigrationOutcome } from '../../application/ports/store-maintenance.ts';
import { isUpToDate, refuseUnknownMigrations, schemaVersionOf, versionsTable } from './schema-version.ts';
import { createSqliteKysely, type OpenFile } from './sqlite-dialect.ts';

export interface MigrateSqliteOptions extends OpenFile {
  /** Written beside each migration, so that an older program can name what it lacks. */
  readonly appVersion: string;
  /** Copies the store aside and returns the copy's path; null keeps no copies (a store in memory). */
  readonly backUp: ((before: string) => string) | null;
  readonly direction: 'up' | 'one-down';
}

/**
 * Applies what is pending, or takes the latest back. One transaction under the write lock holds the schema, Kysely's
 * table and the count in the header, so two programs never migrate at once and a failure leaves the old state whole.
 */
export const migrateSqlite = async (options: MigrateSqliteOptions): Promise<MigrationOutcome> => {
  const { file } = options;
  const db = createSqliteKysely(options) as unknown as Kysely<VersionsSchema>;
  // Rebuilding a table must not run its children's rules; it is checked before the commit instead.
  file.pragma('foreign_keys = OFF');
  try {
    return await db.transaction().execute(trx => migrateWithin(trx, options));
  } finally {
    file.pragma('foreign_keys = ON');
  }
};

interface VersionsSchema {
  [versionsTable]: { name: string; app_version: string };
}

const nothingDone: MigrationOutcome = { applied: [], rolledBack: [], backupPath: null };

const migrateWithin = async (
  trx: Kysely<VersionsSchema>,
  { file, path, appVersion, backUp, direction }: MigrateSqliteOptions,
): Promise<MigrationOutcome> => {
  // Asked again under the lock: another program may have been faster.
  const upToDate = isUpToDate(file, path);
  const version = schemaVersionOf(file);
  if (direction === 'up' ? upToDate : version === 0) return nothingDone;

  refuseUnknownMigrations(file, path, appliedNames(file));
  const names = Object.keys(migrations);
  const before = direction === 'up' ? names[version] : `rollback-of-${names[version - 1]}`;
  const backupPath = backUp !== null && before !== undefined && hasRows(file) ? backUp(before) : null;

  const migrator = new Migrator({ db: trx, provider: { getMigrations: async () => ({ ...migrations }) } });
  const done = namesDone(
    direction === 'up' ? await migrator.migrateToLatest() : await migrator.migrateDown(),
  );
  await noteVersions(trx, direction === 'up' ? { applied: done, appVersion } : { rolledBack: done });
  const now = direction === 'up' ? names.length : version - done.length;
  await sql`pragma user_version = ${sql.lit(now)}`.execute(trx);
  if ((await sql`pragma foreign_key_check`.execute(trx)).rows.length > 0) {
    throw new Error('A migration left rows that refer to rows which are gone');
  }
  return {
    applied: direction === 'up' ? done : [],
    rolledBack: direction === 'up' ? [] : done,
    backupPath,
  };
};

/** Kysely's migrator hands its error back instead of throwing it. */
const namesDone = ({ error, results }: MigrationResultSet): string[] => {
  if (error !== undefined) throw error;
  return (results ?? []).map(result => result.migrationName);
};

const noteVersions = async (
  trx: Kysely<VersionsSchema>,
  change:
    | { readonly applied: readonly string[]; readonly appVersion: string }
    | { readonly rolledBack: readonly string[] },
): Promise<void> => {
  await trx.schema
    .createTable(versionsTable)
    .ifNotExists()
    .addColumn('name', 'text', column => column.primaryKey().notNull())
    .addColumn('app_version', 'text', column => column.notNull())
    .execute();
  if ('rolledBack' in change) {
    await trx.deleteFrom(versionsTable).where('name', 'in', change.rolledBack).execute();
    return;
  }
  const rows = change.applied.map(name => ({ name, app_version: change.appVersion }));
  if (rows.length > 0) await trx.insertInto(versionsTable).values(rows).execute();
};

const appliedNames = (file: SqliteFile): readonly string[] => {
  const table = file.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'kysely_migration'`).get();
  if (table === undefined) return [];
  return file
    .prepare<[], { name: string }>('SELECT name FROM kysely_migration')
    .all()
    .map(row => row.name);
};

/** Tables that only keep the book of migrations hold nothing of the person's. */
const hasRows = (file: SqliteFile): boolean =>
  personalTablesOf(file).some(table => file.prepare(`SELECT 1 FROM "${table}" LIMIT 1`).get() !== undefined);

export const personalTablesOf = (file: SqliteFile): string[] =>
  file
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*'
       AND name NOT GLOB 'kysely_*' AND name <> '${versionsTable}' ORDER BY name`,
    )
    .all()
    .map(row => row.name);
