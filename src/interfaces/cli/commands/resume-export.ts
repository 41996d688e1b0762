import { toResumeExport } from '../../presenters/resume.ts';
import { toResumeMarkdown } from '../../presenters/resume-markdown.ts';
import type { Command } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { writeOutput } from '../files.ts';
import { printFailure, printText, toJson } from '../output.ts';

export interface ExportOptions {
  readonly format: 'json' | 'md';
  readonly out?: string;
}

/** Writes the profile alone, in a form that other tools read. */
export const exportResume: Command<[string, ExportOptions]> = async (context, id, options) => {
  const app = await context.app();
  const result = await app.showResume({ id });
  if (!result.ok) return printFailure(context, result.error);
  const { profile } = result.value.report;
  const text =
    options.format === 'md' ? toResumeMarkdown(profile).trimEnd() : toJson(toResumeExport(profile), 2);
  if (options.out === undefined) {
    printText(context, text);
    return exitCodes.done;
  }
  const written = await writeOutput(options.out, `${text}\n`);
  return written.ok ? exitCodes.done : printFailure(context, written.error);
};
