import {
  type Applicant,
  type ImpactTable,
  measureImpact,
  medianOf,
} from '../../domain/audit/impact/impact.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { type AppError, appError } from '../errors.ts';
import type { ImpactMeasure, MeasureImpactInput } from './audit-io.ts';

/** More values than this are no groups but names, numbers or dates. */
const GROUPS_MAX = 50;
const COLUMNS_MAX = 10;

/** Selection rates, impact ratios and the four-fifths rule for every group column, and for all of them crossed if asked. */
export const makeMeasureImpact = (): App['measureImpact'] => async input => {
  const { columns, rows } = input.table;
  if (rows.length === 0) return err(appError('INVALID_INPUT', 'There are no rows of outcomes.'));
  const groups = resolveGroups(input);
  if (!groups.ok) return groups;
  const measure = resolveMeasure(input);
  if (!measure.ok) return measure;
  const { isSelected } = measure.value;
  const applicants = rows.map(
    (row): Applicant => ({
      groups: groups.value.map(column => groupValue(row[column])),
      selected: isSelected(row),
    }),
  );
  const unknown = applicants.filter(({ selected }) => selected === null).length;
  if (unknown === rows.length) return err(nothingKnown(measure.value.measure));
  const wide = groups.value.find((_, index) => valuesOf(applicants, index) > GROUPS_MAX);
  if (wide !== undefined) return err(tooManyGroups(columns[wide] ?? ''));
  return ok({
    applicants: rows.length,
    outcomeUnknown: unknown,
    measure: measure.value.measure,
    groupColumns: groups.value.map(column => columns[column] ?? ''),
    tables: tablesOf(applicants, groups.value.length, input.cross),
  });
};

const tablesOf = (applicants: readonly Applicant[], count: number, cross: boolean): ImpactTable[] => {
  const each = Array.from({ length: count }, (_, index) => measureImpact(applicants, [index]));
  if (!cross || count < 2) return each;
  return [
    ...each,
    measureImpact(
      applicants,
      Array.from({ length: count }, (_, index) => index),
    ),
  ];
};

const valuesOf = (applicants: readonly Applicant[], column: number): number =>
  new Set(applicants.map(({ groups }) => groups[column])).size;

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ');

const NOT_KNOWN = new Set([
  '',
  '-',
  '–',
  '?',
  'n/a',
  'na',
  'null',
  'none',
  'nan',
  'unknown',
  'not known',
  'not given',
  'not stated',
  'undisclosed',
  'prefer not to say',
  'prefer not to answer',
  'declined',
  'decline to state',
  'did not answer',
  'missing',
]);

const groupValue = (cell: string | undefined): string | null =>
  cell === undefined || NOT_KNOWN.has(plain(cell)) ? null : cell.trim();

const columnNamed = ({ table }: MeasureImpactInput, name: string): Result<number, AppError> => {
  const found = table.columns.findIndex(column => plain(column) === plain(name));
  return found >= 0
    ? ok(found)
    : err(
        appError('INVALID_INPUT', `There is no column «${name.slice(0, 60)}».`, [
          `The columns are: ${table.columns.slice(0, 30).join(', ')}`,
        ]),
      );
};

const GROUP_NAMES = [
  'sex',
  'gender',
  'race',
  'ethnicity',
  'race ethnicity',
  'age',
  'age group',
  'group',
  'disability',
  'veteran',
];

const resolveGroups = (input: MeasureImpactInput): Result<readonly number[], AppError> => {
  const names =
    input.groups.length > 0
      ? input.groups
      : input.table.columns.filter(column => GROUP_NAMES.includes(plain(column)));
  if (names.length === 0 || names.length > COLUMNS_MAX)
    return err(
      appError('USAGE', `Name one to ${COLUMNS_MAX} columns that hold the groups.`, [
        `--group COLUMN, one of: ${input.table.columns.slice(0, 30).join(', ')}`,
      ]),
    );
  const found: number[] = [];
  for (const name of names) {
    const column = columnNamed(input, name);
    if (!column.ok) return column;
    if (!found.includes(column.value)) found.push(column.value);
  }
  return ok(found);
};

