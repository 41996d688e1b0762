import { clusterCells, TAB_CELLS, unitCells } from '../text/width.ts';
import { isPlainUnit, nextBorder, previousBorder } from './graphemes.ts';
import type { Position } from './text-buffer.ts';

/** Where the rows of one line begin once it is wrapped, and how many words it has. */
export interface LineLayout {
  readonly text: string;
  /** Offsets of row starts; the first is 0. */
  readonly starts: readonly number[];
  readonly words: number;
}

/** A whole text, wrapped. A new one is made from the one before: only lines that changed are measured. */
export interface Layout {
  /** Cells a row may take. */
  readonly width: number;
  readonly lines: readonly LineLayout[];
  /** For each line, the rows of the lines above it; one entry more at the end: all rows. */
  readonly rowsAbove: readonly number[];
}

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export const layOut = (lines: readonly string[], width: number, previous?: Layout): Layout => {
  const known = previous?.width === width ? previous.lines : [];
  const laid = matchLines(lines, known, width);
  const rowsAbove = new Array<number>(laid.length + 1).fill(0);
  for (let at = 0; at < laid.length; at++) {
    rowsAbove[at + 1] = (rowsAbove[at] ?? 0) + (laid[at]?.starts.length ?? 1);
  }
  return { width, lines: laid, rowsAbove };
};

/** Lines equal from the front and from the back are taken over; between them, line by line against the old ones. */
const matchLines = (
  lines: readonly string[],
  known: readonly LineLayout[],
  width: number,
): readonly LineLayout[] => {
  const shorter = Math.min(lines.length, known.length);
  let front = 0;
  while (front < shorter && known[front]?.text === lines[front]) front++;
  let back = 0;
  while (back < shorter - front && known[known.length - 1 - back]?.text === lines[lines.length - 1 - back]) {
    back++;
  }
  const middle = lines
    .slice(front, lines.length - back)
    .map((text, at) =>
      layOutLine(text, width, at + front < known.length - back ? known[at + front] : undefined),
    );
  return [...known.slice(0, front), ...middle, ...known.slice(known.length - back)];
};

/** Wraps one line; with its earlier layout, only from the row before the change to where the old rows fit again. */
export const layOutLine = (text: string, width: number, old?: LineLayout): LineLayout => {
  const words = countWords(text);
  if (!old || old.starts.length < 4) return { text, starts: wrapFrom(text, 0, width, []), words };
  const prefix = commonPrefix(old.text, text);
  const suffix = commonSuffix(old.text, text, prefix);
  const changedRow = Math.max(0, rowOfOffset(old.starts, Math.max(0, prefix - 1)) - 1);
  const kept = old.starts.slice(0, changedRow);
  const resume: Resume = {
    starts: old.starts,
    shift: text.length - old.text.length,
    from: text.length - suffix + 1,
  };
  return { text, starts: wrapFrom(text, old.starts[changedRow] ?? 0, width, kept, resume), words };
};

interface Resume {
  readonly starts: readonly number[];
  /** How far offsets behind the change have moved. */
  readonly shift: number;
  /** From here on the text is what it was. */
  readonly from: number;
}

const wrapFrom = (
  text: string,
  from: number,
  width: number,
  kept: readonly number[],
  resume?: Resume,
): readonly number[] => {
  const starts = [...kept];
  let start = from;
  for (;;) {
    if (resume && start >= resume.from) {
      const oldRow = indexOf(resume.starts, start - resume.shift);
      if (oldRow >= 0) {
        for (const old of resume.starts.slice(oldRow)) starts.push(old + resume.shift);
        return starts;
      }
    }
    starts.push(start);
    const next = rowEnd(text, start, width);
    if (next >= text.length) return starts;
    start = next;
  }
};

/**
 * Where the row that starts at `start` ends: after the last space that fits, else inside the word.
 * One space may hang over the edge, so that a word that fits exactly does not start the next row with a space.
 */
const rowEnd = (text: string, start: number, width: number): number => {
  let cells = 0;
  let at = start;
  let afterSpace = -1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const isSpace = code === 0x20 || code === 0x09;
    const isSimple = isPlainUnit(code) && (at + 1 >= text.length || isPlainUnit(text.charCodeAt(at + 1)));
    const next = isSimple ? at + 1 : nextBorder(text, at);
    const wide = isSimple ? unitCells(code) : clusterCells(text.slice(at, next));
    if (cells + wide > width && at > start) {
      if (code === 0x20 && cells === width) return next;
      return isSpace || afterSpace <= start ? at : afterSpace;
    }
    cells += wide;
    at = next;
    if (isSpace) afterSpace = at;
  }
  return text.length;
};

