import { printable } from '../../../shared/text.ts';
import type { ActionOf } from '../key-bindings.ts';
import type { BufferChange, Position, TextBuffer } from './text-buffer.ts';
import * as edit from './text-buffer.ts';
import { type ChangeKind, endGroup, NO_HISTORY, redo, remember, type UndoHistory, undo } from './undo.ts';
import { cellOf, type Layout, layOut, positionAt, scrollTo, totalRows } from './viewport.ts';

/** Everything about the text field: text, cursor, what can be undone, how it is wrapped, what is in sight. */
export interface EditorState {
  readonly buffer: TextBuffer;
  readonly undo: UndoHistory;
  readonly layout: Layout;
  /** Rows that may be drawn. */
  readonly height: number;
  /** First row in sight. */
  readonly top: number;
  /** The column that moves up and down try to keep. */
  readonly goal: number | null;
}

export type EditorAction =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'replace'; readonly text: string }
  | { readonly type: 'resize'; readonly width: number; readonly height: number }
  | { readonly type: 'key'; readonly action: EditorKeyAction };

export type EditorKeyAction = ActionOf<'editor'>;

export const openEditor = (text: string, size: { width: number; height: number }): EditorState => {
  const buffer = edit.bufferOf(printable(text));
  const layout = layOut(buffer.lines, Math.max(1, size.width));
  return inSight({ buffer, undo: NO_HISTORY, layout, height: Math.max(1, size.height), top: 0, goal: null });
};

export const reduceEditor = (state: EditorState, action: EditorAction): EditorState => {
  switch (action.type) {
    case 'text': {
      const text = printable(action.text);
      return changed(state, 'type', buffer => edit.insertText(buffer, text), startsWord(state, text));
    }
    case 'paste':
      return changed(state, 'paste', buffer => edit.insertText(buffer, printable(action.text)));
    case 'replace':
      return changed(state, 'paste', () => edit.bufferOf(printable(action.text)));
    case 'resize':
      return resized(state, Math.max(1, action.width), Math.max(1, action.height));
    case 'key':
      return KEY_ACTIONS[action.action](state);
  }
};

/** Undo goes back a word at a time. */
const startsWord = (state: EditorState, text: string): boolean => {
  const { line, offset } = state.buffer.cursor;
  const before = edit.lineAt(state.buffer, line).charAt(offset - 1);
  return /^\S/.test(text) && /\s/.test(before);
};

const changed = (state: EditorState, kind: ChangeKind, change: BufferChange, starts = false): EditorState => {
  const buffer = change(state.buffer);
  if (buffer === state.buffer) return state;
  return withBuffer({ ...state, undo: remember(state.undo, state.buffer, kind, starts) }, buffer);
};

const moved = (change: BufferChange) => (state: EditorState) =>
  inSight({ ...state, buffer: change(state.buffer), undo: endGroup(state.undo), goal: null });

const movedRows =
  (rowsOf: (state: EditorState) => number) =>
  (state: EditorState): EditorState => {
    const cell = cellOf(state.layout, state.buffer.cursor);
    const goal = state.goal ?? cell.column;
    const row = cell.row + rowsOf(state);
    const target: Position =
      row < 0
        ? { line: 0, offset: 0 }
        : row >= totalRows(state.layout)
          ? edit.moveTextEnd(state.buffer).cursor
          : positionAt(state.layout, { row, column: goal });
    const buffer = edit.moveTo(state.buffer, target);
    return inSight({ ...state, buffer, undo: endGroup(state.undo), goal });
  };

const withBuffer = (state: EditorState, buffer: TextBuffer): EditorState =>
  inSight({ ...state, buffer, goal: null, layout: layOut(buffer.lines, state.layout.width, state.layout) });

const resized = (state: EditorState, width: number, height: number): EditorState => {
  if (width === state.layout.width && height === state.height) return state;
  return inSight({ ...state, height, layout: layOut(state.buffer.lines, width, state.layout) });
};

const inSight = (state: EditorState): EditorState => {
  const { row } = cellOf(state.layout, state.buffer.cursor);
  const top = scrollTo(state.top, row, { height: state.height, rows: totalRows(state.layout) });
  return top === state.top ? state : { ...state, top };
};

const restored =
  (take: typeof undo) =>
  (state: EditorState): EditorState => {
    const { buffer, history } = take(state.undo, state.buffer);
    return buffer === state.buffer ? state : withBuffer({ ...state, undo: history }, buffer);
  };

const KEY_ACTIONS: Readonly<Record<EditorKeyAction, (state: EditorState) => EditorState>> = {
  'new-line': state => changed(state, 'line', buffer => edit.insertText(buffer, '\n')),
  tab: state => changed(state, 'type', buffer => edit.insertText(buffer, '\t')),
  left: moved(edit.moveLeft),
  right: moved(edit.moveRight),
  up: movedRows(() => -1),
  down: movedRows(() => 1),
  'page-up': movedRows(state => 1 - state.height),
  'page-down': movedRows(state => state.height - 1),
  'word-left': moved(edit.moveWordLeft),
  'word-right': moved(edit.moveWordRight),
  'line-start': moved(edit.moveLineStart),
  'line-end': moved(edit.moveLineEnd),
  'text-start': moved(edit.moveTextStart),
  'text-end': moved(edit.moveTextEnd),
  'delete-back': state => changed(state, 'delete', edit.deleteBackward),
  'delete-forward': state => changed(state, 'delete', edit.deleteForward),
  'delete-word-back': state => changed(state, 'delete', edit.deleteWordBackward, true),
  'delete-word-forward': state => changed(state, 'delete', edit.deleteWordForward, true),
  'delete-to-line-end': state => changed(state, 'delete', edit.deleteToLineEnd, true),
  'delete-to-line-start': state => changed(state, 'delete', edit.deleteToLineStart, true),
  undo: restored(undo),
  redo: restored(redo),
};
