import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeZip } from '../../../src/infrastructure/documents/zip-write.ts';
import { createBatchFolder, seeded, textResume } from '../../support/batch-folder.ts';
import {
  createScene,
  expectCalm,
  fixture,
  parseLines,
  run,
  runJson,
  type Scene,
  shell,
  start,
  variablesOf,
} from '../../support/built-cli.ts';
import { expectValidDocument } from '../../support/json-schema.ts';

const rowsOf = (stdout: string) =>
  parseLines(stdout) as {
    file: { name: string };
    error?: { code: string };
    duplicate_of?: { name: string; kind: string } | null;
  }[];

const journals = (scene: Scene): Promise<string[]> => readdir(path.join(scene.home, 'runs')).catch(() => []);

const inFresh = async (scene: Scene, home: string, args: readonly string[]) =>
  run(scene, args, { env: { ...variablesOf(scene), ...seeded, INTERVIEWACE_HOME: scene.file(home) } });

describe('a batch of the built program', () => {
  it('gives the same bytes with 1, 2 and 8 threads, in every format', async () => {
    const scene = await createScene();
    const folder = await createBatchFolder(scene, 12);
    for (const format of ['ndjson', 'csv', 'html']) {
      const all = [];
      for (const threads of [1, 2, 8]) {
        const args = ['resume', 'analyze', folder, '--format', format, '--concurrency', String(threads)];
        const done = await inFresh(scene, `home-${format}-${threads}`, args);
        expect(done.exitCode, done.stderr).toBe(9);
        expectCalm({ ...done, stdout: '' });
        all.push(done.stdout);
      }
      expect(all[0]!.length).toBeGreaterThan(1_000);
      expect(all[1]).toBe(all[0]);
      expect(all[2]).toBe(all[0]);
    }
  });

  it('has a row for each file, broken ones too, finds what repeats, and leaves no journal', async () => {
    const scene = await createScene();
    const folder = await createBatchFolder(scene, 6);
    const done = await run(scene, ['resume', 'analyze', folder]);
    expect(done.exitCode).toBe(9);
    const rows = rowsOf(done.stdout);
    for (const row of rows) expectValidDocument(row as never);
    expect(rows.map(row => [path.relative(folder, row.file.name), row.error?.code ?? null])).toEqual([
      ['000.txt', null],
      ['001-locked.pdf', 'ENCRYPTED'],
      ['001.txt', null],
      ['002-empty.pdf', 'EMPTY_FILE'],
      ['002.txt', null],
      ['003.txt', null],
      ['004.txt', null],
      ['005.pdf', null],
      ['005.txt', null],
      ['012.docx', null],
      ['later/again.pdf', null],
      ['later/cut.pdf', 'DAMAGED_FILE'],
      ['later/version.txt', null],
    ]);
    expect(
      rows.flatMap(row =>
        row.duplicate_of
          ? [[row.file.name, row.duplicate_of.kind, row.duplicate_of.name].map(name => path.basename(name))]
          : [],
      ),
    ).toEqual([
      ['012.docx', 'near', '005.pdf'],
      ['again.pdf', 'same', '005.pdf'],
      ['version.txt', 'near', '003.txt'],
    ]);
    expect(done.stderr).toContain('13 of 13 files: 10 analysed, 3 failed, 3 repeat an earlier one');
    expect(await journals(scene)).toEqual([]);
    expect(await runJson(scene, ['resume', 'list'])).toMatchObject({ total: 9 });
  });

  it('takes paths from stdin, with line ends and with NUL, and from a file', async () => {
    const scene = await createScene();
    const folder = await createBatchFolder(scene, 3);
    await mkdir(scene.file('with\nline'));
    await writeFile(scene.file('with\nline/a.txt'), textResume(50));
    const lines = await shell(
      scene,
      `find ${folder} -name '00?.txt' | sort -r | "$NODE" "$IA" resume analyze --files-from - --no-save`,
    );
    expect(rowsOf(lines.stdout).map(row => path.basename(row.file.name))).toEqual([
      '002.txt',
      '001.txt',
      '000.txt',
    ]);
    const nul = await shell(
      scene,
      `find . -path '*line/*' -print0 | "$NODE" "$IA" resume analyze --files-from - --no-save`,
    );
    expect(nul.exitCode, nul.stderr).toBe(0);
    expect(rowsOf(nul.stdout).map(row => row.file.name)).toEqual(['./with\nline/a.txt']);
    await writeFile(scene.file('list'), `\r\n${folder}/000.txt\r\nmissing.pdf\n`);
    const file = await run(scene, ['resume', 'analyze', '--files-from', scene.file('list'), '--no-save']);
    expect(rowsOf(file.stdout).map(row => row.error?.code ?? null)).toEqual([null, 'NOT_FOUND']);
    expect((await run(scene, ['resume', 'analyze'])).exitCode).toBe(2);
  });

  it('opens archives and patterns', async () => {
    const scene = await createScene();
    const text = (content: string) => new TextEncoder().encode(content);
    const zip = writeZip([
      { name: 'b/two.txt', data: text(textResume(2)), deflate: true },
      { name: 'one.pdf', data: await readFile(fixture('sample_resume.pdf')) },
      { name: '../out.txt', data: text(textResume(3)) },
      { name: 'photo.png', data: text('x') },
      { name: 'bomb.txt', data: new Uint8Array(9_000_000), deflate: true },
    ]);
    await writeFile(scene.file('all.zip'), zip);
    await writeFile(scene.file('x1.txt'), textResume(7));
    const done = await run(scene, ['resume', 'analyze', 'all.zip', 'x?.txt'], { cwd: scene.folder });
    expect(done.exitCode, done.stderr).toBe(9);
    expect(rowsOf(done.stdout).map(row => [row.file.name, row.error?.code ?? null])).toEqual([
      ['all.zip/b/two.txt', null],
      ['all.zip/one.pdf', null],
      ['all.zip/../out.txt', 'INVALID_INPUT'],
      ['all.zip/bomb.txt', 'INFLATES_TOO_MUCH'],
      ['x1.txt', null],
    ]);
    expect((await readdir(scene.folder)).sort()).toEqual(['all.zip', 'home', 'x1.txt']);
  });

  it('ends quietly with the pipe, and can be continued then', async () => {
    const scene = await createScene();
    const folder = await createBatchFolder(scene);
    const head = await shell(scene, `"$NODE" "$IA" resume analyze ${folder} | head -1`);
    expect(parseLines(head.stdout)).toHaveLength(1);
    expectCalm(head);
    const left = await journals(scene);
    if (left.length === 0) return;
    const done = await run(scene, ['resume', 'analyze', '--continue', 'last']);
    expect(rowsOf(done.stdout)).toHaveLength(31);
    expect(await journals(scene)).toEqual([]);
  });

  it('is blind: no name of person, file or path in the output, nothing saved', async () => {
    const scene = await createScene();
    const folder = await createBatchFolder(scene, 4);
    const done = await run(scene, ['resume', 'analyze', folder, '--blind', '--quiet']);
    expect(done.exitCode).toBe(9);
    expect(done.stdout + done.stderr).not.toMatch(/maren|osei|example\.com|Teston|locked\.pdf|000\.txt/i);
    expect(rowsOf(done.stdout)).toHaveLength(11);
    expect(await runJson(scene, ['resume', 'list'])).toMatchObject({ total: 0 });
    expect(await journals(scene)).toEqual([]);
  });

  it('keeps nothing with --no-save, and 20 runs that were cut off at most', async () => {
    const scene = await createScene();
    const folder = await createBatchFolder(scene, 2);
    await run(scene, ['resume', 'analyze', folder, '--no-save']);
    expect(await journals(scene)).toEqual([]);
    await mkdir(path.join(scene.home, 'runs'), { recursive: true });
    for (let nth = 0; nth < 25; nth++)
      await writeFile(path.join(scene.home, 'runs', `old-${nth}.ndjson`), '');
    await run(scene, ['resume', 'analyze', folder, '--no-save']);
    expect((await journals(scene)).length).toBe(19);
  });
});

