import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textCells } from '../text/width.ts';
import { bufferOf } from './text-buffer.ts';
import {
  cellOf,
  countWords,
  layOut,
  layOutLine,
  positionAt,
  scrollTo,
  totalRows,
  totalWords,
  visibleRows,
} from './viewport.ts';

const rowsOf = (text: string, width: number) => {
  const layout = layOut(text.split('\n'), width);
  return visibleRows(layout, 0, totalRows(layout));
};

describe('wrapping', () => {
  it('breaks after spaces, inside words that are too long, and never loses a character', () => {
    expect(rowsOf('the quick brown fox', 10)).toEqual(['the quick ', 'brown fox']);
    expect(rowsOf('abcdefghijklm no', 5)).toEqual(['abcde', 'fghij', 'klm ', 'no']);
    expect(rowsOf('', 10)).toEqual(['']);
    expect(rowsOf('a\n\nb', 10)).toEqual(['a', '', 'b']);
  });

  it('lets one space hang over the edge', () => {
    expect(rowsOf('abcde fgh', 5)).toEqual(['abcde ', 'fgh']);
  });

  it('counts wide characters and tabs by their cells', () => {
    expect(rowsOf('日本語日本語', 5)).toEqual(['日本', '語日', '本語']);
    expect(rowsOf('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 4)).toEqual(['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']);
    expect(rowsOf('\tab cd', 6)).toEqual(['    ab ', 'cd']);
  });

  const words = fc.constantFrom(
    'a',
    'word',
    'longer-word',
    ' ',
    '  ',
    '日本',
    'e\u0301',
    '👩‍👩‍👧',
    'x'.repeat(30),
  );
  const lines = fc.array(words, { maxLength: 60 }).map(parts => parts.join(''));

  it('keeps every row within the width, apart from one hanging space', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 2, max: 30 }), (text, width) => {
        const rows = rowsOf(text, width);
        expect(rows.join('')).toBe(text);
        for (const row of rows) expect(textCells(row)).toBeLessThanOrEqual(width + 1);
      }),
    );
  });

  it('gives the same rows when it starts from the layout before the change', () => {
    const edits = fc.record({
      text: lines,
      at: fc.nat(200),
      remove: fc.nat(40),
      insert: lines,
      width: fc.integer({ min: 4, max: 30 }),
    });
    fc.assert(
      fc.property(edits, ({ text, at, remove, insert, width }) => {
        const from = Math.min(at, text.length);
        const next = (text.slice(0, from) + insert + text.slice(from + remove)).toWellFormed();
        const old = layOutLine(text, width);
        expect(layOutLine(next, width, old)).toEqual(layOutLine(next, width));
      }),
      { numRuns: 500 },
    );
  });

  it('takes over unchanged lines as they are', () => {
    const before = layOut(['one', 'two', 'three'], 10);
    const after = layOut(['one', 'two and a half', 'new', 'three'], 10, before);
    expect(after).toEqual(layOut(['one', 'two and a half', 'new', 'three'], 10));
    expect(after.lines[0]).toBe(before.lines[0]);
    expect(after.lines[3]).toBe(before.lines[2]);
    expect(layOut(['one'], 8, before).lines[0]).not.toBe(before.lines[0]);
  });
});

describe('cells and positions', () => {
  const layout = layOut(['the quick brown fox', '日本語'], 10);

  it('finds the cell of a position', () => {
    expect(cellOf(layout, { line: 0, offset: 4 })).toEqual({ row: 0, column: 4 });
    expect(cellOf(layout, { line: 0, offset: 12 })).toEqual({ row: 1, column: 2 });
    expect(cellOf(layout, { line: 1, offset: 2 })).toEqual({ row: 2, column: 4 });
    expect(cellOf(layout, { line: 7, offset: 0 })).toEqual({ row: 0, column: 0 });
  });

  it('finds the position of a cell, also outside', () => {
    expect(positionAt(layout, { row: 1, column: 2 })).toEqual({ line: 0, offset: 12 });
    expect(positionAt(layout, { row: 0, column: 99 })).toEqual({ line: 0, offset: 9 });
    expect(positionAt(layout, { row: 99, column: 3 })).toEqual({ line: 1, offset: 1 });
  });

  it('comes back to where it started', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 }), { minLength: 1 }), fc.nat(), (texts, seed) => {
        const lines = texts.map(text => text.replaceAll('\n', ' '));
        const laid = layOut(lines, 12);
        const row = seed % totalRows(laid);
        const position = positionAt(laid, { row, column: 5 });
        expect(cellOf(laid, position).row).toBe(row);
      }),
    );
  });

  it('shows only the rows asked for', () => {
    const long = layOut(
      Array.from({ length: 500 }, (_, at) => `line ${at}`),
      40,
    );
    expect(visibleRows(long, 250, 3)).toEqual(['line 250', 'line 251', 'line 252']);
    expect(visibleRows(long, 499, 3)).toEqual(['line 499']);
  });

  it('scrolls no further than needed', () => {
    expect(scrollTo(0, 12, { height: 10, rows: 40 })).toBe(3);
    expect(scrollTo(5, 7, { height: 10, rows: 40 })).toBe(5);
    expect(scrollTo(5, 2, { height: 10, rows: 40 })).toBe(2);
    expect(scrollTo(30, 31, { height: 10, rows: 32 })).toBe(22);
  });
});

describe('words', () => {
  it('counts runs between white space, over all lines', () => {
    expect(countWords('  one two\tthree ')).toBe(3);
    expect(totalWords(layOut(bufferOf('one two\n\nthree').lines, 10))).toBe(3);
  });
});
