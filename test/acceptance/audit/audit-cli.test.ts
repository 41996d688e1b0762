import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from '../../support/cli.ts';
import { expectValidDocument } from '../../support/json-schema.ts';
import { tempHome } from '../../support/temp-home.ts';

const fixtures = path.resolve(import.meta.dirname, '../../../fixtures');
const resumePdf = path.join(fixtures, 'sample_resume.pdf');
const resumeDocx = path.join(fixtures, 'sample_resume.docx');
const jobText = path.join(fixtures, 'sample_job.txt');

const widest = (text: string) =>
  Math.max(
    ...text
      .replace(/\u001b\[[0-9;]*[mK]|^.*\r/gu, '')
      .split('\n')
      .map(line => [...line].length),
  );

describe('audit counterfactual', () => {
  it('moves nothing on the bundled resumes, and prints one valid document in a pipe', async () => {
    const home = await tempHome();
    const run = await cli(
      ['audit', 'counterfactual', resumePdf, resumeDocx, '--job', jobText, '--variants', '21'],
      { home },
    );
    const document = run.json();
    expectValidDocument(document);
    expect(document).toMatchObject({
      documents: 2,
      variants: 42,
      scores: { moved: 0, max_delta: 0 },
      matches: { moved: 0 },
      outcomes_moved: 0,
      moved: [],
      failed: [],
    });
    expect(run.exitCode).toBe(0);
    const again = await cli(
      ['audit', 'counterfactual', resumePdf, resumeDocx, '--job', jobText, '--variants', '21'],
      { home },
    );
    expect(again.stdout).toBe(run.stdout);
  });

  it('shows a table on a terminal, within its width', async () => {
    const home = await tempHome();
    const { exitCode, stdout } = await cli(['audit', 'counterfactual', resumePdf, '--variants', '7'], {
      home,
      terminal: 80,
    });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('0 scores moved in 7 variants of 1 resume');
    expect(widest(stdout)).toBeLessThanOrEqual(80);
  });

  it('tells of files that cannot be audited, and audits the rest', async () => {
    const home = await tempHome();
    const folder = path.join(home, 'in');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'empty.txt'), '');
    const both = await cli(['audit', 'counterfactual', folder, resumePdf, '--variants', '2'], { home });
    expect(both.exitCode).toBe(9);
    expect(both.json()).toMatchObject({ documents: 1, failed: [{ error: { code: 'EMPTY_FILE' } }] });
    const alone = await cli(['audit', 'counterfactual', path.join(folder, 'empty.txt')], { home });
    expect(alone.exitCode).toBe(3);
    const none = await cli(['audit', 'counterfactual', path.join(folder, 'nothing')], { home });
    expect(none.exitCode).toBe(4);
    const stdin = await cli(['audit', 'counterfactual', '-', '--job', '-'], { home });
    expect(stdin.exitCode).toBe(2);
  });
});

describe('audit impact', () => {
  const table = [
    'sex,race,outcome,score',
    ...Array.from({ length: 100 }, (_, at) => `M,X,${at < 50 ? 'selected' : 'rejected'},${at}`),
    ...Array.from({ length: 100 }, (_, at) => `F,Y,${at < 20 ? 'selected' : 'rejected'},${at / 2}`),
    ...Array.from({ length: 3 }, () => ',X,selected,1'),
  ].join('\r\n');

  it('prints rates, ratios and flags as one valid document', async () => {
    const home = await tempHome();
    const run = await cli(['audit', 'impact', '-', '--group', 'sex', '--group', 'race', '--cross'], {
      home,
      stdin: table,
    });
    const document = run.json();
    expectValidDocument(document);
    expect(run.exitCode).toBe(0);
    const { tables } = document as { tables: { columns: string[]; groups: object[]; unknown: object }[] };
    expect(tables.map(({ columns }) => columns)).toEqual([['sex'], ['race'], ['sex', 'race']]);
    expect(tables[0]?.groups[0]).toMatchObject({
      group: ['F'],
      rate: 0.2,
      impact_ratio: 0.4,
      below_four_fifths: true,
      significant: true,
    });
    expect(tables[0]?.unknown).toEqual({ applicants: 3, selected: 3, rate: 1 });
  });

  it('shows tables on a terminal, within its width, with their cautions', async () => {
    const home = await tempHome();
    const file = path.join(home, 'outcomes.csv');
    await mkdir(home, { recursive: true });
    await writeFile(file, table);
    const { exitCode, stdout } = await cli(['audit', 'impact', file, '--score', 'score'], {
      home,
      terminal: 80,
    });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('above its median');
    expect(stdout).toContain('below 4/5');
    expect(stdout).toContain('(unknown)');
    expect(stdout).toContain('a sign to look closer');
    expect(widest(stdout)).toBeLessThanOrEqual(80);
    const cut = await cli(['audit', 'impact', file, '--score', 'score', '--cut', '40'], {
      home,
      terminal: 80,
    });
    expect(cut.stdout).toContain('score ≥ 40');
  });

  it.each([
    ['[{"sex":"F","outcome":"yes"},{"sex":"M","outcome":"no"}]', 0, 2],
    ['{"sex":"F","hired":true}\n{"sex":"M","hired":false}\n', 0, 2],
    ['[1, 2]', 3, 0],
    ['{"sex": ', 3, 0],
    ['sex,outcome\nF\n', 3, 0],
  ])('reads or refuses %j', async (stdin, exitCode, applicants) => {
    const home = await tempHome();
    const run = await cli(['audit', 'impact', '-'], { home, stdin });
    expect(run.exitCode).toBe(exitCode);
    if (exitCode === 0) expect(run.json().applicants).toBe(applicants);
  });
});
