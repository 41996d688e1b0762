import type { ResumeReport } from '../../../domain/resume/report.ts';
import { toPageDocument } from '../../presenters/history.ts';
import {
  renderResumeReport,
  resumeColumns,
  toResumeListItem,
  toResumeReportDocument,
} from '../../presenters/resume.ts';
import { loadWidth } from '../../presenters/width.ts';
import type { Command, CommandContext } from '../context.ts';
import { printDeletion } from '../deletion.ts';
import { exitCodes } from '../exit-codes.ts';
import { writeOutput } from '../files.ts';
import { isForPerson, printFailure, printPage, printText, toJson } from '../output.ts';
import { type PagingOptions, toPageRequest } from '../paging.ts';

export const listResumes: Command<[PagingOptions & { deleted: boolean }]> = async (context, options) => {
  const app = await context.app();
  return printPage(context, await app.listResumes({ ...toPageRequest(options), deleted: options.deleted }), {
    document: page => toPageDocument(page, toResumeListItem),
    columns: resumeColumns,
    paging: options,
    empty: 'No resumes yet. Analyse one: interviewace resume analyze FILE',
  });
};

export interface ShowOptions {
  readonly format?: 'table' | 'json' | 'md' | 'html';
  readonly out?: string;
}

export const showResume: Command<[string, ShowOptions]> = async (context, id, options) => {
  const app = await context.app();
  const stored = await app.showResume({ id });
  if (!stored.ok) return printFailure(context, stored.error);
  const format = context.globals.json
    ? 'json'
    : (options.format ?? (isForPerson(context) && options.out === undefined ? 'table' : 'json'));
  const text = await renderAs(format, stored.value.report, context);
  if (options.out === undefined) {
    printText(context, text);
    return exitCodes.done;
  }
  const written = await writeOutput(options.out, `${text}\n`);
  return written.ok ? exitCodes.done : printFailure(context, written.error);
};

const renderAs = async (
  format: NonNullable<ShowOptions['format']>,
  report: ResumeReport,
  { style }: CommandContext,
): Promise<string> => {
  switch (format) {
    case 'json':
      return toJson(toResumeReportDocument(report), 2);
    case 'table': {
      await loadWidth();
      return renderResumeReport(report, style);
    }
    case 'md': {
      const { renderReportMarkdown } = await import('../../presenters/report-markdown.ts');
      return renderReportMarkdown(report).trimEnd();
    }
    case 'html': {
      const { renderReportHtml } = await import('../../presenters/report-html.ts');
      return renderReportHtml(report).trimEnd();
    }
  }
};

export const deleteResume: Command<[string]> = async (context, id) => {
  const app = await context.app();
  return printDeletion(context, await app.deleteResume({ id }), 'resume');
};

export const restoreResume: Command<[string]> = async (context, id) => {
  const app = await context.app();
  return printDeletion(context, await app.restoreResume({ id }), 'resume');
};
