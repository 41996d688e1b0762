import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleId, wholeHistory } from '../support/store-samples.ts';
import { createTempHome, type TempHome } from '../support/temp-store.ts';

const script = fileURLToPath(new URL('../support/store-child.ts', import.meta.url));

let home: TempHome;
beforeEach(() => {
  home = createTempHome();
});
afterEach(() => home.remove());

const start = (task: 'open' | 'write'): ChildProcess =>
  spawn(process.execPath, [script, home.storePath, task], { stdio: ['ignore', 'pipe', 'inherit'] });

describe('several programs', () => {
  it('open a fresh home at once, and all succeed', async () => {
    const children = Array.from({ length: 4 }, () => start('open'));
    const codes = await Promise.all(children.map(async child => (await once(child, 'exit'))[0]));
    expect(codes).toEqual([0, 0, 0, 0]);
    expect((await home.store().history.page(wholeHistory)).total).toBe(4);
  });
});

describe('a program that is killed while it writes', () => {
  it.each([
    3, 12, 25,
  ])('leaves a whole store with every answer that it called stored (after %i)', async count => {
    const child = start('write');
    let stored = 0;
    for await (const line of createInterface({ input: child.stdout! })) {
      stored = Number(line);
      if (stored === count) child.kill('SIGKILL');
    }
    expect(stored).toBeGreaterThanOrEqual(count);

    const found = await home.store().interviews.find(sampleId(1));
    const attempts = found!.interview.questions[0]!.attempts;
    // The last one may have been stored without being told of.
    expect(attempts.length).toBeGreaterThanOrEqual(stored);
    expect(attempts.length).toBeLessThanOrEqual(stored + 1);
    expect(found!.interview.revision).toBe(attempts.length);
    for (const [at, attempt] of attempts.entries()) {
      expect(attempt.text).toBe(`${at + 1} `.repeat(2000));
      expect(attempt.grade?.criteria).toHaveLength(3);
    }
    const file = new Database(home.storePath);
    expect(file.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(file.pragma('foreign_key_check')).toEqual([]);
    file.close();
  });
});
