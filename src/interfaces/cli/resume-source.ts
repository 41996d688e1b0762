import { stat } from 'node:fs/promises';
import type { AppError } from '../../application/errors.ts';
import type { ResumeSource } from '../../application/resume/resume-io.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { CommandContext } from './context.ts';
import { readInput } from './files.ts';
import { looksLikePath } from './job-source.ts';

/** `-` is stdin, a name that exists as a file is that file, anything else the id of a saved resume. */
export const toResumeSource = async (
  context: CommandContext,
  given: string,
): Promise<Result<ResumeSource, AppError>> => {
  const isFile =
    given === '-' || looksLikePath(given) || (await stat(given).catch(() => null))?.isFile() === true;
  if (!isFile) return ok({ id: given });
  const file = await readInput(given, context.io);
  if (!file.ok) return file;
  const { name, bytes, modifiedAt } = file.value;
  return ok({ file: { name, bytes }, fileModifiedAt: modifiedAt });
};
