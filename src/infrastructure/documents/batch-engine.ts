import { setFlagsFromString } from 'node:v8';

/** For short-lived objects: with less, the engine clears them away so often that a batch takes a tenth longer. */
export const youngMbMax = 48;

/** One of the two halves between which short-lived objects move; the engine counts a third for objects that are large. */
const halfMb = youngMbMax / 3;

const flags = [
  // Every core has a thread that judges: helper threads would only take turns with them.
  '--no-concurrent-recompilation',
  '--no-parallel-scavenge',
  // A thousand different files do not earn back what optimising costs, nor what compiling in between does so early.
  '--no-opt',
  '--invocation-count-for-maglev=3000',
  // A thread starts with the memory that it will need, instead of growing to it through the first hundred files.
  `--min-semi-space-size=${halfMb}`,
  '--initial-old-space-size=48',
  // The thread that deals out needs no more than it had.
  '--semi-space-growth-factor=1',
  // What a full collection forgot would be compiled again by the next file.
  '--no-flush-bytecode',
  // For tidy.ts.
  '--expose-gc',
];

/**
 * Sets the engine for threads that judge many files, as measured in Docs/decisions/0010. It counts for threads that start
 * from here on, and stays to the end of the process.
 */
export const tuneForBatches = (): void => {
  for (const flag of flags) setFlagsFromString(flag);
};
