import { AppFailure, appError } from '../../application/errors.ts';

export type CursorKey = string | number;

/**
 * The place behind the last row of a page: the list it belongs to and the row's sort keys. Opaque to callers, so it is
 * checked like any other input.
 */
export const encodeCursor = (list: string, keys: readonly CursorKey[]): string =>
  Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');

/** `shape` names the type of each key in turn. */
export const decodeCursor = (
  cursor: string,
  list: string,
  shape: readonly ('string' | 'number')[],
): readonly CursorKey[] => {
  const [tag, ...keys] = parse(cursor);
  const fits = tag === list && keys.length === shape.length;
  if (!fits || !keys.every((key, at): key is CursorKey => typeof key === shape[at])) throw badCursor();
  return keys as readonly CursorKey[];
};

const parse = (cursor: string): readonly unknown[] => {
  if (cursor.length > cursorCharsMax) throw badCursor();
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parsed)) return parsed;
  } catch {
    // Falls through to the refusal.
  }
  throw badCursor();
};

const cursorCharsMax = 1000;

const badCursor = (): AppFailure =>
  new AppFailure(
    appError('INVALID_INPUT', 'The cursor is not one that this list gave.', [
      'Use next_cursor of the page before, with the same order',
      'Or leave the cursor away to start with the first page',
    ]),
  );
