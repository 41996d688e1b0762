import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { seededRandom } from '../../../src/shared/random.ts';
import { createBatchFolder, seeded } from '../../support/batch-folder.ts';
import { createScene, launcher, type Scene, variablesOf } from '../../support/built-cli.ts';

const kills = 24;

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
}

/** When to kill: as soon as the journal holds so many rows, and a little later. */
interface Moment {
  readonly rows: number;
  readonly laterMs: number;
}

/** Runs the program with its user directory in `home` and kills it at a moment; null lets it end. */
const runAndKill = async (
  scene: Scene,
  home: string,
  args: readonly string[],
  moment: Moment | null,
): Promise<Ended> => {
  const child = spawn(process.execPath, [launcher, 'resume', 'analyze', ...args], {
    cwd: scene.folder,
    env: { ...variablesOf(scene), ...seeded, INTERVIEWACE_HOME: scene.file(home) },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let stdout = '';
  child.stdout.on('data', chunk => {
    stdout += String(chunk);
  });
  const closed = once(child, 'close') as Promise<[number | null]>;
  if (moment) {
    const before = await keptRows(scene, home);
    while (child.exitCode === null && (await keptRows(scene, home)) < Math.max(before, moment.rows))
      await sleep(2);
    await sleep(moment.laterMs);
    child.kill('SIGKILL');
  }
  const [code] = await closed;
  return { code, stdout };
};

const journals = (scene: Scene, home: string): Promise<string[]> =>
  readdir(path.join(scene.file(home), 'runs')).catch(() => []);

/** Whole rows that the journal holds; -1 without one. */
const keptRows = async (scene: Scene, home: string): Promise<number> => {
  const [name] = await journals(scene, home);
  if (name === undefined) return -1;
  const text = await readFile(path.join(scene.file(home), 'runs', name), 'utf8').catch(() => '');
  return text.split('\n').length - 2;
};

it(`SIGKILL at ${kills} moments of a batch, then --continue: the same file, ids and all`, {
  timeout: 300_000,
}, async () => {
  const scene = await createScene();
  await createBatchFolder(scene, 40);
  const args = (out: string): string[] => ['in', '--out', out, '--concurrency', '2'];
  const undisturbed = await runAndKill(scene, 'whole', args('whole.ndjson'), null);
  expect(undisturbed.code).toBe(9);
  const whole = await readFile(scene.file('whole.ndjson'), 'utf8');
  await runAndKill(scene, 'again', args('again.ndjson'), null);
  expect(await readFile(scene.file('again.ndjson'), 'utf8')).toBe(whole);
  const random = seededRandom(7);
  const moments: number[] = [];
  const outcomes: Record<string, number> = {};
  const tell = (outcome: string): void => {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  };
  const moment = (): Moment => ({ rows: Math.floor(random() * 46), laterMs: random() * 12 });
  for (let nth = 0; moments.length < kills && nth < kills * 4; nth++) {
    const [home, out] = [`home-${nth}`, `${nth}.ndjson`];
    await runAndKill(scene, home, args(out), moment());
    const kept = await keptRows(scene, home);
    if (kept < 0) {
      tell((await readFile(scene.file(out), 'utf8').catch(() => null)) === null ? 'not begun' : 'over');
      continue;
    }
    // Nothing of the output is there before all of it is.
    await expect(readFile(scene.file(out), 'utf8')).rejects.toThrow('ENOENT');
    moments.push(kept);
    tell('cut off');
    if (nth % 3 === 0) {
      await runAndKill(scene, home, ['--continue', 'last'], moment());
      if ((await journals(scene, home)).length > 0) tell('cut off twice');
    }
    if ((await journals(scene, home)).length > 0) {
      const done = await runAndKill(scene, home, ['--continue', 'last'], null);
      expect(done.code, `after ${kept} rows`).toBe(9);
    }
    expect((await readFile(scene.file(out), 'utf8')) === whole, `after ${kept} rows`).toBe(true);
    expect(await journals(scene, home)).toEqual([]);
    expect((await readdir(scene.folder)).filter(name => name.endsWith('.tmp'))).toEqual([]);
  }
  process.stderr.write(`${JSON.stringify(outcomes)}; rows kept at each kill: ${moments.join(' ')}\n`);
  expect(moments.length).toBe(kills);
  expect(new Set(moments).size, 'the kills came at many moments').toBeGreaterThan(kills / 2);
});

it('what was printed before a kill is the beginning of what --continue prints', {
  timeout: 120_000,
}, async () => {
  const scene = await createScene();
  await createBatchFolder(scene, 40);
  const { stdout: whole } = await runAndKill(scene, 'whole', ['in'], null);
  let cutOff = 0;
  for (const rows of [1, 9, 17, 25, 33]) {
    const home = `home-${rows}`;
    const killed = await runAndKill(scene, home, ['in'], { rows, laterMs: 1 });
    const kept = await keptRows(scene, home);
    if (kept < 0) continue;
    cutOff++;
    const lines = killed.stdout.split('\n').length - 1;
    expect(lines, 'no row is printed before it is kept').toBeLessThanOrEqual(kept);
    expect(whole.startsWith(killed.stdout)).toBe(true);
    expect((await runAndKill(scene, home, ['--continue', 'last'], null)).stdout === whole).toBe(true);
  }
  expect(cutOff).toBeGreaterThan(0);
});
