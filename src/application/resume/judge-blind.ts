import { findLeaks } from '../../domain/resume/blind/leak-scan.ts';
import { redactIdentity } from '../../domain/resume/blind/redact-identity.ts';
import { fingerprintOf } from '../../domain/resume/fingerprint.ts';
import type { ReadResume } from '../../domain/resume/profile.ts';
import type { HiddenText, ResumeReport } from '../../domain/resume/report.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { type AppError, appError } from '../errors.ts';
import type { JudgedResume } from '../ports/resume-judge.ts';

/** What a report is about: the whole resume, or what is left of it. */
export interface Subject {
  readonly read: ReadResume;
  /** Of the file, as the report shows it. */
  readonly name: string;
  readonly hiddenText: readonly HiddenText[];
}

/**
 * Judges what is left of a resume without its identity, and looks for that identity in all that would be shown: a
 * report that still holds a piece of it is withheld. The fingerprint is of the whole resume; it cannot be read.
 */
export const judgeBlind = (
  { read, name, hiddenText }: Subject,
  report: (subject: Subject) => ResumeReport,
): Result<JudgedResume, AppError> => {
  const redaction = redactIdentity(read);
  const blind = report({
    read: redaction.read,
    name: redaction.label,
    hiddenText: hiddenText.map(piece => ({ ...piece, quote: redaction.redactText(piece.quote) })),
  });
  const leaks = findLeaks(blind, redaction.identity);
  return leaks.length === 0
    ? ok({ report: blind, fingerprint: fingerprintOf(read) })
    : err(identityLeak(name, leaks.length));
};

/** Says neither what leaked nor where it stands: that would leak it. */
const identityLeak = (name: string, leaks: number): AppError =>
  appError(
    'IDENTITY_LEAK',
    `${name}: ${leaks} pieces of identity were left in the report, so it is withheld.`,
    ['Judge this resume by hand, or without --blind'],
    { leaks },
  );
