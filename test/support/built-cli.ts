import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { execa, type Options, type ResultPromise } from 'execa';
import { expect, onTestFinished } from 'vitest';

/** The built program as a shell runs it; `npm run build` (or `npm ci`) has made it. */
export const launcher = path.resolve(import.meta.dirname, '../../bin/interviewace.js');
export const fixture = (name: string): string => path.resolve(import.meta.dirname, '../../fixtures', name);

const entry = path.resolve(import.meta.dirname, '../../dist/main.js');
if (!existsSync(entry)) throw new Error(`${entry} is missing. Run: npm run build`);

/** Far beyond what any command needs, so that one that hangs fails its test with what it said so far. */
const killAfterMs = 30_000;

/** A fresh folder, gone with its test; its user directory is `home`, not yet made. */
export interface Scene {
  readonly folder: string;
  readonly home: string;
  readonly file: (name: string) => string;
}

export const createScene = async (): Promise<Scene> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'interviewace-bad-'));
  await chmod(folder, 0o755);
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return { folder, home: path.join(folder, 'home'), file: name => path.join(folder, name) };
};

export const variablesOf = (scene: Scene): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  HOME: scene.folder,
  INTERVIEWACE_HOME: scene.home,
});

export type Child = ResultPromise<Options & { readonly reject: false }>;

/** Starts it with `args`; the caller waits, kills or writes to its stdin. */
export const start = (scene: Scene, args: readonly string[], options: Options = {}): Child =>
  execa(process.execPath, [launcher, ...args], {
    ...(options.stdio ? {} : { stdin: 'ignore' }),
    timeout: killAfterMs,
    killSignal: 'SIGKILL',
    ...options,
    cwd: options.cwd ?? scene.folder,
    env: options.env ?? variablesOf(scene),
    extendEnv: false,
    reject: false,
  }) as Child;

/** Tells on descriptor 3 when somebody listens to Ctrl-C; loaded before the program. */
const tellListening = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('newListener', name => {
    if (name === 'SIGTERM') process.nextTick(() => writeSync(3, 'listens'));
  });
`)}`;

/** Starts it and waits until it listens to Ctrl-C: before that a signal ends it as it would end any program. */
export const startListening = async (
  scene: Scene,
  args: readonly string[],
  stdin: 'ignore' | 'pipe' = 'ignore',
): Promise<{ readonly child: Child }> => {
  const child = start(scene, args, {
    stdio: [stdin, 'pipe', 'pipe', 'pipe'],
    env: { ...variablesOf(scene), NODE_OPTIONS: `--import ${tellListening}` },
  });
  const told = child.stdio[3] as Readable;
  // Its end comes without a word where the program failed before; what that was, the test will see.
  await Promise.race([once(told, 'data'), once(told, 'end')]);
  return { child };
};

export interface Ended {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly elapsedMs: number;
}

export const ended = async (child: Child): Promise<Ended> => {
  const { exitCode, stdout, stderr, durationMs } = await child;
  return { exitCode, stdout: String(stdout ?? ''), stderr: String(stderr ?? ''), elapsedMs: durationMs };
};

export const run = (scene: Scene, args: readonly string[], options: Options = {}): Promise<Ended> =>
  ended(start(scene, args, options));

/** A script of Bash, in which `"$NODE" "$IA"` is the program. */
export const shell = async (scene: Scene, script: string): Promise<Ended> => {
  const done = await execa('/bin/bash', ['-c', script], {
    env: { ...variablesOf(scene), NODE: process.execPath, IA: launcher },
    extendEnv: false,
    cwd: scene.folder,
    timeout: killAfterMs,
    reject: false,
  });
  return { exitCode: done.exitCode, stdout: done.stdout, stderr: done.stderr, elapsedMs: done.durationMs };
};

/** stdout of a command that has to succeed, as one JSON document. */
export const runJson = async <T = Record<string, unknown>>(
  scene: Scene,
  args: readonly string[],
): Promise<T> => {
  const done = await run(scene, ['--json', ...args]);
  expect({ args, exitCode: done.exitCode, stderr: done.stderr }).toMatchObject({ exitCode: 0 });
  return JSON.parse(done.stdout) as T;
};

export interface FailureDocument {
  readonly schema: string;
  readonly error: { readonly code: string; readonly message: string; readonly next_steps: readonly string[] };
}

/** What every failure owes: its exit code, no data, in time, a next step, and neither a stack nor a «bug». */
export const expectFailure = (done: Ended, exitCode: number, withinMs = 10_000): void => {
  expect({ exitCode: done.exitCode, stdout: done.stdout }, done.stderr).toEqual({ exitCode, stdout: '' });
  expect(done.stderr).toMatch(/^ {2}→ \S/m);
  expectCalm(done);
  expect(done.elapsedMs).toBeLessThan(withinMs);
};

/** No stack, no talk of a bug, nothing that steers a terminal. */
export const expectCalm = (done: Ended): void => {
  expect(done.stderr).not.toMatch(/\n\s+at \S+.*:\d+|node:internal|met a bug|Node\.js v\d/);
  for (const text of [done.stdout, done.stderr]) expect(text).not.toMatch(steering);
};

/** C0 without tab and line feed, DEL, C1: what a terminal would act on. */
export const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/** Runs the command twice: as a person sees the failure, then with --json, whose code is given back. */
export const failureCodeOf = async (
  scene: Scene,
  args: readonly string[],
  exitCode: number,
  options: Options = {},
): Promise<string> => {
  expectFailure(await run(scene, args, options), exitCode);
  const done = await run(scene, ['--json', ...args], options);
  expect({ exitCode: done.exitCode, stdout: done.stdout }, done.stderr).toEqual({ exitCode, stdout: '' });
  expectCalm(done);
  const { schema, error } = JSON.parse(done.stderr) as FailureDocument;
  expect(schema).toBe('interviewace/error@1');
  expect(error.next_steps.length).toBeGreaterThan(0);
  return error.code;
};

/** The id of a fresh interview. */
export const startInterview = async (scene: Scene): Promise<string> =>
  (await runJson<{ id: string }>(scene, ['interview', 'start', '--seed', '1'])).id;

/** Lines that are one JSON document each. */
export const parseLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Record<string, unknown>);
