import { type AppError, appError } from '../../application/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { CommandContext } from './context.ts';
import { editText } from './editor.ts';
import { isInteractive } from './io.ts';
import { readTextInput } from './text-input.ts';

const answerBytesMax = 1_000_000;

export interface AnswerOptions {
  readonly file?: string;
  readonly editor: boolean;
  readonly question?: string;
  readonly seconds?: number;
  readonly selfScore?: number;
}

export interface AnswerSource {
  readonly id: string;
  /** The text, or `-` for stdin. */
  readonly given: string | undefined;
  readonly options: AnswerOptions;
}

/** The answer comes from exactly one of: the argument, stdin, a file, the editor. */
export const readAnswer = async (
  context: CommandContext,
  { id, given, options }: AnswerSource,
): Promise<Result<string, AppError>> => {
  const sources = [given !== undefined, options.file !== undefined, options.editor].filter(Boolean).length;
  if (sources > 1) {
    return err(
      appError('USAGE', 'Give the answer once: as text, -, --file or --editor.', [
        'interviewace interview answer --help',
      ]),
    );
  }
  if (given !== undefined && given !== '-') return ok(given);
  if (given === '-' || options.file !== undefined) {
    const file = await readTextInput(options.file ?? '-', context.io, answerBytesMax);
    return file.ok ? ok(file.value.text) : file;
  }
  if (options.editor && !context.io.stdin.isTTY) {
    return err(
      appError('USAGE', '--editor needs a terminal.', [`interviewace interview answer ${id} --file FILE`]),
    );
  }
  if (!options.editor && !isInteractive(context.io)) {
    return err(
      appError('USAGE', 'The answer is missing.', [
        `interviewace interview answer ${id} "…"`,
        `interviewace interview answer ${id} --file FILE`,
      ]),
    );
  }
  const app = await context.app();
  const reopened = await app.continueInterview({ id }, context.signal);
  if (!reopened.ok) return reopened;
  return editText(context, reopened.value.draft?.text ?? '');
};
