import { expect } from 'vitest';
import { AppFailure } from '../../src/application/errors.ts';
import type { Page, PageRequest } from '../../src/application/page.ts';

export type ReadPage<T> = (request: PageRequest) => Promise<Page<T>>;

/** Every item, by cursor, with each page checked for what it says of itself. */
export const readByCursor = async <T>(read: ReadPage<T>, limit: number): Promise<T[]> => {
  const items: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await read({ skip: 0, limit, cursor });
    items.push(...page.items);
    expect(page.hasMore).toBe(page.nextCursor !== null);
    expect(page.hasMore).toBe(items.length < page.total);
    expect(page.limit).toBe(limit);
    if (page.hasMore) expect(page.items).toHaveLength(limit);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items;
};

/** Every item, by `skip`. */
export const readBySkip = async <T>(read: ReadPage<T>, limit: number): Promise<T[]> => {
  const items: T[] = [];
  for (;;) {
    const page = await read({ skip: items.length, limit, cursor: null });
    expect(page.skip).toBe(items.length);
    items.push(...page.items);
    if (!page.hasMore) return items;
  }
};

export const badCursors: readonly string[] = [
  'garbage',
  '',
  '{}',
  'W10',
  Buffer.from('["other", "2026-01-01T00:00:00.000Z", "x"]').toString('base64url'),
  Buffer.from('{"sort": "newest"').toString('base64url'),
  'A'.repeat(5000),
  '\u0000\u{1f600}',
];

export const expectInvalidInput = async (work: Promise<unknown>): Promise<void> => {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(AppFailure);
  expect((thrown as AppFailure).error.code).toBe('INVALID_INPUT');
};

/** Page requests that no list may serve. */
export const badRequests: readonly Partial<PageRequest>[] = [
  { limit: 0 },
  { limit: 101 },
  { limit: 2.5 },
  { limit: Number.NaN },
  { skip: -1 },
  { skip: 0.5 },
];
