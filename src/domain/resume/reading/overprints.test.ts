import { describe, expect, it } from 'vitest';
import type { TextRun } from './laid-out.ts';
import { segmentsOf as read, runAt } from './testing/page-of-runs.ts';

const run = (text: string, x: number, width: number, more: Partial<TextRun> = {}): TextRun =>
  runAt(text, x, { width, ...more });

describe('text drawn twice', () => {
  it('is read once where one drawing comes in pieces', () => {
    const segments = read(run('ANNA', 40, 40), run('ANNA EXAMPLE', 40.3, 120), run('EXAMPLE', 90, 70.2));
    expect(segments.map(({ text, bold }) => [text, bold])).toEqual([['ANNA EXAMPLE', true]]);
  });

  it('is no word that stands beside a text that holds it', () => {
    const segments = read(run('Acme Corp', 40, 50), run('Corp', 92, 22), run('Acme', 200, 26));
    expect(segments.map(each => each.text).join(' ')).toBe('Acme Corp Corp Acme');
  });

  it('is read once, and bold', () => {
    const segments = read(run('Acme Corp', 40, 50), run('Acme Corp', 40.4, 50), run('2020', 200, 20));
    expect(segments.map(({ text, bold }) => [text, bold])).toEqual([
      ['Acme Corp', true],
      ['2020', false],
    ]);
  });

  it('is read once where its letters were drawn in turns', () => {
    const [segment] = read(run('A', 40, 6), run('An', 40.3, 12), run('nn', 46.4, 11), run('n', 52.5, 6));
    expect(segment).toMatchObject({ text: 'Ann', bold: true });
  });

  it('leaves the same word in two places alone', () => {
    expect(read(run('2020', 40, 20), run('2020', 80, 20), run('2020', 40, 20, { y: 120 }))).toHaveLength(3);
    expect(read(run('book', 40, 20), run('keeper', 60, 30))[0]?.text).toBe('bookkeeper');
  });
});
