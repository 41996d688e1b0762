import {
  chmodSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppFailure } from '../../src/application/errors.ts';
import { createInterviewRepository } from '../../src/infrastructure/persistence/interview-repository.ts';
import { openSqlite } from '../../src/infrastructure/persistence/open-sqlite.ts';
import { createSqliteKysely } from '../../src/infrastructure/persistence/sqlite-dialect.ts';
import { storeCorrupt } from '../../src/infrastructure/persistence/store-errors.ts';
import {
  firstPage,
  sampleAsked,
  sampleAttempt,
  sampleId,
  sampleInterview,
  sampleJob,
  sampleResume,
  wholeHistory,
} from '../support/store-samples.ts';
import { createTempHome, type TempHome } from '../support/temp-store.ts';

let home: TempHome;
beforeEach(() => {
  home = createTempHome();
});
afterEach(() => home.remove());

const failureOf = async (work: Promise<unknown>): Promise<AppFailure['error']> => {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(AppFailure);
  return (thrown as AppFailure).error;
};

const edit = (change: (file: Database.Database) => void): void => {
  const file = new Database(home.storePath);
  change(file);
  file.close();
};

describe('a damaged store', () => {
  it('that is no database is refused and left as it is', async () => {
    mkdirSync(dirname(home.storePath));
    writeFileSync(home.storePath, 'Dear diary, this is not a database. '.repeat(200));
    const before = readFileSync(home.storePath);
    const error = await failureOf(home.store().history.page(wholeHistory));
    expect(error.code).toBe('STORE_CORRUPT');
    expect(error.nextSteps).toHaveLength(2);
    expect(error.nextSteps?.[0]).toBe('interviewace db status');
    expect(error.nextSteps?.[1]).toContain('no backup');
    expect(readFileSync(home.storePath).equals(before)).toBe(true);
    expect((await failureOf(home.store().maintenance.status())).code).toBe('STORE_CORRUPT');
  });

  it('names the newest backup', async () => {
    const folder = join(dirname(home.storePath), 'backups');
    mkdirSync(folder, { recursive: true });
    for (const day of ['20260101', '20260301', '20260201']) {
      writeFileSync(join(folder, `interviewace-${day}T000000000Z-before-x.db`), '');
    }
    writeFileSync(home.storePath, 'x'.repeat(5000));
    const error = await failureOf(home.store().history.page(wholeHistory));
    expect(error.nextSteps?.[1]).toContain(join(folder, 'interviewace-20260301T000000000Z-before-x.db'));
  });

  it('with garbage in its middle is reported, not misread', async () => {
    const store = home.store();
    for (let n = 0; n < 40; n++) await store.resumes.save(sampleResume({ id: sampleId(n) }));
    await store.close();
    const file = openSync(home.storePath, 'r+');
    const { size } = statSync(home.storePath);
    for (let at = 4096; at < size; at += 4096) writeSync(file, Buffer.alloc(4096, 0xab), 0, 4096, at);
    const error = await failureOf(home.store().resumes.list({ ...firstPage, deleted: false }));
    expect(error.code).toBe('STORE_CORRUPT');
  });

  it('with a value that breaks its promise names the column', async () => {
    const store = home.store();
    await store.interviews.insert(
      sampleInterview({ questions: [sampleAsked({ attempts: [sampleAttempt()] })] }),
    );
    await store.jobs.save(sampleJob());
    await store.resumes.save(sampleResume());
    const reads = {
      'interviews.settings': () => store.interviews.find(sampleId(1)),
      'questions.definition': () => store.interviews.find(sampleId(1)),
      'grades.detail': () => store.interviews.find(sampleId(1)),
      'criteria_marks.spans': () => store.interviews.find(sampleId(1)),
      'jobs.requirements': () => store.jobs.list(firstPage),
      'resumes.report': () => store.resumes.find(sampleId(1)),
    };
    for (const [column, read] of Object.entries(reads)) {
      const [table, name] = column.split('.');
      for (const value of ['not JSON', '{"unheard": "of"}', '[1]']) {
        expect(await read()).not.toBeNull();
        edit(file => {
          file.exec(`CREATE TABLE kept AS SELECT rowid AS id, ${name} AS value FROM ${table}`);
          file.prepare(`UPDATE ${table} SET ${name} = ?`).run(value);
        });
        const error = await failureOf(read());
        expect(error.code).toBe('STORE_CORRUPT');
        expect(error.details?.column).toBe(column);
        edit(file => {
          file.exec(`UPDATE ${table} SET ${name} = (SELECT value FROM kept WHERE kept.id = ${table}.rowid)`);
          file.exec('DROP TABLE kept');
        });
      }
    }
  });
});

