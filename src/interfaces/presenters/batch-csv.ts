import { printableLine } from '../../shared/text.ts';
import type { ResumeReportDocument } from '../contracts/resume.ts';
import type { BatchReportView, BatchRowView, MakeBatchWriter } from './batch-format.ts';

type Part = ResumeReportDocument['parts'][number]['id'];

const partOf =
  (id: Part) =>
  ({ document }: BatchReportView): number | null =>
    document.parts.find(part => part.id === id)?.score ?? null;

interface CsvColumn {
  readonly title: string;
  /** Of an error row every cell but file and error is empty. */
  readonly cell: (row: BatchReportView) => string | number | null | undefined;
}

const columns: readonly CsvColumn[] = [
  { title: 'name', cell: ({ document }) => document.profile.basics.name },
  { title: 'email', cell: ({ document }) => document.profile.basics.email },
  { title: 'phone', cell: ({ document }) => document.profile.basics.phone },
  { title: 'score', cell: ({ document }) => document.score },
  { title: 'parseability', cell: partOf('parseability') },
  { title: 'completeness', cell: partOf('completeness') },
  { title: 'impact', cell: partOf('impact') },
  { title: 'wording', cell: partOf('wording') },
  { title: 'consistency', cell: partOf('consistency') },
  { title: 'match', cell: ({ document }) => document.match?.score },
  { title: 'level', cell: ({ document }) => document.level },
  { title: 'role', cell: ({ document }) => document.inferred_role },
  { title: 'years', cell: ({ document }) => Math.round((document.timeline.months_total / 12) * 10) / 10 },
  { title: 'findings', cell: ({ document }) => document.findings.length },
  { title: 'duplicate', cell: ({ document }) => duplicateText(document) },
  { title: 'id', cell: ({ document }) => document.id },
];

const titles = [...columns.map(column => column.title), 'file', 'error'];

/** `same: a.pdf` for the same bytes, `near: a.pdf` for nearly the same words. */
const duplicateText = ({ duplicate_of: of }: ResumeReportDocument): string | null =>
  of ? `${of.kind}: ${of.name}` : null;

/** CSV of RFC 4180 (commas, quotes where needed, CRLF), UTF-8, one line a row; no cell can act as a formula. */
export const makeCsvWriter: MakeBatchWriter = () => ({
  head: () => lineOf(titles),
  row: row => lineOf(cellsOf(row)),
  tail: () => '',
});

const cellsOf = (row: BatchRowView): readonly (string | number | null | undefined)[] =>
  row.kind === 'report'
    ? [...columns.map(column => column.cell(row)), row.name, null]
    : [...columns.map(() => null), row.name, `${row.document.error.code}: ${row.document.error.message}`];

const lineOf = (cells: readonly (string | number | null | undefined)[]): string =>
  `${cells.map(csvCell).join(',')}\r\n`;

/**
 * Spreadsheets take a cell for a formula by its first character, some after spaces or an opening quote, and some take
 * the full-width forms for the same. An apostrophe in front makes it text (OWASP, «CSV Injection»). Numbers of our own
 * are never negative and stay numbers.
 */
const csvCell = (value: string | number | null | undefined): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = printableLine(value).trim();
  const guarded = ACTS_AS_FORMULA.test(text) || /^[\t\r\n]/.test(value) ? `'${text}` : text;
  return /[",]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

const ACTS_AS_FORMULA = /^[\s"'‘’“”]{0,100}[=+\-@|%\uff1d\uff0b\uff0d\uff20\u2212]/u;
