import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from '../../support/cli.ts';
import { expectValidDocument } from '../../support/json-schema.ts';
import { tempHome } from '../../support/temp-home.ts';

const fixture = (name: string) => path.resolve(import.meta.dirname, '../../../fixtures', name);
const pdf = fixture('sample_resume.pdf');
const docx = fixture('sample_resume.docx');
const job = fixture('sample_job.txt');

const saved = async () => {
  const home = await tempHome();
  const { exitCode } = await cli(['resume', 'analyze', pdf, '--job', job, '--as-of', '2026-03-02'], { home });
  expect(exitCode).toBe(0);
  return home;
};

describe('resume analyze and resume show', () => {
  it('print the same report in each format', async () => {
    const home = await saved();
    for (const format of ['md', 'html']) {
      const shown = await cli(['resume', 'show', 'last', '--format', format], { home });
      expect([shown.exitCode, shown.stderr]).toEqual([0, '']);
      for (const expected of ['Maren Osei', 'What to change', 'Match with the job', 'Skills by evidence'])
        expect(shown.stdout).toContain(expected);
      const analyzed = await cli(
        ['resume', 'analyze', pdf, '--job', job, '--as-of', '2026-03-02', '--format', format],
        { home },
      );
      expect(analyzed.stdout).toBe(shown.stdout);
    }
    const table = await cli(['resume', 'show', 'last', '--format', 'table'], { home, terminal: 80 });
    expect(table.stdout).toContain('Asked besides, without points');
    const json = await cli(['resume', 'show', 'last', '--format', 'json'], { home, terminal: 80 });
    expectValidDocument(json.json());
  });

  it('write to a file, whole', async () => {
    const home = await saved();
    const out = path.join(home, 'report.html');
    const { exitCode, stdout } = await cli(['resume', 'show', 'last', '--format', 'html', '--out', out], {
      home,
    });
    expect([exitCode, stdout]).toEqual([0, '']);
    expect(await readFile(out, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    const nowhere = path.join(home, 'no', 'such', 'report.md');
    expect((await cli(['resume', 'show', 'last', '--out', nowhere], { home })).exitCode).toBe(3);
    expect((await cli(['resume', 'show', 'nothing-like-it'], { home })).exitCode).toBe(4);
  });
});

describe('resume export', () => {
  it.each([
    'json',
    'md',
    'txt',
    'html',
    'docx',
  ])('writes %s that is read back as the same person', async format => {
    const home = await saved();
    const out = path.join(home, `resume.${format}`);
    const made = await cli(['resume', 'export', 'last', '--format', format, '--out', out], { home });
    expect([made.exitCode, made.stdout]).toEqual([0, '']);
    const read = async (file: string) => {
      const { document } = await cli(['resume', 'analyze', file, '--no-save', '--json'], { home }).then(
        run => ({
          document: run.json() as {
            profile: {
              basics: Record<string, unknown>;
              work: {
                name: string;
                position: string;
                startDate: string;
                endDate?: string;
                highlights: string[];
              }[];
            };
          },
        }),
      );
      return document.profile;
    };
    const [first, again] = [await read(pdf), await read(out)];
    expect(again.basics.name).toBe(first.basics.name);
    expect(again.basics.email).toBe(first.basics.email);
    const facts = (profile: typeof first) =>
      profile.work.map(({ name, position, startDate, endDate, highlights }) => ({
        name,
        position,
        startDate,
        endDate,
        highlights,
      }));
    expect(facts(again)).toEqual(facts(first));
  });

  it('does not throw bytes at a terminal', async () => {
    const home = await saved();
    const { exitCode, stdout, stderr } = await cli(['resume', 'export', 'last', '--format', 'docx'], {
      home,
      terminal: 80,
    });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--out resume.docx');
    expect((await cli(['resume', 'export', 'none-such', '--format', 'docx'], { home })).exitCode).toBe(4);
  });
});

describe('resume diff', () => {
  it('compares a saved resume with a file, two files, and one with itself', async () => {
    const home = await saved();
    const edited = path.join(home, 'edited.md');
    await cli(['resume', 'export', 'last', '--format', 'md', '--out', edited], { home });
    const text = await readFile(edited, 'utf8');
    await writeFile(
      edited,
      text.replace('Responsible for on-call rotation', 'Ran the on-call rotation of 12 people'),
    );
    const run = await cli(
      ['resume', 'diff', 'last', edited, '--job', job, '--as-of', '2026-03-02', '--json'],
      { home },
    );
    expect([run.exitCode, run.stderr]).toEqual([0, '']);
    expectValidDocument(run.json());
    const diff = run.json() as unknown as {
      findings: { fixed: { rule: string }[] };
      match: object | null;
      profile: { to: string | null }[];
    };
    expect(diff.findings.fixed.map(finding => finding.rule)).toContain('wording/responsible-for');
    expect(diff.match).not.toBeNull();
    expect(diff.profile.some(change => change.to?.startsWith('Ran the on-call rotation'))).toBe(true);
    const same = (await cli(['resume', 'diff', 'last', 'last', '--json'], { home })).json();
    expect(same).toMatchObject({ score_change: 0, profile: [], findings: { fixed: [], new: [] } });
    expect((await cli(['resume', 'diff', pdf, docx, '--json'], { home })).exitCode).toBe(0);
  });

  it('fits 80 columns', async () => {
    const home = await saved();
    const { stdout, exitCode } = await cli(['resume', 'diff', 'last', docx], { home, terminal: 80 });
    expect(exitCode).toBe(0);
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
    expect(stdout).toContain('Score');
  });

  it('names what is missing', async () => {
    const home = await tempHome();
    expect((await cli(['resume', 'diff', 'last', 'last'], { home })).exitCode).toBe(4);
    expect((await cli(['resume', 'diff', 'no-file.pdf', pdf], { home })).exitCode).toBe(4);
    expect((await cli(['resume', 'diff', '-', '-'], { home })).exitCode).toBe(2);
    expect((await cli(['resume', 'diff', pdf], { home })).exitCode).toBe(2);
    expect((await cli(['resume', 'diff', pdf, docx, '--job', 'none-such'], { home })).exitCode).toBe(4);
  });
});
