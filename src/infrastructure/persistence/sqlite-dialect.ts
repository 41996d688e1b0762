import type { Database as SqliteFile } from 'better-sqlite3';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type TransactionSettings,
} from 'kysely';
import { retryWhileBusy } from './busy.ts';
import type { StoreSchema } from './schema.ts';
import { StatementCache } from './statement-cache.ts';
import { storeFailure } from './store-errors.ts';

export interface OpenFile {
  readonly file: SqliteFile;
  readonly path: string;
  /** How long to wait for another program's lock. */
  readonly busyTimeoutMs: number;
}

/**
 * Kysely over an open file. Kysely's own SQLite dialect begins every transaction deferred, which fails when two writers
 * meet; here a transaction takes the write lock at once unless it says that it only reads. Every error of the driver
 * leaves through store-errors.ts.
 */
export const createSqliteKysely = (store: OpenFile): Kysely<StoreSchema> => {
  const dialect: Dialect = {
    createAdapter: () => new TransactionalSqliteAdapter(),
    createDriver: () => new SqliteFileDriver(store),
    createIntrospector: db => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
  return new Kysely<StoreSchema>({ dialect });
};

/** SQLite rolls back table changes as well; Kysely leaves that off by default. Migrations here need it. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class SqliteFileDriver implements Driver {
  readonly #file: SqliteFile;
  readonly #connection: SqliteFileConnection;

  constructor(store: OpenFile) {
    this.#file = store.file;
    this.#connection = new SqliteFileConnection(store);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  async beginTransaction(_connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await this.#connection.run(settings.accessMode === 'read only' ? 'begin' : 'begin immediate');
  }

  async commitTransaction(): Promise<void> {
    await this.#connection.run('commit');
  }

  async rollbackTransaction(): Promise<void> {
    // A full disk or an I/O error ends the transaction by itself.
    if (this.#file.inTransaction) await this.#connection.run('rollback');
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    this.#file.close();
  }
}

class SqliteFileConnection implements DatabaseConnection {
  readonly #store: OpenFile;
  readonly #statements: StatementCache;

  constructor(store: OpenFile) {
    this.#store = store;
    this.#statements = new StatementCache(store.file);
  }

  async run(sql: string): Promise<void> {
    await this.#attempt(file => file.exec(sql));
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    return this.#attempt(() => {
      const statement = this.#statements.prepare(sql);
      if (statement.reader) return { rows: statement.all(parameters) as R[] };
      return { rows: [], numAffectedRows: BigInt(statement.run(parameters).changes) };
    });
  }

  async #attempt<T>(work: (file: SqliteFile) => T): Promise<T> {
    const { file, path, busyTimeoutMs } = this.#store;
    try {
      return await retryWhileBusy(() => work(file), busyTimeoutMs);
    } catch (thrown) {
      throw storeFailure(thrown, path);
    }
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator, and nothing here streams
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('The store reads whole pages; streaming is not offered');
  }
}
