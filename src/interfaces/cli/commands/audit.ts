import type { AppError } from '../../../application/errors.ts';
import { appError } from '../../../application/errors.ts';
import {
  renderCounterfactual,
  renderImpact,
  toCounterfactualDocument,
  toImpactDocument,
} from '../../presenters/audit.ts';
import { loadWidth } from '../../presenters/width.ts';
import { auditFiles } from '../audit-files.ts';
import { findFiles } from '../batch/find-files.ts';
import type { Command } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { toJobSource } from '../job-source.ts';
import { readOutcomes } from '../outcomes.ts';
import { isForPerson, printFailure, printJson, printResult, printText } from '../output.ts';

export interface CounterfactualOptions {
  readonly job?: string;
  readonly asOf?: string;
  readonly seed: number;
  readonly variants: number;
}

/** Ends with 8 when anything moved, with 9 when nothing did but some files could not be audited. */
export const auditCounterfactual: Command<[string[], CounterfactualOptions]> = async (
  context,
  paths,
  options,
) => {
  if (options.job === '-' && paths.includes('-')) return printFailure(context, oneStdin());
  const job = options.job === undefined ? null : await toJobSource(context, options.job);
  if (job && !job.ok) return printFailure(context, job.error);
  const app = await context.app();
  const files = await findFiles(paths, app.openArchive);
  if (files.length === 0) return printFailure(context, noFiles());
  const run = await auditFiles(context, {
    files,
    seed: options.seed,
    variants: options.variants,
    asOf: options.asOf ?? null,
    job: job?.value ?? null,
  });
  if (!run.ok) return printFailure(context, run.error);
  const document = toCounterfactualDocument(run.value);
  const [failure] = run.value.failed;
  if (run.value.audited.length === 0 && failure) return printFailure(context, failure.error);
  if (isForPerson(context)) {
    await loadWidth();
    printText(context, renderCounterfactual(run.value, context.style));
  } else printJson(context, document);
  if (document.outcomes_moved > 0) return exitCodes.belowThreshold;
  return failure ? exitCodes.partlyFailed : exitCodes.done;
};

const oneStdin = (): AppError =>
  appError('USAGE', 'Only one of the resume and --job can be stdin.', [
    'interviewace audit counterfactual --help',
  ]);

const noFiles = (): AppError =>
  appError('NOT_FOUND', 'No PDF, DOCX, text, Markdown, HTML or JSON file was found.', [
    'interviewace audit counterfactual FILE',
  ]);

export interface ImpactOptions {
  readonly group: readonly string[];
  readonly cross: boolean;
  readonly outcome?: string;
  readonly selected?: string;
  readonly score?: string;
  readonly cut?: number;
}

export const auditImpact: Command<[string, ImpactOptions]> = async (context, path, options) => {
  const table = await readOutcomes(context, path);
  if (!table.ok) return printFailure(context, table.error);
  const app = await context.app();
  const { group, cross, outcome, selected, score, cut } = options;
  if (isForPerson(context)) await loadWidth();
  const result = await app.measureImpact({
    table: table.value,
    groups: group,
    cross,
    outcome: outcome ?? null,
    selected: selected ?? null,
    score: score ?? null,
    cut: cut ?? null,
  });
  return printResult(context, result, { document: toImpactDocument, text: renderImpact });
};
