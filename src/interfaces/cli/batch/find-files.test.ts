import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { App } from '../../../application/app.ts';
import { appError } from '../../../application/errors.ts';
import { err, ok } from '../../../shared/result.ts';
import { findFiles } from './find-files.ts';

const tree = async (...names: string[]): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'interviewace-find-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const name of names) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), name);
  }
  return folder;
};

const refused = appError('INVALID_INPUT', 'It points out.');

/** Archives by name: what they hold. */
const openArchive: App['openArchive'] = async ({ path: file }) => {
  const names: Readonly<Record<string, readonly string[]>> = {
    'all.zip': ['z.pdf', 'in/a.docx', '__MACOSX/z.pdf', 'in/.hidden.pdf', 'photo.png', '../out.txt'],
    'none.zip': ['photo.png'],
    'really.zip': ['[Content_Types].xml', 'word/document.xml'],
  };
  const found = names[path.basename(file)];
  if (!found) return err(appError('DAMAGED_FILE', 'No archive.'));
  const entries = found.map((name, index) => ({
    index,
    name,
    error: name.startsWith('..') ? refused : null,
  }));
  return ok({ entries, read: async () => err(refused) });
};

const namesOf = async (given: readonly string[], folder: string) =>
  (await findFiles(given, openArchive)).map(({ name, error }) => {
    const short = path.isAbsolute(name) ? path.relative(folder, name) : name;
    return error ? `${short}: ${error.code}` : short;
  });

describe('findFiles', () => {
  it('keeps the order given, and takes folders whole, sorted, without what is hidden or of another kind', async () => {
    const folder = await tree('b/2.pdf', 'b/1.md', 'b/deep/x.json', 'b/.git/y.txt', 'b/pic.png', 'a.pdf');
    await mkdir(path.join(folder, 'empty'));
    expect(
      await namesOf(
        [path.join(folder, 'b'), path.join(folder, 'a.pdf'), '-', path.join(folder, 'empty')],
        folder,
      ),
    ).toEqual(['b/1.md', 'b/2.pdf', 'b/deep/x.json', 'a.pdf', '-']);
    expect(await namesOf([path.join(folder, 'no.pdf'), path.join(folder, 'b/pic.png')], folder)).toEqual([
      'no.pdf',
      'b/pic.png',
    ]);
  });

  it('opens archives, also inside folders, and says what is wrong with one', async () => {
    const folder = await tree('in/all.zip', 'none.zip', 'really.zip', 'bad.zip');
    expect(await namesOf([path.join(folder, 'in')], folder)).toEqual([
      'in/all.zip/z.pdf',
      'in/all.zip/in/a.docx',
      'out.txt: INVALID_INPUT'.replace('out.txt', path.join('in', 'out.txt')),
    ]);
    expect(
      await namesOf(
        ['none.zip', 'really.zip', 'bad.zip'].map(name => path.join(folder, name)),
        folder,
      ),
    ).toEqual(['none.zip: UNSUPPORTED_FORMAT', 'really.zip', 'bad.zip: DAMAGED_FILE']);
  });

  it('expands patterns that the shell left alone, sorted; a file of that very name goes first', async () => {
    const folder = await tree('b.pdf', 'a.pdf', 'c.txt', 'x/d.pdf', 'x/y/e.pdf', '.hid.pdf', 'odd[1].pdf');
    expect(await namesOf([path.join(folder, '*.pdf')], folder)).toEqual(['a.pdf', 'b.pdf', 'odd[1].pdf']);
    expect(await namesOf([path.join(folder, '**', '*.pdf')], folder)).toEqual([
      'a.pdf',
      'b.pdf',
      'odd[1].pdf',
      'x/d.pdf',
      'x/y/e.pdf',
    ]);
    expect(await namesOf([path.join(folder, '?/y')], folder)).toEqual(['x/y/e.pdf']);
    expect(await namesOf([path.join(folder, 'odd[1].pdf')], folder)).toEqual(['odd[1].pdf']);
    expect(await namesOf([path.join(folder, '*.docx')], folder)).toEqual(['*.docx: NOT_FOUND']);
  });

  it('does not walk in circles', async () => {
    const folder = await tree('a/b.pdf');
    await symlink(folder, path.join(folder, 'a', 'loop'));
    expect(await namesOf([folder, path.join(folder, '**/*.pdf')], folder)).toEqual(['a/b.pdf', 'a/b.pdf']);
  });
});
