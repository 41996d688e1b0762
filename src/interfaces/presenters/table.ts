import { lazy } from '../../shared/lazy.ts';
import { printable } from '../../shared/text.ts';
import type { Style } from './style.ts';
import { widthOf } from './width.ts';

export interface Column<T> {
  readonly title: string;
  readonly cell: (row: T) => string;
  /** Numbers stand at the right. */
  readonly align?: 'left' | 'right';
  /** Takes what width is left; such a column is cut first. */
  readonly flexible?: boolean;
  /** Dropped, last first, when the terminal is too narrow for all. */
  readonly optional?: boolean;
  /** Colours the padded cell. */
  readonly paint?: (row: T, padded: string) => string;
}

const gap = 2;
const flexibleMin = 8;

/** A table that fits `style.width`: optional columns go first, then flexible cells are cut with an ellipsis. */
export const renderTable = <T>(all: readonly Column<T>[], rows: readonly T[], style: Style): string => {
  const cellsOf = (column: Column<T>) => rows.map(row => printable(column.cell(row)).replaceAll('\n', ' '));
  let columns = all.map(column => {
    const cells = cellsOf(column);
    return {
      column,
      cells,
      width: Math.max(widthOf(column.title), ...cells.map(cell => widthOf(cell))),
    };
  });
  const leastWidth = () =>
    columns.reduce(
      (sum, { column, width }) => sum + gap + (column.flexible ? Math.min(width, flexibleMin) : width),
      -gap,
    );
  while (leastWidth() > style.width && columns.some(({ column }) => column.optional)) {
    const last = columns.findLastIndex(({ column }) => column.optional);
    columns = columns.filter((_, index) => index !== last);
  }
  const wanted = columns.reduce((sum, { width }) => sum + gap + width, -gap);
  let excess = Math.max(0, wanted - style.width);
  const widths = columns.map(({ column, width }) => {
    if (!column.flexible || excess === 0) return width;
    const cut = Math.min(excess, Math.max(0, width - flexibleMin));
    excess -= cut;
    return width - cut;
  });
  const line = (cellOf: (index: number) => string, paintOf: (index: number, padded: string) => string) =>
    columns
      .map(({ column }, index) =>
        paintOf(index, padTo(cellOf(index), widths[index] ?? 0, column.align ?? 'left')),
      )
      .join(' '.repeat(gap))
      .trimEnd();
  const head = line(
    index => columns[index]?.column.title ?? '',
    (_, padded) => style.paint('dim', padded),
  );
  const body = rows.map((row, at) =>
    line(
      index => columns[index]?.cells[at] ?? '',
      (index, padded) => columns[index]?.column.paint?.(row, padded) ?? padded,
    ),
  );
  return [head, ...body].join('\n');
};

/** Cuts or pads `text` to exactly `width` columns. */
export const padTo = (text: string, width: number, align: 'left' | 'right' = 'left'): string => {
  const cut = truncate(text, width);
  const padding = ' '.repeat(Math.max(0, width - widthOf(cut)));
  return align === 'right' ? padding + cut : cut + padding;
};

const graphemes = lazy(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/** At most `width` columns of `text`; what was cut is told by an ellipsis. */
export const truncate = (text: string, width: number): string => {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes().segment(text)) {
    const wide = widthOf(segment);
    if (used + wide > width - 1) break;
    kept += segment;
    used += wide;
  }
  return width > 0 ? `${kept}…` : '';
};

/** Wraps at spaces to lines of `room` columns; a longer word is broken. Lines after the first get `indent` in front. */
export const wrap = (text: string, columns: number, indent = ''): string => {
  const room = Math.max(4, columns);
  const lines: string[] = [];
  for (const paragraph of printable(text).split('\n')) {
    let line = '';
    for (const word of paragraph.split(/ +/)) {
      if (line !== '' && widthOf(line) + 1 + widthOf(word) > room) {
        lines.push(line);
        line = '';
      }
      let rest = line === '' ? word : `${line} ${word}`;
      while (widthOf(rest) > room) {
        const part = truncate(rest, room + 1).slice(0, -1);
        if (part === '') break;
        lines.push(part);
        rest = rest.slice(part.length);
      }
      line = rest;
    }
    lines.push(line);
  }
  return lines.map((line, index) => (index === 0 ? line : indent + line)).join('\n');
};

/** Rows for a pipe: tab-separated, one a line, no colour, nothing cut. */
export const renderRows = <T>(columns: readonly Column<T>[], rows: readonly T[]): string =>
  rows
    .map(row => columns.map(column => printable(column.cell(row)).replace(/[\t\n\r]+/g, ' ')).join('\t'))
    .join('\n');
