import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrationNames } from '../../migrations/names.ts';
import { AppFailure } from '../../src/application/errors.ts';
import { migrateSqlite } from '../../src/infrastructure/persistence/migrate-sqlite.ts';
import { openSqlite } from '../../src/infrastructure/persistence/open-sqlite.ts';
import {
  firstPage,
  sampleId,
  sampleInterview,
  sampleResume,
  wholeHistory,
} from '../support/store-samples.ts';
import { createTempHome, type TempHome } from '../support/temp-store.ts';

const [first, second] = migrationNames;

let home: TempHome;
beforeEach(() => {
  home = createTempHome();
});
afterEach(() => home.remove());

/** A store as the first schema ever left it. */
const createFirstStore = async ({ withRows }: { readonly withRows: boolean }): Promise<void> => {
  const store = home.store();
  await store.maintenance.migrate();
  for (let step = migrationNames.length; step > 1; step--) await store.maintenance.rollback();
  await store.close();
  if (!withRows) return;
  // Saved through the first schema only: a store of today would migrate on opening.
  const file = await openSqlite({ path: home.storePath, busyTimeoutMs: 100 });
  file.exec(`INSERT INTO resumes VALUES ('r', 'Mara', 50, NULL, '{}', 't', 't', NULL)`);
  file.close();
};

const inspect = <T>(path: string, read: (file: Database.Database) => T): T => {
  const file = new Database(path, { readonly: true });
  try {
    return read(file);
  } finally {
    file.close();
  }
};
const versionOf = (path = home.storePath): unknown =>
  inspect(path, file => file.pragma('user_version', { simple: true }));
const schemaOf = (): unknown =>
  inspect(home.storePath, file => file.prepare('SELECT name, sql FROM sqlite_master ORDER BY name').all());
const backups = (): string[] => {
  const folder = join(home.path, 'home', 'backups');
  return existsSync(folder) ? readdirSync(folder).map(name => join(folder, name)) : [];
};
const failureOf = async (work: Promise<unknown>): Promise<AppFailure['error']> => {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(AppFailure);
  return (thrown as AppFailure).error;
};

describe('a fresh store', () => {
  it('gets its tables on first use, silently and without a backup', async () => {
    expect(existsSync(home.storePath)).toBe(false);
    expect((await home.store().history.page(wholeHistory)).total).toBe(0);
    expect(versionOf()).toBe(migrationNames.length);
    expect(backups()).toEqual([]);
  });

  it('is private: folder 0700, files 0600', async () => {
    await home.store().history.page(wholeHistory);
    expect(statSync(join(home.path, 'home')).mode & 0o777).toBe(0o700);
    for (const suffix of ['', '-wal', '-shm']) {
      expect(statSync(`${home.storePath}${suffix}`).mode & 0o777).toBe(0o600);
    }
  });

  it('is migrated once when two open it at the same time', async () => {
    const stores = [home.store(), home.store(), home.store()];
    const pages = await Promise.all(stores.map(store => store.history.page(wholeHistory)));
    expect(pages.map(({ total }) => total)).toEqual([0, 0, 0]);
    expect(versionOf()).toBe(migrationNames.length);
  });

  it('has nothing left to migrate', async () => {
    const store = home.store();
    await store.history.page(wholeHistory);
    expect(await store.maintenance.migrate()).toEqual({ applied: [], rolledBack: [], backupPath: null });
  });
});

describe('a store of the first schema', () => {
  it('is migrated on opening; without rows no backup is made', async () => {
    await createFirstStore({ withRows: false });
    expect(versionOf()).toBe(1);
    await home.store().history.page(wholeHistory);
    expect(versionOf()).toBe(migrationNames.length);
    expect(backups()).toEqual([]);
  });

  it('with rows is copied first, and the copy can be opened', async () => {
    await createFirstStore({ withRows: true });
    const before = schemaOf();
    await home.store().history.page(wholeHistory);
    expect(backups()).toEqual([
      join(home.path, 'home', 'backups', `interviewace-20261122T131500123Z-before-${second}.db`),
    ]);
    const [backup] = backups();
    expect(statSync(backup!).mode & 0o777).toBe(0o600);
    expect(versionOf(backup)).toBe(1);
    inspect(backup!, file => {
      expect(file.pragma('integrity_check', { simple: true })).toBe('ok');
      expect(file.prepare('SELECT person_name FROM resumes').all()).toEqual([{ person_name: 'Mara' }]);
      expect(file.prepare('SELECT name, sql FROM sqlite_master ORDER BY name').all()).toEqual(before);
    });
    inspect(home.storePath, file => {
      expect(file.prepare('SELECT person_name FROM resumes').all()).toEqual([{ person_name: 'Mara' }]);
    });
  });

  it('keeps its old state whole when a migration fails', async () => {
    await createFirstStore({ withRows: true });
    const file = await openSqlite({ path: home.storePath, busyTimeoutMs: 100 });
    file.exec('CREATE TABLE grades (in_the_way TEXT)');
    file.close();
    const before = schemaOf();
    await expect(home.store().history.page(wholeHistory)).rejects.toMatchObject({
      error: { code: 'STORE_CORRUPT', cause: { message: expect.stringContaining('grades') } },
    });
    expect(schemaOf()).toEqual(before);
    expect(versionOf()).toBe(1);
  });

  it('keeps its old state whole when the disk is full', async () => {
    await createFirstStore({ withRows: true });
    const before = schemaOf();
    const file = await openSqlite({ path: home.storePath, busyTimeoutMs: 100 });
    // Going back to the first schema left free pages; a file that grew up there has none.
    file.exec('VACUUM');
    file.pragma(`max_page_count = ${Number(file.pragma('page_count', { simple: true })) + 2}`);
    const migrating = migrateSqlite({
      file,
      path: home.storePath,
      busyTimeoutMs: 100,
      appVersion: '0.1.0',
      backUp: null,
      direction: 'up',
    });
    expect((await failureOf(migrating)).code).toBe('STORE_FULL');
    file.close();
    expect(schemaOf()).toEqual(before);
    expect(versionOf()).toBe(1);
    // With room again it goes through.
    await home.store().history.page(wholeHistory);
    expect(versionOf()).toBe(migrationNames.length);
  });
});

