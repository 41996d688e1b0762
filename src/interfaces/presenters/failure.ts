import type { AppError } from '../../application/errors.ts';
import type { BatchErrorRow, ErrorDocument } from '../contracts/common.ts';
import type { Style } from './style.ts';
import { wrap } from './table.ts';

const bodyOf = (error: AppError) => ({
  code: error.code,
  message: error.message,
  next_steps: error.nextSteps ?? [],
  details: error.details ?? null,
});

export const toErrorDocument = (error: AppError): ErrorDocument => ({
  schema: 'interviewace/error@1',
  error: bodyOf(error),
});

export const toBatchErrorRow = (fileName: string, error: AppError): BatchErrorRow => ({
  schema: 'interviewace/batch-error@1',
  file: { name: fileName },
  error: bodyOf(error),
});

/** The message, then what to do next, each step on a line of its own so that it can be copied. */
export const renderError = (error: AppError, style: Style): string => {
  const steps = (error.nextSteps ?? []).map(step => `  → ${step}`);
  return [style.paint('bad', `✗ ${wrap(error.message, style.width - 2, '  ')}`), ...steps].join('\n');
};
