import { existsSync, statSync } from 'node:fs';
import type { Database as SqliteFile } from 'better-sqlite3';
import { migrationNames } from '../../../migrations/names.ts';
import type {
  MigrationOutcome,
  StoreMaintenance,
  StoreStatus,
} from '../../application/ports/store-maintenance.ts';
import { retryWhileBusy } from './busy.ts';
import { migrateSqlite, personalTablesOf } from './migrate-sqlite.ts';
import { inMemory } from './open-sqlite.ts';
import { storeFailure } from './store-errors.ts';

export interface SqliteMaintenanceOptions {
  readonly path: string;
  readonly busyTimeoutMs: number;
  readonly appVersion: string;
  readonly backUp: ((before: string) => string) | null;
  /** Runs `work` on the open file, not migrated, and closes what it opened. */
  readonly withFile: <T>(work: (file: SqliteFile) => Promise<T>) => Promise<T>;
}

export const createSqliteMaintenance = (options: SqliteMaintenanceOptions): StoreMaintenance => {
  const { path, withFile } = options;
  const migrate = (direction: 'up' | 'one-down'): Promise<MigrationOutcome> =>
    withFile(file => migrateSqlite({ ...options, file, direction }));
  return {
    migrate: () => migrate('up'),
    rollback: () => migrate('one-down'),
    status: async () => {
      if (path !== inMemory && !existsSync(path)) return statusOf(path, new Map(), {});
      return withFile(async file => {
        try {
          const read = () => statusOf(path, appliedTimes(file), rowCounts(file));
          return await retryWhileBusy(read, options.busyTimeoutMs);
        } catch (thrown) {
          throw storeFailure(thrown, path);
        }
      });
    },
  };
};

const statusOf = (
  path: string,
  applied: ReadonlyMap<string, string>,
  rows: Readonly<Record<string, number>>,
): StoreStatus => ({
  path,
  migrations: [...new Set([...migrationNames, ...applied.keys()])].map(name => ({
    name,
    appliedAt: applied.get(name) ?? null,
  })),
  rows,
  // What is not yet moved from the log into the file counts too.
  bytes: path === inMemory ? 0 : bytesOf(path) + bytesOf(`${path}-wal`),
});

const bytesOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

const appliedTimes = (file: SqliteFile): Map<string, string> => {
  const isThere =
    file.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'kysely_migration'`).get() !== undefined;
  if (!isThere) return new Map();
  const rows = file
    .prepare<[], { name: string; timestamp: string }>(
      'SELECT name, timestamp FROM kysely_migration ORDER BY name',
    )
    .all();
  return new Map(rows.map(row => [row.name, row.timestamp]));
};

const rowCounts = (file: SqliteFile): Record<string, number> =>
  Object.fromEntries(
    personalTablesOf(file).map(table => [
      table,
      file.prepare<[], { rows: number }>(`SELECT count(*) AS rows FROM "${table}"`).get()?.rows ?? 0,
    ]),
  );
