import type { AppError } from '../../application/errors.ts';
import type { Page } from '../../application/page.ts';
import type { Result } from '../../shared/result.ts';
import { printable } from '../../shared/text.ts';
import { renderError, toErrorDocument } from '../presenters/failure.ts';
import { plainStyle, type Style } from '../presenters/style.ts';
import { type Column, renderRows, renderTable } from '../presenters/table.ts';
import type { CommandContext } from './context.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';
import type { PagingOptions } from './paging.ts';

/** C1 controls are legal in JSON text but act on a terminal, so they are escaped like the others. */
export const toJson = (document: unknown, indent?: number): string =>
  JSON.stringify(document, null, indent).replace(
    /[\x7f-\x9f\u2028\u2029]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export const printJson = (context: CommandContext, document: unknown): void => {
  context.io.stdout.write(`${toJson(document, 2)}\n`);
};

export const printText = (context: CommandContext, text: string): void => {
  if (text !== '') context.io.stdout.write(`${text}\n`);
};

/** Hints and progress: to stderr, so that data stays clean; nothing with --quiet. */
export const printNote = (context: CommandContext, text: string): void => {
  // File names and resumes are part of it: nothing of them may steer the terminal.
  if (!context.globals.quiet && text !== '') context.io.stderr.write(`${printable(text)}\n`);
};

/** Says what went wrong and what to do next on stderr, and gives the exit code. */
export const printFailure = (context: CommandContext, failure: AppError): number => {
  const error = fitToPrint(failure, `${context.command} --help`);
  context.failures.push(error);
  context.io.stderr.write(
    context.globals.json ? `${toJson(toErrorDocument(error))}\n` : `${renderError(error, context.style)}\n`,
  );
  return exitCodeOf[error.code];
};

/** A failure may quote what was typed, of any length; who made it may know no better step than the command's help. */
const fitToPrint = (error: AppError, help: string): AppError => {
  const steps = error.nextSteps ?? [];
  const usual = error.code === 'CANCELLED' ? 'Run the command again' : help;
  return {
    ...error,
    message: shorten(error.message),
    nextSteps: steps.length === 0 ? [usual] : steps.map(step => shorten(printable(step))),
  };
};

const charsMax = 1200;

/** Both ends of a long text: the name of a file tells at its end, a sentence at its beginning. */
const shorten = (text: string): string =>
  text.length <= charsMax ? text : `${text.slice(0, charsMax / 2)} … ${text.slice(-charsMax / 4)}`;

/** True where a person reads: colours, tables and short ids instead of rows and RFC 3339. */
export const isForPerson = (context: CommandContext): boolean =>
  !context.globals.json && context.io.stdout.isTTY === true;

export interface DocumentView<T> {
  readonly document: (value: T) => unknown;
  readonly text: (value: T, style: Style) => string;
}

/** One document: text on a terminal, else JSON. */
export const printResult = <T>(
  context: CommandContext,
  result: Result<T, AppError>,
  view: DocumentView<T>,
): number => {
  if (!result.ok) return printFailure(context, result.error);
  if (isForPerson(context)) printText(context, view.text(result.value, context.style));
  else printJson(context, view.document(result.value));
  return exitCodes.done;
};

export interface ListView<T> {
  readonly document: (page: Page<T>) => unknown;
  readonly columns: (style: Style) => readonly Column<T>[];
  /** The flags that asked for this page: the next one is asked for in the same way. */
  readonly paging: PagingOptions;
  /** What to say, and what to type, when there is nothing. */
  readonly empty: string;
}

/** A page of a list: a table on a terminal, tab-separated rows in a pipe, the page document with --json. */
export const printPage = <T>(
  context: CommandContext,
  result: Result<Page<T>, AppError>,
  view: ListView<T>,
): number => {
  if (!result.ok) return printFailure(context, result.error);
  const page = result.value;
  if (context.globals.json) printJson(context, view.document(page));
  else if (page.items.length === 0) printNote(context, page.total === 0 ? view.empty : 'No more rows.');
  else if (isForPerson(context)) {
    printText(context, renderTable(view.columns(context.style), page.items, context.style));
    if (page.hasMore) {
      const shown = page.skip + page.items.length;
      const next = view.paging.cursor === undefined ? `--skip ${shown}` : `--cursor ${page.nextCursor}`;
      printNote(context, `${page.items.length} of ${page.total} · the next page: ${next}`);
    }
  } else printText(context, renderRows(view.columns(plainStyle), page.items));
  return exitCodes.done;
};
