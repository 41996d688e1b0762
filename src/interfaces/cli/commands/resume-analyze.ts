import { appError } from '../../../application/errors.ts';
import type { BatchFile } from '../../../application/ports/run-journals.ts';
import { analyzeBatch } from '../analyze-batch.ts';
import { analyzeOne } from '../analyze-one.ts';
import { findFiles } from '../batch/find-files.ts';
import { type AnalyzeOptions, misuse, toAsked } from '../batch/options.ts';
import { readPathsFrom } from '../batch/paths-from.ts';
import type { Command } from '../context.ts';
import { toJobSource } from '../job-source.ts';
import { printFailure } from '../output.ts';

/** One file is shown whole; several, a folder, an archive, a pattern or a list become a row each, in input order. */
export const analyzeResumes: Command<[string[], AnalyzeOptions]> = async (context, paths, options) => {
  const refused = misuse(paths, options);
  if (refused) return printFailure(context, refused);
  if (options.continue !== undefined) {
    return analyzeBatch(context, { run: { continue: options.continue }, paths, options });
  }
  const job = options.job === undefined ? null : await toJobSource(context, options.job);
  if (job && !job.ok) return printFailure(context, job.error);
  const listed = options.filesFrom === undefined ? null : await readPathsFrom(options.filesFrom, context.io);
  if (listed && !listed.ok) return printFailure(context, listed.error);
  const rest = {
    asOf: options.asOf ?? null,
    job: job?.value ?? null,
    save: options.save,
    blind: options.blind === true,
    repeat: options.repeat ?? 1,
  };
  const files = await findFiles([...paths, ...(listed?.value ?? [])], async archive =>
    (await context.app()).openArchive(archive),
  );
  const [only] = files;
  if (only && listed === null && isItself(files, paths)) {
    return only.error
      ? printFailure(context, only.error)
      : analyzeOne(context, { path: only.path, rest, options });
  }
  if (files.length === 0) {
    return printFailure(
      context,
      appError('NOT_FOUND', 'No PDF, DOCX, text, Markdown, HTML or JSON file was found.', [
        'interviewace resume analyze FILE',
      ]),
    );
  }
  return analyzeBatch(context, {
    run: { ...rest, files, asked: toAsked(paths, options) },
    paths,
    options,
  });
};

/** One file was named, and it stands for itself alone. */
const isItself = ([only, ...others]: readonly BatchFile[], paths: readonly string[]): boolean =>
  others.length === 0 && paths.length === 1 && only?.path === paths[0] && only?.entry === null;
