import { toPageDocument } from '../../presenters/history.ts';
import {
  renderResumeReport,
  resumeColumns,
  toResumeListItem,
  toResumeReportDocument,
} from '../../presenters/resume.ts';
import type { Command } from '../context.ts';
import { printDeletion } from '../deletion.ts';
import { printPage, printResult } from '../output.ts';
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

export const showResume: Command<[string]> = async (context, id) => {
  const app = await context.app();
  return printResult(context, await app.showResume({ id }), {
    document: stored => toResumeReportDocument(stored.report),
    text: (stored, style) => renderResumeReport(stored.report, style),
  });
};

export const deleteResume: Command<[string]> = async (context, id) => {
  const app = await context.app();
  return printDeletion(context, await app.deleteResume({ id }), 'resume');
};

export const restoreResume: Command<[string]> = async (context, id) => {
  const app = await context.app();
  return printDeletion(context, await app.restoreResume({ id }), 'resume');
};
