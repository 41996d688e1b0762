import type { AppError } from '../../../application/errors.ts';
import { hanging, type Line, span } from '../text/line.ts';

/** An expected failure: what happened, then what helps. */
export const failureLines = (error: AppError): readonly Line[] => [
  hanging(2, span('✗ ', 'bad'), span(error.message, 'bad')),
  ...(error.nextSteps ?? []).map(step => hanging(4, '  → ', step)),
];
