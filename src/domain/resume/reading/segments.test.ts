import { describe, expect, it } from 'vitest';
import { segmentsOf as read, runAt as run } from './testing/page-of-runs.ts';

describe('readSegments', () => {
  it('joins runs that touch and puts spaces between words', () => {
    expect(read(run('Sta', 10), run('\uFB00', 25), run('Engineer', 33)).map(each => each.text)).toEqual([
      'Staff Engineer',
    ]);
  });

  it('parts what stands far apart, and text aligned by spaces', () => {
    expect(read(run('Acme', 10), run('2020', 300)).map(each => each.text)).toEqual(['Acme', '2020']);
    const [, right] = read(run('Acme          2020', 10));
    expect(right).toMatchObject({ text: '2020', x: 80 });
  });

  it('puts a bullet of its own run with the text it marks', () => {
    const [item] = read(run('\uF0B7', 10), run('Built it', 35));
    expect(item).toMatchObject({ text: 'Built it', marker: 'glyph', x: 10 });
    expect(read(run('•', 10), run('Built it', 35))[0]).toMatchObject({ text: 'Built it', marker: 'bullet' });
  });

  it('mends letters set one by one', () => {
    const letters = [...'SKILLS'].map((letter, at) => run(letter, 10 + at * 8));
    expect(read(...letters)[0]?.text).toBe('SKILLS');
    const words = [...'TO NOW'].flatMap((letter, at) => (letter === ' ' ? [] : [run(letter, 10 + at * 8)]));
    expect(read(...words)[0]?.text).toBe('TO NOW');
  });

  it('remembers the bold beginning and the links', () => {
    const [segment] = read(
      run('Tools:', 10, { bold: true }),
      run('Git and more', 43, { href: 'https://a.example' }),
    );
    expect(segment).toMatchObject({
      text: 'Tools: Git and more',
      lead: 'Tools:',
      hrefs: ['https://a.example'],
      bold: false,
    });
  });

  it('leaves out runs without a place', () => {
    expect(read(run('x', Number.NaN), run('', 10), run('\u0000', 10))).toEqual([]);
  });
});
