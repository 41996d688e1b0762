import { err } from '../../shared/result.ts';
import { cancelled } from './failures.ts';
import type { ReadLimits } from './limits.ts';
import type { SniffedFile } from './read-document.ts';
import { type Job, type Outcome, WorkerSeat } from './worker-seat.ts';

export interface WorkerPoolOptions {
  readonly workerUrl: URL;
  readonly workersMax: number;
  readonly limits: ReadLimits;
}

export interface WorkerPool {
  read(file: SniffedFile, signal?: AbortSignal): Promise<Outcome>;
  /** Ends all workers; files under way or waiting end as CANCELLED. */
  close(): Promise<void>;
}

/**
 * Worker threads that are reused from file to file and replaced after a kill. An idle worker does not keep the process
 * alive.
 */
export const createWorkerPool = ({ workerUrl, workersMax, limits }: WorkerPoolOptions): WorkerPool => {
  const seats = new Set<WorkerSeat>();
  const waiting: Job[] = [];

  const next = (): void => {
    for (const seat of seats) if (seat.gone) seats.delete(seat);
    while (waiting.length > 0) {
      let seat = [...seats].find(candidate => candidate.job === null);
      if (!seat && seats.size >= workersMax) return;
      if (!seat) {
        seat = new WorkerSeat(workerUrl, limits, next);
        seats.add(seat);
      }
      const job = waiting.shift();
      if (job) seat.start(job);
    }
  };

  const cancel = (job: Job): void => {
    const place = waiting.indexOf(job);
    if (place >= 0) {
      waiting.splice(place, 1);
      job.resolve(err(cancelled(job.file.name)));
      return;
    }
    for (const seat of seats) if (seat.job === job) void seat.end(({ name }) => err(cancelled(name)));
  };

  const read = (file: SniffedFile, signal?: AbortSignal): Promise<Outcome> => {
    let onAbort = (): void => undefined;
    const outcome = new Promise<Outcome>((resolve, reject) => {
      const job: Job = { file, resolve, reject };
      onAbort = () => cancel(job);
      waiting.push(job);
    });
    signal?.addEventListener('abort', onAbort, { once: true });
    next();
    return outcome.finally(() => signal?.removeEventListener('abort', onAbort));
  };

  const close = async (): Promise<void> => {
    for (const job of waiting.splice(0)) job.resolve(err(cancelled(job.file.name)));
    await Promise.all([...seats].map(seat => seat.end(({ name }) => err(cancelled(name)))));
  };

  return { read, close };
};
