import { toPageDocument } from '../../presenters/history.ts';
import { jobColumns, renderJob, toJobDocument, toJobListItem } from '../../presenters/job.ts';
import type { Command } from '../context.ts';
import { printDeletion } from '../deletion.ts';
import { printFailure, printPage, printResult } from '../output.ts';
import { type PagingOptions, toPageRequest } from '../paging.ts';
import { readTextInput } from '../text-input.ts';

const jobBytesMax = 1_000_000;

export const addJob: Command<[string, { title?: string }]> = async (context, path, options) => {
  const file = await readTextInput(path, context.io, jobBytesMax);
  if (!file.ok) return printFailure(context, file.error);
  const app = await context.app();
  const { text } = file.value;
  return printResult(context, await app.addJob({ text, title: options.title ?? null }), {
    document: toJobDocument,
    text: renderJob,
  });
};

export const listJobs: Command<[PagingOptions]> = async (context, options) => {
  const app = await context.app();
  return printPage(context, await app.listJobs(toPageRequest(options)), {
    document: page => toPageDocument(page, toJobListItem),
    columns: jobColumns,
    paging: options,
    empty: 'No jobs yet. Save one: interviewace job add FILE',
  });
};

export const showJob: Command<[string]> = async (context, id) => {
  const app = await context.app();
  return printResult(context, await app.showJob({ id }), { document: toJobDocument, text: renderJob });
};

export const deleteJob: Command<[string]> = async (context, id) => {
  const app = await context.app();
  return printDeletion(context, await app.deleteJob({ id }), 'job');
};
