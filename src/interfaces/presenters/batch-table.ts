import type { BatchRowView, BatchWriter, MakeBatchWriter } from './batch-format.ts';
import { type Style, scoreText, shortId } from './style.ts';
import { type Column, renderTable } from './table.ts';

/** Of each report what a line shows, so that the table of ten thousand stays small. */
interface Line {
  readonly score: number;
  readonly match: number | null;
  readonly name: string;
  readonly level: string;
  readonly file: string;
  readonly again: string;
  readonly id: string | null;
}

/** One line a resume, for a terminal: widths follow from all lines, so it comes at the end. Error rows are told apart. */
export const makeTableWriter =
  (style: Style): MakeBatchWriter =>
  (): BatchWriter => {
    const lines: Line[] = [];
    return {
      head: () => '',
      row: row => {
        if (row.kind === 'report') lines.push(lineOf(row));
        return '';
      },
      tail: () => `${renderTable(columnsOf(lines, style), lines, style)}\n`,
    };
  };

const lineOf = ({ document, name }: Extract<BatchRowView, { kind: 'report' }>): Line => ({
  score: document.score,
  match: document.match?.score ?? null,
  name: document.profile.basics.name ?? '–',
  level: document.level ?? '–',
  file: name,
  again: document.duplicate_of ? `${document.duplicate_of.kind} ${document.duplicate_of.name}` : '',
  id: document.id,
});

const columnsOf = (lines: readonly Line[], style: Style): readonly Column<Line>[] => [
  { title: 'SCORE', cell: line => scoreText(line.score), align: 'right' },
  { title: 'MATCH', cell: line => scoreText(line.match), align: 'right' },
  { title: 'NAME', cell: line => line.name, flexible: true },
  { title: 'LEVEL', cell: line => line.level, optional: true },
  { title: 'FILE', cell: line => line.file, flexible: true },
  { title: 'ID', cell: line => idText(line.id, style), optional: true },
  ...(lines.some(line => line.again !== '')
    ? [{ title: 'REPEATS', cell: (line: Line) => line.again, flexible: true, optional: true }]
    : []),
];

const idText = (id: string | null, style: Style): string => {
  if (id === null) return '–';
  return style.now ? shortId(id) : id;
};
