import { describe, expect, it } from 'vitest';
import { communicationSignal, LENGTH_BAND, remarksOn } from './communication.ts';
import { tokenise } from './tokens.ts';

const levelOf = (text: string, substanceAt: number | null): number | null =>
  communicationSignal({
    tokens: tokenise(text),
    said: tokenise(text),
    substance: substanceAt === null ? [] : [{ start: substanceAt, end: substanceAt + 3 }],
    keywordList: false,
  }).level;

describe('communicationSignal', () => {
  it('rewards the answer first and an order', () => {
    const text = 'Use a queue. First it buffers, then it retries.';
    expect(levelOf(text, null)).toBe(4);
    expect(levelOf(text, 0)).toBe(5);
    expect(levelOf('Well. Use a queue.', 6)).toBe(3);
  });

  it('lowers endless sentences and very long answers', () => {
    expect(levelOf('word '.repeat(50), null)).toBe(2);
    expect(levelOf('A word here. '.repeat(LENGTH_BAND.longAbove), null)).toBe(1.5);
  });

  it('does not assess a keyword list, and survives nothing', () => {
    expect(
      communicationSignal({ tokens: tokenise('a b'), said: [], substance: [], keywordList: true }).level,
    ).toBeNull();
    expect(communicationSignal({ tokens: [], said: [], substance: [], keywordList: false })).toMatchObject({
      level: 3,
      evidence: [],
    });
  });
});

describe('remarksOn', () => {
  it('tells length, fillers and hedges', () => {
    const remarks = remarksOn(
      tokenise('Basically, I think, you know, I think it is basically, I guess, fine.'),
      false,
    );
    expect(remarks).toHaveLength(3);
    expect(remarks[1]).toBe('Fillers: «basically» 2×, «you know» 1×.');
    expect(remarks[2]).toBe('Hedges: «i think» 2×, «i guess» 1×.');
    expect(remarksOn(tokenise('A word here. '.repeat(200)), true)[0]).toContain('600 words');
  });

  it('says nothing about a plain answer of fair length, or about none', () => {
    expect(remarksOn(tokenise('A queue keeps order. '.repeat(30)), false)).toEqual([]);
    expect(remarksOn([], false)).toEqual([]);
    expect(remarksOn(tokenise('A queue keeps order.'), true)).toEqual([]);
  });
});
