import { enableCompileCache, flushCompileCache } from 'node:module';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { inflateInPlace } from './inflate-in-place.ts';
import { createTidier } from './tidy.ts';
import type { WorkerReply, WorkerSetup } from './worker-protocol.ts';

/**
 * The thread's half: answers one request after the other, in the order in which they came. Libraries are large; their
 * compiled form is kept between runs where the main program's is, if that is kept at all. So nothing large may be loaded
 * before this is called.
 */
export const serveRequests = <Request, Answer>(answer: (request: Request) => Promise<Answer>): void => {
  const { compileCache } = workerData as WorkerSetup;
  if (compileCache !== null) enableCompileCache(compileCache);
  inflateInPlace();
  const reply = (message: WorkerReply<Answer>): void => parentPort?.postMessage(message);
  const tidy = createTidier(globalThis.gc);
  const work = async (request: Request): Promise<void> => {
    try {
      reply({ kind: 'answer', answer: await answer(request) });
    } catch (cause) {
      reply({
        kind: 'threw',
        message: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
      });
    }
    // While requests keep coming the engine takes one after the other in the same turn, with all that hangs on it.
    await nextTurn();
    tidy();
  };
  // A thread is stopped without notice, so what the first request compiled is kept as soon as it is answered.
  const workFirst = async (request: Request): Promise<void> => {
    await work(request);
    flushCompileCache();
  };
  let last: Promise<void> | undefined;
  parentPort?.on('message', (request: Request) => {
    last = last?.then(() => work(request)) ?? workFirst(request);
  });
};
