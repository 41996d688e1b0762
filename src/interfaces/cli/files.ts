import type { Stats } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { type AppError, appError } from '../../application/errors.ts';
import type { FileBytes } from '../../application/ports/document-reader.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { type Io, readAll } from './io.ts';
import { codeOf, openOutputFile } from './output-file.ts';

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

/** Whole or not at all. */
export const writeOutput = async (
  name: string,
  text: string | Uint8Array,
): Promise<Result<null, AppError>> => {
  const file = await openOutputFile(name);
  if (!file.ok) return file;
  const written = await file.value.write(text);
  return written.ok ? file.value.finish() : written;
};

/** Why a path cannot be looked at or read. */
export const unreadable = (name: string, error: unknown): AppError => {
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
