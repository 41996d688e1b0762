import type { CommandContext } from '../context.ts';

export interface Progress {
  /** So many rows are there. */
  readonly advance: (done: number) => void;
  /** Takes the line away, so that other text may be written. */
  readonly clear: () => void;
}

const redrawEveryMs = 200;

/**
 * One line on stderr where that is a terminal: rows, rate, time left. It is drawn over and over, at most five times a
 * second, and nowhere else anything is.
 */
export const createProgress = (
  { io, globals }: CommandContext,
  { total, before, nowMs = () => performance.now() }: ProgressOptions,
): Progress => {
  if (!io.stderr.isTTY || globals.quiet || globals.json) {
    return { advance: () => undefined, clear: () => undefined };
  }
  const startMs = nowMs();
  let drawnMs = Number.NEGATIVE_INFINITY;
  let isDrawn = false;
  return {
    advance: done => {
      const now = nowMs();
      if (now - drawnMs < redrawEveryMs) return;
      drawnMs = now;
      isDrawn = true;
      io.stderr.write(`\r${clearLine}${progressText({ done, total, before, elapsedMs: now - startMs })}`);
    },
    clear: () => {
      if (isDrawn) io.stderr.write(`\r${clearLine}`);
      isDrawn = false;
    },
  };
};

export interface ProgressOptions {
  readonly total: number;
  /** Rows of earlier attempts: they say nothing of the rate. */
  readonly before: number;
  readonly nowMs?: () => number;
}

/** Erase to the end of the line (ECMA-48 EL). */
const clearLine = '\u001b[K';

export const progressText = (at: {
  readonly done: number;
  readonly total: number;
  readonly before: number;
  readonly elapsedMs: number;
}): string => {
  const { done, total, before, elapsedMs } = at;
  const perSecond = elapsedMs > 0 ? Math.max(0, done - before) / (elapsedMs / 1000) : 0;
  const rate = perSecond > 0 ? ` · ${perSecond.toFixed(perSecond < 10 ? 1 : 0)} a second` : '';
  const left = perSecond > 0 && done < total ? ` · ${durationText((total - done) / perSecond)} left` : '';
  return `${done} of ${total}${rate}${left}`;
};

const durationText = (seconds: number): string => {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};
