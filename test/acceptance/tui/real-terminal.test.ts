import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type PtyProgram, startPty } from '../../support/pty.ts';
import { KEYS } from '../../support/tui-session.ts';

const root = join(import.meta.dirname, '../../..');
// Inside node_modules, so that the bundle finds the packages and nothing else looks at it.
const folder = join(root, 'node_modules/.cache/interviewace-tui-test');
const bundle = join(folder, 'tui-program.mjs');

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [join(root, 'test/support/tui-program.ts')],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
});

let program: PtyProgram;
const run = (args: readonly string[] = [], env: Record<string, string> = {}): PtyProgram => {
  program = startPty(process.execPath, [bundle, ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...env },
  });
  return program;
};
afterEach(() => program.kill('SIGKILL'));

const endOf = async ({ waitFor }: PtyProgram): Promise<unknown> => {
  const text = await waitFor(/ended \{.*\}/s);
  return JSON.parse(text.slice(text.indexOf('ended ') + 6).replaceAll('\n', ''));
};

describe('in a real terminal', () => {
  it('keeps keys typed before the first frame, and gives the terminal back on Ctrl-C', async () => {
    const tui = run();
    tui.type('typed early');
    expect(await tui.waitFor('│ typed early')).toContain('Question 1 of 3');
    tui.type(`\rsecond line${KEYS.ctrl('c')}`);
    expect(await endOf(tui)).toEqual({
      reason: 'cancelled',
      signal: null,
      raw: false,
      drafts: ['typed early\nsecond line'],
    });
    expect(await tui.ended).toMatchObject({ code: 0 });
    expect(tui.output()).toContain('\u001b[?2004l');
    expect(tui.output().lastIndexOf('\u001b[?25h')).toBeGreaterThan(tui.output().lastIndexOf('\u001b[?25l'));
  });

  it.each(['SIGTERM', 'SIGHUP', 'SIGINT'])('saves the draft on %s', async signal => {
    const tui = run();
    await tui.waitFor('Question 1');
    tui.type('some words');
    await tui.waitFor('some words');
    tui.kill(signal);
    expect(await endOf(tui)).toEqual({ reason: 'cancelled', signal, raw: false, drafts: ['some words'] });
  });

  it('hands every key to $EDITOR while it runs, and none afterwards', async () => {
    const editor = join(folder, 'editor.mjs');
    await writeFile(
      editor,
      `#!${process.execPath}
import { writeFileSync } from 'node:fs';
let typed = '';
process.stdin.setRawMode(true);
process.stdout.write('editor ready\\r\\n');
process.stdin.on('data', keys => {
  typed += keys;
  if (!typed.endsWith('.')) return;
  writeFileSync(process.argv[2], typed);
  process.exit(0);
});
`,
    );
    await chmod(editor, 0o700);
    const tui = run([], { TEST_EDITOR: editor });
    await tui.waitFor('Question 1');
    tui.type('before');
    await tui.waitFor('│ before');
    tui.type(KEYS.ctrl('o'));
    await tui.waitFor('editor ready');
    for (const key of 'all of these keys.') {
      tui.type(key);
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    await tui.waitFor('│ all of these keys.');
    tui.type(' And these.');
    await tui.waitFor('│ all of these keys. And these.');
  });

  it('takes a paste of 20,000 characters', async () => {
    const tui = run();
    await tui.waitFor('Question 1');
    tui.type(KEYS.paste(`${'words and more words '.repeat(960)}the end`));
    await tui.waitFor('the end');
    await tui.waitFor('3842 words');
  });

  it('works line by line with --plain', async () => {
    const tui = run(['--plain']);
    await tui.waitFor('Commands: :hint');
    tui.type('I wrote a runbook.\r.\r');
    await tui.waitFor('Question 2 of 3');
    tui.type('half an ans\r');
    await new Promise(resolve => setTimeout(resolve, 100));
    tui.type(KEYS.ctrl('c'));
    expect(await endOf(tui)).toMatchObject({
      reason: 'cancelled',
      signal: 'SIGINT',
      drafts: ['half an ans'],
    });
  });
});
