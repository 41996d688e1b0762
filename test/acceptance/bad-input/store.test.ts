import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import Database from 'better-sqlite3';
import { execa } from 'execa';
import { describe, expect, it, type TestContext } from 'vitest';
import {
  createScene,
  type Ended,
  expectFailure,
  failureCodeOf,
  fixture,
  launcher,
  run,
  runJson,
  type Scene,
  shell,
  startInterview,
  variablesOf,
} from '../../support/built-cli.ts';

const storeOf = (scene: Scene): string => scene.file('home/interviewace.db');
const totals = async (scene: Scene): Promise<unknown[]> => [
  (await runJson(scene, ['resume', 'list'])).total,
  (await runJson(scene, ['history'])).total,
];

/** A home with one resume and one interview, and no log beside its store. */
const createUsedScene = async (): Promise<Scene> => {
  const scene = await createScene();
  await runJson(scene, ['resume', 'analyze', fixture('sample_resume.docx')]);
  await startInterview(scene);
  return scene;
};

const edit = (scene: Scene, sql: string): void => {
  const file = new Database(storeOf(scene));
  file.exec(sql);
  file.close();
};

const hasPrlimit = spawnSync('prlimit', ['--version']).status === 0;

const needsPrlimit = (context: TestContext): void => {
  if (hasPrlimit) return;
  process.stderr.write('SKIPPED: there is no prlimit here, so full disks are not tested\n');
  context.skip();
};

/** Files may not grow beyond `bytes`: the program meets what a quota and a full disk give it. */
const runLimited = async (
  scene: Scene,
  bytes: number,
  args: readonly string[],
  input = '',
): Promise<Ended> => {
  const done = await execa('prlimit', [`--fsize=${bytes}`, process.execPath, launcher, ...args], {
    env: { ...variablesOf(scene), NODE_DISABLE_COMPILE_CACHE: '1' },
    extendEnv: false,
    cwd: scene.folder,
    input,
    timeout: 30_000,
    reject: false,
  });
  return { exitCode: done.exitCode, stdout: done.stdout, stderr: done.stderr, elapsedMs: done.durationMs };
};

