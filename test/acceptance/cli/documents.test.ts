import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentNames } from '../../../src/interfaces/contracts/registry.ts';
import { cli } from '../../support/cli.ts';
import { expectValidDocument } from '../../support/json-schema.ts';
import { tempHome } from '../../support/temp-home.ts';

const fixtures = path.resolve(import.meta.dirname, '../../../fixtures');
const resumePdf = path.join(fixtures, 'sample_resume.pdf');
const jobText = path.join(fixtures, 'sample_job.txt');

describe('every --json output', () => {
  it('validates against the schema that is printed for it', async () => {
    const home = await tempHome();
    const seen = new Set<string>();
    const run = async (...args: string[]) => {
      const { exitCode, stdout, stderr } = await cli([...args, '--json'], {
        home,
        stdin: args.includes('secret') ? 'made-up-key' : '',
      });
      const failed = stdout === '';
      const lines = args.includes('analyze-batch') ? stdout.trim().split('\n') : [failed ? stderr : stdout];
      for (const line of lines) {
        const document = JSON.parse(line) as { schema: string };
        expectValidDocument(document);
        seen.add(document.schema.replace('interviewace/', ''));
      }
      return { exitCode, document: JSON.parse(lines[0] ?? '{}') as Record<string, never> };
    };

    await run('demo');
    await run('resume', 'analyze', resumePdf, '--job', jobText);
    await run('resume', 'list');
    await run('resume', 'show', 'last');
    await run('resume', 'delete', 'last');
    await run('resume', 'analyze', resumePdf);
    await run('resume', 'diff', 'last', path.join(fixtures, 'sample_resume.docx'));
    await run('job', 'add', jobText);
    await run('job', 'list');
    await run('job', 'show', 'last');
    const started = await run(
      'interview',
      'start',
      '--resume',
      'last',
      '--job',
      'last',
      '--questions',
      '2',
      '--seed',
      '3',
      '--type',
      'technical',
    );
    expect(started.exitCode).toBe(0);
    await run('interview', 'next', 'last');
    await run('interview', 'hint', 'last');
    await run('interview', 'answer', 'last', 'I would measure first, because guessing costs time.');
    await run('interview', 'retry', 'last');
    await run('interview', 'show', 'last');
    await run('interview', 'continue');
    await run('interview', 'skip', 'last');
    await run('interview', 'complete', 'last');
    await run('interview', 'summary', 'last');
    await run('history');
    await run('progress');
    await run('bank', 'list');
    await run('bank', 'lint');
    const { document } = await run('bank', 'list', '--difficulty', 'easy');
    await run('bank', 'show', (document.questions as unknown as { id: string }[])[0]?.id ?? '');
    await run('config', 'list');
    await run('config', 'set', 'questions', '4');
    await run('config', 'get', 'questions');
    await run('config', 'path');
    await run('--set', 'secrets_backend=encrypted-file', 'secret', 'set', 'openai');
    await run('--set', 'secrets_backend=encrypted-file', 'secret', 'list');
    await run('--set', 'secrets_backend=encrypted-file', 'secret', 'test', 'openai');
    await run('db', 'status');
    await run('db', 'migrate');
    await run('doctor');
    await run('schema');
    await run('resume', 'export', 'last');
    await run('interview', 'delete', 'last');
    expect((await run('interview', 'show', 'nothing-like-it')).exitCode).toBe(4);
    expect((await run('interview', 'start', '--questions', '99')).exitCode).toBe(2);

    await run('audit', 'counterfactual', resumePdf, '--variants', '2');
    const outcomes = path.join(home, 'outcomes.csv');
    await writeFile(outcomes, 'sex,outcome\nF,selected\nM,rejected\n');
    await run('audit', 'impact', outcomes);

    const folder = path.join(home, 'folder');
    await mkdir(folder);
    await writeFile(path.join(folder, 'a.txt'), await readFile(jobText));
    await writeFile(path.join(folder, 'b.pdf'), '');
    const batch = await cli(['resume', 'analyze', folder, '--json', '--no-save'], { home });
    for (const line of batch.stdout.trim().split('\n')) {
      const row = JSON.parse(line) as { schema: string };
      expectValidDocument(row);
      seen.add(row.schema.replace('interviewace/', ''));
    }
    expect(documentNames.filter(name => !seen.has(name))).toEqual([]);
  });

  it('is byte for byte the same when run twice with the same seed and date', async () => {
    const run = async () => {
      const home = await tempHome();
      const variables = { INTERVIEWACE_NOW: '2026-03-01T09:00:00Z', INTERVIEWACE_SEED: '7' };
      Object.assign(process.env, variables);
      try {
        const outputs: string[] = [];
        for (const args of [
          ['resume', 'analyze', resumePdf, '--job', jobText],
          ['interview', 'start', '--resume', 'last', '--questions', '2'],
          ['resume', 'list'],
          ['resume', 'show', 'last'],
          ['resume', 'export', 'last'],
          ['job', 'add', jobText],
          ['job', 'list'],
          ['interview', 'next', 'last'],
          ['interview', 'hint', 'last'],
          ['interview', 'answer', 'last', 'First I reproduced the fault, because a guess would not hold.'],
          ['interview', 'retry', 'last'],
          ['interview', 'skip', 'last'],
          ['interview', 'continue', 'last'],
          ['interview', 'show', 'last'],
          ['interview', 'complete', 'last'],
          ['interview', 'summary', 'last'],
          ['history'],
          ['progress'],
          ['bank', 'list'],
          ['bank', 'lint'],
          ['schema', 'interview'],
          ['config', 'list'],
          ['demo'],
        ]) {
          const run = await cli([...args, '--json'], { home });
          expect([args, run.exitCode]).toEqual([args, 0]);
          outputs.push(run.stdout);
        }
        return outputs.join('\n').replaceAll(home, 'HOME');
      } finally {
        for (const name of Object.keys(variables)) delete process.env[name];
      }
    };
    const first = await run();
    expect(first).toContain('"final_score"');
    expect(await run()).toBe(first);
  });
});
