import { resolve } from 'node:path';
import type { Database as SqliteFile } from 'better-sqlite3';
import type { Clock } from '../../application/ports/clock.ts';
import type { DraftStore } from '../../application/ports/draft-store.ts';
import type { HistoryReader } from '../../application/ports/history-reader.ts';
import type { InterviewRepository } from '../../application/ports/interview-repository.ts';
import type { JobRepository } from '../../application/ports/job-repository.ts';
import type { ResumeRepository } from '../../application/ports/resume-repository.ts';
import type { StoreMaintenance } from '../../application/ports/store-maintenance.ts';
import { retryWhileBusy } from './busy.ts';
import { createDraftStore } from './draft-store.ts';
import { createHistoryReader } from './history-reader.ts';
import { createInterviewRepository } from './interview-repository.ts';
import { createJobRepository } from './job-repository.ts';
import { inMemory, openSqlite } from './open-sqlite.ts';
import { createResumeRepository } from './resume-repository.ts';
import type { Db, StoreAccess } from './schema.ts';
import { isUpToDate } from './schema-version.ts';
import { createSqliteKysely } from './sqlite-dialect.ts';
import { storeCorrupt, storeFailure } from './store-errors.ts';

/** Every repository over one database, opened when the first of them is asked something. */
export interface Store {
  readonly resumes: ResumeRepository;
  readonly jobs: JobRepository;
  readonly interviews: InterviewRepository;
  readonly drafts: DraftStore;
  readonly history: HistoryReader;
  readonly maintenance: StoreMaintenance;
  /** Closes what was opened; asking on opens it again. */
  close(): Promise<void>;
}

export interface SqliteStoreOptions {
  /** The file, made on first use, or `:memory:` for a store that nothing outlives. */
  readonly path: string;
  readonly clock: Clock;
  /** Ids of answers (UUIDv7). */
  readonly newId: () => string;
  /** The program's own version, such as `0.1.0`. */
  readonly appVersion: string;
  /** How long to wait for another program's lock. */
  readonly busyTimeoutMs?: number;
}

/**
 * The store on one SQLite file. A new file gets its tables on first use; one with pending migrations is copied to
 * `backups/` beside it (if it has rows) and migrated. Failures of the store are thrown as AppFailure.
 */
export const createSqliteStore = (options: SqliteStoreOptions): Store => {
  const path = options.path === inMemory ? inMemory : resolve(options.path);
  const context = { ...options, path, busyTimeoutMs: options.busyTimeoutMs ?? 5000 };
  let opened: Promise<OpenStore> | undefined;
  const open = (): Promise<OpenStore> => {
    opened ??= openMigrated(context).catch(thrown => {
      opened = undefined;
      throw thrown;
    });
    return opened;
  };
  const access: StoreAccess = {
    connect: async () => (await open()).db,
    corrupt: (column, problem) => storeCorrupt(path, column, problem),
  };
  return {
    resumes: createResumeRepository(access),
    jobs: createJobRepository(access),
    interviews: createInterviewRepository(access, options.newId),
    drafts: createDraftStore(access, options.newId),
    history: createHistoryReader(access),
    maintenance: createMaintenance(context, open),
    close: async () => {
      const closing = opened;
      opened = undefined;
      (await closing?.catch(() => undefined))?.file.close();
    },
  };
};

interface OpenStore {
  readonly file: SqliteFile;
  readonly db: Db;
}

/** Looks at one number in the header; the migrator is loaded only when that says that something is pending. */
const openMigrated = async (context: Required<SqliteStoreOptions>): Promise<OpenStore> => {
  const { path, appVersion, busyTimeoutMs } = context;
  const file = await openSqlite({ path, busyTimeoutMs });
  const openFile = { file, path, busyTimeoutMs };
  try {
    if (!(await retryWhileBusy(() => isUpToDate(file, path), busyTimeoutMs))) {
      const { migrateSqlite } = await import('./migrate-sqlite.ts');
      await migrateSqlite({ ...openFile, appVersion, backUp: await backUpOf(context), direction: 'up' });
    }
    return { file, db: createSqliteKysely(openFile) };
  } catch (thrown) {
    file.close();
    throw storeFailure(thrown, path);
  }
};

const backUpOf = async ({
  path,
  clock,
}: SqliteStoreOptions): Promise<((before: string) => string) | null> => {
  if (path === inMemory) return null;
  const { backUpSqlite } = await import('./backup.ts');
  return before => backUpSqlite({ path, now: clock.now(), before });
};

/** Works on a connection of its own, never migrated on opening; a store in memory has only the one. */
const createMaintenance = (
  context: Required<SqliteStoreOptions>,
  open: () => Promise<OpenStore>,
): StoreMaintenance => {
  const { path } = context;
  const withFile = async <T>(work: (file: SqliteFile) => Promise<T>): Promise<T> => {
    if (path === inMemory) return work((await open()).file);
    const file = await openSqlite(context);
    try {
      return await work(file);
    } finally {
      file.close();
    }
  };
  const maintenance = async (): Promise<StoreMaintenance> => {
    const { createSqliteMaintenance } = await import('./sqlite-maintenance.ts');
    return createSqliteMaintenance({ ...context, backUp: await backUpOf(context), withFile });
  };
  return {
    migrate: async () => (await maintenance()).migrate(),
    rollback: async () => (await maintenance()).rollback(),
    status: async () => (await maintenance()).status(),
  };
};
