import { auditDocument, type Judged } from '../../domain/audit/counterfactual/audit-document.ts';
import { buildReport, hasResumeContent } from '../../domain/resume/build-report.ts';
import type { ReadResume } from '../../domain/resume/profile.ts';
import type { LaidOutDocument } from '../../domain/resume/reading/laid-out.ts';
import type { ResumeFile } from '../../domain/resume/report.ts';
import { seededRandom } from '../../shared/random.ts';
import { err, ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { type AppError, appError } from '../errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { DocumentReader } from '../ports/document-reader.ts';
import type { Hasher } from '../ports/hasher.ts';
import type { JobRepository } from '../ports/job-repository.ts';
import { checkDay, chooseAsOf } from '../resume/choose-as-of.ts';
import { requirementsOf } from '../resume/job-requirements.ts';

export interface AuditResumeDeps {
  readonly reader: DocumentReader;
  readonly readResume: (document: LaidOutDocument) => ReadResume;
  readonly jobs: JobRepository;
  readonly clock: Clock;
  readonly hasher: Hasher;
}

/**
 * Reads a file once, then reads and judges variants of it that differ in name, school, pronouns, origin, age or the
 * reason of a break, and tells whether anything moved. Saves nothing.
 */
export const makeAuditResume =
  (deps: AuditResumeDeps): App['auditResume'] =>
  async (input, signal) => {
    if (signal?.aborted) return err(cancelled());
    const asked = checkDay(input.asOf);
    if (!asked.ok) return asked;
    const requirements = await requirementsOf(input.job, deps.jobs);
    if (!requirements.ok) return requirements;
    const document = await deps.reader.read(input.file, signal);
    if (!document.ok) return document;
    const plain = deps.readResume(document.value);
    if (!hasResumeContent(plain)) return err(notAResume(input.file.name));
    const asOf = chooseAsOf({
      asked: asked.value,
      fileDates: [document.value.modifiedAt, input.fileModifiedAt],
      now: deps.clock.now(),
    });
    const sha256 = deps.hasher.sha256Hex(input.file.bytes);
    const judge = (laidOut: LaidOutDocument): Judged => {
      const read = deps.readResume(laidOut);
      const file: ResumeFile = {
        name: input.file.name,
        sha256,
        bytes: input.file.bytes.byteLength,
        format: laidOut.format,
        pages: laidOut.pages.length,
      };
      // What is hidden is never scored, so it may be left out here.
      return {
        read,
        report: buildReport({ read, file, asOf, requirements: requirements.value, hiddenText: [] }),
      };
    };
    const audit = auditDocument({
      document: document.value,
      count: input.variants,
      random: seededRandom(seedOf(input.seed, sha256)),
      judge,
    });
    return signal?.aborted ? err(cancelled()) : ok({ name: input.file.name, audit });
  };

/** Every document gets names of its own, the same ones whatever files stand beside it. */
const seedOf = (seed: number, sha256: string): number =>
  (seed ^ Number.parseInt(sha256.slice(0, 8), 16)) >>> 0;

const cancelled = (): AppError => appError('CANCELLED', 'Cancelled before the audit was done.');

const notAResume = (name: string): AppError =>
  appError('NOT_A_RESUME', `${name} has text, but nothing in it was recognised as a resume.`, [
    'Check that this is the right file.',
  ]);
