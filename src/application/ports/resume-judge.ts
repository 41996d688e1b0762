import type { Fingerprint } from '../../domain/resume/fingerprint.ts';
import type { JobRequirement, ResumeReport } from '../../domain/resume/report.ts';
import type { Result } from '../../shared/result.ts';
import type { AppError } from '../errors.ts';
import type { FileBytes } from './document-reader.ts';

/** Reads one file's bytes and judges what is in them, within the limits of one file; nothing is saved. */
export interface ResumeJudge {
  judge(task: JudgeTask, signal?: AbortSignal): Promise<Result<JudgedResume, AppError>>;
}

/** A judge that holds threads. */
export interface ClosableJudge extends ResumeJudge {
  /** Ends what is under way as CANCELLED. */
  close(): Promise<void>;
}

/** Plain data: it may cross into a thread. */
export interface JudgeTask {
  readonly file: FileBytes;
  readonly sha256: string;
  readonly fileModifiedAt: string | null;
  /** A checked `YYYY-MM-DD`; null takes the file's own date, else `now`. */
  readonly asOf: string | null;
  /** RFC 3339. */
  readonly now: string;
  readonly requirements: readonly JobRequirement[] | null;
  readonly blind: boolean;
}

export interface JudgedResume {
  readonly report: ResumeReport;
  readonly fingerprint: Fingerprint;
}