describe.skipIf(process.platform === 'win32')('Ctrl-C', () => {
  it('finishes the rows in hand, says how to go on, and that command gives every row', async () => {
    const scene = await createScene();
    const folder = await createBatchFolder(scene, 60);
    const env = { ...variablesOf(scene), ...seeded };
    const child = start(scene, ['resume', 'analyze', folder, '--concurrency', '1'], { env });
    await new Promise(resolve => child.stdout?.once('data', resolve));
    child.kill('SIGINT');
    const stopped = await child;
    expect(stopped.exitCode, String(stopped.stderr)).toBe(130);
    const [, id] = /→ interviewace resume analyze --continue (\S+)/.exec(String(stopped.stderr)) ?? [];
    expect(id).toBeDefined();
    const rows = String(stopped.stdout);
    const done = await run(scene, ['resume', 'analyze', '--continue', id!], { env, cwd: '/' });
    expect(done.exitCode).toBe(9);
    expect(done.stdout.startsWith(rows.trimEnd())).toBe(true);
    expect(rowsOf(done.stdout)).toHaveLength(67);
    expect((await run(scene, ['resume', 'analyze', '--continue', id!])).exitCode).toBe(4);
  });

  it('refuses a --continue that contradicts the run', async () => {
    const scene = await createScene();
    const folder = await createBatchFolder(scene, 60);
    const child = start(scene, ['resume', 'analyze', folder]);
    await new Promise(resolve => child.stdout?.once('data', resolve));
    child.kill('SIGKILL');
    await child;
    const wrong = await run(scene, ['resume', 'analyze', '--continue', 'last', '--as-of', '2020-01-01']);
    expect(wrong.exitCode).toBe(2);
    expect(wrong.stdout).toBe('');
    expect(await journals(scene)).toHaveLength(1);
    expect((await run(scene, ['resume', 'analyze', folder, '--continue', 'last'])).exitCode).toBe(9);
  });
});
