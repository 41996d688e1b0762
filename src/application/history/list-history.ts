import { err, ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { type AppError, appError } from '../errors.ts';
import type { HistoryQuery, HistoryReader, HistorySort } from '../ports/history-reader.ts';

export interface ListHistoryDeps {
  readonly history: HistoryReader;
}

const LIMIT_MAX = 100;
const TEXT_CHARS_MAX = 200;
const STATUSES: readonly HistoryQuery['status'][] = ['in_progress', 'completed', 'abandoned'];
const SORTS: readonly HistorySort[] = ['newest', 'oldest', 'best', 'worst'];

/** One page of past interviews; all bounds of the query are checked here, for scripts and the server alike. */
export const makeListHistory =
  (deps: ListHistoryDeps): App['listHistory'] =>
  async query => {
    const invalid = checkQuery(query);
    return invalid ? err(invalid) : ok(await deps.history.page(query));
  };

const checkQuery = (query: HistoryQuery): AppError | null => {
  const { skip, limit, status, sort, minScore, role } = query;
  if (!Number.isInteger(limit) || limit < 1 || limit > LIMIT_MAX)
    return appError('USAGE', `The limit must be a whole number from 1 to ${LIMIT_MAX}; it is ${limit}.`);
  if (!Number.isSafeInteger(skip) || skip < 0)
    return appError('USAGE', `The number of rows to skip must be a whole number from 0; it is ${skip}.`);
  if (status !== null && !STATUSES.includes(status))
    return appError(
      'USAGE',
      `The status «${short(status)}» is not known; there are: ${STATUSES.join(', ')}.`,
    );
  if (!SORTS.includes(sort))
    return appError('USAGE', `The order «${short(sort)}» is not known; there are: ${SORTS.join(', ')}.`);
  if (minScore !== null && !(minScore >= 0 && minScore <= 100))
    return appError('USAGE', `The least score must be from 0 to 100; it is ${minScore}.`);
  if (role !== null && role.length > TEXT_CHARS_MAX)
    return appError('USAGE', `A role has at most ${TEXT_CHARS_MAX} characters.`);
  return checkTime('since', query.since) ?? checkTime('until', query.until);
};

/** A date that cannot be read would silently compare as text. */
export const checkTime = (name: string, time: string | null): AppError | null =>
  time === null || !Number.isNaN(Date.parse(time))
    ? null
    : appError(
        'USAGE',
        `«${short(time)}» is no date for ${name}; write it like 2026-11-22 or 2026-11-22T09:30:00Z.`,
      );

const short = (text: string): string => text.slice(0, 80);
