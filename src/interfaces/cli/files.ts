import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type AppError, appError } from '../../application/errors.ts';
import type { FileBytes } from '../../application/ports/document-reader.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { type Io, readAll } from './io.ts';

/** More than any limit that can be set; keeps a 200 MB file from being read before the reader refuses it. */
const bytesMax = 100 * 1024 * 1024;

export interface InputFile extends FileBytes {
  /** RFC 3339; null for stdin. */
  readonly modifiedAt: string | null;
}

/** One file, or stdin for `-`; every reason why it cannot be read is a typed error. */
export const readInput = async (
  name: string,
  io: Io,
  sizeMax = bytesMax,
): Promise<Result<InputFile, AppError>> => {
  if (name === '-') {
    if (io.stdin.isTTY)
      return err(appError('USAGE', 'Nothing is piped to stdin.', ['cat FILE | interviewace … -']));
    try {
      const bytes = await readAll(io.stdin, sizeMax);
      return bytes ? ok({ name: 'stdin', bytes, modifiedAt: null }) : err(tooLarge('stdin', sizeMax));
    } catch (error) {
      return err(codeOf(error) === stdinClosed ? cancelled() : unreadable('stdin', error));
    }
  }
  try {
    const info = await stat(name);
    if (!info.isFile()) return err(notAFile(name, info));
    if (info.size > sizeMax) return err(tooLarge(name, sizeMax));
    return ok({
      name: path.basename(name),
      bytes: await readBounded(name, sizeMax),
      modifiedAt: info.mtime.toISOString(),
    });
  } catch (error) {
    return err(unreadable(name, error));
  }
};

/** The process edge closes stdin when it is told to stop, so that nothing waits for it any longer. */
const stdinClosed = 'ERR_STREAM_PREMATURE_CLOSE';

const cancelled = (): AppError =>
  appError('CANCELLED', 'Cancelled while stdin was read; nothing was changed.', ['Run the command again']);

/** Reads at most `sizeMax` bytes even when the file grows while it is read. */
const readBounded = async (name: string, sizeMax: number): Promise<Buffer> => {
  const handle = await open(name, 'r');
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of handle.createReadStream({ end: sizeMax })) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
    }
    return Buffer.concat(chunks, size);
  } finally {
    await handle.close().catch(() => undefined);
  }
};

const readable = new Set(['.pdf', '.docx', '.txt', '.text', '.md', '.markdown', '.html', '.htm', '.json']);

export interface FoundPath {
  /** As it is shown and read. */
  readonly path: string;
  /** Why it cannot be read, when that is known already. */
  readonly error: AppError | null;
}

/** Files stay as named; a folder becomes its files of known kinds, all levels down, sorted by name. */
export const expandPaths = async (paths: readonly string[]): Promise<readonly FoundPath[]> => {
  const found: FoundPath[] = [];
  for (const given of paths) {
    const info = given === '-' ? null : await stat(given).catch(() => null);
    if (info?.isDirectory()) found.push(...(await walk(given)));
    else found.push({ path: given, error: null });
  }
  return found;
};

const walk = async (folder: string): Promise<readonly FoundPath[]> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const sorted = entries
      .filter(entry => !entry.name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const found: FoundPath[] = [];
    for (const entry of sorted) {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) found.push(...(await walk(full)));
      else if (readable.has(path.extname(entry.name).toLowerCase())) found.push({ path: full, error: null });
    }
    return found;
  } catch (error) {
    return [{ path: folder, error: unreadable(folder, error) }];
  }
};

/**
 * Whole or not at all: written beside, then renamed; never through a half-written file. Opening a named pipe would wait
 * for a reader, for ever and deaf to signals; opened without waiting it says that there is none.
 */
export const writeOutput = async (name: string, text: string): Promise<Result<null, AppError>> => {
  const info = await stat(name).catch(() => null);
  const special = info !== null && !info.isFile();
  const draft = special ? name : `${name}.${process.pid}.tmp`;
  let pipe: FileHandle | null = null;
  try {
    if (info?.isFIFO()) pipe = await open(name, constants.O_WRONLY | constants.O_NONBLOCK);
    const handle = await open(draft, 'w', 0o644);
    try {
      await handle.writeFile(text);
      if (!special) await handle.sync();
    } finally {
      await handle.close();
    }
    if (!special) await rename(draft, name);
    return ok(null);
  } catch (error) {
    if (!special) await rm(draft, { force: true }).catch(() => undefined);
    const code = codeOf(error);
    const isFull = fullCodes.has(code);
    const otherReason = code === 'ENXIO' ? 'nobody reads from this pipe' : `it cannot be written (${code})`;
    const reason = isFull ? 'the disk is full' : otherReason;
    return err(
      appError(isFull ? 'STORE_FULL' : 'UNREADABLE_PATH', `${name}: ${reason}. Nothing was left behind.`, [
        'Choose another place for --out',
      ]),
    );
  } finally {
    await pipe?.close().catch(() => undefined);
  }
};

/** No block, no quota, or a limit on the size of files: to the one who writes it is all the same. */
const fullCodes: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown reason';

const unreadable = (name: string, error: unknown): AppError => {
  const code = codeOf(error);
  if (code === 'ENOENT') {
    return appError('NOT_FOUND', `There is no file ${name}.`, ['Check the path; ls shows what is there']);
  }
  const reason = code === 'EACCES' || code === 'EPERM' ? 'permission denied' : code;
  return appError('UNREADABLE_PATH', `${name} cannot be read (${reason}).`, [
    `ls -l ${JSON.stringify(name)}`,
  ]);
};

const notAFile = (name: string, info: Stats): AppError =>
  appError('UNREADABLE_PATH', `${name} is ${info.isDirectory() ? 'a folder' : 'no regular file'}.`, [
    'Give a file, or - for stdin',
  ]);

const tooLarge = (name: string, sizeMax: number): AppError =>
  appError('FILE_TOO_LARGE', `${name} is larger than ${Math.round(sizeMax / 1024 / 1024)} MB.`, [
    'Give a smaller file: the document without pictures, or its text alone',
  ]);
