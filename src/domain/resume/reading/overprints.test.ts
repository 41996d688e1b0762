import { describe, expect, it } from 'vitest';
import type { TextRun } from './laid-out.ts';
import { readSegments } from './segments.ts';
import { draw } from './testing/draw-runs.ts';

const run = (text: string, x: number, width: number, more: Partial<TextRun> = {}): TextRun => ({
  text,
  x,
  y: 100,
  width,
  height: 10,
  fontSize: 10,
  bold: false,
  italic: false,
  href: null,
  role: null,
  ...more,
});
const read = (...runs: TextRun[]) =>
  readSegments({ ...draw(''), pages: [{ number: 1, width: 612, height: 792, runs }] });

describe('text drawn twice', () => {
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
