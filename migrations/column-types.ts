import { type Kysely, PostgresAdapter, type RawBuilder, sql } from 'kysely';

/** The column types on which SQLite and PostgreSQL differ. */
export interface ColumnTypes {
  /** RFC 3339 text in UTC with milliseconds; a true time with milliseconds in PostgreSQL. */
  readonly time: RawBuilder<unknown>;
  /** Kept as written (not `jsonb`), so that a document comes back byte for byte. */
  readonly json: RawBuilder<unknown>;
}

export const columnTypesOf = (db: Kysely<unknown>): ColumnTypes =>
  db.getExecutor().adapter instanceof PostgresAdapter
    ? { time: sql`timestamptz(3)`, json: sql`json` }
    : { time: sql`text`, json: sql`text` };
