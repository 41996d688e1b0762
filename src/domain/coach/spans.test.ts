import { describe, expect, it } from 'vitest';
import { atBorders, quotesOf } from './spans.ts';

const around = (text: string, words: string): string => {
  const start = text.indexOf(words);
  const { start: from, end } = atBorders(text, { start, end: start + words.length });
  return text.slice(from, end);
};
const LONG =
  'On Monday I searched our tickets, found six more pharmacies with the same bug, called every one of them before noon, and asked the developers to raise the rating';

describe('atBorders', () => {
  it('takes the whole sentence where it is short', () => {
    const text = 'Nobody knew. Eleven requests, two days and one pair of hands: that was it! Then it ran.';
    expect(around(text, 'requests, two days and one pair of')).toBe(
      'Eleven requests, two days and one pair of hands: that was it!',
    );
  });

  it('takes the clauses that hold the words where the sentence is long', () => {
    expect(around(`It broke. ${LONG}.`, 'six more pharmacies')).toBe(
      'found six more pharmacies with the same bug',
    );
    expect(around(`It broke. ${LONG}.`, 'bug, called every')).toBe(
      'found six more pharmacies with the same bug, called every one of them before noon',
    );
  });

  it('takes the first clause where all of them are too long, and else the words alone', () => {
    expect(around(`${LONG}.`, LONG.slice(10))).toBe('On Monday I searched our tickets');
    const endless = 'word '.repeat(100);
    expect(around(endless, 'word word')).toBe('word word');
  });

  it('reads over numbers, abbreviations and quotation marks', () => {
    const text = 'He asked «why now?» Ms. Arnaud paid 1,900.50 euros e.g. for posters.\nIt was late.';
    expect(around(text, '1,900.50')).toBe('Ms. Arnaud paid 1,900.50 euros e.g. for posters.');
    expect(around(text, 'why')).toBe('He asked «why now?»');
    expect(around(text, 'late')).toBe('It was late.');
  });

  it('keeps a text without any border as it is', () => {
    expect(around('it works', 'works')).toBe('it works');
    expect(atBorders('', { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });
});

describe('quotesOf', () => {
  it('keeps reading order, drops repeats and empty ranges, and stops at the limit', () => {
    const ranges = [
      { start: 3, end: 5 },
      { start: 0, end: 2 },
      { start: 3, end: 5 },
      { start: 4, end: 4 },
    ];
    expect(quotesOf('ab cd', ranges)).toEqual([
      { quote: 'ab', start: 0, end: 2 },
      { quote: 'cd', start: 3, end: 5 },
    ]);
    expect(quotesOf('ab cd', ranges, 1)).toHaveLength(1);
  });
});