describe('a locked store', () => {
  it('is busy for writers after the time-out, and readable all the while', async () => {
    const store = home.store({ busyTimeoutMs: 120 });
    await store.interviews.insert(sampleInterview());
    const other = new Database(home.storePath);
    other.exec('BEGIN IMMEDIATE');
    expect((await failureOf(store.interviews.update(sampleInterview()))).code).toBe('STORE_BUSY');
    expect((await failureOf(store.resumes.setDeleted('x', null))).code).toBe('STORE_BUSY');
    expect((await store.history.page(wholeHistory)).total).toBe(1);
    other.exec('ROLLBACK');
    other.close();
    expect(await store.interviews.update(sampleInterview())).toBe(true);
  });

  it('is waited for when the lock is let go in time', async () => {
    const store = home.store();
    await store.interviews.insert(sampleInterview());
    const other = new Database(home.storePath);
    other.exec('BEGIN IMMEDIATE');
    setTimeout(() => other.exec('COMMIT'), 150);
    expect(await store.interviews.update(sampleInterview())).toBe(true);
    other.close();
  });

  it('while it is still fresh is busy too, and opens later', async () => {
    mkdirSync(dirname(home.storePath));
    const other = new Database(home.storePath);
    other.exec('BEGIN EXCLUSIVE; CREATE TABLE x (y)');
    const store = home.store({ busyTimeoutMs: 120 });
    expect((await failureOf(store.history.page(wholeHistory))).code).toBe('STORE_BUSY');
    other.exec('ROLLBACK');
    other.close();
    expect((await store.history.page(wholeHistory)).total).toBe(0);
  });
});

describe('a full disk', () => {
  it('loses the write at hand and nothing else', async () => {
    const store = home.store();
    await store.interviews.insert(sampleInterview());
    await store.close();

    const path = home.storePath;
    const file = await openSqlite({ path, busyTimeoutMs: 100 });
    file.pragma(`max_page_count = ${Number(file.pragma('page_count', { simple: true })) + 1}`);
    const db = createSqliteKysely({ file, path, busyTimeoutMs: 100 });
    const access = {
      connect: async () => db,
      corrupt: (...args: [string, string]) => storeCorrupt(path, ...args),
    };
    const interviews = createInterviewRepository(access, () => sampleId(500));
    const long = sampleAttempt({ text: 'ü'.repeat(200_000) });
    const grown = sampleInterview({ questions: [sampleAsked({ attempts: [long] })] });
    const error = await failureOf(interviews.update(grown));
    expect(error.code).toBe('STORE_FULL');
    expect(error.details).toEqual({ path, reason: 'SQLITE_FULL' });
    // The connection lives on, and what fits is still stored.
    expect((await interviews.find(sampleId(1)))?.interview).toEqual(sampleInterview());
    expect(await interviews.update({ ...sampleInterview(), finalScore: 9 })).toBe(true);
    file.close();
    expect((await home.store().history.page(wholeHistory)).items[0]?.finalScore).toBe(9);
  });
});

describe('a store that cannot be reached', () => {
  it('because a file stands where the folder should be', async () => {
    writeFileSync(join(home.path, 'file'), '');
    const store = home.store({ path: join(home.path, 'file', 'interviewace.db') });
    const error = await failureOf(store.history.page(wholeHistory));
    expect(error.code).toBe('STORE_UNREACHABLE');
    expect(error.nextSteps?.join(' ')).toContain('--home');
  });

  it('because a folder has its name', async () => {
    mkdirSync(home.storePath, { recursive: true });
    expect((await failureOf(home.store().history.page(wholeHistory))).code).toBe('STORE_UNREACHABLE');
  });

  // The superuser may write anywhere.
  it.skipIf(process.getuid?.() === 0)('because the folder may not be written to', async () => {
    mkdirSync(dirname(home.storePath));
    chmodSync(dirname(home.storePath), 0o500);
    expect((await failureOf(home.store().history.page(wholeHistory))).code).toBe('STORE_UNREACHABLE');
    chmodSync(dirname(home.storePath), 0o700);
  });

  it('opens as soon as it can be', async () => {
    const blocked = dirname(home.storePath);
    writeFileSync(blocked, '');
    const store = home.store();
    expect((await failureOf(store.history.page(wholeHistory))).code).toBe('STORE_UNREACHABLE');
    rmSync(blocked);
    expect((await store.history.page(wholeHistory)).total).toBe(0);
  });
});

describe('closing', () => {
  it('is harmless before anything was opened, and the store opens again after it', async () => {
    const store = home.store();
    await store.close();
    await store.resumes.save(sampleResume());
    await store.close();
    await store.close();
    expect(await store.resumes.find(sampleId(1))).toEqual(sampleResume());
  });
});
