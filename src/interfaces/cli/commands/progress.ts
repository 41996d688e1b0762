import { renderProgress, toProgressDocument } from '../../presenters/history.ts';
import type { Command } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { isForPerson, printNote, printResult } from '../output.ts';

export const progress: Command<[{ since?: string }]> = async (context, options) => {
  const app = await context.app();
  const result = await app.showProgress({ since: options.since ?? null });
  if (result.ok && result.value.answers === 0 && isForPerson(context)) {
    printNote(context, 'Nothing was graded yet. Hold an interview: interviewace interview start');
    return exitCodes.done;
  }
  return printResult(context, result, { document: toProgressDocument, text: renderProgress });
};
