import { describe, expect, it } from 'vitest';
import { hasWildcard, matchesWildcard } from './wildcard.ts';

describe('matchesWildcard', () => {
  it.each([
    ['*.pdf', 'a.pdf', true],
    ['*.pdf', '.pdf', true],
    ['*.pdf', 'a.pdf.txt', false],
    ['cv-??.docx', 'cv-07.docx', true],
    ['cv-??.docx', 'cv-7.docx', false],
    ['[a-c]*', 'b.pdf', true],
    ['[a-c]*', 'd.pdf', false],
    ['[!a-c]*', 'd.pdf', true],
    ['[]x]', ']', true],
    ['[ab', '[ab', true],
    ['a*b*c', 'aXXbYYbZc', true],
    ['a*b*c', 'aXXbYY', false],
    ['*é*', 'résumé.pdf', true],
    ['?', '😀', true],
    ['', '', true],
    ['**', 'anything', true],
  ])('%s and %s: %s', (pattern, name, expected) => {
    expect(matchesWildcard(pattern, name)).toBe(expected);
  });

  it('takes no time for a pattern that almost matches', () => {
    const startMs = performance.now();
    expect(matchesWildcard(`${'a*'.repeat(60)}b`, 'a'.repeat(2_000))).toBe(false);
    expect(performance.now() - startMs).toBeLessThan(1_000);
  });

  it('knows what is a pattern', () => {
    expect(['a*', 'a?', '[a]', 'a.pdf', '-'].map(hasWildcard)).toEqual([true, true, true, false, false]);
  });
});
