import type { AnalyzeResumeInput } from '../../application/resume/resume-io.ts';
import type { ResumeReport } from '../../domain/resume/report.ts';
import { toOnlyRowView } from '../presenters/batch-rows.ts';
import { renderResumeReport, toResumeReportDocument } from '../presenters/resume.ts';
import type { AnalyzeFormat } from './batch/analyze-formats.ts';
import { chooseFormat, openWriter } from './batch/formats.ts';
import type { AnalyzeOptions } from './batch/options.ts';
import type { CommandContext } from './context.ts';
import { exitCodes } from './exit-codes.ts';
import { readInput, writeOutput } from './files.ts';
import { printFailure, printText, toJson } from './output.ts';
import { withSpinner } from './spinner.ts';

export interface OneInput {
  readonly path: string;
  readonly rest: Pick<AnalyzeResumeInput, 'asOf' | 'job' | 'save' | 'blind' | 'repeat'>;
  readonly options: AnalyzeOptions;
}

/** One file, shown whole. */
export const analyzeOne = async (
  context: CommandContext,
  { path, rest, options }: OneInput,
): Promise<number> => {
  const file = await readInput(path, context.io);
  if (!file.ok) return printFailure(context, file.error);
  const app = await context.app();
  const { name, bytes, modifiedAt } = file.value;
  const result = await withSpinner(context, `Reading ${name}`, () =>
    app.analyzeResume({ file: { name, bytes }, fileModifiedAt: modifiedAt, ...rest }, context.signal),
  );
  if (!result.ok) return printFailure(context, result.error);
  const report = result.value;
  const text = await render(context, report, options);
  if (options.out === undefined) printText(context, text);
  else {
    const written = await writeOutput(options.out, `${text}\n`);
    if (!written.ok) return printFailure(context, written.error);
  }
  const isBelow = options.failUnder !== undefined && report.score < options.failUnder;
  return isBelow ? exitCodes.belowThreshold : exitCodes.done;
};

const render = async (
  context: CommandContext,
  report: ResumeReport,
  options: AnalyzeOptions,
): Promise<string> => {
  const format = chooseFormat(context, options.format, 'json');
  switch (format) {
    case 'json':
      return toJson(toResumeReportDocument(report), 2);
    case 'ndjson':
      return toJson(toResumeReportDocument(report));
    case 'table': {
      const { loadWidth } = await import('../presenters/width.ts');
      await loadWidth();
      return renderResumeReport(report, context.style);
    }
    case 'md': {
      const { renderReportMarkdown } = await import('../presenters/report-markdown.ts');
      return renderReportMarkdown(report).trimEnd();
    }
    case 'html': {
      const { renderReportHtml } = await import('../presenters/report-html.ts');
      return renderReportHtml(report).trimEnd();
    }
    default:
      return asBatchOfOne(context, report, { format, failUnder: options.failUnder ?? null });
  }
};

const asBatchOfOne = async (
  context: CommandContext,
  report: ResumeReport,
  { format, failUnder }: { readonly format: AnalyzeFormat; readonly failUnder: number | null },
): Promise<string> => {
  const row = toOnlyRowView(report, failUnder);
  const writer = await openWriter(format, context, { total: 1, failUnder, isBlind: false });
  const summary = { total: 1, analysed: 1, failed: 0, below: row.isBelow ? 1 : 0, duplicates: 0 };
  return (writer.head() + writer.row(row) + writer.tail(summary)).trimEnd();
};
