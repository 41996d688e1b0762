import { parse } from 'yaml';
import { type AppError, appError } from '../../application/errors.ts';
import type { FileBytes } from '../../application/ports/document-reader.ts';
import { readBankFile } from '../../domain/bank/bank-file.ts';
import type { Question } from '../../domain/bank/question.ts';
import { err, ok, type Result } from '../../shared/result.ts';

const bytesMax = 4_000_000;
/** What a person can mend in one go; the rest shows with the next try. */
const errorsShown = 5;

/** A bank file of one's own: YAML, of which JSON is a part. */
export const parseBankFile = async (file: FileBytes): Promise<Result<readonly Question[], AppError>> => {
  const refuse = (message: string) =>
    err(
      appError('INVALID_INPUT', `${file.name}: ${message}`, [
        'interviewace bank show ID --json shows a whole question',
      ]),
    );
  if (file.bytes.length > bytesMax) return refuse(`larger than ${bytesMax / 1_000_000} MB`);
  let value: unknown;
  try {
    value = parse(new TextDecoder('utf-8', { fatal: true }).decode(file.bytes), { maxAliasCount: 100 });
  } catch (error) {
    return refuse(`not valid YAML (${error instanceof Error ? error.message.split('\n')[0] : error})`);
  }
  const bank = readBankFile(value);
  if (bank.ok) return ok(bank.value.questions);
  const shown = bank.error.slice(0, errorsShown).map(({ path, message }) => `${path}: ${message}`);
  const more = bank.error.length > errorsShown ? `; ${bank.error.length - errorsShown} more` : '';
  return refuse(`${shown.join('; ')}${more}`);
};
