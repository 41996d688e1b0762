import { stat } from 'node:fs/promises';
import type { AppError } from '../../application/errors.ts';
import type { JobSource } from '../../application/jobs/job-io.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { CommandContext } from './context.ts';
import { readTextInput } from './text-input.ts';

const jobBytesMax = 1_000_000;

/** `--job`: `-` is stdin, a name that exists as a file is that file, anything else the id of a saved job. */
export const toJobSource = async (
  context: CommandContext,
  given: string,
): Promise<Result<JobSource, AppError>> => {
  const isFile = given !== '-' && (looksLikePath(given) || (await stat(given).catch(() => null))?.isFile());
  if (given !== '-' && !isFile) return ok({ id: given });
  const file = await readTextInput(given, context.io, jobBytesMax);
  if (!file.ok) return file;
  return ok({ text: file.value.text, name: file.value.name });
};

/** Has a folder or an ending, which no id has: it is meant as a file even where there is none. */
export const looksLikePath = (given: string): boolean => /[/\\]|\.[a-z0-9]{2,8}$/i.test(given);
