import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hanging, line, lineCells, paragraphs, plainText, span, wrapLines } from './line.ts';
import { linesOfStyled } from './styled.ts';
import { clusterCells, cutToCells, padToCells, textCells } from './width.ts';

const wrap = (cells: number, ...lines: Parameters<typeof wrapLines>[0]) =>
  wrapLines(lines, cells).map(plainText);

describe('lines', () => {
  it('wrap at words, and inside words that are too long', () => {
    expect(wrap(10, line('the quick brown fox'))).toEqual(['the quick', 'brown fox']);
    expect(wrap(5, line('abcdefghijkl m'))).toEqual(['abcde', 'fghij', 'kl m']);
    expect(wrap(4, line('日本語'))).toEqual(['日本', '語']);
  });

  it('keep the tone of each word, and indent wrapped rows', () => {
    const rows = wrapLines([hanging(2, span('! ', 'warn'), 'one two three')], 12);
    expect(rows.map(plainText)).toEqual(['! one two', '  three']);
    expect(rows[0]?.spans).toEqual([
      { text: '! ', tone: 'warn' },
      { text: 'one two', tone: 'normal' },
    ]);
  });

  it('keep a word together that goes on over spans, and the indent of a line of the text', () => {
    expect(wrap(12, line('say ', span('[+this', 'good'), span('thing+]', 'bad'), ', please'))).toEqual([
      'say',
      '[+this',
      'thing+],',
      'please',
    ]);
    expect(wrap(12, line('say it ', span('[+so+]', 'good'), ', yes'))).toEqual(['say it', '[+so+], yes']);
    expect(wrap(20, line('if (a)\n  return b;\nand a long line that wraps'))).toEqual([
      'if (a)',
      '  return b;',
      'and a long line that',
      'wraps',
    ]);
  });

  it('break at line ends, and drop what terminals would obey', () => {
    expect(wrap(20, line('a\u001b[2J\nb\tc'))).toEqual(['a', 'b    c']);
    expect(paragraphs('one\r\n\r\ntwo').map(plainText)).toEqual(['one', '', 'two']);
  });

  it('never exceed the width and never lose a word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 })), fc.integer({ min: 4, max: 30 }), (words, cells) => {
        const text = words.join(' ');
        const rows = wrapLines([line(text)], cells);
        for (const row of rows) expect(lineCells(row)).toBeLessThanOrEqual(cells);
        expect(rows.map(plainText).join('').replace(/\s/g, '')).toBe(
          plainText(line(text)).replace(/\s/g, ''),
        );
      }),
    );
  });
});

describe('widths', () => {
  it('count cells, cut and pad by them', () => {
    expect(textCells('a日é👩‍👩‍👧')).toBe(6);
    expect(clusterCells('\t')).toBe(4);
    expect(cutToCells('日本語です', 6)).toBe('日本…');
    expect(cutToCells('short', 6)).toBe('short');
    expect(cutToCells('any', 0)).toBe('');
    expect(padToCells('日', 4)).toBe('日  ');
  });
});

describe('presenters’ text', () => {
  it('becomes lines with tones, over line ends and inside each other', () => {
    const lines = linesOfStyled(
      ({ paint }) => `a ${paint('good', `b ${paint('bold', 'c')} d`)}\n${paint('fair', 'e\nf')}`,
      80,
      null,
    );
    expect(lines.map(row => row.spans.map(part => `${part.tone}:${part.text}`))).toEqual([
      ['normal:a ', 'good:b ', 'strong:c', 'good: d'],
      ['warn:e'],
      ['warn:f'],
    ]);
  });
});
