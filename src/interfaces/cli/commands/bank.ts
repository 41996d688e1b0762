import {
  questionColumns,
  renderBankLint,
  renderBankQuestion,
  toBankLintDocument,
  toQuestionDocument,
  toQuestionList,
} from '../../presenters/bank.ts';
import { renderRows, renderTable } from '../../presenters/table.ts';
import type { Command } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { readInput } from '../files.ts';
import { isForPerson, printFailure, printJson, printResult, printText } from '../output.ts';

export interface BankListOptions {
  readonly area?: string;
  readonly type?: string;
  readonly level?: string;
  readonly difficulty?: string;
}

export const listQuestions: Command<[BankListOptions]> = async (context, options) => {
  const app = await context.app();
  const result = await app.listQuestions({
    area: options.area ?? null,
    type: options.type ?? null,
    level: options.level ?? null,
    difficulty: options.difficulty ?? null,
  });
  if (!result.ok) return printFailure(context, result.error);
  if (context.globals.json) printJson(context, toQuestionList(result.value));
  else if (isForPerson(context))
    printText(context, renderTable(questionColumns, result.value, context.style));
  else printText(context, renderRows(questionColumns, result.value));
  return exitCodes.done;
};

export const showQuestion: Command<[string]> = async (context, id) => {
  const app = await context.app();
  return printResult(context, await app.showQuestion({ id }), {
    document: toQuestionDocument,
    text: renderBankQuestion,
  });
};

/** Findings are bad input: a script that lints its own bank sees it by the exit code. */
export const lintBank: Command<[string | undefined]> = async (context, path) => {
  const file = path === undefined ? null : await readInput(path, context.io);
  if (file && !file.ok) return printFailure(context, file.error);
  const app = await context.app();
  const result = await app.lintBank({ file: file?.value ?? null });
  const exitCode = printResult(context, result, { document: toBankLintDocument, text: renderBankLint });
  return result.ok && result.value.findings.length > 0 ? exitCodes.badInput : exitCode;
};
