import { describe, expect, it } from 'vitest';
import { isOneSlip, mendSlips, spellingOf } from './spelling.ts';
import { tokenise } from './tokens.ts';

describe('isOneSlip', () => {
  it.each([
    ['recursive', 'recusrive'],
    ['recursive', 'recrsive'],
    ['recursive', 'recurrsive'],
    ['recursive', 'recursave'],
  ])('%s and %s are one slip apart', (one, other) => {
    expect(isOneSlip(one, other)).toBe(true);
    expect(isOneSlip(other, one)).toBe(true);
  });

  it.each([
    ['recursive', 'recursive'],
    ['recursive', 'recusivre'],
    ['recursive', 'recur'],
    ['insert', 'invest'],
  ])('%s and %s are not', (one, other) => {
    expect(isOneSlip(one, other)).toBe(false);
  });
});

describe('mendSlips', () => {
  const spelling = spellingOf(tokenise('recursion traversal map'));
  const stems = (text: string, isWord: (stem: string) => boolean = () => false): string[] =>
    mendSlips(tokenise(text), spelling, isWord).map(token => token.stem);

  it('mends a slip in an expected word and keeps the offsets', () => {
    const tokens = mendSlips(tokenise('by traversla'), spelling, () => false);
    expect(tokens[1]).toMatchObject({ norm: 'traversla', start: 3, end: 12 });
    expect(tokens[1]?.stem).toBe(tokenise('traversal')[0]?.stem);
  });

  it('leaves known words, short words and other beginnings alone', () => {
    expect(stems('traversla', () => true)).toEqual(['traversla']);
    expect(stems('mop')).toEqual(['mop']);
    expect(stems('tarversal')[0]).not.toBe(tokenise('traversal')[0]?.stem);
  });
});