describe('rollback', () => {
  it('goes one step down, with a copy when there are rows, and up again gives the same schema', async () => {
    const store = home.store();
    await store.interviews.insert(sampleInterview());
    await store.resumes.save(sampleResume());
    const before = schemaOf();
    const down = await store.maintenance.rollback();
    expect(down).toEqual({ applied: [], rolledBack: [second], backupPath: backups()[0] });
    expect(down.backupPath).toContain(`before-rollback-of-${second}`);
    expect(versionOf()).toBe(1);
    inspect(down.backupPath!, file => {
      expect(file.prepare('SELECT count(*) AS n FROM questions').get()).toEqual({ n: 2 });
    });

    const up = await store.maintenance.migrate();
    expect(up.applied).toEqual([second]);
    expect(schemaOf()).toEqual(before);
    expect((await store.resumes.list({ ...firstPage, deleted: false })).total).toBe(1);
    expect((await store.history.page(wholeHistory)).total).toBe(0);
  });

  it('never writes over an earlier copy', async () => {
    const store = home.store();
    await store.resumes.save(sampleResume());
    for (let round = 0; round < 3; round++) {
      await store.maintenance.rollback();
      await store.maintenance.migrate();
    }
    // The clock of the test stands still, so only the names can keep them apart.
    expect(new Set(backups()).size).toBe(6);
    for (const backup of backups()) {
      expect(inspect(backup, file => file.prepare('SELECT id FROM resumes').all())).toEqual([
        { id: sampleId(1) },
      ]);
    }
  });

  it('stops at nothing', async () => {
    const store = home.store();
    await store.maintenance.migrate();
    for (const name of [...migrationNames].reverse()) {
      expect((await store.maintenance.rollback()).rolledBack).toEqual([name]);
    }
    expect(await store.maintenance.rollback()).toEqual({ applied: [], rolledBack: [], backupPath: null });
    expect((await store.maintenance.status()).rows).toEqual({});
  });

  it('works in memory, where nothing is copied', async () => {
    const store = home.store({ path: ':memory:' });
    await store.resumes.save(sampleResume());
    expect(await store.maintenance.rollback()).toEqual({
      applied: [],
      rolledBack: [second],
      backupPath: null,
    });
    expect((await store.maintenance.status()).path).toBe(':memory:');
  });
});

describe('status', () => {
  it('of a store that is not there makes none', async () => {
    expect(await home.store().maintenance.status()).toEqual({
      path: home.storePath,
      migrations: migrationNames.map(name => ({ name, appliedAt: null })),
      rows: {},
      bytes: 0,
    });
    expect(existsSync(home.storePath)).toBe(false);
  });

  it('names pending migrations and applies none', async () => {
    await createFirstStore({ withRows: true });
    const status = await home.store().maintenance.status();
    expect(status.migrations.map(({ name, appliedAt }) => [name, appliedAt === null])).toEqual([
      [first, false],
      [second, true],
    ]);
    expect(status.rows).toEqual({ jobs: 0, resume_files: 0, resumes: 1 });
    expect(versionOf()).toBe(1);
  });

  it('counts rows and bytes and gives times in RFC 3339', async () => {
    const store = home.store();
    await store.interviews.insert(sampleInterview());
    const status = await store.maintenance.status();
    expect(status.rows).toMatchObject({ interviews: 1, questions: 2, answers: 0 });
    expect(status.bytes).toBeGreaterThan(10_000);
    for (const { appliedAt } of status.migrations) {
      expect(appliedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }
  });
});

describe('a store of a newer program', () => {
  const makeNewer = async () => {
    const store = home.store();
    await store.resumes.save(sampleResume());
    await store.close();
    const file = await openSqlite({ path: home.storePath, busyTimeoutMs: 100 });
    file.exec(`INSERT INTO migration_versions VALUES ('0099-holograms', '3.4.0')`);
    file.exec(`INSERT INTO kysely_migration VALUES ('0099-holograms', '2027-01-01T00:00:00.000Z')`);
    file.pragma(`user_version = ${migrationNames.length + 1}`);
    file.close();
  };

  it('is refused, naming the version that it needs, and left as it is', async () => {
    await makeNewer();
    const before = readFileSync(home.storePath);
    const store = home.store();
    for (const work of [
      () => store.history.page(wholeHistory),
      () => store.resumes.save(sampleResume()),
      () => store.maintenance.migrate(),
      () => store.maintenance.rollback(),
    ]) {
      const error = await failureOf(work());
      expect(error.code).toBe('STORE_TOO_NEW');
      expect(error.message).toContain('3.4.0');
      expect(error.nextSteps?.[0]).toContain('3.4.0');
    }
    expect(readFileSync(home.storePath).equals(before)).toBe(true);
  });

  it('can still be asked for its status', async () => {
    await makeNewer();
    const { migrations } = await home.store().maintenance.status();
    expect(migrations.at(-1)).toEqual({ name: '0099-holograms', appliedAt: '2027-01-01T00:00:00.000Z' });
  });
});
