import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openOutputFile } from './output-file.ts';

const tempFolder = async (): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'interviewace-out-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

const open = async (name: string, tag?: string) => {
  const opened = await openOutputFile(name, tag);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
};

describe('openOutputFile', () => {
  it('is there whole at the end, and as it was until then', async () => {
    const folder = await tempFolder();
    const name = path.join(folder, 'rows.csv');
    await writeFile(name, 'as it was');
    const file = await open(name, 'run');
    await file.write('one\n');
    await file.write('two\n');
    expect(await readFile(name, 'utf8')).toBe('as it was');
    expect(await file.finish()).toMatchObject({ ok: true });
    expect(await readFile(name, 'utf8')).toBe('one\ntwo\n');
    expect(await readdir(folder)).toEqual(['rows.csv']);
  });

  it('leaves nothing when it is abandoned, and takes over the draft of a run that was killed', async () => {
    const folder = await tempFolder();
    const name = path.join(folder, 'rows.csv');
    await (await open(name)).abandon();
    expect(await readdir(folder)).toEqual([]);
    await writeFile(`${name}.run.tmp`, 'half of a longer draft');
    const again = await open(name, 'run');
    await again.write('whole');
    await again.finish();
    expect(await readdir(folder)).toEqual(['rows.csv']);
    expect(await readFile(name, 'utf8')).toBe('whole');
  });

  it('says at once where nothing can be written, and that a disk is full', async () => {
    const folder = await tempFolder();
    expect(await openOutputFile(path.join(folder, 'no', 'x'))).toMatchObject({
      error: { code: 'UNREADABLE_PATH' },
    });
    const full = await open('/dev/full');
    expect(await full.write('x')).toMatchObject({ error: { code: 'STORE_FULL' } });
  });
});
