import type { ImpactTable } from '../../domain/audit/impact/impact.ts';
import type { AnalyzeResumeInput } from '../resume/resume-io.ts';

export interface AuditResumeInput
  extends Pick<AnalyzeResumeInput, 'file' | 'asOf' | 'fileModifiedAt' | 'job'> {
  readonly seed: number;
  /** How many variants to make of it. */
  readonly variants: number;
}

/** Outcomes of a selection, as text; every row has a cell a column. */
export interface OutcomeTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface MeasureImpactInput {
  readonly table: OutcomeTable;
  /** Columns that hold the groups; none takes those with a usual name (sex, race, age group). */
  readonly groups: readonly string[];
  readonly cross: boolean;
  /** Column of the outcome; null takes one with a usual name. */
  readonly outcome: string | null;
  /** The outcome that means selected; null takes the usual words. */
  readonly selected: string | null;
  /** Column of a score; measured by the cut, else by the share above the median. */
  readonly score: string | null;
  readonly cut: number | null;
}

export type ImpactMeasure =
  | { readonly kind: 'selected'; readonly column: string; readonly value: string | null }
  | { readonly kind: 'cut'; readonly column: string; readonly cut: number }
  | { readonly kind: 'above-median'; readonly column: string; readonly median: number };

export interface ImpactReport {
  readonly applicants: number;
  /** Applicants whose outcome is not known; they are in no rate. */
  readonly outcomeUnknown: number;
  readonly measure: ImpactMeasure;
  readonly groupColumns: readonly string[];
  /** One a group column, then all crossed where that was asked for. */
  readonly tables: readonly ImpactTable[];
}
