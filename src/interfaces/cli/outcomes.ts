import type { OutcomeTable } from '../../application/audit/audit-io.ts';
import { type AppError, appError } from '../../application/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { CommandContext } from './context.ts';
import { parseCsv } from './csv.ts';
import { readTextInput } from './text-input.ts';

const BYTES_MAX = 50_000_000;
const ROWS_MAX = 1_000_000;

/** Outcomes from a file or stdin: CSV, a JSON list of flat objects, or one such object a line. */
export const readOutcomes = async (
  context: CommandContext,
  path: string,
): Promise<Result<OutcomeTable, AppError>> => {
  const file = await readTextInput(path, context.io, BYTES_MAX);
  return file.ok ? parseOutcomes(file.value.text) : file;
};

export const parseOutcomes = (text: string): Result<OutcomeTable, AppError> => {
  const start = text.replace(/^\ufeff/u, '').trimStart();
  if (start.startsWith('[')) return fromJson(start);
  if (start.startsWith('{')) return fromLines(start);
  return parseCsv(text);
};

const fromJson = (text: string): Result<OutcomeTable, AppError> => {
  const list = parse(text);
  if (!Array.isArray(list)) return err(notJson('It is no JSON list'));
  return fromObjects(list);
};

const fromLines = (text: string): Result<OutcomeTable, AppError> => {
  const objects: unknown[] = [];
  for (const [index, line] of text.split(/\r\n|[\r\n]/u).entries()) {
    if (line.trim() === '') continue;
    const object = parse(line);
    if (object === undefined) return err(notJson(`Line ${index + 1} is no JSON`));
    objects.push(object);
  }
  return fromObjects(objects);
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Columns are the keys of all objects, in the order in which they appear; a key that an object lacks is an empty cell. */
const fromObjects = (objects: readonly unknown[]): Result<OutcomeTable, AppError> => {
  if (objects.length > ROWS_MAX) return err(notJson(`At most ${ROWS_MAX} rows are read`));
  const bad = objects.findIndex(
    object => typeof object !== 'object' || object === null || Array.isArray(object),
  );
  if (bad >= 0) return err(notJson(`Row ${bad + 1} is no object with a key a column`));
  const rows = objects as readonly Readonly<Record<string, unknown>>[];
  const columns = [...new Set(rows.flatMap(row => Object.keys(row)))];
  return ok({ columns, rows: rows.map(row => columns.map(column => cellOf(row[column]))) });
};

const cellOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

const notJson = (what: string): AppError =>
  appError('INVALID_INPUT', `${what}.`, ['Give CSV, or JSON as [{"sex": "F", "outcome": "selected"}, …]']);
