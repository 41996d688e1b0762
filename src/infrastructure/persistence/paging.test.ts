import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { checkPageRequest, makePage, storedTime } from './paging.ts';

const invalid = expect.objectContaining({ error: expect.objectContaining({ code: 'INVALID_INPUT' }) });
const request = { skip: 0, limit: 2, cursor: null };

describe('checkPageRequest', () => {
  it.each([
    { limit: 0 },
    { limit: 101 },
    { limit: 1.5 },
    { limit: Number.NaN },
    { skip: -1 },
    { skip: 0.5 },
    { skip: Number.POSITIVE_INFINITY },
  ])('refuses %o', wrong => {
    expect(() => checkPageRequest({ ...request, ...wrong })).toThrow(invalid);
  });

  it('takes 1 to 100', () => {
    for (const limit of [1, 100]) expect(() => checkPageRequest({ ...request, limit })).not.toThrow();
  });
});

describe('makePage', () => {
  const of = { item: (row: number) => `item ${row}`, cursor: (row: number) => `behind ${row}` };

  it('cuts off the row that was read to look ahead', () => {
    expect(makePage(request, { rows: [1, 2, 3], total: 9 }, of)).toEqual({
      items: ['item 1', 'item 2'],
      total: 9,
      skip: 0,
      limit: 2,
      hasMore: true,
      nextCursor: 'behind 2',
    });
    expect(makePage(request, { rows: [1, 2], total: 2 }, of)).toMatchObject({
      hasMore: false,
      nextCursor: null,
    });
  });
});

describe('cursors', () => {
  it('come back as they were', () => {
    expect(decodeCursor(encodeCursor('a', [1.5, 'ü']), 'a', ['number', 'string'])).toEqual([1.5, 'ü']);
  });

  it('are refused when list, number or type of keys differ', () => {
    const cursor = encodeCursor('a', [1, 'x']);
    expect(() => decodeCursor(cursor, 'b', ['number', 'string'])).toThrow(invalid);
    expect(() => decodeCursor(cursor, 'a', ['number'])).toThrow(invalid);
    expect(() => decodeCursor(cursor, 'a', ['string', 'string'])).toThrow(invalid);
  });
});

describe('storedTime', () => {
  it('is UTC with milliseconds, whatever the offset', () => {
    expect(storedTime('since', '2026-01-31T01:30:00+02:00')).toBe('2026-01-30T23:30:00.000Z');
    expect(storedTime('since', '2026-01-31T01:30:00Z')).toBe('2026-01-31T01:30:00.000Z');
  });

  it('refuses what is no time', () => {
    for (const time of ['', 'soon', '2026-13-01T00:00:00Z']) {
      expect(() => storedTime('since', time)).toThrow(invalid);
    }
  });
});
