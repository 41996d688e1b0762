import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { cli } from '../../support/cli.ts';
import { tempHome } from '../../support/temp-home.ts';

const fixtures = path.resolve(import.meta.dirname, '../../../fixtures');
const resumePdf = path.join(fixtures, 'sample_resume.pdf');

describe('the edges of the command line', () => {
  it('prints tables that fit on a terminal, and rows of tabs in a pipe', async () => {
    const home = await tempHome();
    await cli(['resume', 'analyze', resumePdf], { home });
    for (const columns of [80, 40]) {
      const { stdout } = await cli(['resume', 'list'], {
        home,
        terminal: columns,
        variables: { NO_COLOR: '1' },
      });
      expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(columns);
      expect(stdout).toContain('SCORE');
    }
    const piped = await cli(['resume', 'list'], { home });
    expect(piped.stdout.split('\t').length).toBeGreaterThan(4);
    expect(piped.stdout).not.toContain('SCORE');
  });

  it('says how to go on behind a page, in the way that it was asked for', async () => {
    const home = await tempHome();
    for (const text of ['One', 'Two', 'Three'])
      await cli(['job', 'add', '-'], { home, stdin: `${text}\nRequired: Go` });
    const first = await cli(['job', 'list', '--limit', '1'], { home, terminal: 80 });
    expect(first.stderr).toContain('1 of 3 · the next page: --skip 1');
    const { next_cursor: cursor } = (await cli(['job', 'list', '--limit', '1', '--json'], { home })).json();
    const second = await cli(['job', 'list', '--limit', '1', '--cursor', String(cursor)], {
      home,
      terminal: 80,
    });
    expect(second.stdout).toContain('Two');
    expect(second.stderr).toMatch(/the next page: --cursor \S+/);
    expect((await cli(['job', 'list', '--skip', '3'], { home })).stderr).toContain('No more rows.');
  });

  it('colours on a terminal only, and never where NO_COLOR or --no-color say so', async () => {
    const home = await tempHome();
    const args = ['resume', 'analyze', resumePdf, '--no-save', '--format', 'table'];
    const colourCode = '\u001b[';
    expect((await cli(args, { home, terminal: 80 })).stdout).toContain(colourCode);
    expect((await cli(args, { home })).stdout).not.toContain(colourCode);
    expect((await cli(args, { home, terminal: 80, variables: { NO_COLOR: '1' } })).stdout).not.toContain(
      escape,
    );
    expect((await cli([...args, '--no-color'], { home, terminal: 80 })).stdout).not.toContain(colourCode);
    expect((await cli(args, { home, variables: { FORCE_COLOR: '1' } })).stdout).toContain(colourCode);
  });

  it('says what to do next with each failure, and the right exit code', async () => {
    const home = await tempHome();
    const fails = async (args: string[], exitCode: number, text: string) => {
      const run = await cli(args, { home });
      expect({ args, exitCode: run.exitCode, stdout: run.stdout }).toEqual({ args, exitCode, stdout: '' });
      expect(run.stderr).toContain('→');
      expect(run.stderr.replaceAll('\n  ', ' ')).toContain(text);
      expect(run.stderr).not.toMatch(/\bat .*\.[jt]s:\d+/);
    };
    await fails(['resume', 'analyse', 'x'], 2, 'analyze');
    await fails(['frobnicate'], 2, 'interviewace --help');
    await fails(['history', '--limit', '0'], 2, '1 to 100');
    await fails(['history', '--since', 'yesterday'], 2, 'YYYY-MM-DD');
    await fails(['history', '--cursor', 'rubbish'], 3, 'cursor');
    await fails(['resume', 'analyze', path.join(home, 'nothing.pdf')], 4, 'no file');
    await fails(['resume', 'analyze', home], 4, 'No PDF');
    await fails(['resume', 'show', 'last'], 4, 'resume');
    await fails(['interview', 'continue'], 4, 'interview start');
    await fails(['interview', 'answer', 'last'], 2, 'missing');
    await fails(['interview', 'answer', 'last', 'x', '--file', 'y'], 2, 'once');
    await fails(['config', 'set', 'nothing', '1'], 4, 'config list');
    await fails(['config', 'set', 'level', 'wizard'], 3, 'junior');
    await fails(['secret', 'set', 'other'], 4, 'openai');
    await fails(['schema', 'nothing'], 4, 'interviewace schema');
    await fails(['bank', 'show', 'nothing'], 4, 'bank list');
  });

  it('gives 8 under a threshold, 9 for a batch that partly failed', async () => {
    const home = await tempHome();
    expect(
      (await cli(['resume', 'analyze', resumePdf, '--fail-under', '100', '--no-save'], { home })).exitCode,
    ).toBe(8);
    expect(
      (await cli(['resume', 'analyze', resumePdf, '--fail-under', '1', '--no-save'], { home })).exitCode,
    ).toBe(0);
    const folder = path.join(home, 'in');
    await mkdir(path.join(folder, 'deeper'), { recursive: true });
    await writeFile(path.join(folder, 'a.pdf'), await readFile(resumePdf));
    await writeFile(path.join(folder, 'deeper', 'b.pdf'), 'not a pdf \u0000\u0001\u0002');
    await writeFile(path.join(folder, 'ignored.png'), 'x');
    const run = await cli(['resume', 'analyze', folder, '--no-save'], { home });
    expect(run.exitCode).toBe(9);
    const rows = run.stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { file: { name: string }; error?: object });
    expect(rows.map(row => [path.basename(row.file.name), 'error' in row])).toEqual([
      ['a.pdf', false],
      ['b.pdf', true],
    ]);
    expect(run.stderr).toContain('1 failed');
  });

  it('writes --out whole, and says when it cannot', async () => {
    const home = await tempHome();
    const out = path.join(home, 'report.json');
    const run = await cli(['resume', 'analyze', resumePdf, '--no-save', '--out', out, '--json'], { home });
    expect(run).toMatchObject({ exitCode: 0, stdout: '' });
    expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({ schema: 'interviewace/resume-report@1' });
    const missing = await cli(
      ['resume', 'analyze', resumePdf, '--no-save', '--out', path.join(home, 'no', 'x.json')],
      { home },
    );
    expect(missing.exitCode).toBe(3);
    const full = await cli(['resume', 'analyze', resumePdf, '--no-save', '--out', '/dev/full', '--json'], {
      home,
    });
    expect(full.stderr).toContain('disk is full');
  });

  it('reads stdin, and takes the job from stdin too, but not both', async () => {
    const home = await tempHome();
    const bytes = await readFile(resumePdf);
    const run = await cli(['resume', 'analyze', '-', '--no-save', '--json'], { home, stdin: bytes });
    expect(run.json()).toMatchObject({ file: { name: 'stdin', format: 'pdf' } });
    const job = await cli(['resume', 'analyze', resumePdf, '--job', '-', '--no-save', '--json'], {
      home,
      stdin: 'Required: Python\n',
    });
    expect(job.json().match).toMatchObject({ requirements: [expect.objectContaining({ kind: 'must' })] });
    expect((await cli(['resume', 'analyze', '-', '--job', '-'], { home, stdin: 'x' })).exitCode).toBe(2);
  });

  it('keeps a bug from showing its stack, and logs it', async () => {
    const home = await tempHome();
    const run = await cli(['history'], {
      home,
      host: {
        openApp: () => {
          throw new TypeError('planted');
        },
      },
    });
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('met a bug');
    expect(run.stderr).not.toContain('planted');
    const log = await readFile(path.join(home, 'logs', 'interviewace.log'), 'utf8');
    expect(log).toContain('planted');
  });

  it('treats an error that no promise carries as a bug too', async () => {
    const home = await tempHome();
    const run = await cli(['history'], {
      home,
      host: {
        onCrash: listener => {
          setTimeout(() => listener(new Error('planted')), 10);
          return () => undefined;
        },
        openApp: () => new Promise(() => undefined),
      },
    });
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('met a bug');
  });

  it('tells with --verbose what it logs, and is quiet with --quiet', async () => {
    const home = await tempHome();
    expect((await cli(['--verbose', 'history'], { home })).stderr).toContain('command');
    expect((await cli(['--quiet', 'history'], { home })).stderr).toBe('');
  });

  it('prints completion candidates and scripts', async () => {
    const home = await tempHome();
    const log: string[] = [];
    const spy = vi.spyOn(console, 'log').mockImplementation((text: unknown) => {
      log.push(String(text));
    });
    await cli(['completion', 'bash'], { home });
    await cli(['complete', '--', 'interview', 'st'], { home });
    spy.mockRestore();
    expect(log.join('\n')).toContain('interviewace');
    expect(log.join('\n')).toContain('start');
  });
});
