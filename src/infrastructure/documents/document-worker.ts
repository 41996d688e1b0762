import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from './read-document.ts';
import type { ReadReply, ReadRequest, WorkerSetup } from './worker-protocol.ts';

/** The entry of the thread in which files from strangers are read: it may be stopped at any moment. */

// The PDF library is large; its compiled form is kept between runs where the main program's is, if that is kept at all.
const { compileCache } = workerData as WorkerSetup;
if (compileCache !== null) enableCompileCache(compileCache);

const reply = (answer: ReadReply): void => parentPort?.postMessage(answer);

parentPort?.on('message', async (request: ReadRequest) => {
  try {
    reply({ kind: 'read', result: await readDocument(request, request.limits) });
  } catch (cause) {
    reply({
      kind: 'threw',
      message: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
    });
  }
});
