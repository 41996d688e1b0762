import { describe, expect, it } from 'vitest';
import type { TextRun } from '../../domain/resume/reading/laid-out.ts';
import { runAt } from '../../domain/resume/reading/testing/page-of-runs.ts';
import { withoutDoubles } from './pdf-doubled.ts';

const run = (text: string, x: number, y = 100): TextRun => runAt(text, x, { y, width: 50 });

describe('withoutDoubles', () => {
  it('reads text that is printed twice as one, and as bold if the prints lie apart', () => {
    expect(withoutDoubles([run('Skills', 60), run('Skills', 60.25), run('Go', 60, 120)])).toEqual([
      { ...run('Skills', 60), bold: true },
      run('Go', 60, 120),
    ]);
    expect(withoutDoubles([run('Skills', 60), run('Skills', 60)])).toEqual([run('Skills', 60)]);
  });

  it('leaves the same word elsewhere alone', () => {
    const words = [run('2020', 60), run('2020', 90), run('2020', 60, 114)];
    expect(withoutDoubles(words)).toEqual(words);
  });
});
