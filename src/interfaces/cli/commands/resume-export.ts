import { appError } from '../../../application/errors.ts';
import type { Profile } from '../../../domain/resume/profile.ts';
import { toResumeExport } from '../../presenters/resume.ts';
import type { Command, CommandContext } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { writeOutput } from '../files.ts';
import { printFailure, printText, toJson } from '../output.ts';

export interface ExportOptions {
  readonly format: 'json' | 'md' | 'txt' | 'html' | 'docx';
  readonly out?: string;
}

/** Writes the profile alone, in a form that other tools read. */
export const exportResume: Command<[string, ExportOptions]> = async (context, id, options) => {
  if (options.format === 'docx') return exportDocx(context, id, options.out);
  const app = await context.app();
  const result = await app.showResume({ id });
  if (!result.ok) return printFailure(context, result.error);
  const text = await render(result.value.report.profile, options.format);
  if (options.out === undefined) {
    printText(context, text);
    return exitCodes.done;
  }
  const written = await writeOutput(options.out, `${text}\n`);
  return written.ok ? exitCodes.done : printFailure(context, written.error);
};

const render = async (
  profile: Profile,
  format: Exclude<ExportOptions['format'], 'docx'>,
): Promise<string> => {
  switch (format) {
    case 'json':
      return toJson(toResumeExport(profile), 2);
    case 'md': {
      const { toResumeMarkdown } = await import('../../presenters/resume-markdown.ts');
      return toResumeMarkdown(profile).trimEnd();
    }
    case 'txt': {
      const { toResumeText } = await import('../../presenters/resume-text.ts');
      return toResumeText(profile).trimEnd();
    }
    case 'html': {
      const { toResumeHtml } = await import('../../presenters/resume-html.ts');
      return toResumeHtml(profile).trimEnd();
    }
  }
};

/** Bytes are nothing for a terminal: they go to a file or through a pipe. */
const exportDocx = async (context: CommandContext, id: string, out: string | undefined): Promise<number> => {
  if (out === undefined && context.io.stdout.isTTY) {
    return printFailure(
      context,
      appError('USAGE', 'A DOCX file cannot be shown on a terminal.', [
        `interviewace resume export ${id} --format docx --out resume.docx`,
      ]),
    );
  }
  const app = await context.app();
  const result = await app.exportDocument({ id });
  if (!result.ok) return printFailure(context, result.error);
  if (out === undefined) {
    context.io.stdout.write(result.value);
    return exitCodes.done;
  }
  const written = await writeOutput(out, result.value);
  return written.ok ? exitCodes.done : printFailure(context, written.error);
};
