import { type AppError, appError } from '../../../application/errors.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { renderSecrets, toSecretsDocument, toSecretTestDocument } from '../../presenters/operations.ts';
import type { Command, CommandContext } from '../context.ts';
import { readInput } from '../files.ts';
import { isInteractive } from '../io.ts';
import { printFailure, printResult } from '../output.ts';

const view = { document: toSecretsDocument, text: renderSecrets };
const secretBytesMax = 10_000;

export const listSecrets: Command<[]> = async context =>
  printResult(context, await (await context.app()).listSecrets(), view);

/** Never takes the value as an argument: it would stay in the shell's history and in the list of processes. */
export const setSecret: Command<[string]> = async (context, name) => {
  const value = await askSecret(context, name);
  if (!value.ok) return printFailure(context, value.error);
  return printResult(context, await (await context.app()).setSecret({ name, value: value.value }), view);
};

export const deleteSecret: Command<[string]> = async (context, name) =>
  printResult(context, await (await context.app()).deleteSecret({ name }), view);

export const testSecret: Command<[string]> = async (context, name) =>
  printResult(context, await (await context.app()).testSecret({ name }), {
    document: toSecretTestDocument,
    text: test => test.message,
  });

const askSecret = async (context: CommandContext, name: string): Promise<Result<string, AppError>> => {
  if (isInteractive(context.io)) {
    const { password } = await import('@inquirer/prompts');
    try {
      return ok(await password({ message: `Value of ${name}`, mask: '•' }, { signal: context.signal }));
    } catch {
      return err(
        appError('CANCELLED', 'Cancelled; nothing was stored.', [`interviewace secret set ${name}`]),
      );
    }
  }
  if (context.io.stdin.isTTY) {
    return err(
      appError('USAGE', 'The value comes from stdin when stdout is no terminal.', [
        `printf %s "$KEY" | interviewace secret set ${name}`,
      ]),
    );
  }
  const read = await readInput('-', context.io, secretBytesMax);
  if (read.ok) return ok(new TextDecoder().decode(read.value.bytes));
  if (read.error.code !== 'FILE_TOO_LARGE') return read;
  return err(
    appError('INVALID_INPUT', `A secret is shorter than ${secretBytesMax} bytes.`, [
      `printf %s "$KEY" | interviewace secret set ${name}`,
    ]),
  );
};
