import { renderHealth, toHealthDocument } from '../../presenters/operations.ts';
import type { Command } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { printResult } from '../output.ts';

export const doctor: Command<[]> = async context => {
  const result = await (await context.app()).checkHealth();
  const exitCode = printResult(context, result, { document: toHealthDocument, text: renderHealth });
  return result.ok && !result.value.healthy ? exitCodes.unavailable : exitCode;
};
