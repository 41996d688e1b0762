import type { AnalyzeResumeInput, App } from '../../application/app.ts';
import { type AppError, appError } from '../../application/errors.ts';
import type { ResumeReport } from '../../domain/resume/report.ts';
import { err, type Result } from '../../shared/result.ts';
import { toBatchErrorRow } from '../presenters/failure.ts';
import { batchColumns, toResumeReportDocument } from '../presenters/resume.ts';
import { renderTable } from '../presenters/table.ts';
import { loadWidth } from '../presenters/width.ts';
import type { CommandContext } from './context.ts';
import { exitCodes } from './exit-codes.ts';
import { type FoundPath, readInput, writeOutput } from './files.ts';
import { isForPerson, printFailure, printNote, printText, toJson } from './output.ts';

export type BatchFormat = 'table' | 'json' | 'ndjson' | 'md';

export interface BatchInput {
  readonly found: readonly FoundPath[];
  readonly rest: Pick<AnalyzeResumeInput, 'asOf' | 'job' | 'save'>;
  readonly options: { readonly format?: BatchFormat; readonly out?: string; readonly failUnder?: number };
}

interface BatchTally {
  readonly reports: ResumeReport[];
  failed: number;
  done: number;
}

/**
 * Analyses file after file. Rows are NDJSON in input order as results come; a file that fails becomes a row with its
 * error. On a terminal the reports are one table at the end. Ctrl-C ends after the row in hand, which is why the
 * analysis is not given the signal: the limit on time ends a file that takes long.
 */
export const analyzeBatch = async (context: CommandContext, input: BatchInput): Promise<number> => {
  const { found, options } = input;
  if (found.length === 0) {
    return printFailure(
      context,
      appError('NOT_FOUND', 'No PDF, DOCX, text, Markdown, HTML or JSON file was found.', [
        'interviewace resume analyze FILE',
      ]),
    );
  }
  const format = context.globals.json
    ? 'ndjson'
    : (options.format ?? (isForPerson(context) ? 'table' : 'ndjson'));
  if (format === 'md') {
    return printFailure(
      context,
      appError('USAGE', '--format md is for one resume.', ['interviewace resume analyze FILE --format md']),
    );
  }
  const rows: string[] = [];
  const emit = (row: string) => {
    if (options.out === undefined && format !== 'table') printText(context, row);
    else rows.push(row);
  };
  const app = await context.app();
  const tally: BatchTally = { reports: [], failed: 0, done: 0 };
  for (const path of found) {
    if (context.signal.aborted) break;
    const result = await analyzePath(context, app, path, input.rest);
    if (!result.ok && result.error.code === 'CANCELLED') break;
    tally.done++;
    if (result.ok) tally.reports.push(result.value);
    else tally.failed++;
    if (format !== 'table') {
      emit(
        toJson(result.ok ? toResumeReportDocument(result.value) : toBatchErrorRow(path.path, result.error)),
      );
    } else if (!result.ok) printNote(context, `✗ ${path.path}: ${result.error.message}`);
  }
  if (format === 'table') await loadWidth();
  if (format === 'table') emit(renderTable(batchColumns(context.style), tally.reports, context.style));
  if (options.out !== undefined) {
    const written = await writeOutput(options.out, `${rows.join('\n')}\n`);
    if (!written.ok) return printFailure(context, written.error);
  } else if (format === 'table') printText(context, rows.join('\n'));
  printNote(
    context,
    `${tally.done} of ${found.length} files: ${tally.reports.length} analysed, ${tally.failed} failed`,
  );
  return context.signal.aborted
    ? printFailure(context, stopped(tally, found))
    : exitCodeOfBatch(tally, options.failUnder);
};

const analyzePath = async (
  context: CommandContext,
  app: App,
  found: FoundPath,
  rest: BatchInput['rest'],
): Promise<Result<ResumeReport, AppError>> => {
  if (found.error) return err(found.error);
  const file = await readInput(found.path, context.io);
  if (!file.ok) return file;
  const { bytes, modifiedAt } = file.value;
  return app.analyzeResume({ file: { name: found.path, bytes }, fileModifiedAt: modifiedAt, ...rest });
};

const stopped = (tally: BatchTally, found: readonly FoundPath[]): AppError => {
  const next = found[tally.done]?.path;
  const message =
    next === undefined
      ? 'Stopped; all files were done.'
      : `Stopped after ${tally.done} of ${found.length} files; the next would have been ${next}.`;
  return appError('CANCELLED', message, [
    'Run the command again, with the files that are left or with all of them',
  ]);
};

const exitCodeOfBatch = (tally: BatchTally, failUnder: number | undefined): number => {
  if (tally.failed > 0) return exitCodes.partlyFailed;
  const isBelow = failUnder !== undefined && tally.reports.some(report => report.score < failUnder);
  return isBelow ? exitCodes.belowThreshold : exitCodes.done;
};
