/** The engine's own collector, which a process has if it was asked for (see batch-engine.ts). */
export type Collect = (options: { readonly type: 'minor' | 'major'; readonly execution: 'sync' }) => void;

/** A full collection takes as long as one or two files, and the code that it throws away is compiled again. */
export const filesBetweenMajor = 25;

/**
 * To be called between files, when nothing of the last one is in use: what is cleared away now (1 ms) need not be moved
 * among the long-lived objects while the next file is read. Without a collector it does nothing.
 */
export const createTidier = (collect: Collect | undefined): (() => void) => {
  let files = 0;
  return () => {
    files++;
    collect?.({ type: files % filesBetweenMajor === 0 ? 'major' : 'minor', execution: 'sync' });
  };
};
