import { describe, expect, it } from 'vitest';
import { fakeInterview, fakeQuestion } from '../../../../../test/support/fake-app.ts';
import { appError } from '../../../../application/errors.ts';
import { lineCells, plainText } from '../../text/line.ts';
import { layOutQuestion, viewTextField } from './layout.ts';
import { LOADING, type QuestionAction, type QuestionState, reduceQuestion } from './state.ts';

const SIZES = [
  { columns: 80, rows: 24 },
  { columns: 40, rows: 20 },
  { columns: 30, rows: 10 },
  { columns: 200, rows: 60 },
];

const open = (questionText: string, text: string, ...actions: readonly QuestionAction[]): QuestionState => {
  const interview = fakeInterview({ questions: [fakeQuestion('q', questionText)] });
  const loaded: QuestionAction = { type: 'loaded', interview, text, seconds: 0, notes: ['A note.'], at: 0 };
  return [loaded, ...actions].reduce(reduceQuestion, LOADING);
};

const LONG = 'A question that goes on and on about a system that nobody owns. '.repeat(20);

describe.each(SIZES)('the question screen at $columns×$rows', size => {
  it.each([
    ['short', open('Why?', 'text')],
    ['a long question', open(LONG, 'text')],
    ['a long answer', open('Why?', 'many words in one line '.repeat(900))],
    ['hints', open(LONG, '', { type: 'hinted', hint: LONG, left: 0, at: 0 })],
    [
      'an error',
      open(LONG, 'x', {
        type: 'failed',
        error: appError('STORE_BUSY', 'Busy. '.repeat(9), ['a', 'b']),
        at: 0,
      }),
    ],
    ['a question asked', open(LONG, 'x', { type: 'phase', phase: 'confirming-skip' })],
    ['an estimate', open(LONG, 'x', { type: 'phase', phase: 'estimating' })],
  ])('%s fits, with the last row and column free', (_name, state) => {
    const layout = layOutQuestion(state, size, 0);
    const resized = reduceQuestion(state, { type: 'edit', edit: { type: 'resize', ...layout.editor } });
    const field = viewTextField(resized, true);
    const lines = [...layout.head, ...field.lines, ...layout.foot];
    expect(lines.length).toBeLessThan(size.rows);
    for (const row of lines) expect(lineCells(row), plainText(row)).toBeLessThan(size.columns);
    if (field.cursor) expect(field.cursor.y).toBeLessThan(field.lines.length);
  });
});

describe('the text field', () => {
  it('says where a question too long for the window can be read', () => {
    const head = layOutQuestion(open(LONG, ''), { columns: 40, rows: 20 }, 0).head.map(plainText);
    expect(head).toContain('… Esc shows all of it');
  });

  it('draws the cursor itself when a long row is below it', () => {
    const state = open('Why?', `${'first row '.repeat(6)}\n${'second row '.repeat(6)}`, {
      type: 'edit',
      edit: { type: 'key', action: 'text-start' },
    });
    const field = viewTextField(state, true);
    expect(field.cursor).toBeNull();
    expect(field.lines[0]?.spans.find(part => part.tone === 'cursor')?.text).toBe('f');
    expect(viewTextField(state, false).lines[0]?.spans.some(part => part.tone === 'cursor')).toBe(false);
    const atEnd = reduceQuestion(state, { type: 'edit', edit: { type: 'key', action: 'line-end' } });
    expect(viewTextField(atEnd, true).lines[0]?.spans.find(part => part.tone === 'cursor')?.text).toBe(' ');
  });
});
