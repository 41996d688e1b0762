import { constants } from 'node:fs';
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { type AppError, appError } from '../../application/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';

/** A file that is written piece by piece and is there whole at the end, or as it was. */
export interface OutputFile {
  readonly write: (text: string | Uint8Array) => Promise<Result<null, AppError>>;
  /** Puts it in its place. */
  readonly finish: () => Promise<Result<null, AppError>>;
  /** Leaves nothing behind. */
  readonly abandon: () => Promise<void>;
}

/**
 * Written beside, then renamed; never through a half-written file. `tag` names the draft: a run that goes on after a
 * kill takes its old draft over. A device or a pipe is written to directly.
 */
export const openOutputFile = async (
  name: string,
  tag: string = String(process.pid),
): Promise<Result<OutputFile, AppError>> => {
  const info = await stat(name).catch(() => null);
  const isSpecial = info !== null && !info.isFile();
  const draft = isSpecial ? name : `${name}.${tag}.tmp`;
  let handle: FileHandle | null = null;
  let pipe: FileHandle | null = null;
  const close = async (): Promise<void> => {
    const open = [handle, pipe];
    handle = null;
    pipe = null;
    for (const each of open) await each?.close();
  };
  const abandon = async (): Promise<void> => {
    await close().catch(() => undefined);
    if (!isSpecial) await rm(draft, { force: true }).catch(() => undefined);
  };
  const attempt = async (work: () => Promise<unknown>): Promise<Result<null, AppError>> => {
    try {
      await work();
      return ok(null);
    } catch (error) {
      await abandon();
      return err(notWritten(name, error));
    }
  };
  const opened = await attempt(async () => {
    // Opening a named pipe would wait for a reader, for ever and deaf to signals; without waiting it says there is none.
    if (info?.isFIFO()) pipe = await open(name, constants.O_WRONLY | constants.O_NONBLOCK);
    handle = await open(draft, 'w', 0o644);
  });
  if (!opened.ok) return opened;
  return ok({
    write: text => attempt(async () => handle?.writeFile(text)),
    finish: () =>
      attempt(async () => {
        if (!isSpecial) await handle?.sync();
        await close();
        if (!isSpecial) await rename(draft, name);
      }),
    abandon,
  });
};

/** No block, no quota, or a limit on the size of files: to the one who writes it is all the same. */
const fullCodes: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

const notWritten = (name: string, error: unknown): AppError => {
  const code = codeOf(error);
  const isFull = fullCodes.has(code);
  const otherReason = code === 'ENXIO' ? 'nobody reads from this pipe' : `it cannot be written (${code})`;
  const reason = isFull ? 'the disk is full' : otherReason;
  return appError(isFull ? 'STORE_FULL' : 'UNREADABLE_PATH', `${name}: ${reason}. Nothing was left behind.`, [
    'Choose another place for --out',
  ]);
};

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown reason';
