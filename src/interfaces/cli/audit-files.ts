import type { AuditResumeInput } from '../../application/audit/audit-io.ts';
import { type AppError, appError } from '../../application/errors.ts';
import type { BatchFile } from '../../application/ports/run-journals.ts';
import type { AuditedDocument } from '../../domain/audit/counterfactual/summary.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import type { CounterfactualRun } from '../presenters/audit.ts';
import { createLoader } from './batch/load-file.ts';
import { createProgress } from './batch/progress.ts';
import type { CommandContext } from './context.ts';
import { printNote } from './output.ts';

export interface AuditFilesInput extends Pick<AuditResumeInput, 'asOf' | 'job' | 'seed' | 'variants'> {
  readonly files: readonly BatchFile[];
}

/** Audits file after file; one that cannot be read is told of and does not stop the rest. */
export const auditFiles = async (
  context: CommandContext,
  { files, ...asked }: AuditFilesInput,
): Promise<Result<CounterfactualRun, AppError>> => {
  const app = await context.app();
  const load = createLoader(app, { cwd: process.cwd(), io: context.io });
  const progress = createProgress(context, { total: files.length, before: 0 });
  const audited: AuditedDocument[] = [];
  const failed: { name: string; error: AppError }[] = [];
  for (const [index, file] of files.entries()) {
    if (context.signal.aborted) break;
    progress.advance(index);
    const loaded = file.error ? err(file.error) : await load(file);
    const result = loaded.ok
      ? await app.auditResume(
          {
            file: { name: file.name, bytes: loaded.value.bytes },
            fileModifiedAt: loaded.value.modifiedAt,
            ...asked,
          },
          context.signal,
        )
      : loaded;
    if (result.ok) audited.push(result.value);
    else if (result.error.code === 'CANCELLED') break;
    else {
      progress.clear();
      failed.push({ name: file.name, error: result.error });
      if (files.length > 1) printNote(context, `✗ ${file.name}: ${result.error.message}`);
    }
  }
  progress.clear();
  if (context.signal.aborted) return err(stopped(audited.length, files.length));
  return ok({ seed: asked.seed, variantsPerDocument: asked.variants, audited, failed });
};

const stopped = (done: number, all: number): AppError =>
  appError('CANCELLED', `Stopped after ${done} of ${all} files.`, ['Run the command again']);
