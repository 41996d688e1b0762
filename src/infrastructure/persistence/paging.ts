import { AppFailure, appError } from '../../application/errors.ts';
import type { Page, PageRequest } from '../../application/page.ts';

/** Rows of one page: one more than was asked for is read to learn whether another page follows. */
export interface PageRows<R> {
  readonly rows: readonly R[];
  readonly total: number;
}

export const checkPageRequest = ({ skip, limit }: PageRequest): void => {
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > limitMax) {
    throw new AppFailure(
      appError('INVALID_INPUT', `The limit of a page is a whole number, 1 to ${limitMax}.`),
    );
  }
  if (!Number.isSafeInteger(skip) || skip < 0) {
    throw new AppFailure(
      appError('INVALID_INPUT', 'The number of rows to skip is a whole number, 0 or more.'),
    );
  }
};

const limitMax = 100;

export const makePage = <R, T>(
  request: PageRequest,
  { rows, total }: PageRows<R>,
  of: { readonly item: (row: R) => T; readonly cursor: (row: R) => string },
): Page<T> => {
  const shown = rows.slice(0, request.limit);
  const last = shown.at(-1);
  const hasMore = rows.length > request.limit;
  return {
    items: shown.map(of.item),
    total,
    skip: request.cursor === null ? request.skip : 0,
    limit: request.limit,
    hasMore,
    nextCursor: hasMore && last !== undefined ? of.cursor(last) : null,
  };
};

/** RFC 3339 of any offset as the UTC text that the store sorts by. */
export const storedTime = (name: string, time: string): string => {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) {
    throw new AppFailure(
      appError('INVALID_INPUT', `«${name}» is not a time in RFC 3339, such as 2026-01-31T00:00:00Z.`),
    );
  }
  return date.toISOString();
};
