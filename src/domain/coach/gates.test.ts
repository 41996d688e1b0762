import { describe, expect, it } from 'vitest';
import { isEcho, isNoAnswer, isSmallTalk, newStems, smallTalkOf } from './gates.ts';
import { contentStems } from './recall.ts';
import { tokenise } from './tokens.ts';

const ASKED = contentStems(tokenise('How does a hash table resolve collisions of keys?'));
const judged = (text: string) => {
  const tokens = tokenise(text);
  return { tokens, fresh: newStems(tokens, ASKED) };
};

describe('isNoAnswer', () => {
  it.each([
    '',
    '  \n',
    '…',
    "I don't know.",
    'No idea, sorry',
    'pass',
    'idk',
    "I'm not sure about hash tables.",
    'N/A',
  ])('holds for %j', text => {
    const { tokens, fresh } = judged(text);
    expect(isNoAnswer(tokens, fresh)).toBe(true);
  });

  it.each([
    'Chaining',
    'By chaining',
    "I don't know the exact load factor, but each bucket holds a linked list, or the next free slot is probed.",
    'You pass the pointer of the bucket on.',
  ])('does not hold for %j', text => {
    const { tokens, fresh } = judged(text);
    expect(isNoAnswer(tokens, fresh)).toBe(false);
  });
});

describe('isEcho', () => {
  it.each([
    'A hash table resolves collisions of keys.',
    'How does a hash table resolve collisions of keys? Good question!',
  ])('holds for %j', text => {
    const { tokens, fresh } = judged(text);
    expect(isEcho(tokens, fresh, ASKED)).toBe(true);
  });

  it.each([
    'Buckets hold lists of keys with the same hash, or probing finds the next slot.',
    'It rains.',
    '',
  ])('does not hold for %j', text => {
    const { tokens, fresh } = judged(text);
    expect(isEcho(tokens, fresh, ASKED)).toBe(false);
  });
});

describe('isSmallTalk', () => {
  it('holds for talk about nothing', () => {
    const { tokens, fresh } = judged(
      'Well, that is a really good question, and honestly I think there is a lot to say about it.',
    );
    expect(isSmallTalk(tokens, fresh)).toBe(true);
  });

  it('does not hold for a short or a real answer', () => {
    for (const text of [
      'By chaining.',
      'Each bucket holds a linked list of entries, which is searched from its head.',
    ]) {
      const { tokens, fresh } = judged(text);
      expect(isSmallTalk(tokens, fresh)).toBe(false);
    }
  });
});

describe('smallTalkOf', () => {
  it('lists fillers and hedges', () => {
    expect(smallTalkOf(tokenise('Basically, you know, it might, I think, work.'))).toEqual({
      fillers: ['basically', 'you know'],
      hedges: ['i think'],
    });
  });
});
