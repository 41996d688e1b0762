import { JOB_CHARS_MAX, readRequirements } from '../../domain/job/requirements.ts';
import type { JobRequirement } from '../../domain/resume/report.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { type AppError, appError } from '../errors.ts';

export const JOB_TITLE_CHARS_MAX = 80;

export interface PreparedJobText {
  readonly text: string;
  /** The first line that is not empty, at most 80 characters. */
  readonly title: string;
  readonly requirements: readonly JobRequirement[];
}

/** Checks a job description and reads what it demands. */
export const prepareJobText = (text: string): Result<PreparedJobText, AppError> => {
  if (text.length > JOB_CHARS_MAX)
    return err(
      appError(
        'FILE_TOO_LARGE',
        `A job description may have ${JOB_CHARS_MAX} characters; this text has ${text.length}.`,
        ['Keep the part that says what the job asks for.'],
      ),
    );
  const firstLine = text.split(/\r\n|[\r\n]/u).find(line => /[\p{L}\p{N}]/u.test(line));
  if (firstLine === undefined)
    return err(
      appError('INVALID_INPUT', 'The job description holds no words.', [
        'Give it as text, or pipe it in: interviewace job add -',
      ]),
    );
  return ok({ text, title: shortTitle(firstLine), requirements: readRequirements(text) });
};

export const shortTitle = (line: string): string =>
  [
    ...line
      // Titles are printed on terminals.
      .replace(/\p{C}+/gu, ' ')
      .replace(/^[#*\s]+/u, '')
      .trim(),
  ]
    .slice(0, JOB_TITLE_CHARS_MAX)
    .join('')
    .trim();
