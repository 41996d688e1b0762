import type { HistoryQuery } from '../../../application/ports/history-reader.ts';
import { historyColumns, toHistoryItem, toPageDocument } from '../../presenters/history.ts';
import type { Command } from '../context.ts';
import { printPage } from '../output.ts';
import { type PagingOptions, toPageRequest } from '../paging.ts';

export interface HistoryOptions extends PagingOptions {
  readonly status?: HistoryQuery['status'];
  readonly role?: string;
  readonly since?: string;
  readonly until?: string;
  readonly minScore?: number;
  readonly sort: HistoryQuery['sort'];
  readonly deleted: boolean;
}

export const history: Command<[HistoryOptions]> = async (context, options) => {
  const app = await context.app();
  const query: HistoryQuery = {
    ...toPageRequest(options),
    status: options.status ?? null,
    role: options.role ?? null,
    since: options.since ?? null,
    until: options.until ?? null,
    minScore: options.minScore ?? null,
    sort: options.sort,
    deleted: options.deleted,
  };
  return printPage(context, await app.listHistory(query), {
    document: page => toPageDocument(page, toHistoryItem),
    columns: historyColumns,
    paging: options,
    empty: 'No interviews here yet. Hold one: interviewace interview start',
  });
};
