import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SENTENCE_TOKENS_MAX, tokenise } from './tokens.ts';

const norms = (text: string): string[] => tokenise(text).map(token => token.norm);
const sentences = (text: string): number[] => tokenise(text).map(token => token.sentence);

describe('tokenise', () => {
  it.each([
    ['C++ and C# code', ['c++', 'and', 'c#', 'code']],
    ['O(log n), O( n log n ) and O(n^2)', ['o(logn)', 'o(nlogn)', 'and', 'o(n2)']],
    ['CI/CD over TCP/IP', ['ci/cd', 'over', 'tcp/ip']],
    ['.NET on k8s with node.js', ['.net', 'on', 'k8s', 'with', 'node.js']],
    ['1,000 rows in 3.5 s', ['1,000', 'rows', 'in', '3.5', 's']],
    ['40% of $5', ['40', 'percent', 'of', 'dollar', '5']],
    ['read/write key-value snake_case', ['read', 'write', 'key', 'value', 'snake', 'case']],
    ["the client’s word and the team's", ['the', 'client', 'word', 'and', 'the', 'team']],
    ["don't, it's", ["don't", "it's"]],
  ])('reads %j', (text, expected) => {
    expect(norms(text)).toEqual(expected);
  });

  it('folds wide characters and ligatures, and drops invisible ones, with offsets as typed', () => {
    const text = 'Ｔ​ＣＰ oﬃce';
    expect(norms(text)).toEqual(['tcp', 'office']);
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ｔ​ＣＰ', 'oﬃce']);
  });

  it('reads an open complexity bracket as a word and goes on', () => {
    expect(norms('O(log n and then some more words without an end')).toContain('log');
  });

  it('ends sentences at stops and line breaks, not in numbers or abbreviations', () => {
    expect(sentences('One two. Three')).toEqual([0, 0, 1]);
    expect(sentences('One\nTwo\n\nThree')).toEqual([0, 1, 2]);
    expect(sentences('Maps, e.g. hash maps, hold 3.5 items')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(sentences('Lists, trees etc. Then graphs')).toEqual([0, 0, 0, 1, 1]);
    expect(sentences('lists etc. and more')).toEqual([0, 0, 0, 0]);
  });

  it('cuts text without stops into sentences of a bounded length', () => {
    const tokens = tokenise('word '.repeat(SENTENCE_TOKENS_MAX * 2 + 1));
    expect(new Set(tokens.map(token => token.sentence)).size).toBe(3);
  });

  it('marks function words, numbers and capitals', () => {
    const [the, postgres, forty] = tokenise('the Postgres 40');
    expect([the?.functionClass, postgres?.functionClass, forty?.kind]).toEqual([
      'determiner',
      null,
      'number',
    ]);
    expect([the?.capital, postgres?.capital]).toEqual([false, true]);
  });

  it('gives ordered, non-overlapping offsets within any text, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        let last = 0;
        for (const token of tokenise(`${text}\ud800 a\udc00`)) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(text.length + 4);
      }),
    );
  });

  it('takes linear time', () => {
    const time = (text: string): number => {
      const before = performance.now();
      tokenise(text);
      return performance.now() - before;
    };
    for (const unit of ['o(', "a'b", '1,', 'a/b', '.net', '++', 'x']) {
      time(unit.repeat(5_000));
      expect(time(unit.repeat(100_000))).toBeLessThan(3_000);
    }
  });
});
