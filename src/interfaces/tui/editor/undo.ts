import type { TextBuffer } from './text-buffer.ts';

/** What can be taken back, and what was taken back. Snapshots share their unchanged lines. */
export interface UndoHistory {
  readonly past: readonly TextBuffer[];
  readonly future: readonly TextBuffer[];
  /** The kind of the change made last; a change of the same kind joins its group. Null after a move. */
  readonly group: ChangeKind | null;
}

export type ChangeKind = 'type' | 'delete' | 'paste' | 'line';

export const NO_HISTORY: UndoHistory = { past: [], future: [], group: null };

const STEPS_MAX = 300;

/** Remembers `before`, unless the change goes on with a group: a word being typed, a key held down to delete. */
export const remember = (
  history: UndoHistory,
  before: TextBuffer,
  kind: ChangeKind,
  starts: boolean,
): UndoHistory => {
  const joins = !starts && history.group === kind && (kind === 'type' || kind === 'delete');
  return {
    past: joins ? history.past : [...history.past.slice(1 - STEPS_MAX), before],
    future: [],
    group: kind,
  };
};

export const endGroup = (history: UndoHistory): UndoHistory =>
  history.group === null ? history : { ...history, group: null };

export interface Restored {
  readonly buffer: TextBuffer;
  readonly history: UndoHistory;
}

export const undo = (history: UndoHistory, now: TextBuffer): Restored => {
  const before = history.past.at(-1);
  if (!before) return { buffer: now, history };
  return {
    buffer: before,
    history: { past: history.past.slice(0, -1), future: [...history.future, now], group: null },
  };
};

export const redo = (history: UndoHistory, now: TextBuffer): Restored => {
  const after = history.future.at(-1);
  if (!after) return { buffer: now, history };
  return {
    buffer: after,
    history: { past: [...history.past, now], future: history.future.slice(0, -1), group: null },
  };
};
