import { getCompileCacheDir } from 'node:module';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AppError } from '../../application/errors.ts';
import type { LaidOutDocument } from '../../domain/resume/reading/laid-out.ts';
import { err, type Result } from '../../shared/result.ts';
import { damagedFile, readMemory, readTimeout } from './failures.ts';
import type { ReadLimits } from './limits.ts';
import type { SniffedFile } from './read-document.ts';
import type { ReadReply, ReadRequest, WorkerSetup } from './worker-protocol.ts';

export type Outcome = Result<LaidOutDocument, AppError>;

export interface Job {
  readonly file: SniffedFile;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (cause: Error) => void;
}

/** How often the buffers of a busy worker are looked at; the heap proper is watched by the engine itself. */
const watchEveryMs = 50;
const bytesPerMb = 1_048_576;

/** One worker thread and the file that it has in hand. It is idle, busy, or gone for good. */
export class WorkerSeat {
  readonly #worker: Worker;
  readonly #limits: ReadLimits;
  readonly #onFree: () => void;
  #job: Job | null = null;
  #gone = false;
  #timer: NodeJS.Timeout | undefined;
  #watch: NodeJS.Timeout | undefined;

  /** `onFree` is called whenever the seat has answered its file, whether its worker lives on or not. */
  constructor(workerUrl: URL, limits: ReadLimits, onFree: () => void) {
    this.#limits = limits;
    this.#onFree = onFree;
    // The folder's last part names the version and is added again.
    const cache = getCompileCacheDir();
    const setup: WorkerSetup = { compileCache: cache === undefined ? null : path.dirname(cache) };
    this.#worker = new Worker(workerUrl, {
      workerData: setup,
      resourceLimits: { maxOldGenerationSizeMb: limits.heapMbMax },
      // Flags of the parent (a test runner's, a debugger's) are not the worker's.
      execArgv: [],
      // What a library prints must not mix with the program's data. It is left unread: reading would keep the process
      // alive.
      stdout: true,
      stderr: true,
    });
    this.#worker.unref();
    this.#worker.on('message', (reply: ReadReply) => this.#replied(reply));
    this.#worker.on('error', (cause: Error & { readonly code?: string }) => this.#failed(cause));
    // Ended on purpose it is gone already; else something inside called exit.
    this.#worker.on('exit', () => void this.end(({ name }) => err(damagedFile(name, 'its reader stopped'))));
  }

  get job(): Job | null {
    return this.#job;
  }

  get gone(): boolean {
    return this.#gone;
  }

  start(job: Job): void {
    const { file } = job;
    const limits = this.#limits;
    this.#job = job;
    this.#worker.ref();
    this.#timer = setTimeout(
      () => void this.end(({ name }) => err(readTimeout(name, limits))),
      limits.timeMsMax,
    );
    this.#watch = setInterval(() => this.#watchBuffers(), watchEveryMs);
    this.#watch.unref();
    // Text has been decoded already. The caller keeps its bytes: a copy changes hands.
    const bytes = 'text' in file.content ? new Uint8Array() : new Uint8Array(file.bytes);
    const request: ReadRequest = { name: file.name, content: file.content, limits, bytes };
    this.#worker.postMessage(request, [bytes.buffer]);
  }

  /** Ends the worker and answers the file in hand. */
  async end(outcome: (file: SniffedFile) => Outcome): Promise<void> {
    if (this.#gone) return;
    this.#gone = true;
    const job = this.#settle();
    await this.#worker.terminate();
    job?.resolve(outcome(job.file));
    this.#onFree();
  }

  #replied(reply: ReadReply): void {
    const job = this.#settle();
    this.#worker.unref();
    if (reply.kind === 'read') job?.resolve(reply.result);
    else job?.reject(new Error(`the document worker threw: ${reply.message}`));
    this.#onFree();
  }

  #failed(cause: Error & { readonly code?: string }): void {
    if (cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
      void this.end(({ name }) => err(readMemory(name, this.#limits)));
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
          void this.end(({ name }) => err(readMemory(name, this.#limits)));
        }
      },
      // The worker ended between the question and the answer.
      () => undefined,
    );
  }

  #settle(): Job | null {
    clearTimeout(this.#timer);
    clearInterval(this.#watch);
    const job = this.#job;
    this.#job = null;
    return job;
  }
}
