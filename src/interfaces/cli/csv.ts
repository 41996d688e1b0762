import { type AppError, appError } from '../../application/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';

export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const ROWS_MAX = 1_000_000;
const COLUMNS_MAX = 200;
const CELL_CHARS_MAX = 10_000;

/**
 * Comma-separated values as RFC 4180 has them: quotes around a cell, doubled inside it; CRLF, LF or CR; a byte order
 * mark is passed over, and so are empty lines. The first row names the columns. A semicolon or a tab counts as the
 * separator where the first row has more of them than commas. Everything else is an error that names its line.
 */
export const parseCsv = (raw: string): Result<CsvTable, AppError> => {
  const text = raw.startsWith('\ufeff') ? raw.slice(1) : raw;
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const row = readRow(text, at, line, separator);
    if (!row.ok) return row;
    const { cells, next, lines } = row.value;
    if (cells.length > 1 || cells[0] !== '') {
      const ragged = rows[0] !== undefined && cells.length !== rows[0].length;
      if (ragged)
        return err(broken(line, `has ${cells.length} cells where the first row has ${rows[0]?.length}`));
      if (cells.length > COLUMNS_MAX) return err(broken(line, `has more than ${COLUMNS_MAX} cells`));
      if (rows.length > ROWS_MAX)
        return err(broken(line, `is one too many: at most ${ROWS_MAX} rows are read`));
      rows.push(cells);
    }
    at = next;
    line += lines;
  }
  const [columns, ...rest] = rows;
  if (columns === undefined)
    return err(appError('EMPTY_FILE', 'There is not even a row with the names of the columns.'));
  const names = columns.map(name => name.trim());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return err(broken(1, `names the column «${twice.slice(0, 60)}» twice`));
  return ok({ columns: names, rows: rest });
};

const separatorOf = (text: string): string => {
  const first = text.slice(0, 10_000).split(/[\r\n]/u, 1)[0] ?? '';
  const count = (sign: string): number => first.split(sign).length - 1;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',');
};

interface ReadRow {
  readonly cells: string[];
  /** Where the next row begins. */
  readonly next: number;
  readonly lines: number;
}

const readRow = (text: string, from: number, line: number, separator: string): Result<ReadRow, AppError> => {
  const cells: string[] = [];
  let at = from;
  let lines = 0;
  while (true) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    if (cell === null) return err(broken(line + lines, 'opens a quote that is never closed'));
    if (cell.text.length > CELL_CHARS_MAX)
      return err(broken(line + lines, `has a cell of more than ${CELL_CHARS_MAX} characters`));
    if (cell.text.includes('"') && text[at] !== '"')
      return err(broken(line + lines, 'has a quote inside a cell that is not quoted'));
    cells.push(cell.text);
    if (text[at] === '"') lines += countBreaks(text.slice(at, cell.end));
    at = cell.end;
    if (text[at] === separator) {
      at++;
      continue;
    }
    if (at >= text.length) return ok({ cells, next: at, lines: lines + 1 });
    if (text[at] !== '\r' && text[at] !== '\n')
      return err(broken(line + lines, 'goes on after a closed quote'));
    const next = at + (text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1);
    return ok({ cells, next, lines: lines + 1 });
  }
};

interface Cell {
  readonly text: string;
  readonly end: number;
}

const plainCell = (text: string, from: number, separator: string): Cell => {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { text: text.slice(from, end), end };
};

const quotedCell = (text: string, from: number): Cell | null => {
  let at = from + 1;
  while (true) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    if (text[quote + 1] !== '"')
      return { text: text.slice(from + 1, quote).replaceAll('""', '"'), end: quote + 1 };
    at = quote + 2;
  }
};

const countBreaks = (text: string): number => text.split(/\r\n|[\r\n]/u).length - 1;

const broken = (line: number, what: string): AppError =>
  appError('INVALID_INPUT', `Line ${line} ${what}.`, ['Save the table again as CSV in UTF-8, a row a line'], {
    line,
  });
