import { setTimeout as sleep } from 'node:timers/promises';

/**
 * SQLite's own waiting stops the whole process; it waits this long at most, and then the event loop gets its turn. Two
 * stores in one process would otherwise wait for each other for ever.
 */
export const blockingTimeoutMs = 25;

const retryAfterMs = 10;

/** Runs `work` again while another connection holds the lock, for `busyTimeoutMs` at most. */
export const retryWhileBusy = async <T>(work: () => T, busyTimeoutMs: number): Promise<T> => {
  const giveUpAt = performance.now() + busyTimeoutMs;
  for (;;) {
    try {
      return work();
    } catch (thrown) {
      if (!codeOf(thrown).startsWith('SQLITE_BUSY') || performance.now() >= giveUpAt) throw thrown;
    }
    await sleep(retryAfterMs);
  }
};

export const codeOf = (thrown: unknown): string =>
  thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
