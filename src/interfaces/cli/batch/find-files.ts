import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { App } from '../../../application/app.ts';
import { type AppError, appError } from '../../../application/errors.ts';
import type { BatchFile } from '../../../application/ports/run-journals.ts';
import { unreadable } from '../files.ts';
import { hasWildcard, matchesWildcard } from './wildcard.ts';

/**
 * The files that the given paths mean, in their order: a file stays as it is named; a folder becomes its files of known
 * kinds, all levels down, sorted by name; a .zip its entries of known kinds, in the archive's order; a pattern that the
 * shell left alone what it matches, sorted. What cannot be looked at is a file with its error.
 */
export const findFiles = async (
  given: readonly string[],
  openArchive: App['openArchive'],
): Promise<readonly BatchFile[]> => {
  const found: BatchFile[] = [];
  for (const name of given) for (const file of await filesOf(name, openArchive)) found.push(file);
  return found;
};

const filesOf = async (given: string, openArchive: App['openArchive']): Promise<readonly BatchFile[]> => {
  if (given === '-') return [fileAt(given)];
  const info = await stat(given).catch(() => null);
  if (info === null && hasWildcard(given)) {
    const matches = await expandPattern(given);
    if (matches.length === 0) return [fileAt(given, nothingMatches(given))];
    const files: BatchFile[] = [];
    for (const match of matches) files.push(...(await filesOf(match, openArchive)));
    return files;
  }
  if (info?.isDirectory()) return walk(given, openArchive);
  return info?.isFile() && isArchive(given) ? entriesOf(given, openArchive) : [fileAt(given)];
};

const fileAt = (given: string, error: AppError | null = null): BatchFile => ({
  name: given,
  path: given,
  entry: null,
  error,
});

const readable = new Set(['.pdf', '.docx', '.txt', '.text', '.md', '.markdown', '.html', '.htm', '.json']);

const isReadable = (name: string): boolean => readable.has(path.extname(name).toLowerCase());
const isArchive = (name: string): boolean => path.extname(name).toLowerCase() === '.zip';

const walk = async (folder: string, openArchive: App['openArchive']): Promise<readonly BatchFile[]> => {
  const found: BatchFile[] = [];
  try {
    for (const entry of await sortedEntries(folder)) {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) found.push(...(await walk(full, openArchive)));
      else if (isReadable(entry.name)) found.push(fileAt(full));
      else if (isArchive(entry.name)) found.push(...(await entriesOf(full, openArchive)));
    }
    return found;
  } catch (error) {
    return [...found, fileAt(folder, unreadable(folder, error))];
  }
};

/** Without hidden ones. */
const sortedEntries = async (folder: string) =>
  (await readdir(folder, { withFileTypes: true }))
    .filter(entry => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** A .zip that is a document after all is read as one. */
const entriesOf = async (archive: string, openArchive: App['openArchive']): Promise<readonly BatchFile[]> => {
  const opened = await openArchive({ path: archive });
  if (!opened.ok) return [fileAt(archive, opened.error)];
  const { entries } = opened.value;
  if (entries.some(entry => entry.name === '[Content_Types].xml')) return [fileAt(archive)];
  const files = entries
    .filter(({ name }) => isReadable(name) && !isHidden(name))
    .map(({ index, name, error }) => ({ name: `${archive}/${name}`, path: archive, entry: index, error }));
  return files.length > 0 ? files : [fileAt(archive, emptyArchive(archive))];
};

/** Dot files, and what macOS adds to archives. */
const isHidden = (name: string): boolean =>
  name
    .split('/')
    .some(part => part === '__MACOSX' || (part.startsWith('.') && part !== '..' && part !== '.'));

/** Every path that a pattern matches, sorted; `**` stands for any number of folders. */
const expandPattern = async (pattern: string): Promise<readonly string[]> => {
  const parts = pattern.split(path.sep === '\\' ? /[/\\]+/ : /\/+/);
  const root = path.isAbsolute(pattern) ? path.parse(pattern).root : '';
  return matchParts(root, root === '' ? parts : parts.slice(1));
};

const matchParts = async (folder: string, parts: readonly string[]): Promise<readonly string[]> => {
  const [part, ...rest] = parts;
  if (part === undefined) return (await stat(folder).catch(() => null)) ? [folder] : [];
  if (!hasWildcard(part)) return matchParts(path.join(folder, part), rest);
  const entries = await sortedEntries(folder || '.').catch(() => []);
  const found = part === '**' ? [...(await matchParts(folder, rest))] : [];
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    if (part === '**') {
      if (entry.isDirectory()) found.push(...(await matchParts(full, parts)));
    } else if (matchesWildcard(part, entry.name)) found.push(...(await matchParts(full, rest)));
  }
  return found;
};

const nothingMatches = (pattern: string): AppError =>
  appError('NOT_FOUND', `There is no file that «${pattern}» matches.`, [
    'Check the pattern; ls shows what is there',
  ]);

const emptyArchive = (archive: string): AppError =>
  appError('UNSUPPORTED_FORMAT', `${archive} holds no PDF, DOCX, text, Markdown, HTML or JSON file.`, [
    'Look what is in it: unzip -l FILE',
  ]);
