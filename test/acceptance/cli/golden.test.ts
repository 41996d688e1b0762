import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentNames, jsonSchemaOf } from '../../../src/interfaces/contracts/registry.ts';
import { cli } from '../../support/cli.ts';
import { tempHome } from '../../support/temp-home.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const golden = (name: string) => path.join(root, 'test/golden/cli', name);
const fixture = (name: string) => path.join(root, 'fixtures', name);

/** The clock stands still and ids follow from the command line, so that whole outputs can be kept. */
const fixed = { INTERVIEWACE_NOW: '2026-03-02T09:00:00Z', INTERVIEWACE_SEED: 'golden' };
beforeEach(() => {
  Object.assign(process.env, fixed);
});
afterEach(() => {
  for (const name of Object.keys(fixed)) delete process.env[name];
});

const commands = [
  [],
  ['demo'],
  ['resume'],
  ['resume', 'analyze'],
  ['resume', 'list'],
  ['resume', 'export'],
  ['job'],
  ['interview'],
  ['interview', 'start'],
  ['interview', 'answer'],
  ['interview', 'continue'],
  ['history'],
  ['progress'],
  ['bank'],
  ['bank', 'list'],
  ['config'],
  ['secret'],
  ['db'],
  ['doctor'],
  ['completion'],
  ['schema'],
];

describe('golden outputs', () => {
  it('help', async () => {
    const home = await tempHome();
    const pages: string[] = [];
    for (const command of commands) {
      const { stdout, exitCode } = await cli([...command, '--help'], { home });
      expect(exitCode).toBe(0);
      pages.push(`$ interviewace ${[...command, '--help'].join(' ')}\n${stdout}`);
    }
    await expect(pages.join('\n')).toMatchFileSnapshot(golden('help.txt'));
  });

  it('schemas', async () => {
    const schemas = Object.fromEntries(documentNames.map(name => [name, jsonSchemaOf(name)]));
    await expect(`${JSON.stringify(schemas, null, 2)}\n`).toMatchFileSnapshot(golden('schemas.json'));
  });

  it('a resume report as text, at 80 and 40 columns', async () => {
    const home = await tempHome();
    for (const columns of [80, 40]) {
      const { stdout } = await cli(
        ['resume', 'analyze', fixture('sample_resume.pdf'), '--job', fixture('sample_job.txt'), '--no-save'],
        { home, terminal: columns, variables: { NO_COLOR: '1' } },
      );
      expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(columns);
      await expect(stdout).toMatchFileSnapshot(golden(`report-${columns}.txt`));
    }
  });

  it('a whole interview by pipe alone', async () => {
    const home = await tempHome();
    const transcript: string[] = [];
    const run = async (args: readonly string[], stdin = '') => {
      const { stdout, exitCode } = await cli([...args, '--json'], { home, stdin });
      expect({ args, exitCode }).toEqual({ args, exitCode: 0 });
      transcript.push(`$ interviewace ${args.join(' ').replaceAll(root, '.')} --json\n${stdout}`);
      return JSON.parse(stdout) as { id: string; next_question: { question_id: string } | null };
    };
    const { id } = await run([
      'interview',
      'start',
      '--questions',
      '2',
      '--seed',
      '5',
      '--type',
      'technical',
      '--level',
      'mid',
    ]);
    await run(['interview', 'next', id]);
    const answer =
      'It depends on how often data is read, because each choice has a price. For example, our service kept 2 copies, ' +
      'which made reads fast and writes slow. I would not do that where writes dominate.';
    let next = true;
    for (let nth = 0; next && nth < 8; nth++) {
      next = (await run(['interview', 'answer', id, '-'], answer)).next_question !== null;
    }
    await run(['interview', 'complete', id]);
    await run(['interview', 'summary', id]);
    await run(['history']);
    await expect(transcript.join('\n')).toMatchFileSnapshot(golden('interview-by-pipe.txt'));
  });
});