describe('a full disk', () => {
  it('refuses the write and keeps what was stored, wherever the limit falls', async context => {
    needsPrlimit(context);
    const scene = await createUsedScene();
    // Thirty questions fill some 140 KB.
    for (const limit of [1000, 20_000, 40_000, 100_000]) {
      const done = await runLimited(scene, limit, ['--json', 'interview', 'start', '--questions', '30']);
      expect({ limit, exitCode: done.exitCode, stdout: done.stdout }, done.stderr).toEqual({
        limit,
        exitCode: 6,
        stdout: '',
      });
      expect(JSON.parse(done.stderr)).toMatchObject({ error: { code: 'STORE_FULL' } });
      expectFailure(await runLimited(scene, limit, ['interview', 'start', '--questions', '30']), 6);
      expect(await totals(scene)).toEqual([1, 1]);
      expect(readdirSync(scene.home).filter(name => name.includes('probe'))).toEqual([]);
    }
    await startInterview(scene);
    expect(await totals(scene)).toEqual([1, 2]);
  });

  it('leaves a fresh home usable', async context => {
    needsPrlimit(context);
    for (const limit of [20_000, 120_000]) {
      const scene = await createScene();
      expectFailure(await runLimited(scene, limit, ['interview', 'start']), 6);
      await startInterview(scene);
      expect(await totals(scene)).toEqual([0, 1]);
    }
  });

  it('keeps an answer that was stored before it could be graded, or refuses it whole', async context => {
    needsPrlimit(context);
    const scene = await createUsedScene();
    const done = await runLimited(
      scene,
      60_000,
      ['interview', 'answer', 'last', '-'],
      'A hash map. '.repeat(5000),
    );
    expectFailure(done, 6);
    const shown = await runJson<{ status: string }>(scene, ['interview', 'show', 'last']);
    expect(shown.status).toBe('in_progress');
    await runJson(scene, ['interview', 'continue', 'last']);
  });

  it('never leaves half of the settings or of a key', async context => {
    needsPrlimit(context);
    const scene = await createScene();
    await runJson(scene, ['config', 'set', 'level', 'senior']);
    const config = scene.file('home/config.json');
    const before = await readFile(config, 'utf8');
    for (const limit of [0, 5, 20]) {
      const done = await runLimited(scene, limit, ['config', 'set', 'role', 'platform engineer']);
      expectFailure(done, 6);
      expect(await readFile(config, 'utf8')).toBe(before);
    }
    await runJson(scene, ['config', 'set', 'secrets_backend', 'encrypted-file']);
    expectFailure(await runLimited(scene, 10, ['secret', 'set', 'openai'], 'not-a-real-key'), 6);
    const left = await readdir(scene.home);
    expect(left.filter(name => /secret|tmp|\.config-/.test(name))).toEqual([]);
    const set = await run(scene, ['--json', 'secret', 'set', 'openai'], {
      stdin: 'pipe',
      input: 'not-a-real-key',
    });
    expect(set.exitCode, set.stderr).toBe(0);
  });

  it('behind --out leaves nothing, and behind > does not count as done', async context => {
    const scene = await createScene();
    const args = ['resume', 'analyze', fixture('sample_resume.docx'), '--no-save'];
    expect(await failureCodeOf(scene, [...args, '--out', '/dev/full'], 6)).toBe('STORE_FULL');
    const done = await shell(scene, '"$NODE" "$IA" bank list > /dev/full');
    expectFailure(done, 6);
    needsPrlimit(context);
    await writeFile(scene.file('out.json'), 'as it was');
    expectFailure(await runLimited(scene, 100, [...args, '--out', scene.file('out.json')]), 6);
    expect(await readFile(scene.file('out.json'), 'utf8')).toBe('as it was');
    expect((await readdir(scene.folder)).filter(name => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('a locked store', () => {
  it('is busy after the time-out, readable all the while, and whole afterwards', async () => {
    const scene = await createUsedScene();
    const other = new Database(storeOf(scene));
    other.exec('BEGIN EXCLUSIVE');
    try {
      const codes = await Promise.all([
        failureCodeOf(scene, ['interview', 'start'], 6),
        failureCodeOf(scene, ['resume', 'analyze', fixture('sample_resume.pdf')], 6),
      ]);
      expect(codes).toEqual(['STORE_BUSY', 'STORE_BUSY']);
      expect(await totals(scene)).toEqual([1, 1]);
    } finally {
      other.exec('ROLLBACK');
      other.close();
    }
    await startInterview(scene);
    expect(await totals(scene)).toEqual([1, 2]);
  });
});

describe('a damaged store', () => {
  const commands = [
    ['history'],
    ['resume', 'list'],
    ['interview', 'start'],
    ['db', 'status'],
    ['db', 'migrate'],
  ];

  it('of random bytes is named as such, and left as it is', async () => {
    const scene = await createScene();
    await mkdir(scene.home);
    const noise = Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 7919 + 13) % 256));
    await writeFile(storeOf(scene), noise);
    for (const args of commands) expect(await failureCodeOf(scene, args, 6)).toBe('STORE_CORRUPT');
    expect((await readFile(storeOf(scene))).equals(noise)).toBe(true);
    const health = await run(scene, ['--json', 'doctor']);
    expect(health.exitCode).toBe(6);
    expect(JSON.parse(health.stdout)).toMatchObject({ healthy: false });
  });

  it('cut in half is named as such', async () => {
    const scene = await createUsedScene();
    await truncate(storeOf(scene), Math.floor((await stat(storeOf(scene))).size / 2));
    for (const args of commands) expect(await failureCodeOf(scene, args, 6)).toBe('STORE_CORRUPT');
  });

  it('without one of its tables, or with tables that are not its own, is named as such', async () => {
    const scene = await createUsedScene();
    await copyFile(storeOf(scene), scene.file('kept.db'));
    edit(scene, 'PRAGMA foreign_keys = OFF; DROP TABLE interviews');
    expect(await failureCodeOf(scene, ['history'], 6)).toBe('STORE_CORRUPT');
    await rm(scene.home, { recursive: true });
    await mkdir(scene.home);
    await copyFile(scene.file('kept.db'), storeOf(scene));
    edit(scene, 'DROP TABLE kysely_migration; PRAGMA user_version = 0');
    expect(await failureCodeOf(scene, ['history'], 6)).toBe('STORE_CORRUPT');
  });

  it('does not stop what needs no store', async () => {
    const scene = await createScene();
    await mkdir(scene.home);
    await writeFile(storeOf(scene), 'no database, but long enough to be looked at '.repeat(100));
    const done = await run(scene, ['resume', 'analyze', fixture('sample_resume.docx'), '--no-save']);
    expect(done.exitCode, done.stderr).toBe(0);
  });
});

describe('a store of a newer program', () => {
  it.each([
    [
      'by its count',
      "PRAGMA user_version = 99; INSERT INTO kysely_migration VALUES ('9999-future', '2027-01-01T00:00:00Z'); INSERT INTO migration_versions VALUES ('9999-future', '9.9.9')",
      '9.9.9',
    ],
    ['by its count alone', 'PRAGMA user_version = 99', 'newer InterviewAce'],
    [
      'by an unknown migration',
      "PRAGMA user_version = 1; INSERT INTO kysely_migration VALUES ('9999-future', '2027-01-01T00:00:00Z')",
      'newer InterviewAce',
    ],
  ])('is refused untouched: %s', async (_name, sql, said) => {
    const scene = await createUsedScene();
    edit(scene, sql);
    const before = await readFile(storeOf(scene));
    for (const args of [['history'], ['interview', 'start'], ['db', 'migrate'], ['db', 'rollback']]) {
      expect(await failureCodeOf(scene, args, 6)).toBe('STORE_TOO_NEW');
    }
    const done = await run(scene, ['history']);
    expect(done.stderr.replaceAll('\n  ', ' ')).toContain(said);
    expect((await readFile(storeOf(scene))).equals(before)).toBe(true);
  });

  it('is no healthy one to doctor', async () => {
    const scene = await createUsedScene();
    edit(
      scene,
      "PRAGMA user_version = 99; INSERT INTO kysely_migration VALUES ('9999-future', '2027-01-01T00:00:00Z')",
    );
    const done = await run(scene, ['--json', 'doctor']);
    expect(done.exitCode).toBe(6);
    expect(done.stdout).toContain('newer InterviewAce');
  });
});

describe('a home that is a file', () => {
  it('is unreachable for every command that needs it, and stays a file', async () => {
    const scene = await createScene();
    await writeFile(scene.home, 'mine');
    for (const args of [
      ['history'],
      ['resume', 'analyze', fixture('sample_resume.docx')],
      ['interview', 'start'],
      ['config', 'list'],
      ['config', 'set', 'level', 'mid'],
      ['secret', 'list'],
    ]) {
      expect(await failureCodeOf(scene, args, 6)).toBe('STORE_UNREACHABLE');
    }
    expect((await run(scene, ['bank', 'list'])).exitCode).toBe(0);
    expect((await run(scene, ['doctor'])).exitCode).toBe(6);
    expect(await readFile(scene.home, 'utf8')).toBe('mine');
  });
});
