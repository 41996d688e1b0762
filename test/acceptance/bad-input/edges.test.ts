import { spawn } from 'node:child_process';
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { spawn as spawnPty } from '@lydell/node-pty';
import { describe, expect, it } from 'vitest';
import {
  createScene,
  expectCalm,
  expectFailure,
  failureCodeOf,
  fixture,
  launcher,
  run,
  runJson,
  type Scene,
  shell,
  startInterview,
  steering,
  variablesOf,
} from '../../support/built-cli.ts';

const isPosix = process.platform !== 'win32';

describe.skipIf(!isPosix)('a reader that goes away', () => {
  it('ends a list quietly', async () => {
    const scene = await createScene();
    const done = await shell(scene, '"$NODE" "$IA" bank list | head -1; echo $PIPESTATUS >&2');
    expect(done.stdout.split('\n')).toHaveLength(1);
    expect(done.stderr).toBe('0');
  });

  it('ends a batch quietly', async () => {
    const scene = await createScene();
    await mkdir(scene.file('in'));
    for (let n = 0; n < 30; n++) await copyFile(fixture('sample_resume.docx'), scene.file(`in/${n}.docx`));
    const done = await shell(scene, '"$NODE" "$IA" resume analyze in | head -1');
    expect(JSON.parse(done.stdout)).toMatchObject({ schema: 'interviewace/resume-report@1' });
    expect(done.stderr).not.toMatch(/EPIPE|\n\s+at /);
    expect(await runJson(scene, ['resume', 'list'])).toMatchObject({ total: 1 });
  });

  it('of messages alone stops nothing', async () => {
    const scene = await createScene();
    const child = spawn(process.execPath, [launcher, '--verbose', 'bank', 'list'], {
      env: variablesOf(scene),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stderr.destroy();
    let rows = '';
    for await (const chunk of child.stdout) rows += String(chunk);
    expect(rows.split('\n').length).toBeGreaterThan(50);
  });
});

describe.skipIf(!isPosix)('streams that are closed or are no streams', () => {
  it('an absent stdin is an empty one', async () => {
    const scene = await createScene();
    const id = await startInterview(scene);
    const before = await runJson(scene, ['interview', 'show', id]);
    for (const command of [
      'resume analyze -',
      'job add -',
      `interview answer ${id} -`,
      'secret set openai',
    ]) {
      const done = await shell(scene, `"$NODE" "$IA" ${command} <&-`);
      expect({ command, exitCode: done.exitCode }, done.stderr).toEqual({ command, exitCode: 3 });
      expect(done.stderr).toContain('→');
    }
    expect(await runJson(scene, ['interview', 'show', id])).toEqual(before);
  });

  it('an absent stdout or stderr harms nothing', async () => {
    const scene = await createScene();
    expect((await shell(scene, '"$NODE" "$IA" bank list >&-')).exitCode).toBe(0);
    expect((await shell(scene, '"$NODE" "$IA" resume show nothing 2>&-')).exitCode).toBe(4);
  });

  it('a folder as stdin is refused', async () => {
    const scene = await createScene();
    const done = await shell(scene, '"$NODE" "$IA" resume analyze - < .');
    expectFailure(done, 3);
  });
});

describe('arguments', () => {
  it.each<readonly [string, readonly string[], number]>([
    ['an unknown command', ['frobnicate'], 2],
    ['an unknown subcommand', ['resume', 'frobnicate'], 2],
    ['an unknown flag', ['resume', 'analyze', '--frobnicate', 'x'], 2],
    ['a flag without its value', ['history', '--limit'], 2],
    ['a value that is no choice', ['resume', 'analyze', 'x', '--format', 'yaml'], 2],
    ['a number in another notation', ['interview', 'start', '--questions', '1e1'], 2],
    ['a number with a fraction', ['interview', 'start', '--questions', '3.5'], 2],
    ['a number out of bounds', ['interview', 'start', '--questions', '31'], 2],
    ['a time limit too short', ['interview', 'start', '--time-limit', '5'], 2],
    ['a role too long', ['interview', 'start', '--role', 'x'.repeat(1000)], 2],
    ['a day that does not exist', ['resume', 'analyze', 'x', '--as-of', '2026-02-30'], 2],
    ['too many words', ['history', 'a', 'b', 'c'], 2],
    ['a missing word', ['resume', 'show'], 2],
    ['a setting without value', ['--set', 'level', 'history'], 2],
    ['a setting that is none', ['--set', 'level=wizard', 'interview', 'start'], 3],
    ['a very long path', ['resume', 'analyze', 'x'.repeat(100_000)], 3],
    ['a very long command', ['y'.repeat(100_000)], 2],
    ['a very long flag', [`--${'z'.repeat(100_000)}`], 2],
    ['a very long id', ['resume', 'show', 'a'.repeat(100_000)], 4],
    ['an id of control characters', ['resume', 'show', '\u001b[31m\u009b32m\u0001'], 4],
    ['a path of control characters', ['resume', 'analyze', '\u001b]0;owned\u0007.pdf'], 4],
    ['a flag of control characters', ['--\u001b[31mred\u009b0m'], 2],
    ['an id that looks like SQL', ['resume', 'show', `' OR 1=1; DROP TABLE resumes; --`], 4],
    ['an id of wildcards', ['resume', 'show', '%%%%'], 4],
    ['a written-out NUL', ['resume', 'show', 'abcd\\0%00'], 4],
  ])('%s is refused, briefly and with a next step', async (_name, args, exitCode) => {
    const scene = await createScene();
    const code = await failureCodeOf(scene, args, exitCode);
    expect(code).toMatch(/^[A-Z_]+$/);
    const { stderr } = await run(scene, args);
    expect(stderr.length).toBeLessThan(4000);
  });

  it('a very long answer is refused by its size, and the interview stays open', async () => {
    const scene = await createScene();
    const id = await startInterview(scene);
    await writeFile(scene.file('long.txt'), 'word '.repeat(100_000));
    await writeFile(scene.file('longer.txt'), 'word '.repeat(1_000_000));
    expect(await failureCodeOf(scene, ['interview', 'answer', id, '--file', scene.file('long.txt')], 3)).toBe(
      'INVALID_INPUT',
    );
    expect(
      await failureCodeOf(scene, ['interview', 'answer', id, '--file', scene.file('longer.txt')], 3),
    ).toBe('FILE_TOO_LARGE');
    expect(await runJson(scene, ['interview', 'show', id])).toMatchObject({ status: 'in_progress' });
  });
});

describe('text that would steer a terminal', () => {
  const hostile = {
    basics: {
      name: 'Ann \u001b[31mRed\u009b32m\u0007\u202eLee',
      label: '\u001b]0;owned\u0007Engineer',
      email: 'ann@example.org',
      summary: '\u001b[2J\u001b[1;1Hcleared \u0090q\u009c',
    },
    work: [
      {
        name: 'Ac\u001b[2Jme',
        position: 'Engi\u0085neer',
        startDate: '2019-01',
        highlights: ['\u001b[31mBuilt\u009d0;t\u009c it'],
      },
    ],
    skills: [{ name: 'Py\u001b[31mthon' }],
  };
  // A file may have any name but for «/» and NUL.
  const fileName = 'cv \u001b[31m\u009b2J.json';

  const createHostileScene = async (): Promise<Scene> => {
    const scene = await createScene();
    await writeFile(scene.file(fileName), JSON.stringify(hostile));
    await runJson(scene, ['resume', 'analyze', scene.file(fileName)]);
    await runJson(scene, ['interview', 'start', '--role', 'red \u001b[31mteam\u009b1m', '--resume', 'last']);
    return scene;
  };

  const commandsOf = (scene: Scene): readonly (readonly string[])[] => [
    ['resume', 'analyze', scene.file(fileName), '--no-save', '--format', 'table'],
    ['resume', 'analyze', scene.file(fileName), '--no-save', '--format', 'md'],
    ['resume', 'analyze', scene.file(fileName), '--no-save', '--format', 'json'],
    ['resume', 'analyze', scene.folder, '--no-save', '--format', 'table'],
    ['resume', 'list'],
    ['resume', 'show', 'last'],
    ['resume', 'export', 'last', '--format', 'md'],
    ['resume', 'export', 'last'],
    ['interview', 'show', 'last'],
    ['history'],
    ['--json', 'history'],
  ];

  it('does not reach a pipe as it is', async () => {
    const scene = await createHostileScene();
    for (const args of commandsOf(scene)) {
      const done = await run(scene, args);
      expect({ args, exitCode: done.exitCode }, done.stderr).toEqual({ args, exitCode: 0 });
      expect(done.stdout).not.toBe('');
      expectCalm(done);
    }
  });

  it('does not reach a terminal as it is', async () => {
    const scene = await createHostileScene();
    for (const args of commandsOf(scene)) {
      const shown = await onTerminal(scene, ['--no-color', '--quiet', ...args]);
      expect({ args, exitCode: shown.exitCode }).toEqual({ args, exitCode: 0 });
      // What a spinner writes about itself is its own.
      const own = /\u001b\[(?:\?25[lh]|\d*[GK]|1A|2K)/g;
      expect(shown.text.replaceAll('\r', '').replaceAll(own, ''), args.join(' ')).not.toMatch(steering);
    }
  });

  it('in the names of bad files does not reach messages', async () => {
    const scene = await createScene();
    await mkdir(scene.file('in'));
    for (const name of ['a\u001b[31m.pdf', 'b\u009b2J.docx', 'c\nd.txt'])
      await writeFile(scene.file(`in/${name}`), '');
    for (const args of [
      ['in'],
      ['in', '--format', 'table'],
      ['in/a\u001b[31m.pdf'],
      ['in/b\u009b2J.docx', '--no-save'],
    ]) {
      const done = await run(scene, ['resume', 'analyze', ...args]);
      expect([3, 9]).toContain(done.exitCode);
      expectCalm(done);
    }
    expect(await readdir(scene.file('in'))).toHaveLength(3);
  });
});

const onTerminal = (scene: Scene, args: readonly string[]): Promise<{ exitCode: number; text: string }> =>
  new Promise(resolve => {
    let text = '';
    const terminal = spawnPty(process.execPath, [launcher, ...args], {
      cols: 100,
      rows: 40,
      cwd: scene.folder,
      env: { ...variablesOf(scene), TERM: 'xterm-256color', LANG: 'C.UTF-8' },
    });
    terminal.onData(data => {
      text += data;
    });
    terminal.onExit(({ exitCode }) => resolve({ exitCode, text }));
  });
