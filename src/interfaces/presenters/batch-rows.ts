import type { BatchRow } from '../../application/resume/resume-io.ts';
import type { ResumeReport } from '../../domain/resume/report.ts';
import type { BatchReportView, BatchRowView } from './batch-format.ts';
import { toBatchErrorRow } from './failure.ts';
import { toResumeReportDocument } from './resume.ts';

/** A row as every format of a batch is given it. */
export const toBatchRowView = (row: BatchRow, failUnder: number | null): BatchRowView => {
  const { position, name, result, duplicateOf } = row;
  return result.ok
    ? {
        kind: 'report',
        position,
        name,
        document: { ...toResumeReportDocument(result.value), duplicate_of: duplicateOf },
        isBelow: isBelow(result.value, failUnder),
      }
    : { kind: 'error', position, name, document: toBatchErrorRow(name, result.error) };
};

/** A single report for formats that are made for batches. */
export const toOnlyRowView = (report: ResumeReport, failUnder: number | null): BatchReportView => ({
  kind: 'report',
  position: 1,
  name: report.file.name,
  document: toResumeReportDocument(report),
  isBelow: isBelow(report, failUnder),
});

const isBelow = ({ score }: ResumeReport, failUnder: number | null): boolean =>
  failUnder !== null && score < failUnder;