interface ResolvedMeasure {
  readonly measure: ImpactMeasure;
  readonly isSelected: (row: readonly string[]) => boolean | null;
}

const OUTCOME_NAMES = ['outcome', 'selected', 'decision', 'status', 'result', 'hired', 'advanced', 'passed'];
const SELECTED_WORDS = new Set([
  'selected',
  'yes',
  'y',
  'true',
  '1',
  'hired',
  'hire',
  'offer',
  'offered',
  'advanced',
  'advance',
  'passed',
  'pass',
  'accepted',
  'accept',
  'shortlisted',
  'invited',
  'interview',
  'interviewed',
]);

const resolveMeasure = (input: MeasureImpactInput): Result<ResolvedMeasure, AppError> => {
  if (input.score !== null || input.cut !== null) return measureByScore(input);
  const named = input.outcome ?? input.table.columns.find(column => OUTCOME_NAMES.includes(plain(column)));
  if (named === undefined)
    return err(
      appError('USAGE', 'Name the column that holds the outcome.', [
        `--outcome COLUMN, one of: ${input.table.columns.slice(0, 30).join(', ')}`,
      ]),
    );
  const column = columnNamed(input, named);
  if (!column.ok) return column;
  const at = column.value;
  const values = new Set(input.table.rows.map(row => plain(row[at] ?? '')));
  const wanted = input.selected === null ? SELECTED_WORDS : new Set([plain(input.selected)]);
  if (![...values].some(value => wanted.has(value)))
    return err(
      appError(
        'INVALID_INPUT',
        `No row of «${named}» says ${input.selected === null ? 'that somebody was selected' : `«${input.selected.slice(0, 60)}»`}.`,
        [
          `--selected VALUE, one of: ${[...values]
            .filter(value => value !== '')
            .slice(0, 12)
            .join(', ')}`,
        ],
      ),
    );
  return ok({
    measure: { kind: 'selected', column: input.table.columns[at] ?? named, value: input.selected },
    isSelected: row => {
      const value = plain(row[at] ?? '');
      if (wanted.has(value)) return true;
      return NOT_KNOWN.has(value) ? null : false;
    },
  });
};

/** A score: selected from the cut on, or, without one, above the median of all scores. */
const measureByScore = (input: MeasureImpactInput): Result<ResolvedMeasure, AppError> => {
  const column = columnNamed(input, input.score ?? input.outcome ?? 'score');
  if (!column.ok) return column;
  const at = column.value;
  const name = input.table.columns[at] ?? '';
  const scoreOf = (row: readonly string[]): number | null => numberIn(row[at] ?? '');
  const bad = input.table.rows.findIndex(
    row => scoreOf(row) === null && !NOT_KNOWN.has(plain(row[at] ?? '')),
  );
  if (bad >= 0)
    return err(
      appError('INVALID_INPUT', `Row ${bad + 1} of «${name}» is no number.`, [
        'Give a column of plain numbers such as 72.5',
      ]),
    );
  if (input.cut !== null) {
    const cut = input.cut;
    return ok({
      measure: { kind: 'cut', column: name, cut },
      isSelected: row => mapNumber(scoreOf(row), score => score >= cut),
    });
  }
  const median = medianOf(input.table.rows.flatMap(row => scoreOf(row) ?? []));
  return ok({
    measure: { kind: 'above-median', column: name, median: median ?? 0 },
    isSelected: row => mapNumber(scoreOf(row), score => score > (median ?? 0)),
  });
};

const mapNumber = (score: number | null, decide: (score: number) => boolean): boolean | null =>
  score === null ? null : decide(score);

const numberIn = (cell: string): number | null => {
  const text = cell.trim();
  return /^[+-]?\d{1,12}(?:\.\d{1,12})?$/u.test(text) ? Number(text) : null;
};

const nothingKnown = ({ column }: ImpactMeasure): AppError =>
  appError('INVALID_INPUT', `Every cell of «${column}» is empty or unknown.`, [
    'Name another column with --outcome or --score',
  ]);

const tooManyGroups = (column: string): AppError =>
  appError(
    'INVALID_INPUT',
    `«${column}» has more than ${GROUPS_MAX} different values: these are no groups.`,
    ['Put ages or places into bands first, or name another column with --group'],
  );
