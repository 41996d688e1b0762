import { getCompileCacheDir } from 'node:module';
import path from 'node:path';
import { type Transferable, Worker } from 'node:worker_threads';
import type { AppError } from '../../application/errors.ts';
import { err, type Result } from '../../shared/result.ts';
import { youngMbMax } from './batch-engine.ts';
import { damagedFile, readMemory, readTimeout } from './failures.ts';
import type { ReadLimits } from './limits.ts';
import type { WorkerReply, WorkerSetup } from './worker-protocol.ts';

/** A file's work for a thread: what is sent, and who waits for the answer. */
export interface Job<T> {
  /** Of the file, for messages. */
  readonly name: string;
  /** Made when a worker is free: what it takes along is gone from here. */
  readonly request: () => { readonly message: unknown; readonly transfer: readonly Transferable[] };
  readonly resolve: (outcome: Result<T, AppError>) => void;
  readonly reject: (cause: Error) => void;
}

/** How much longer than the limit says a file may take by the clock on the wall, for reasons that are not the file's. */
export interface Patience {
  /** Threads that share a core. */
  readonly factor: number;
  /** For the first file of a thread, while its code is loaded and compiled. */
  readonly coldStartMs: number;
}

export const noPatience: Patience = { factor: 1, coldStartMs: 0 };

export interface SeatOptions {
  readonly workerUrl: URL;
  readonly limits: ReadLimits;
  readonly patience: Patience;
  /** Called whenever the seat has answered its file, whether its worker lives on or not. */
  readonly onFree: () => void;
}

/** How often the buffers of a busy worker are looked at; the heap proper is watched by the engine itself. */
const watchEveryMs = 50;
const bytesPerMb = 1_048_576;

/**
 * One worker thread, the file that it has in hand, and perhaps the one that lies ready for it. It is idle, busy, or gone
 * for good.
 */
export class WorkerSeat<T> {
  readonly #worker: Worker;
  readonly #limits: ReadLimits;
  readonly #onFree: () => void;
  #job: Job<T> | null = null;
  #ready: Job<T> | null = null;
  #gone = false;
  #patience: Patience;
  #timer: NodeJS.Timeout | undefined;
  #watch: NodeJS.Timeout | undefined;

  constructor({ workerUrl, limits, patience, onFree }: SeatOptions) {
    this.#limits = limits;
    this.#patience = patience;
    this.#onFree = onFree;
    // The folder's last part names the version and is added again.
    const cache = getCompileCacheDir();
    const setup: WorkerSetup = { compileCache: cache === undefined ? null : path.dirname(cache) };
    this.#worker = new Worker(workerUrl, {
      workerData: setup,
      resourceLimits: {
        maxOldGenerationSizeMb: limits.heapMbMax,
        maxYoungGenerationSizeMb: youngMbMax,
      },
      // Flags of the parent (a test runner's, a debugger's) are not the worker's.
      execArgv: [],
      // What a library prints must not mix with the program's data. It is left unread: reading would keep the process
      // alive.
      stdout: true,
      stderr: true,
    });
    this.#worker.unref();
    this.#worker.on('message', (reply: WorkerReply<Result<T, AppError>>) => this.#replied(reply));
    this.#worker.on('error', (cause: Error & { readonly code?: string }) => this.#failed(cause));
    // Ended on purpose it is gone already; else something inside called exit.
    this.#worker.on('exit', () => void this.end(name => damagedFile(name, 'its reader stopped')));
  }

  get job(): Job<T> | null {
    return this.#job;
  }

  get gone(): boolean {
    return this.#gone;
  }

  /** A file that was sent along, so that the worker need not wait for one while its caller is busy. */
  get ready(): Job<T> | null {
    return this.#ready;
  }

  /** Takes it back, for another worker or for nobody. */
  takeReady(): Job<T> | null {
    const job = this.#ready;
    this.#ready = null;
    return job;
  }

  /** To be worked on now, or as soon as the file in hand is answered. */
  start(job: Job<T>): void {
    const { message, transfer } = job.request();
    this.#worker.postMessage(message, transfer);
    if (this.#job) this.#ready = job;
    else this.#begin(job);
  }

  #begin(job: Job<T>): void {
    const limits = this.#limits;
    this.#job = job;
    this.#worker.ref();
    const { factor, coldStartMs } = this.#patience;
    const timeMs = limits.timeMsMax * factor + coldStartMs;
    this.#patience = { factor, coldStartMs: 0 };
    this.#timer = setTimeout(() => void this.end(name => readTimeout(name, limits)), timeMs);
    this.#watch = setInterval(() => this.#watchBuffers(), watchEveryMs);
    this.#watch.unref();
  }

  /** Ends the worker and answers the file in hand; the one that lay ready stays in `ready`, for another worker. */
  async end(failure: (name: string) => AppError): Promise<void> {
    if (this.#gone) return;
    this.#gone = true;
    const job = this.#settle();
    await this.#worker.terminate();
    job?.resolve(err(failure(job.name)));
    this.#onFree();
  }

  #replied(reply: WorkerReply<Result<T, AppError>>): void {
    // It was ended while its answer was on the way.
    if (this.#gone) return;
    const job = this.#settle();
    this.#worker.unref();
    const ready = this.takeReady();
    if (ready) this.#begin(ready);
    if (reply.kind === 'answer') job?.resolve(reply.answer);
    else job?.reject(new Error(`the document worker threw: ${reply.message}`));
    this.#onFree();
  }

  #failed(cause: Error & { readonly code?: string }): void {
    if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
      void this.end(name => readMemory(name, this.#limits));
      return;
    }
    this.#gone = true;
    this.#settle()?.reject(cause);
    this.#onFree();
  }

  #watchBuffers(): void {
    this.#worker.getHeapStatistics().then(
      statistics => {
        const buffers = statistics.external_memory;
        if (this.#job && buffers > this.#limits.heapMbMax * bytesPerMb) {
          void this.end(name => readMemory(name, this.#limits));
        }
      },
      // The worker ended between the question and the answer.
      () => undefined,
    );
  }

  #settle(): Job<T> | null {
    clearTimeout(this.#timer);
    clearInterval(this.#watch);
    const job = this.#job;
    this.#job = null;
    return job;
  }
}
