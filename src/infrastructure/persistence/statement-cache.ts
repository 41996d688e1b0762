import type { Database as SqliteFile, Statement } from 'better-sqlite3';

/** More than the store's own queries; lists of varying length make a few more. */
const statementsMax = 64;

/** What reads or changes rows; anything else may change what a prepared statement stands for. */
const ofRows = /^\s*(?:select|insert|update|delete|with)\b/i;

/**
 * Prepares each query once. A statement's memory is freed when the engine collects its object, which a process that only
 * saves does not do for thousands of rows; besides, preparing is half of a small query's time.
 */
export class StatementCache {
  readonly #file: SqliteFile;
  readonly #statements = new Map<string, Statement<unknown[]>>();

  constructor(file: SqliteFile) {
    this.#file = file;
  }

  get size(): number {
    return this.#statements.size;
  }

  /** Throws what the driver throws for SQL that it cannot prepare. */
  prepare(sql: string): Statement<unknown[]> {
    if (!ofRows.test(sql)) {
      this.#statements.clear();
      return this.#file.prepare(sql);
    }
    const statement = this.#statements.get(sql) ?? this.#file.prepare<unknown[]>(sql);
    // The one used last stands last, so the first is the one that was left alone for longest.
    this.#statements.delete(sql);
    this.#statements.set(sql, statement);
    const [oldest] = this.#statements.keys();
    if (this.#statements.size > statementsMax && oldest !== undefined) this.#statements.delete(oldest);
    return statement;
  }
}
