import { availableParallelism } from 'node:os';
import type { ClosableJudge, JudgedResume, JudgeTask } from '../../application/ports/resume-judge.ts';
import { err } from '../../shared/result.ts';
import { tuneForBatches } from './batch-engine.ts';
import { cancelled, fileTooLarge } from './failures.ts';
import { defaultLimits, type ReadLimits } from './limits.ts';
import { createWorkerPool } from './worker-pool.ts';

/** What a judging thread is asked. */
export interface JudgeRequest {
  readonly task: JudgeTask;
  readonly limits: ReadLimits;
}

export interface JudgePoolOptions {
  readonly limits?: Partial<ReadLimits>;
  /** Where the bundle of the thread's entry is: it answers a JudgeRequest with what a ResumeJudge gives. */
  readonly workerUrl: URL;
  readonly workersMax: number;
}

/**
 * Reads and judges each file as a whole in a thread of its own, so that the calling one only deals out and collects. A
 * thread that takes too long or too much is replaced; its file becomes an error, the others do not notice.
 */
export const createJudgePool = (options: JudgePoolOptions): ClosableJudge => {
  tuneForBatches();
  const { workerUrl, workersMax } = options;
  const limits: ReadLimits = { ...defaultLimits, ...options.limits };
  // Whether a file is read in time must not follow from how many are read beside it.
  const patience = { factor: Math.max(1, workersMax / availableParallelism()), coldStartMs: 10_000 };
  const pool = createWorkerPool<JudgedResume>({ workerUrl, workersMax, limits, patience, laysReady: true });
  return {
    judge: async (task, signal) => {
      const { name, bytes } = task.file;
      if (signal?.aborted) return err(cancelled(name));
      if (bytes.length > limits.bytesMax) return err(fileTooLarge(name, bytes.length, limits));
      return pool.run({ name, request: () => toRequest(task, limits) }, signal);
    },
    close: () => pool.close(),
  };
};

/** A copy of the bytes changes hands: the caller's may be a piece of a larger buffer, and may be asked for again. */
const toRequest = (task: JudgeTask, limits: ReadLimits) => {
  const bytes = new Uint8Array(task.file.bytes);
  const message: JudgeRequest = { task: { ...task, file: { ...task.file, bytes } }, limits };
  return { message, transfer: [bytes.buffer] };
};
