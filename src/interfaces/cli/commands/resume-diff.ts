import { appError } from '../../../application/errors.ts';
import { renderResumeDiff, toResumeDiffDocument } from '../../presenters/resume-diff.ts';
import type { Command } from '../context.ts';
import { toJobSource } from '../job-source.ts';
import { printFailure, printResult } from '../output.ts';
import { toResumeSource } from '../resume-source.ts';
import { withSpinner } from '../spinner.ts';

export interface DiffOptions {
  readonly job?: string;
  readonly asOf?: string;
}

/** What became of a resume: two saved ones, two files, or one of each. */
export const diffResumes: Command<[string, string, DiffOptions]> = async (context, older, newer, options) => {
  if ([older, newer, options.job].filter(given => given === '-').length > 1) {
    return printFailure(
      context,
      appError('USAGE', 'Only one of the resumes and --job can be stdin.', [
        'interviewace resume diff --help',
      ]),
    );
  }
  const from = await toResumeSource(context, older);
  if (!from.ok) return printFailure(context, from.error);
  const to = await toResumeSource(context, newer);
  if (!to.ok) return printFailure(context, to.error);
  const job = options.job === undefined ? null : await toJobSource(context, options.job);
  if (job && !job.ok) return printFailure(context, job.error);
  const app = await context.app();
  const result = await withSpinner(context, 'Comparing', () =>
    app.diffResumes(
      { from: from.value, to: to.value, job: job?.value ?? null, asOf: options.asOf ?? null },
      context.signal,
    ),
  );
  return printResult(context, result, { document: toResumeDiffDocument, text: renderResumeDiff });
};
