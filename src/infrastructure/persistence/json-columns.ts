import type { AppFailure } from '../../application/errors.ts';
import type { Shapes } from './stored-shapes.ts';

export const toJson = (value: unknown): string => JSON.stringify(value);

/** Text from SQLite; PostgreSQL's driver hands the parsed value over. */
export const fromJson = (stored: unknown): unknown =>
  typeof stored === 'string' ? JSON.parse(stored) : stored;

/** Reads a JSON column as the thing that `shape` describes, or fails naming the column. */
export type ReadJson = <K extends keyof Shapes>(shape: K, stored: unknown, column: string) => Shapes[K];

/** Loads the checks (and with them zod) when the first row with a JSON column is read, not before. */
export const loadJsonReader = async (
  corrupt: (column: string, problem: string) => AppFailure,
): Promise<ReadJson> => {
  const { firstProblem } = await import('./stored-shapes.ts');
  return (shape, stored, column) => {
    const value = parse(stored, () => corrupt(column, 'not JSON'));
    const problem = firstProblem(shape, value);
    if (problem !== null) throw corrupt(column, problem);
    // What was stored is handed on, not a copy: a key that a newer version added survives reading and writing.
    return value as Shapes[typeof shape];
  };
};

const parse = (stored: unknown, failure: () => AppFailure): unknown => {
  try {
    return fromJson(stored);
  } catch {
    throw failure();
  }
};
