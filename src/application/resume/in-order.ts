/** How far the work on items may run ahead of the one that is waited for. */
export interface InOrderLimits {
  /** Items that are worked on at the same time. */
  readonly atOnce: number;
  /** Items begun whose outcome was not taken yet: what one slow item makes the others wait in memory for. */
  readonly ahead: number;
}

/**
 * The outcomes of `work` on each item, in the order of the items, whichever is ready first. An item is begun only when
 * there is room, so a slow taker slows the work down. When the signal fires no further item is begun; those begun come
 * out. Leaving early waits for what is under way. An error of `work` ends it all.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<R>,
  limits: InOrderLimits,
  signal?: AbortSignal,
): AsyncGenerator<R, void, undefined> {
  const begun: Promise<R>[] = [];
  let next = 0;
  let running = 0;
  const begin = (): void => {
    while (
      next < items.length &&
      running < limits.atOnce &&
      begun.length < limits.ahead &&
      !signal?.aborted
    ) {
      const index = next++;
      running++;
      const outcome = work(items[index] as T, index).finally(() => {
        running--;
        begin();
      });
      // It is waited for later; until then a failure is no unhandled one.
      outcome.catch(() => undefined);
      begun.push(outcome);
    }
  };
  try {
    for (begin(); begun.length > 0; begin()) {
      const first = begun[0];
      if (first === undefined) return;
      const outcome = await first;
      begun.shift();
      yield outcome;
    }
  } finally {
    next = items.length;
    await Promise.allSettled(begun);
  }
}
