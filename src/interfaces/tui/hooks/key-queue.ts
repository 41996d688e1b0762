import type { KeyPress } from './key-press.ts';

export type KeyHandler = (press: KeyPress) => void;

/**
 * Hands key presses to the screen in front, one at a time. While no screen listens (the first frame is being made,
 * something is loading, one screen gives way to the next) they wait, so that typing ahead loses nothing.
 */
export interface KeyQueue {
  push(presses: readonly KeyPress[]): void;
  /**
   * Makes `handler` the one that listens; the answer stops it. While `wantsText` is false a run of text arrives one
   * character at a time, because the first may bring up another question or screen, for which the rest is meant.
   */
  attach(handler: KeyHandler, wantsText?: () => boolean): () => void;
  /** From now on keys wait for the next `attach`: called when a screen has decided to leave. */
  hold(): void;
}

const WAITING_MAX = 20_000;

export const createKeyQueue = (): KeyQueue => {
  const waiting: KeyPress[] = [];
  let listening: KeyHandler | null = null;
  let takesText = (): boolean => false;
  let isDraining = false;

  const drain = (): void => {
    if (isDraining) return;
    isDraining = true;
    try {
      while (listening) {
        const next = waiting.shift();
        if (!next) return;
        const isRun = next.kind === 'text' && !takesText();
        const first = isRun ? String.fromCodePoint(next.text.codePointAt(0) ?? 0) : '';
        if (isRun && next.text.length > first.length) {
          waiting.unshift({ kind: 'text', text: next.text.slice(first.length) });
          listening({ kind: 'text', text: first });
        } else {
          listening(next);
        }
      }
    } finally {
      isDraining = false;
    }
  };

  return {
    push(presses) {
      for (const press of presses) if (waiting.length < WAITING_MAX) waiting.push(press);
      drain();
    },
    attach(handler, wantsText = () => false) {
      listening = handler;
      takesText = wantsText;
      drain();
      return () => {
        if (listening === handler) listening = null;
      };
    },
    hold() {
      listening = null;
    },
  };
};
