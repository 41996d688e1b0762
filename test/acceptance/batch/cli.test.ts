import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textResume } from '../../support/batch-folder.ts';
import { cli } from '../../support/cli.ts';
import { tempHome } from '../../support/temp-home.ts';

const fixtures = path.resolve(import.meta.dirname, '../../../fixtures');
const resumePdf = path.join(fixtures, 'sample_resume.pdf');

/** A folder with three resumes, one of them twice, and a file that is none. */
const createFolder = async (home: string): Promise<string> => {
  const folder = path.join(home, 'in');
  await mkdir(folder);
  for (const nth of [1, 2]) await writeFile(path.join(folder, `${nth}.txt`), textResume(nth));
  await writeFile(path.join(folder, '3.txt'), textResume(1));
  await copyFile(resumePdf, path.join(folder, '4.pdf'));
  await writeFile(path.join(folder, '5.pdf'), '');
  return folder;
};

describe('resume analyze with many files', () => {
  it('shows a person progress, a table, what failed and what came of it', async () => {
    const home = await tempHome();
    const folder = await createFolder(home);
    const run = await cli(['resume', 'analyze', folder], {
      home,
      terminal: 100,
      variables: { NO_COLOR: '1' },
    });
    expect(run.exitCode).toBe(9);
    const lines = run.stdout.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^SCORE {2}MATCH {2}NAME/);
    expect(lines).toHaveLength(5);
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(100);
    expect(run.stderr).toMatch(/\d of 5 · .* a second/);
    expect(run.stderr).toContain('5.pdf holds no text at all');
    expect(run.stderr).toContain('5 of 5 files: 4 analysed, 1 failed, 1 repeat an earlier one');
    const quiet = await cli(['--quiet', 'resume', 'analyze', folder], { home, terminal: 100 });
    expect(quiet.stderr).toBe('');
  });

  it('writes rows in a pipe, and only the closing line beside them', async () => {
    const home = await tempHome();
    const folder = await createFolder(home);
    const run = await cli(['resume', 'analyze', folder, '--no-save'], { home });
    const rows = run.stdout
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as { duplicate_of?: object | null });
    expect(rows).toHaveLength(5);
    expect(rows[2]!.duplicate_of).toEqual({ name: path.join(folder, '1.txt'), kind: 'same', distance: 0 });
    expect(run.stderr).toBe('5 of 5 files: 4 analysed, 1 failed, 1 repeat an earlier one\n');
    expect((await cli(['resume', 'analyze', folder, '--no-save', '--quiet'], { home })).stderr).toBe('');
    expect(await readdir(path.join(home, 'runs'))).toEqual([]);
  });

  it.each([
    ['json', /^\[\n\{.*\}\n\]\n$/s],
    ['md', /^\| # \| score .*\n\| ---/],
    ['csv', /^(\ufeff)?[a-z_,"]+\r?\n/],
    ['junit', /^<\?xml .*<\/testsuites?>\n$/s],
    ['sarif', /^\{.*"version": ?"2\.1\.0".*\}\n$/s],
    ['html', /^<!doctype html>.*<\/html>\n$/is],
    ['table', /^SCORE/],
    ['ndjson', /^\{.*\n\{/],
  ])('writes %s for many files and for one, to stdout and to --out alike', async (format, shape) => {
    const home = await tempHome();
    const folder = await createFolder(home);
    const args = ['resume', 'analyze', folder, '--no-save', '--format', format, '--as-of', '2026-11-01'];
    const printed = await cli(args, { home });
    expect(printed.exitCode).toBe(9);
    expect(printed.stdout).toMatch(shape);
    const out = path.join(home, 'out');
    const written = await cli([...args, '--out', out], { home });
    expect(written).toMatchObject({ exitCode: 9, stdout: '' });
    expect(await readFile(out, 'utf8')).toBe(printed.stdout);
    const one = await cli(['resume', 'analyze', resumePdf, '--no-save', '--format', format], { home });
    expect(one.exitCode, one.stderr).toBe(0);
    expect(one.stdout.length).toBeGreaterThan(100);
  });

  it('gives 8 under a threshold, and 9 before that where a file failed', async () => {
    const home = await tempHome();
    const folder = await createFolder(home);
    const args = ['resume', 'analyze', '--no-save', '--offline', '--fail-under', '100'];
    expect((await cli([...args, folder], { home })).exitCode).toBe(9);
    expect((await cli([...args, path.join(folder, '1.txt'), resumePdf], { home })).exitCode).toBe(8);
    expect((await cli([...args, '--repeat', '2', resumePdf], { home })).exitCode).toBe(8);
  });

  it('judges one file blind', async () => {
    const home = await tempHome();
    const run = await cli(['resume', 'analyze', resumePdf, '--blind'], { home });
    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.stdout).not.toMatch(/maren|osei|sample_resume/i);
    expect(run.json().id).toBeNull();
    expect((await cli(['resume', 'list', '--json'], { home })).json()).toMatchObject({ total: 0 });
  });

  it('reads a list from stdin, and refuses two uses of it', async () => {
    const home = await tempHome();
    const folder = await createFolder(home);
    const stdin = `${folder}/2.txt\0${folder}/1.txt\0`;
    const run = await cli(['resume', 'analyze', '--files-from', '-', '--no-save'], { home, stdin });
    expect(run.stdout.split('\n').map(line => /"name":"[^"]*?(\d\.txt)"/.exec(line)?.[1])).toEqual([
      '2.txt',
      '1.txt',
      undefined,
    ]);
    const binary = await cli(['resume', 'analyze', '--files-from', resumePdf], { home });
    expect(binary.exitCode).toBe(3);
    for (const args of [
      ['-', '--files-from', '-'],
      ['--files-from', '-', '--job', '-'],
      [],
      ['--concurrency', '65', 'x'],
    ]) {
      expect((await cli(['resume', 'analyze', ...args], { home, stdin })).exitCode).toBe(2);
    }
    expect((await cli(['resume', 'analyze', '--files-from', '-'], { home, stdin: '' })).exitCode).toBe(4);
    expect((await cli(['resume', 'analyze', '--continue', 'last'], { home })).exitCode).toBe(4);
  });

  it('says where --out cannot be written before anything is analysed', async () => {
    const home = await tempHome();
    const folder = await createFolder(home);
    const run = await cli(['resume', 'analyze', folder, '--out', path.join(home, 'no', 'x')], { home });
    expect(run.exitCode).toBe(3);
    expect((await cli(['resume', 'list', '--json'], { home })).json()).toMatchObject({ total: 0 });
    expect(await readdir(path.join(home, 'runs')).catch(() => [])).toEqual([]);
  });
});
