import Database from 'better-sqlite3';
import { type Kysely, Kysely as KyselyClass, SqliteDialect } from 'kysely';
import { describe, expect, it } from 'vitest';
import { migrations } from './index.ts';
import { migrationNames } from './names.ts';

/** The schema as SQLite keeps it. */
const schemaOf = (file: Database.Database): readonly unknown[] =>
  file.prepare('SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name').all();

const openEmpty = (): { readonly file: Database.Database; readonly db: Kysely<unknown> } => {
  const file = new Database(':memory:');
  return { file, db: new KyselyClass<unknown>({ dialect: new SqliteDialect({ database: file }) }) };
};

describe('migrations', () => {
  it('are named, numbered without a gap and mapped in that order', () => {
    expect(Object.keys(migrations)).toEqual([...migrationNames]);
    expect(migrationNames.map(name => Number.parseInt(name, 10))).toEqual(
      migrationNames.map((_, at) => at + 1),
    );
    expect([...migrationNames].sort()).toEqual([...migrationNames]);
  });

  it.each(
    migrationNames,
  )('%s: down restores the schema that was before, and up again gives the same', async name => {
    const { file, db } = openEmpty();
    for (const earlier of migrationNames.slice(0, migrationNames.indexOf(name)))
      await migrations[earlier].up(db);
    const before = schemaOf(file);
    await migrations[name].up(db);
    const after = schemaOf(file);
    expect(after.length).toBeGreaterThan(before.length);
    await migrations[name].down(db);
    expect(schemaOf(file)).toEqual(before);
    await migrations[name].up(db);
    expect(schemaOf(file)).toEqual(after);
  });

  it('refuse what no program may write', async () => {
    const { file, db } = openEmpty();
    for (const name of migrationNames) await migrations[name].up(db);
    file.pragma('foreign_keys = ON');
    const interview = (column: string, value: string) =>
      file.exec(`INSERT INTO interviews (id, revision, status, level, type, difficulty, question_count, answered_count,
        settings, rubric_version, score_or_least, score_or_most, started_at)
        VALUES ('i', 0, 'completed', 'mid', 'mixed', 'easy', 1, 0, '{}', '1', -1, 101, 't');
        UPDATE interviews SET ${column} = ${value}`);
    expect(() => interview('status', `'paused'`)).toThrow(/CHECK/);
    file.exec(`DELETE FROM interviews`);
    expect(() => interview('final_score', '50')).toThrow(/CHECK/);
    expect(() =>
      file.exec(`INSERT INTO questions (interview_id, question_id, order_index, status, competency, hints_shown, definition)
        VALUES ('nobody', 'q', 0, 'open', 'c', 0, '{}')`),
    ).toThrow(/FOREIGN KEY/);
  });
});
