import type { AppError } from '../../../application/errors.ts';
import type { Result } from '../../../shared/result.ts';

export type DraftStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed'; readonly error: AppError };

export interface DraftSaverOptions<T> {
  readonly save: (draft: T) => Promise<Result<unknown, AppError>>;
  /** What there is to save at this moment. */
  readonly read: () => T;
  readonly onStatus: (status: DraftStatus) => void;
}

/** Saves what is typed: a moment after typing stops, once a second while it goes on, and whenever `flush` is called. */
export interface DraftSaver {
  readonly changed: () => void;
  /** Saves now if anything changed; true when all is safe. */
  readonly flush: () => Promise<boolean>;
  /** No more saving: the answer was submitted or the question skipped. */
  readonly stop: () => void;
}

export const PAUSE_MS = 300;
export const LONGEST_WAIT_MS = 1_000;
export const RETRY_MS = 2_000;

export const createDraftSaver = <T>({ save, read, onStatus }: DraftSaverOptions<T>): DraftSaver => {
  let pause: NodeJS.Timeout | undefined;
  let deadline: NodeJS.Timeout | undefined;
  let running: Promise<boolean> | null = null;
  let isChanged = false;
  let isStopped = false;

  const clearTimers = (): void => {
    clearTimeout(pause);
    clearTimeout(deadline);
    pause = undefined;
    deadline = undefined;
  };

  const saveOnce = async (): Promise<boolean> => {
    isChanged = false;
    const result = await save(read());
    if (!result.ok) {
      isChanged = true;
      onStatus({ kind: 'failed', error: result.error });
      return false;
    }
    if (!isChanged) onStatus({ kind: 'saved' });
    return true;
  };

  /** One save at a time: what is typed meanwhile is saved by the next round. */
  const flush = async (): Promise<boolean> => {
    clearTimers();
    while (running) await running;
    if (!isChanged || isStopped) return !isChanged;
    running = saveOnce().finally(() => {
      running = null;
    });
    const isSafe = await running;
    if (!isSafe && !isStopped) pause = setTimeout(() => void flush(), RETRY_MS);
    return isSafe;
  };

  return {
    changed: () => {
      if (isStopped) return;
      if (!isChanged) onStatus({ kind: 'unsaved' });
      isChanged = true;
      clearTimeout(pause);
      pause = setTimeout(() => void flush(), PAUSE_MS);
      deadline ??= setTimeout(() => void flush(), LONGEST_WAIT_MS);
    },
    flush,
    stop: () => {
      isStopped = true;
      isChanged = false;
      clearTimers();
    },
  };
};
