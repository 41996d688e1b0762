/** Put in by the build from package.json; a run from source has none. */
declare const APP_VERSION: string | undefined;

const isBundled = typeof APP_VERSION === 'string';

export const appVersion: string = isBundled ? APP_VERSION : '0.0.0-source';

/** The worker's entry: a file of its own beside main.js in dist/, whose chunks are one folder further down. */
export const documentWorkerUrl = new URL(
  isBundled ? '../document-worker.js' : '../infrastructure/documents/document-worker.ts',
  import.meta.url,
);

/** The entry of the threads that judge batches, likewise. */
export const judgeWorkerUrl = new URL(
  isBundled ? '../judge-worker.js' : './judge-worker.ts',
  import.meta.url,
);

/** Both src/bootstrap/ and dist/chunks/ are two folders below the root of the package. */
export const fixtureUrl = (name: string): URL => new URL(`../../fixtures/${name}`, import.meta.url);
