import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempHome } from '../../../test/support/temp-home.ts';
import { createSettingsFile } from './settings-file.ts';

describe('the settings file', () => {
  it('is empty until something is written, then private', async () => {
    const home = path.join(await tempHome(), 'new');
    const settings = createSettingsFile({ home, profile: null });
    expect(await settings.read()).toEqual({ file: {}, profile: {} });
    await settings.write('questions', 7);
    expect((await settings.read()).file).toEqual({ questions: 7 });
    expect((await stat(settings.path)).mode & 0o777).toBe(0o600);
    await settings.write('questions', null);
    expect((await settings.read()).file).toEqual({});
  });

  it('keeps a profile apart from the rest', async () => {
    const home = await tempHome();
    const plain = createSettingsFile({ home, profile: null });
    const work = createSettingsFile({ home, profile: 'work' });
    await plain.write('level', 'mid');
    await work.write('level', 'staff');
    await work.write('questions', 9);
    await work.write('questions', null);
    expect((await work.read()).profile).toEqual({ level: 'staff' });
    expect((await plain.read()).file).toMatchObject({ level: 'mid' });
    expect((await createSettingsFile({ home, profile: 'other' }).read()).profile).toEqual({});
  });

  it.each(['{"level": ', '[]', '"text"', 'null'])('refuses %j and leaves it as it is', async content => {
    const home = await tempHome();
    const file = path.join(home, 'config.json');
    await writeFile(file, content);
    const settings = createSettingsFile({ home, profile: null });
    await expect(settings.read()).rejects.toMatchObject({ error: { code: 'INVALID_INPUT' } });
    await expect(settings.write('level', 'mid')).rejects.toMatchObject({ error: { code: 'INVALID_INPUT' } });
    expect(await readFile(file, 'utf8')).toBe(content);
  });

  it('refuses a folder in its place and a file that is far too large', async () => {
    const first = await tempHome();
    await mkdir(path.join(first, 'config.json'));
    await expect(createSettingsFile({ home: first, profile: null }).read()).rejects.toMatchObject({
      error: { message: expect.stringContaining('cannot be read') },
    });
    const second = await tempHome();
    await writeFile(path.join(second, 'config.json'), ' '.repeat(1_000_001));
    await expect(createSettingsFile({ home: second, profile: null }).read()).rejects.toMatchObject({
      error: { message: expect.stringContaining('larger') },
    });
  });
});
