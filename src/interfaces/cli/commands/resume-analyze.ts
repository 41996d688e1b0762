import type { AnalyzeResumeInput } from '../../../application/app.ts';
import { appError } from '../../../application/errors.ts';
import { renderResumeReport, toResumeReportDocument } from '../../presenters/resume.ts';
import { toResumeMarkdown } from '../../presenters/resume-markdown.ts';
import { loadWidth } from '../../presenters/width.ts';
import { analyzeBatch, type BatchFormat } from '../analyze-batch.ts';
import type { Command } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { expandPaths, type FoundPath, readInput, writeOutput } from '../files.ts';
import { toJobSource } from '../job-source.ts';
import { isForPerson, printFailure, printText, toJson } from '../output.ts';
import { withSpinner } from '../spinner.ts';

export interface AnalyzeOptions {
  readonly job?: string;
  readonly asOf?: string;
  readonly format?: BatchFormat;
  readonly out?: string;
  readonly failUnder?: number;
  readonly save: boolean;
}

/** One file is printed whole; several files or a folder become a row each, in input order. */
export const analyzeResumes: Command<[string[], AnalyzeOptions]> = async (context, paths, options) => {
  if (options.job === '-' && paths.includes('-')) {
    return printFailure(
      context,
      appError('USAGE', 'Only one of the resume and --job can be stdin.', [
        'interviewace resume analyze --help',
      ]),
    );
  }
  const job = options.job === undefined ? null : await toJobSource(context, options.job);
  if (job && !job.ok) return printFailure(context, job.error);
  const rest = { asOf: options.asOf ?? null, job: job?.value ?? null, save: options.save };
  const found = await expandPaths(paths);
  const [only] = found;
  return only === undefined || found.length > 1 || only.path !== paths[0]
    ? analyzeBatch(context, { found, rest, options })
    : analyzeOne(context, only, rest, options);
};

type Rest = Pick<AnalyzeResumeInput, 'asOf' | 'job' | 'save'>;

const analyzeOne = async (
  context: Parameters<typeof analyzeResumes>[0],
  { path, error }: FoundPath,
  rest: Rest,
  options: AnalyzeOptions,
): Promise<number> => {
  if (error) return printFailure(context, error);
  const file = await readInput(path, context.io);
  if (!file.ok) return printFailure(context, file.error);
  const app = await context.app();
  const { name, bytes, modifiedAt } = file.value;
  const result = await withSpinner(context, `Reading ${name}`, () =>
    app.analyzeResume({ file: { name, bytes }, fileModifiedAt: modifiedAt, ...rest }, context.signal),
  );
  if (!result.ok) return printFailure(context, result.error);
  const report = result.value;
  const format = context.globals.json
    ? 'json'
    : (options.format ?? (isForPerson(context) ? 'table' : 'json'));
  if (format === 'table') await loadWidth();
  const text = {
    table: () => renderResumeReport(report, context.style),
    json: () => toJson(toResumeReportDocument(report), 2),
    ndjson: () => toJson(toResumeReportDocument(report)),
    md: () => toResumeMarkdown(report.profile).trimEnd(),
  }[format]();
  if (options.out === undefined) printText(context, text);
  else {
    const written = await writeOutput(options.out, `${text}\n`);
    if (!written.ok) return printFailure(context, written.error);
  }
  const isBelow = options.failUnder !== undefined && report.score < options.failUnder;
  return isBelow ? exitCodes.belowThreshold : exitCodes.done;
};
