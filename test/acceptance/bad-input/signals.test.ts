import { once } from 'node:events';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  type Child,
  createScene,
  ended,
  expectCalm,
  expectFailure,
  fixture,
  parseLines,
  run,
  runJson,
  type Scene,
  start,
  startInterview,
  startListening,
} from '../../support/built-cli.ts';
import { expectValidDocument } from '../../support/json-schema.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

const filesMax = 60;

/** Takes the reader a second or more. */
const slowPage = `<html><body>${'<p>x <b>y</b></p>'.repeat(300_000)}</body></html>`;

const createBatch = async (): Promise<Scene> => {
  const scene = await createScene();
  await mkdir(scene.file('in'));
  for (let n = 0; n < filesMax; n++) {
    await copyFile(fixture('sample_resume.docx'), scene.file(`in/${String(n).padStart(2, '0')}.docx`));
  }
  return scene;
};

const afterFirstRow = async (child: Child): Promise<void> => {
  if (child.stdout) await once(child.stdout, 'data');
};

describe.skipIf(process.platform === 'win32').each(signals)('%s', signal => {
  it('ends a batch after the row in hand: whole rows only, all of them saved', async () => {
    const scene = await createBatch();
    const child = start(scene, ['resume', 'analyze', scene.file('in')]);
    await afterFirstRow(child);
    child.kill(signal);
    const done = await ended(child);
    expect(done.exitCode, done.stderr).toBe(130);
    expectCalm(done);
    const rows = parseLines(done.stdout) as { file: { name: string }; error?: unknown }[];
    for (const row of rows) expectValidDocument(row);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(filesMax);
    expect(rows.map(row => row.error ?? null)).toEqual(rows.map(() => null));
    expect(done.stderr).toContain(`Stopped after ${rows.length} of ${filesMax} files`);
    expect(done.stderr).toMatch(/^ {2}→ \S/m);
    expect(await runJson(scene, ['resume', 'list'])).toMatchObject({ total: 1 });
  });

  it('ends a batch with --out: the file holds whole rows', async () => {
    const scene = await createScene();
    await mkdir(scene.file('in'));
    for (const name of ['a.docx', 'z.docx'])
      await copyFile(fixture('sample_resume.docx'), scene.file(`in/${name}`));
    await writeFile(scene.file('in/b.html'), slowPage);
    const out = scene.file('rows.ndjson');
    const args = ['resume', 'analyze', scene.file('in'), '--no-save', '--out', out];
    const { child } = await startListening(scene, args);
    // The first row lies in the draft of the output, or soon will.
    await sleep(500);
    child.kill(signal);
    const done = await ended(child);
    expectFailure(done, 130, 15_000);
    const rows = parseLines(await readFile(out, 'utf8'));
    for (const row of rows) expectValidDocument(row);
    expect(done.stderr).toContain(`Stopped after ${rows.length} of 3 files`);
    expect((await readdir(scene.folder)).filter(name => name.endsWith('.tmp'))).toEqual([]);
  });

  it('ends one analysis, and keeps nothing of it', async () => {
    const scene = await createScene();
    await writeFile(scene.file('slow.html'), slowPage);
    const { child } = await startListening(scene, ['resume', 'analyze', scene.file('slow.html')]);
    child.kill(signal);
    expectFailure(await ended(child), 130);
    expect(await runJson(scene, ['resume', 'list'])).toMatchObject({ total: 0 });
  });

  it('ends an answer that waits for stdin, and the interview stays as it was', async () => {
    const scene = await createScene();
    const id = await startInterview(scene);
    const before = await runJson(scene, ['interview', 'show', id]);
    const { child } = await startListening(scene, ['interview', 'answer', id, '-'], 'pipe');
    child.stdin?.write('The first half of an answer');
    await sleep(200);
    child.kill(signal);
    const done = await ended(child);
    expectFailure(done, 130);
    expect(await runJson(scene, ['interview', 'show', id])).toEqual(before);
  });

  it('ends every other command that waits for stdin', async () => {
    const scene = await createScene();
    for (const args of [
      ['resume', 'analyze', '-'],
      ['job', 'add', '-'],
      ['secret', 'set', 'openai'],
    ]) {
      const { child } = await startListening(scene, args, 'pipe');
      child.kill(signal);
      expectFailure(await ended(child), 130);
    }
  });
});

describe('a second Ctrl-C', () => {
  it.skipIf(process.platform === 'win32')('does not wait for the row in hand', async () => {
    const scene = await createBatch();
    const child = start(scene, ['resume', 'analyze', scene.file('in'), '--no-save']);
    await afterFirstRow(child);
    child.kill('SIGINT');
    child.kill('SIGINT');
    const done = await ended(child);
    expect(done.exitCode).toBe(130);
    expectCalm(done);
  });
});

describe('after an interruption', () => {
  it('the same command gives every row', async () => {
    const scene = await createScene();
    await mkdir(scene.file('in'));
    for (const name of ['a.docx', 'b.docx'])
      await copyFile(fixture('sample_resume.docx'), scene.file(`in/${name}`));
    const child = start(scene, ['resume', 'analyze', scene.file('in')]);
    await afterFirstRow(child);
    child.kill('SIGINT');
    await child;
    const again = await run(scene, ['resume', 'analyze', scene.file('in')]);
    expect(again.exitCode).toBe(0);
    const names = parseLines(again.stdout).map(row => path.basename((row.file as { name: string }).name));
    expect(names).toEqual(['a.docx', 'b.docx']);
  });
});
