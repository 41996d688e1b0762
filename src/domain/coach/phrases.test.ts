import { describe, expect, it } from 'vitest';
import { compilePhrases, findPhrases } from './phrases.ts';
import { tokenise } from './tokens.ts';

const found = (phrase: string, text: string, loose = true): string[] =>
  findPhrases(compilePhrases([[phrase, phrase]], { loose }), tokenise(text)).map(hit =>
    text.slice(hit.start, hit.end),
  );

describe('findPhrases', () => {
  it('matches forms of words and quotes them as typed', () => {
    expect(found('allocate memory', 'It Allocates  MEMORY twice')).toEqual(['Allocates  MEMORY']);
  });

  it('lets articles and, when loose, a few small words stand between', () => {
    expect(found('return type', 'return the type')).toEqual(['return the type']);
    expect(found('order preserved', 'order is then preserved')).toEqual(['order is then preserved']);
    expect(found('order preserved', 'order is preserved', false)).toEqual([]);
  });

  it('does not reach over content words, negations or the end of a sentence', () => {
    expect(found('order preserved', 'order of arrival preserved')).toEqual([]);
    expect(found('order preserved', 'order not preserved')).toEqual([]);
    expect(found('order preserved', 'the order. Preserved')).toEqual([]);
  });

  it('finds two content words the other way round, and written as one word, only when loose', () => {
    expect(found('allocate memory', 'memory is allocated')).toEqual(['memory is allocated']);
    expect(found('allocate memory', 'memory is allocated', false)).toEqual([]);
    expect(found('run time', 'at runtime')).toEqual(['runtime']);
    expect(found('multithreading', 'multi-threading')).toEqual(['multi-threading']);
  });

  it('finds what stays whole', () => {
    expect(found('c++', 'I like C++, not C')).toEqual(['C++']);
    expect(found('o(log n)', 'It takes O( log n ) steps')).toEqual(['O( log n )']);
  });

  it('finds nothing for an empty phrase', () => {
    expect(found('…', 'anything')).toEqual([]);
  });
});
