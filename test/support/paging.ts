import { AppFailure, appError } from '../../src/application/errors.ts';
import type { Page, PageRequest } from '../../src/application/page.ts';

/** Newest first by time, then by id: the order of every list. */
export const newestFirst = (a: Row, b: Row): number =>
  compare(b.createdAt, a.createdAt) || compare(b.id, a.id);

interface Row {
  readonly id: string;
  readonly createdAt: string;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** One page of `rows`, which are in order already. A cursor names the last row that was seen, even if it is gone now. */
export const pageOf = <T extends Row>(
  list: string,
  rows: readonly T[],
  { skip, limit, cursor }: PageRequest,
): Page<T> => {
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > 100) throw refusal('the limit');
  if (!Number.isSafeInteger(skip) || skip < 0) throw refusal('the number to skip');
  const after = cursor === null ? null : readCursor(list, cursor);
  const rest = after === null ? rows.slice(skip) : rows.filter(row => newestFirst(row, after) > 0);
  const items = rest.slice(0, limit);
  const hasMore = rest.length > items.length;
  const last = items.at(-1);
  return {
    items,
    total: rows.length,
    skip: cursor === null ? skip : 0,
    limit,
    hasMore,
    nextCursor: hasMore && last ? writeCursor(list, last) : null,
  };
};

const writeCursor = (list: string, { id, createdAt }: Row): string =>
  Buffer.from(JSON.stringify([list, createdAt, id])).toString('base64url');

const readCursor = (list: string, cursor: string): Row => {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(keys) && keys.length === 3 && keys.every(key => typeof key === 'string')) {
      const [of, createdAt, id] = keys as [string, string, string];
      if (of === list) return { id, createdAt };
    }
  } catch {
    // Falls through to the refusal.
  }
  throw refusal('the cursor');
};

const refusal = (what: string): AppFailure =>
  new AppFailure(appError('INVALID_INPUT', `A page cannot be given: ${what} is not valid.`));

export const matchesFragment = (id: string, fragment: string | undefined): boolean =>
  fragment === undefined || id.startsWith(fragment) || id.endsWith(fragment);
