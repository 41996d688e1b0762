import { type AppError, appError } from '../../../application/errors.ts';
import { err, ok, type Result } from '../../../shared/result.ts';
import { toAnswerResult } from '../../presenters/interview.ts';
import { renderGrade, renderQuestion } from '../../presenters/interview-text.ts';
import { shortId } from '../../presenters/style.ts';
import type { Command, CommandContext } from '../context.ts';
import { editText } from '../editor.ts';
import { isInteractive } from '../io.ts';
import { printFailure, printResult } from '../output.ts';
import { readTextInput } from '../text-input.ts';

const answerBytesMax = 1_000_000;

export interface AnswerOptions {
  readonly file?: string;
  readonly editor: boolean;
  readonly question?: string;
  readonly seconds?: number;
  readonly selfScore?: number;
}

export const answerQuestion: Command<[string, string | undefined, AnswerOptions]> = async (
  context,
  id,
  given,
  options,
) => {
  const text = await readAnswer(context, id, given, options);
  if (!text.ok) return printFailure(context, text.error);
  const app = await context.app();
  const result = await app.answerQuestion(
    {
      id,
      questionId: options.question ?? null,
      text: text.value,
      seconds: options.seconds ?? null,
      selfScore: options.selfScore ?? null,
    },
    context.signal,
  );
  if (!result.ok) return printFailure(context, result.error);
  const { grade } = result.value.attempt;
  if (!grade) throw new Error('an answered question came back without its grade');
  return printResult(context, result, {
    document: outcome => toAnswerResult(outcome, grade),
    text: (outcome, style) => {
      const short = shortId(outcome.interview.id);
      const next = outcome.next
        ? renderQuestion(outcome.interview, outcome.next, style)
        : `That was the last question. Sum it up: interviewace interview complete ${short}`;
      return `${renderGrade(grade, style)}\n\n${next}`;
    },
  });
};

/** The answer comes from exactly one of: the argument, stdin, a file, the editor. */
const readAnswer = async (
  context: CommandContext,
  id: string,
  given: string | undefined,
  options: AnswerOptions,
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
  if (!isInteractive(context.io)) {
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