/** The cell in which the cursor stands, rows counted from the top of the text. */
export const cellOf = (layout: Layout, position: Position): CellPosition => {
  const line = layout.lines[position.line];
  if (!line) return { row: 0, column: 0 };
  const rowInLine = rowOfOffset(line.starts, position.offset);
  const column = cellsBetween(line.text, line.starts[rowInLine] ?? 0, position.offset);
  return { row: (layout.rowsAbove[position.line] ?? 0) + rowInLine, column: Math.min(column, layout.width) };
};

/** The cursor position nearest to a cell; rows and columns outside are brought inside. */
export const positionAt = (layout: Layout, cell: CellPosition): Position => {
  const row = Math.min(Math.max(0, cell.row), totalRows(layout) - 1);
  const line = rowOfOffset(layout.rowsAbove.slice(0, -1), row);
  const laid = layout.lines[line];
  if (!laid) return { line: 0, offset: 0 };
  const rowInLine = row - (layout.rowsAbove[line] ?? 0);
  const start = laid.starts[rowInLine] ?? 0;
  const end = laid.starts[rowInLine + 1] ?? laid.text.length;
  const isLastRow = rowInLine === laid.starts.length - 1;
  let offset = start;
  let cells = 0;
  while (offset < end) {
    const next = nextBorder(laid.text, offset);
    cells += clusterCells(laid.text.slice(offset, next));
    if (cells > cell.column) break;
    offset = next;
  }
  // The end of a wrapped row is the start of the next one: the last place on this row is one cluster before.
  return { line, offset: !isLastRow && offset >= end ? previousBorder(laid.text, end) : offset };
};

export const totalRows = (layout: Layout): number => layout.rowsAbove.at(-1) ?? 1;

export const totalWords = (layout: Layout): number => layout.lines.reduce((sum, line) => sum + line.words, 0);

/** The texts of `height` rows from row `top` on, tabs drawn as spaces; nothing else is looked at. */
export const visibleRows = (layout: Layout, top: number, height: number): readonly string[] => {
  const rows: string[] = [];
  let line = rowOfOffset(layout.rowsAbove.slice(0, -1), top);
  let rowInLine = top - (layout.rowsAbove[line] ?? 0);
  while (rows.length < height && line < layout.lines.length) {
    const laid = layout.lines[line];
    if (!laid) break;
    const end = laid.starts[rowInLine + 1] ?? laid.text.length;
    const text = laid.text.slice(laid.starts[rowInLine] ?? 0, end);
    rows.push(text.includes('\t') ? text.replaceAll('\t', ' '.repeat(TAB_CELLS)) : text);
    rowInLine++;
    if (rowInLine >= laid.starts.length) {
      line++;
      rowInLine = 0;
    }
  }
  return rows;
};

/** The first row to draw so that `row` is among `height` rows, moved no further than needed. */
export const scrollTo = (top: number, row: number, size: { height: number; rows: number }): number => {
  const lowest = Math.max(0, size.rows - size.height);
  const wanted = row < top ? row : row >= top + size.height ? row - size.height + 1 : top;
  return Math.min(Math.max(0, wanted), Math.max(lowest, row - size.height + 1));
};

const cellsBetween = (text: string, from: number, to: number): number => {
  let cells = 0;
  let at = from;
  while (at < to) {
    const next = nextBorder(text, at);
    cells += clusterCells(text.slice(at, next));
    at = next;
  }
  return cells;
};

/** The last entry that is not above `offset`, by halving: `starts` rises. */
const rowOfOffset = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

const indexOf = (starts: readonly number[], offset: number): number => {
  const row = rowOfOffset(starts, offset);
  return starts[row] === offset ? row : -1;
};

const commonPrefix = (a: string, b: string): number => {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
};

const commonSuffix = (a: string, b: string, prefix: number): number => {
  const most = Math.min(a.length, b.length) - prefix;
  let count = 0;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count)) count++;
  return count;
};

/** Runs of characters between white space. */
export const countWords = (text: string): number => {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSpace = code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x3000;
    if (!isSpace && !inWord) words++;
    inWord = !isSpace;
  }
  return words;
};
