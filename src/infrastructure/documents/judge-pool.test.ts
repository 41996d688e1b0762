import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { ClosableJudge, JudgeTask } from '../../application/ports/resume-judge.ts';
import { createJudgePool, type JudgePoolOptions } from './judge-pool.ts';

const root = new URL('../../../', import.meta.url);
const workerUrl = new URL('src/bootstrap/judge-worker.ts', root);

const taskOf = (file: string, more: Partial<JudgeTask> = {}): JudgeTask => ({
  file: { name: file, bytes: readFileSync(new URL(`fixtures/${file}`, root)) },
  sha256: 'ab'.repeat(32),
  fileModifiedAt: null,
  asOf: '2026-11-01',
  now: '2026-11-22T09:00:00.000Z',
  requirements: null,
  blind: false,
  ...more,
});

const pools: ClosableJudge[] = [];
const open = (options: Partial<JudgePoolOptions> = {}): ClosableJudge => {
  const pool = createJudgePool({ workerUrl, workersMax: 1, ...options });
  pools.push(pool);
  return pool;
};

afterEach(async () => {
  await Promise.all(pools.splice(0).map(pool => pool.close()));
});

/** A thread that does `code` with its first message and answers the others. */
const stub = (code: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ task }) => {
        if (task.file.name === 'bad') { ${code} }
        parentPort.postMessage({ kind: 'answer', answer: { ok: true, value: task.file.name } });
      });`)}`,
  );

const small = (name: string): JudgeTask => ({
  ...taskOf('sample_job.txt'),
  file: { name, bytes: new Uint8Array([1, 2, 3]) },
});

describe('createJudgePool', () => {
  it('reads and judges in threads, each file as the others, and leaves the bytes to the caller', async () => {
    const task = taskOf('sample_resume.pdf');
    const pool = open({ workersMax: 2 });
    const all = await Promise.all(Array.from({ length: 4 }, () => pool.judge(task)));
    expect(all[0]).toMatchObject({
      ok: true,
      value: { report: { id: null, file: { name: 'sample_resume.pdf', format: 'pdf' }, asOf: '2026-11-01' } },
    });
    for (const outcome of all) expect(outcome).toEqual(all[0]);
    expect(task.file.bytes.length).toBeGreaterThan(1000);
  }, 30_000);

  it('judges blind', async () => {
    const outcome = await open().judge(taskOf('sample_resume.pdf', { blind: true }));
    expect(outcome.ok).toBe(true);
    expect(JSON.stringify(outcome)).not.toMatch(/maren|osei/i);
  }, 30_000);

  it('gives what cannot be read as the reader says it, and what is too large before it is sent', async () => {
    const pool = open({ limits: { bytesMax: 20_000 } });
    expect(await pool.judge(taskOf('broken/encrypted.pdf'))).toMatchObject({ error: { code: 'ENCRYPTED' } });
    expect(await pool.judge(taskOf('broken/png-named.pdf'))).toMatchObject({
      error: { code: 'UNSUPPORTED_FORMAT' },
    });
    const large = { name: 'large.pdf', bytes: new Uint8Array(20_001) };
    expect(await pool.judge({ ...small('large.pdf'), file: large })).toMatchObject({
      error: { code: 'FILE_TOO_LARGE' },
    });
  }, 30_000);

  it.each([
    ['leaves', 'process.exit(3);', 'DAMAGED_FILE'],
    ['eats memory', 'const all = []; for (;;) all.push(new Array(1e5).fill(all.length));', 'READ_MEMORY'],
  ])(
    'loses one file to a thread that %s',
    async (_, code, expected) => {
      const pool = open({ workerUrl: stub(code), limits: { heapMbMax: 48 } });
      const all = await Promise.all(['one', 'bad', 'two'].map(name => pool.judge(small(name))));
      expect(all).toMatchObject([{ value: 'one' }, { error: { code: expected } }, { value: 'two' }]);
    },
    30_000,
  );

  it('gives its threads the collector that they call between files', async () => {
    const collector = stub("task.file.name = typeof gc + ' ' + gc({ type: 'minor', execution: 'sync' });");
    expect(await open({ workerUrl: collector }).judge(small('bad'))).toMatchObject({
      value: 'function undefined',
    });
  }, 30_000);

  it('answers each file with its own report, however long those before it take', async () => {
    const files = ['sample_resume.pdf', 'sample_job.txt', 'sample_resume.docx', 'broken/empty.pdf'];
    const pool = open();
    const all = await Promise.all([...files, ...files].map(file => pool.judge(taskOf(file))));
    const named = all.map(outcome => (outcome.ok ? outcome.value.report.file.name : outcome.error.code));
    expect(named).toEqual([...files, ...files].map(file => (file.includes('empty') ? 'EMPTY_FILE' : file)));
  }, 30_000);

  it('gives a file that lay ready for a thread that is stopped to another one', async () => {
    const pool = open({ workerUrl: stub('for (;;) {}'), limits: { timeMsMax: 100 } });
    const all = await Promise.all(['one', 'bad', 'two', 'bad', 'three'].map(name => pool.judge(small(name))));
    expect(all.map(outcome => (outcome.ok ? outcome.value : outcome.error.code))).toEqual([
      'one',
      'READ_TIMEOUT',
      'two',
      'READ_TIMEOUT',
      'three',
    ]);
  }, 60_000);

  it('ends what is under way when it is closed or cancelled', async () => {
    const stuck = open({ workerUrl: stub('for (;;) {}') });
    const cancel = new AbortController();
    const pending = [stuck.judge(small('bad'), cancel.signal), stuck.judge(small('bad'))];
    cancel.abort();
    expect(await pending[0]).toMatchObject({ error: { code: 'CANCELLED' } });
    await stuck.close();
    expect(await pending[1]).toMatchObject({ error: { code: 'CANCELLED' } });
    expect(await stuck.judge(small('x'), cancel.signal)).toMatchObject({ error: { code: 'CANCELLED' } });
  }, 30_000);
});
