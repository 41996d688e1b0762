import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerReply, WorkerSetup } from './worker-protocol.ts';

/**
 * The thread's half: answers one request after the other, in the order in which they came. Libraries are large; their compiled form is kept between runs
 * where the main program's is, if that is kept at all. So nothing large may be loaded before this is called.
 */
export const serveRequests = <Request, Answer>(answer: (request: Request) => Promise<Answer>): void => {
  const { compileCache } = workerData as WorkerSetup;
  if (compileCache !== null) enableCompileCache(compileCache);
  const reply = (message: WorkerReply<Answer>): void => parentPort?.postMessage(message);
  const work = async (request: Request): Promise<void> => {
    try {
      reply({ kind: 'answer', answer: await answer(request) });
    } catch (cause) {
      reply({
        kind: 'threw',
        message: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
      });
    }
  };
  let last = Promise.resolve();
  parentPort?.on('message', (request: Request) => {
    last = last.then(() => work(request));
  });
};
