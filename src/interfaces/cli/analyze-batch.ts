import { availableParallelism } from 'node:os';
import type { App } from '../../application/app.ts';
import { type AppError, appError } from '../../application/errors.ts';
import type { BatchRow, BatchRun, NewBatch } from '../../application/resume/resume-io.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { BatchSummary, BatchWriter } from '../presenters/batch-format.ts';
import { toBatchRowView } from '../presenters/batch-rows.ts';
import { chooseFormat, openWriter } from './batch/formats.ts';
import { createLoader } from './batch/load-file.ts';
import { type AnalyzeOptions, contradiction, type ShownAs, shownAs } from './batch/options.ts';
import { openSink } from './batch/output-sink.ts';
import { createProgress, type Progress } from './batch/progress.ts';
import type { CommandContext } from './context.ts';
import { exitCodes } from './exit-codes.ts';
import { printFailure, printNote } from './output.ts';
import type { OutputFile } from './output-file.ts';

export interface BatchInput {
  readonly run: NewBatch | { readonly continue: string };
  readonly paths: readonly string[];
  readonly options: AnalyzeOptions;
}

/**
 * Analyses many files, or goes on with a run that was cut off. Rows are written in input order as they come; a file that
 * fails becomes a row with its error. Ctrl-C finishes the rows in hand and tells how to go on.
 */
export const analyzeBatch = async (context: CommandContext, input: BatchInput): Promise<number> => {
  const { options } = input;
  const app = await context.app();
  const opened = await openRun(context, app, input);
  if (!opened.ok) return printFailure(context, opened.error);
  const run = opened.value;
  const shown = shownAs(options, run.asked);
  const format = chooseFormat(context, shown.format, 'ndjson');
  const writer = await openWriter(format, context, {
    total: run.total,
    failUnder: shown.failUnder,
    isBlind: run.isBlind,
  });
  const sink = await openSink(context, { out: shown.out, tag: run.id });
  if (!sink.ok) {
    await run.drop();
    return printFailure(context, sink.error);
  }
  const progress = createProgress(context, { total: run.total, before: run.done });
  // Failures have no line in a table.
  const tellsFailures = format === 'table';
  const written = await writeRows({ context, run, writer, sink: sink.value, progress, shown, tellsFailures });
  progress.clear();
  if (!written.ok) return printFailure(context, written.error);
  const tally = written.value;
  tellJournalError(context, run);
  printNote(context, closingLine(tally));
  return context.signal.aborted
    ? printFailure(context, stopped(context, run, tally))
    : exitCodeOfBatch(tally);
};

const openRun = async (
  context: CommandContext,
  app: App,
  { run, paths, options }: BatchInput,
): Promise<Result<BatchRun, AppError>> => {
  const opened = await app.openBatch(
    {
      run,
      load: asked => createLoader(app, { cwd: shownAs(options, asked).cwd, io: context.io }),
      concurrency: options.concurrency ?? availableParallelism(),
    },
    context.signal,
  );
  if (!opened.ok) return opened;
  const refused = 'continue' in run ? contradiction(paths, options, opened.value.asked) : null;
  if (refused === null) return opened;
  await opened.value.drop();
  return err(refused);
};

interface Tally extends BatchSummary {
  /** The next row that would have come. */
  readonly rows: number;
  /** An analysis that did not come out the same twice. */
  readonly isUnsteady: boolean;
}

interface WriteRows {
  readonly context: CommandContext;
  readonly run: BatchRun;
  readonly writer: BatchWriter;
  readonly sink: OutputFile;
  readonly progress: Progress;
  readonly shown: ShownAs;
  readonly tellsFailures: boolean;
}

const writeRows = async (input: WriteRows): Promise<Result<Tally, AppError>> => {
  const { context, run, writer, sink, progress, shown } = input;
  let tally: Tally = {
    total: run.total,
    rows: 0,
    analysed: 0,
    failed: 0,
    below: 0,
    duplicates: 0,
    isUnsteady: false,
  };
  const write = (text: string): ReturnType<OutputFile['write']> => {
    if (text !== '' && context.io.stdout.isTTY && shown.out === undefined) progress.clear();
    return text === '' ? Promise.resolve(ok(null)) : sink.write(text);
  };
  const begun = await write(writer.head());
  if (!begun.ok) return begun;
  for await (const row of run.rows(context.signal)) {
    const view = toBatchRowView(row, shown.failUnder);
    tally = counting(tally, row, view.kind === 'report' && view.isBelow);
    const wrote = await write(writer.row(view));
    if (!wrote.ok) return wrote;
    if (!row.result.ok && input.tellsFailures) {
      progress.clear();
      printNote(context, `✗ ${row.name}: ${row.result.error.message}`);
    }
    progress.advance(tally.rows);
  }
  const ended = await write(writer.tail(tally));
  if (!ended.ok) return ended;
  const finished = await sink.finish();
  return finished.ok ? ok(tally) : finished;
};

const counting = (tally: Tally, { result, duplicateOf }: BatchRow, isBelow: boolean): Tally => ({
  ...tally,
  rows: tally.rows + 1,
  analysed: tally.analysed + (result.ok ? 1 : 0),
  failed: tally.failed + (result.ok ? 0 : 1),
  below: tally.below + (isBelow ? 1 : 0),
  duplicates: tally.duplicates + (duplicateOf ? 1 : 0),
  isUnsteady: tally.isUnsteady || (!result.ok && result.error.code === 'NOT_REPEATABLE'),
});

const closingLine = ({ rows, total, analysed, failed, duplicates }: Tally): string => {
  const repeats = duplicates === 0 ? '' : `, ${duplicates} repeat an earlier one`;
  return `${rows} of ${total} files: ${analysed} analysed, ${failed} failed${repeats}`;
};

const tellJournalError = (context: CommandContext, run: BatchRun): void => {
  const error = run.journalError();
  if (error) printNote(context, `This run could not have been continued: ${error.message}`);
};

const stopped = ({ globals }: CommandContext, run: BatchRun, { rows }: Tally): AppError => {
  const home = globals.home === null ? '' : ` --home ${JSON.stringify(globals.home)}`;
  const goOn = run.journalError()
    ? 'Run the command again, with the files that are left or with all of them'
    : `interviewace${home} resume analyze --continue ${run.id}`;
  return appError('CANCELLED', `Stopped after ${rows} of ${run.total} files.`, [
    rows === run.total ? 'Nothing is left to do' : goOn,
  ]);
};

const exitCodeOfBatch = ({ failed, below, isUnsteady }: Tally): number => {
  if (isUnsteady) return exitCodes.bug;
  if (failed > 0) return exitCodes.partlyFailed;
  return below > 0 ? exitCodes.belowThreshold : exitCodes.done;
};
