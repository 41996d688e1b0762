import type { ImpactMeasure, ImpactReport } from '../../application/audit/audit-io.ts';
import type { AppError } from '../../application/errors.ts';
import type { VariantOutcome } from '../../domain/audit/counterfactual/audit-document.ts';
import {
  type AuditedDocument,
  isMoved,
  type KindSummary,
  summariseAudits,
} from '../../domain/audit/counterfactual/summary.ts';
import type { GroupImpact, ImpactTable } from '../../domain/audit/impact/impact.ts';
import type { AuditCounterfactualDocument, AuditImpactDocument } from '../contracts/audit.ts';
import { toBatchErrorRow } from './failure.ts';
import { counted, type Style } from './style.ts';
import { type Column, renderTable, wrap } from './table.ts';

export interface CounterfactualRun {
  readonly seed: number;
  readonly variantsPerDocument: number;
  readonly audited: readonly AuditedDocument[];
  readonly failed: readonly { readonly name: string; readonly error: AppError }[];
}

interface NamedVariant extends VariantOutcome {
  readonly file: string;
}

const variantsOf = ({ audited }: CounterfactualRun): NamedVariant[] =>
  audited.flatMap(({ name, audit }) => audit.variants.map(variant => ({ file: name, ...variant })));

export const toCounterfactualDocument = (run: CounterfactualRun): AuditCounterfactualDocument => {
  const summary = summariseAudits(run.audited);
  const variants = variantsOf(run);
  return {
    schema: 'interviewace/audit-counterfactual@1',
    seed: run.seed,
    variants_per_document: run.variantsPerDocument,
    documents: summary.documents,
    variants: summary.variants,
    scores: { moved: summary.scores.moved, max_delta: summary.scores.deltaMax },
    matches: { moved: summary.matches.moved, max_delta: summary.matches.deltaMax },
    outcomes_moved: summary.outcomesMoved,
    readings_moved: summary.readingsMoved,
    kinds: summary.kinds.map(each => ({
      kind: each.kind,
      variants: each.variants,
      scores_moved: each.scoresMoved,
      outcomes_moved: each.outcomesMoved,
      readings_moved: each.readingsMoved,
      not_applicable: each.notApplicable,
    })),
    moved: variants.filter(isMoved).map(({ file, kind, detail, moved, before, after, readingMoved }) => ({
      file,
      kind,
      detail,
      outcomes: moved,
      before,
      after,
      reading: readingMoved,
    })),
    readings: variants
      .filter(({ readingMoved }) => readingMoved.length > 0)
      .map(({ file, kind, detail, readingMoved }) => ({ file, kind, detail, reading: readingMoved })),
    failed: run.failed.map(({ name, error }) => {
      const row = toBatchErrorRow(name, error);
      return { file: row.file, error: row.error };
    }),
  };
};

const kindColumns: readonly Column<KindSummary>[] = [
  { title: 'CHANGED', cell: row => kindNames[row.kind] },
  { title: 'VARIANTS', cell: row => String(row.variants), align: 'right' },
  { title: 'SCORES MOVED', cell: row => String(row.scoresMoved), align: 'right' },
  { title: 'ANYTHING MOVED', cell: row => String(row.outcomesMoved), align: 'right' },
  { title: 'READ OTHERWISE', cell: row => String(row.readingsMoved), align: 'right', optional: true },
];

const kindNames: Readonly<Record<KindSummary['kind'], string>> = {
  name: 'name',
  school: 'school',
  break: 'reason of a break',
  pronoun: 'pronoun, title',
  origin: 'origin, town',
  age: 'age, birth',
};

const movedShown = 12;

const movedColumns = (style: Style): readonly Column<NamedVariant>[] => [
  { title: 'FILE', cell: row => row.file, flexible: true },
  { title: 'CHANGED', cell: row => `${row.kind}: ${row.detail}`, flexible: true },
  { title: 'SCORE', cell: row => `${row.before.score} → ${row.after.score}`, align: 'right' },
  {
    title: 'MOVED',
    cell: row => row.moved.join(', '),
    flexible: true,
    paint: (_, padded) => style.paint('bad', padded),
  },
];

export const renderCounterfactual = (run: CounterfactualRun, style: Style): string => {
  const summary = summariseAudits(run.audited);
  const moved = variantsOf(run).filter(isMoved);
  const sign = moved.length === 0 ? style.paint('good', '✓') : style.paint('bad', '✗');
  const head = `${counted(summary.scores.moved, 'score')} moved in ${counted(summary.variants, 'variant')} of ${counted(summary.documents, 'resume')}`;
  const largest = summary.scores.moved > 0 ? `, by ${summary.scores.deltaMax} points at most` : '';
  const rest = moved.length - movedShown;
  return [
    `${sign} ${style.paint('bold', wrap(head + largest, style.width - 2, '  '))}`,
    renderTable(kindColumns, summary.kinds, style),
    moved.length > 0 ? renderTable(movedColumns(style), moved.slice(0, movedShown), style) : null,
    rest > 0 ? `and ${rest} more: --json has them all` : null,
    run.failed.length > 0 ? `${counted(run.failed.length, 'file')} could not be audited` : null,
    style.paint('dim', wrap(counterfactualCaution, style.width)),
  ]
    .filter(block => block !== null)
    .join('\n\n');
};

const counterfactualCaution =
  'Shown is that this judge does not react to these words. It cannot show that what it does look at is fair to everybody.';

