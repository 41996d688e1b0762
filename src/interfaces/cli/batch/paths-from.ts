import { type AppError, appError } from '../../../application/errors.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { readInput } from '../files.ts';
import type { Io } from '../io.ts';

const listBytesMax = 64 * 1024 * 1024;

/** Paths of `--files-from` (a file, or `-` for stdin): one a line, or with NUL behind each as `find -print0` writes them. */
export const readPathsFrom = async (source: string, io: Io): Promise<Result<readonly string[], AppError>> => {
  const list = await readInput(source, io, listBytesMax);
  if (!list.ok) return list;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(list.value.bytes);
  } catch {
    return err(
      appError('INVALID_INPUT', `${list.value.name} is no list of paths: it is not in UTF-8.`, [
        'find FOLDER -name "*.pdf" | interviewace resume analyze --files-from -',
      ]),
    );
  }
  return ok(text.split(text.includes('\0') ? '\0' : /\r?\n/).filter(line => line !== ''));
};
