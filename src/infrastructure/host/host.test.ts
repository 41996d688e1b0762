import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempHome } from '../../../test/support/temp-home.ts';
import { createHostProbes } from './probes.ts';
import { createSystemClock, createSystemIds, sha256Hex } from './system.ts';

const uuid7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('ids', () => {
  it('are UUIDv7 that begin with the time', () => {
    const clock = createSystemClock(new Date('2026-01-02T03:04:05.678Z'));
    const ids = createSystemIds(clock, null);
    const id = ids.newId();
    expect(id).toMatch(uuid7);
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(
      Date.parse('2026-01-02T03:04:05.678Z'),
    );
    expect(ids.newId()).not.toBe(id);
    expect(ids.newSeed()).toBeLessThan(2 ** 32);
  });

  it('repeat with the same seed, time and count of runs only', async () => {
    const clock = createSystemClock(new Date('2026-01-02T00:00:00Z'));
    const draw = (home: string, text: string) => {
      const ids = createSystemIds(clock, { text, counterFile: path.join(home, 'new', 'seeded-runs') });
      return [ids.newId(), ids.newId(), ids.newSeed()];
    };
    const [one, two] = [await tempHome(), await tempHome()];
    const first = draw(one, 'a');
    expect(draw(two, 'a')).toEqual(first);
    const second = draw(one, 'a');
    expect(second).not.toEqual(first);
    expect(draw(two, 'a')).toEqual(second);
    expect(draw(await tempHome(), 'b')).not.toEqual(first);
    expect(new Set(first).size).toBe(3);
  });
});

it('sha256Hex is the digest that sha256sum prints', () => {
  expect(sha256Hex(new TextEncoder().encode('abc'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

describe('host probes', () => {
  const look = async (home: string, variables: Record<string, string>) => {
    const probes = createHostProbes({
      home,
      logFile: path.join(home, 'logs', 'x.log'),
      variables,
      nodeVersion: '24.0.0',
      appVersion: '1.2.3',
    });
    return Object.fromEntries(
      await Promise.all(probes.map(async probe => [probe.name, await probe.check()] as const)),
    );
  };

  it('find nothing wrong where nothing is', async () => {
    const checks = await look(await tempHome(), { EDITOR: 'nano', LANG: 'C.UTF-8', TERM: 'xterm' });
    expect(Object.values(checks).every(check => check.status === 'ok')).toBe(true);
    expect(checks.program?.message).toContain('1.2.3');
  });

  it('name what is missing and the command that mends it', async () => {
    const home = await tempHome();
    await chmod(home, 0o755);
    const checks = await look(home, {});
    expect(checks['user directory']).toMatchObject({
      status: 'warning',
      fix: expect.stringContaining('chmod 700'),
    });
    expect(checks.editor).toMatchObject({ status: 'warning', fix: expect.stringContaining('EDITOR') });
    expect(checks.terminal).toMatchObject({ status: 'warning', fix: expect.stringContaining('UTF-8') });
  });
});