/** What the figures do not prove, in the document too: they travel without their manual. */
export const impactCautions: readonly string[] = [
  'A ratio below four fifths is a sign to look closer, no proof of discrimination; one above it is no proof that there was none.',
  'Small groups swing with a single decision. The p-value says how easily chance alone makes such a difference; it says nothing of why.',
  'Only those who applied and whose group is known are counted. Whoever was put off before that is not in this table.',
  'The rule of thumb comes from the United States (Uniform Guidelines, 29 CFR 1607; New York City, Local Law 144). This is arithmetic and no legal advice.',
];

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

export const toImpactDocument = (report: ImpactReport): AuditImpactDocument => ({
  schema: 'interviewace/audit-impact@1',
  applicants: report.applicants,
  outcome_unknown: report.outcomeUnknown,
  measure: {
    kind: report.measure.kind,
    column: report.measure.column,
    value: report.measure.kind === 'selected' ? report.measure.value : null,
    threshold: thresholdOf(report.measure),
  },
  tables: report.tables.map(table => ({
    columns: table.columns.map(column => report.groupColumns[column] ?? ''),
    reference: table.reference,
    groups: table.groups.map(toGroupDocument),
    unknown: {
      applicants: table.unknown.count,
      selected: table.unknown.selected,
      rate: table.unknown.rate,
    },
  })),
  cautions: impactCautions,
});

const thresholdOf = (measure: ImpactMeasure): number | null => {
  if (measure.kind === 'selected') return null;
  return measure.kind === 'cut' ? measure.cut : measure.median;
};

const toGroupDocument = (group: GroupImpact): AuditImpactDocument['tables'][number]['groups'][number] => ({
  group: group.group,
  applicants: group.count,
  selected: group.selected,
  rate: group.rate,
  impact_ratio: group.impactRatio,
  below_four_fifths: group.isBelowFourFifths,
  test: group.significance?.test ?? null,
  p_value: group.significance === null ? null : round(group.significance.p, 6),
  significant: group.significance?.isSignificant ?? null,
  small: group.small,
});

interface ImpactRow {
  readonly label: string;
  readonly count: number;
  readonly selected: number;
  readonly rate: number | null;
  readonly group: GroupImpact | null;
}

const percent = (rate: number | null): string => (rate === null ? '–' : `${(rate * 100).toFixed(1)} %`);
const smallWords = { 'fewer-than-30': 'n < 30', 'under-2-percent': '< 2 % of all' } as const;

const signOf = ({ group, label }: ImpactRow): string => {
  if (!group) return label === unknownLabel ? 'in no ratio' : '';
  const signs = [
    group.isBelowFourFifths ? '✗ below 4/5' : null,
    group.significance?.isSignificant ? `p ${pText(group.significance.p)}` : null,
    ...group.small.map(reason => smallWords[reason]),
  ].filter(sign => sign !== null);
  return group.impactRatio === 1 && signs.length === 0 ? 'reference' : signs.join(', ');
};

const pText = (p: number): string => (p < 0.001 ? '< 0.001' : p.toFixed(3));
const unknownLabel = '(unknown)';

const impactColumns = (title: string, style: Style): readonly Column<ImpactRow>[] => [
  { title: title.toUpperCase(), cell: row => row.label, flexible: true },
  { title: 'N', cell: row => String(row.count), align: 'right' },
  { title: 'SELECTED', cell: row => String(row.selected), align: 'right' },
  { title: 'RATE', cell: row => percent(row.rate), align: 'right' },
  { title: 'RATIO', cell: row => row.group?.impactRatio?.toFixed(2) ?? '–', align: 'right' },
  {
    title: 'SIGNS',
    cell: signOf,
    flexible: true,
    paint: (row, padded) => (row.group?.isBelowFourFifths ? style.paint('bad', padded) : padded),
  },
];

export const renderImpact = (report: ImpactReport, style: Style): string => {
  const known = report.applicants - report.outcomeUnknown;
  const missing =
    report.outcomeUnknown > 0 ? `; ${report.outcomeUnknown} without an outcome are left out` : '';
  return [
    style.paint(
      'bold',
      wrap(`${counted(known, 'applicant')}, ${measureText(report.measure)}${missing}`, style.width),
    ),
    ...report.tables.map(table => tableText(table, report.groupColumns, style)),
    style.paint('dim', impactCautions.map(caution => wrap(`· ${caution}`, style.width, '  ')).join('\n')),
  ].join('\n\n');
};

const measureText = (measure: ImpactMeasure): string => {
  if (measure.kind === 'cut') return `selected where ${measure.column} ≥ ${measure.cut}`;
  if (measure.kind === 'above-median')
    return `counted as selected where ${measure.column} is above its median of ${round(measure.median, 2)}`;
  return `selected where ${measure.column} says ${measure.value === null ? 'so' : `«${measure.value}»`}`;
};

const tableText = (table: ImpactTable, columns: readonly string[], style: Style): string => {
  const title = table.columns.map(column => columns[column] ?? '').join(' × ');
  const rows: ImpactRow[] = table.groups.map(group => ({
    label: group.group.join(' × '),
    count: group.count,
    selected: group.selected,
    rate: group.rate,
    group,
  }));
  const { count, selected, rate } = table.unknown;
  return renderTable(
    impactColumns(title, style),
    [...rows, { label: unknownLabel, count, selected, rate, group: null }],
    style,
  );
};
