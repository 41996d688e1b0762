import type { DeletionOutcome } from '../../application/by-id.ts';
import type { AppError } from '../../application/errors.ts';
import type { Result } from '../../shared/result.ts';
import type { DeletionDocument } from '../contracts/common.ts';
import { shortId } from '../presenters/style.ts';
import type { CommandContext } from './context.ts';
import { printResult } from './output.ts';

const toDocument = (outcome: DeletionOutcome): DeletionDocument => ({
  schema: 'interviewace/deletion@1',
  id: outcome.id,
  deleted_at: outcome.deletedAt,
});

/** What a delete or restore did, with the command that takes it back. */
export const printDeletion = (
  context: CommandContext,
  result: Result<DeletionOutcome, AppError>,
  noun: 'resume' | 'job' | 'interview',
): number =>
  printResult(context, result, {
    document: toDocument,
    text: outcome => {
      const id = shortId(outcome.id);
      if (outcome.deletedAt === null) return `The ${noun} ${id} is back.`;
      return noun === 'job'
        ? `Deleted job ${id}.`
        : `Deleted ${noun} ${id}. Take it back: interviewace ${noun} restore ${id}`;
    },
  });
