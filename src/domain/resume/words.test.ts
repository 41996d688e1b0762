import { describe, expect, it } from 'vitest';
import { asOfMonth, mergeRanges, monthsIn, monthText, parseDate } from './months.ts';
import { phraseIndex } from './phrase-index.ts';
import { countWords, TEXT_CHARS_MAX, wordsOf } from './words.ts';

describe('wordsOf', () => {
  it.each([
    ['C++, C# and .NET!', ['C++', 'C#', 'and', '.NET']],
    ['Node.js/ASP.NET', ['Node', 'js', 'ASP', 'NET']],
    ['AWS+Azure 5+ years', ['AWS', 'Azure', '5', 'years']],
    ['naïve Größe 東京', ['naïve', 'Größe', '東京']],
    ['.hidden …', ['hidden']],
    ['', []],
  ])('splits «%s»', (text, expected) => {
    expect(wordsOf(text).map(word => word.text)).toEqual(expected);
  });

  it('says where each word stands', () => {
    for (const word of wordsOf('  one, .two;\tthree'))
      expect('  one, .two;\tthree'.slice(word.start, word.end)).toBe(word.text);
  });

  it('reads no further than its limit', () => {
    expect(wordsOf('a '.repeat(TEXT_CHARS_MAX)).length).toBe(TEXT_CHARS_MAX / 2);
  });
});

describe('countWords', () => {
  it('counts as a person would', () => {
    expect(countWords('Built Node.js services — 3 of them')).toBe(6);
    expect(countWords(' • ')).toBe(0);
  });
});

describe('phraseIndex', () => {
  const index = phraseIndex([
    ['sql server', 'server'],
    ['sql', 'sql'],
    ['unit test', 'test'],
    ['', 'nothing'],
  ]);

  it('prefers the longest phrase and forgives a plural', () => {
    expect(index.findIn('SQL Server, SQL and unit-tests').map(hit => [hit.value, hit.text])).toEqual([
      ['server', 'SQL Server'],
      ['sql', 'SQL'],
      ['test', 'unit-tests'],
    ]);
  });

  it('does not reach over commas or sentences', () => {
    expect(index.findIn('SQL. Server').map(hit => hit.value)).toEqual(['sql']);
    expect(index.findIn('unit, test')).toEqual([]);
  });

  it('takes a shorter phrase where the longer one is refused', () => {
    const hits = index.find(wordsOf('sql server'), value => value !== 'server');
    expect(hits.map(hit => hit.value)).toEqual(['sql']);
  });
});

describe('months', () => {
  it('reads dates of three precisions and nothing else', () => {
    expect(parseDate('2021')).toEqual({ year: 2021, month: null });
    expect(parseDate('2021-03-15')).toEqual({ year: 2021, month: 3 });
    for (const bad of [undefined, '', '21', '2021-00', '2021-13', '1066', 'May 2021'])
      expect(parseDate(bad)).toBeNull();
  });

  it('throws on an asOf that is no day', () => {
    expect(() => asOfMonth('2021')).toThrow('2021');
    expect(monthText(asOfMonth('2021-12-31'))).toBe('2021-12');
  });

  it('joins ranges that touch', () => {
    expect(
      mergeRanges([
        { from: 5, to: 7 },
        { from: 1, to: 4 },
        { from: 9, to: 9 },
      ]),
    ).toEqual([
      { from: 1, to: 7 },
      { from: 9, to: 9 },
    ]);
    expect(
      monthsIn([
        { from: 1, to: 3 },
        { from: 2, to: 5 },
      ]),
    ).toBe(5);
  });
});
