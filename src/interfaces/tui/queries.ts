import type { HistoryQuery } from '../../application/ports/history-reader.ts';

/** All interviews that are not deleted, newest first. */
export const EVERYTHING: HistoryQuery = {
  skip: 0,
  limit: 10,
  cursor: null,
  status: null,
  role: null,
  since: null,
  until: null,
  minScore: null,
  sort: 'newest',
  deleted: false,
};

/** The latest interview in progress. */
export const UNFINISHED: HistoryQuery = { ...EVERYTHING, limit: 1, status: 'in_progress' };
