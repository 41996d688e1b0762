import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EditorAction,
  type EditorKeyAction,
  type EditorState,
  openEditor,
  reduceEditor,
} from './editor-state.ts';
import { textOf } from './text-buffer.ts';
import { cellOf, layOut } from './viewport.ts';

const key = (action: EditorKeyAction): EditorAction => ({ type: 'key', action });
const type = (text: string): EditorAction => ({ type: 'text', text });
const run = (state: EditorState, ...actions: readonly EditorAction[]): EditorState =>
  actions.reduce(reduceEditor, state);
const typed = (state: EditorState, text: string): EditorState => run(state, ...[...text].map(type));
const empty = openEditor('', { width: 20, height: 4 });

describe('editor', () => {
  it('undoes a word at a time and redoes it', () => {
    const state = typed(empty, 'one two three');
    const once = run(state, key('undo'));
    expect(textOf(once.buffer)).toBe('one two ');
    expect(textOf(run(once, key('undo'), key('undo'), key('undo')).buffer)).toBe('');
    expect(textOf(run(once, key('redo')).buffer)).toBe('one two three');
    expect(textOf(run(once, type('x'), key('redo')).buffer)).toBe('one two x');
  });

  it('undoes a paste at once, and a run of deletions at once', () => {
    const state = run(typed(empty, 'a'), { type: 'paste', text: 'lots of\ntext' });
    expect(textOf(run(state, key('undo')).buffer)).toBe('a');
    const deleted = run(state, key('delete-back'), key('delete-back'), key('delete-back'));
    expect(textOf(deleted.buffer)).toBe('alots of\nt');
    expect(textOf(run(deleted, key('undo')).buffer)).toBe('alots of\ntext');
  });

  it('drops control characters of a paste and of a replaced text', () => {
    const state = run(empty, { type: 'paste', text: 'a\u001b[2Jb\r\nc\u0000' });
    expect(textOf(state.buffer)).toBe('ab\nc');
    expect(textOf(run(state, { type: 'replace', text: 'x\u009b1my' }).buffer)).toBe('xy');
  });

  it('keeps the column on the way over short lines', () => {
    let state = openEditor('a long line\nab\nanother one', { width: 20, height: 4 });
    state = run(state, key('up'), key('up'));
    expect(state.buffer.cursor).toEqual({ line: 0, offset: 11 });
    expect(run(state, key('up')).buffer.cursor).toEqual({ line: 0, offset: 0 });
    expect(run(state, key('down'), key('down'), key('down')).buffer.cursor).toEqual({ line: 2, offset: 11 });
  });

  it('moves over wrapped rows as they are seen', () => {
    const state = run(openEditor('the quick brown fox jumps over', { width: 10, height: 4 }), key('up'));
    expect(cellOf(state.layout, state.buffer.cursor)).toEqual({ row: 1, column: 9 });
  });

  it('scrolls so that the cursor is always in sight', () => {
    const state = openEditor(Array.from({ length: 30 }, (_, at) => `${at}`).join('\n'), {
      width: 20,
      height: 4,
    });
    expect(state.top).toBe(26);
    expect(run(state, key('text-start')).top).toBe(0);
    expect(run(state, key('page-up')).buffer.cursor.line).toBe(26);
    expect(run(state, { type: 'resize', width: 20, height: 2 }).top).toBe(28);
  });

  it('takes every key action, and undoing everything returns to the start', () => {
    const actions = fc.array(
      fc.oneof(
        fc.string({ maxLength: 5 }).map(type),
        fc.string({ maxLength: 30 }).map((text): EditorAction => ({ type: 'paste', text })),
        fc
          .constantFrom<EditorKeyAction>(
            'new-line',
            'tab',
            'left',
            'right',
            'up',
            'down',
            'page-up',
            'page-down',
            'word-left',
            'word-right',
            'line-start',
            'line-end',
            'text-start',
            'text-end',
            'delete-back',
            'delete-forward',
            'delete-word-back',
            'delete-word-forward',
            'delete-to-line-end',
            'delete-to-line-start',
          )
          .map(key),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(actions, taken => {
        let state = openEditor('start 日本\nhere', { width: 9, height: 3 });
        for (const action of taken) {
          state = reduceEditor(state, action);
          expect(state.layout).toEqual(layOut(state.buffer.lines, 9));
          const { row } = cellOf(state.layout, state.buffer.cursor);
          expect(row >= state.top && row < state.top + state.height).toBe(true);
        }
        const end = textOf(state.buffer);
        const steps = state.undo.past.length;
        for (let step = 0; step < steps; step++) state = reduceEditor(state, key('undo'));
        expect(textOf(state.buffer)).toBe('start 日本\nhere');
        for (let step = 0; step < steps; step++) state = reduceEditor(state, key('redo'));
        expect(textOf(state.buffer)).toBe(end);
      }),
    );
  });
});
