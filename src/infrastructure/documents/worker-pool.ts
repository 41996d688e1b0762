import type { AppError } from '../../application/errors.ts';
import { err, type Result } from '../../shared/result.ts';
import { cancelled } from './failures.ts';
import type { ReadLimits } from './limits.ts';
import { type Job, noPatience, type Patience, WorkerSeat } from './worker-seat.ts';

export interface WorkerPoolOptions {
  readonly workerUrl: URL;
  readonly workersMax: number;
  readonly limits: ReadLimits;
  readonly patience?: Patience;
  /** Lays the next file ready for a busy worker. Default: no, as a file that waits may still be cancelled at no cost. */
  readonly laysReady?: boolean;
}

export interface WorkerPool<T> {
  run(work: Pick<Job<T>, 'name' | 'request'>, signal?: AbortSignal): Promise<Result<T, AppError>>;
  /** Ends all workers; files under way or waiting end as CANCELLED. */
  close(): Promise<void>;
}

/**
 * Worker threads that are reused from file to file and replaced after a kill. An idle worker does not keep the process
 * alive.
 */
export const createWorkerPool = <T>(options: WorkerPoolOptions): WorkerPool<T> => {
  const { workerUrl, workersMax, limits, patience = noPatience, laysReady = false } = options;
  const seats = new Set<WorkerSeat<T>>();
  const waiting: Job<T>[] = [];

  /** An idle worker, a new one, or one that has nothing lying ready; null where all have enough. */
  const findSeat = (): WorkerSeat<T> | null => {
    const idle = [...seats].find(seat => seat.job === null);
    if (idle) return idle;
    if (seats.size >= workersMax) {
      return (laysReady && [...seats].find(seat => seat.ready === null)) || null;
    }
    const seat = new WorkerSeat<T>({ workerUrl, limits, patience, onFree: next });
    seats.add(seat);
    return seat;
  };

  const next = (): void => {
    for (const seat of seats) {
      if (!seat.gone) continue;
      seats.delete(seat);
      const left = seat.takeReady();
      if (left) waiting.unshift(left);
    }
    while (waiting.length > 0) {
      const seat = findSeat();
      if (seat === null) return;
      const job = waiting.shift();
      if (job) seat.start(job);
    }
  };

  const cancel = (job: Job<T>): void => {
    const place = waiting.indexOf(job);
    if (place >= 0) {
      waiting.splice(place, 1);
      job.resolve(err(cancelled(job.name)));
      return;
    }
    for (const seat of seats) {
      if (seat.job === job) void seat.end(cancelled);
      // Its worker will answer it to nobody.
      if (seat.ready === job) job.resolve(err(cancelled(job.name)));
    }
  };

  const run: WorkerPool<T>['run'] = (work, signal) => {
    let onAbort = (): void => undefined;
    const outcome = new Promise<Result<T, AppError>>((resolve, reject) => {
      const job: Job<T> = { ...work, resolve, reject };
      onAbort = () => cancel(job);
      waiting.push(job);
    });
    signal?.addEventListener('abort', onAbort, { once: true });
    next();
    return outcome.finally(() => signal?.removeEventListener('abort', onAbort));
  };

  const close = async (): Promise<void> => {
    const all = [...waiting.splice(0), ...[...seats].flatMap(seat => seat.takeReady() ?? [])];
    for (const job of all) job.resolve(err(cancelled(job.name)));
    await Promise.all([...seats].map(seat => seat.end(cancelled)));
  };

  return { run, close };
};
