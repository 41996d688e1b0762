import { describe, expect, it } from 'vitest';
import { partsOfRow, sharedEdges } from './row-parts.ts';
import { runAt } from './testing/page-of-runs.ts';
import type { Word } from './word.ts';

const word = (text: string, x: number, more: Partial<Word> = {}): Word => ({
  text,
  marker: null,
  x,
  right: x + text.length * 5,
  baseline: 100,
  fontSize: 10,
  letterGap: 0,
  run: runAt(text, x, { y: 92 }),
  ...more,
});
const texts = (row: readonly Word[], edges: ReadonlySet<number> = new Set()) =>
  partsOfRow(row, edges).map(part => part.map(({ text }) => text).join(' '));

describe('partsOfRow', () => {
  it('parts at wide gaps and keeps a mark with its text', () => {
    expect(texts([word('Acme', 10), word('2020', 60)])).toEqual(['Acme', '2020']);
    expect(texts([word('•', 10), word('Built', 35)])).toEqual(['• Built']);
    expect(texts([word('{', 10), word('Built', 35)])).toEqual(['{ Built']);
  });

  it('parts at a narrow gap only where other rows begin at the same edge', () => {
    const row = [word('Present', 10), word('Engineer', 53)];
    expect(texts(row)).toEqual(['Present Engineer']);
    expect(texts(row, new Set([53]))).toEqual(['Present', 'Engineer']);
    expect(texts([word('1.', 43), word('Engineer', 60)], new Set([60]))).toEqual(['1. Engineer']);
  });

  it('takes no word of a justified row for a column', () => {
    let x = 10;
    const row = ['Built', 'it', 'for', 'them', 'all'].map(text => {
      const placed = word(text, x);
      x = placed.right + 7;
      return placed;
    });
    expect(texts(row, new Set([Math.round(row[2]?.x ?? 0)]))).toHaveLength(1);
  });

  it('keeps letters that are set apart together over the gaps of their words', () => {
    const letters = [...'WORK LIFE'].flatMap((letter, at) =>
      letter === ' ' ? [] : [word(letter, 10 + at * 12)],
    );
    expect(texts(letters)).toEqual(['W O R K L I F E']);
    const mended = [word('WORK', 10, { letterGap: 5 }), word('LIFE', 45, { letterGap: 5 })];
    expect(texts(mended)).toEqual(['WORK LIFE']);
  });
});

describe('sharedEdges', () => {
  it('counts an edge at which four rows begin a part', () => {
    const rows = [1, 2, 3, 4].map(() => [word('2020', 10), word('Acme', 60)]);
    expect([...sharedEdges(rows)]).toEqual([10, 60]);
    expect([...sharedEdges(rows.slice(1))]).toEqual([]);
  });
});
