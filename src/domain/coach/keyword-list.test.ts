import { describe, expect, it } from 'vitest';
import { seededRandom, shuffled } from '../../shared/random.ts';
import { readsLikeKeywordList } from './keyword-list.ts';
import { tokenise } from './tokens.ts';

const ANSWER =
  'A cache keeps the results of slow work close to the reader, so that the next request does not have to wait for it. The price is that a copy can be stale, which is why each entry has a time to live and writes have to remove what they change.';

describe('readsLikeKeywordList', () => {
  it('finds sentences to be sentences', () => {
    expect(readsLikeKeywordList(tokenise(ANSWER))).toBe(false);
  });

  it.each([
    'I would wait and see for a while, because such numbers always go up and down.',
    'I would wait and see for a while, because such numbers always go up and down. If customers complain, there is still time to react.',
    'In such moments communication is everything. I always stay friendly and respectful, and we would surely find a compromise that makes everybody happy.',
    'The load moves in and out of the cache, so for many others the queue is nothing but a buffer.',
  ])('finds a short text of full sentences to be sentences: %s', text => {
    expect(readsLikeKeywordList(tokenise(text))).toBe(false);
  });

  it('finds a list of terms', () => {
    expect(
      readsLikeKeywordList(
        tokenise('cache, invalidation, TTL, LRU eviction, write-through, stale reads, hit rate'),
      ),
    ).toBe(true);
    expect(
      readsLikeKeywordList(tokenise('cache cache ttl ttl eviction eviction stale stale redis redis')),
    ).toBe(true);
  });

  it('finds shuffled words, nine times in ten', () => {
    const random = seededRandom(5);
    const flagged = Array.from({ length: 50 }, () => shuffled(ANSWER.split(' '), random).join(' ')).filter(
      text => readsLikeKeywordList(tokenise(text)),
    );
    expect(flagged.length).toBeGreaterThanOrEqual(45);
  });

  it('does not judge a few words', () => {
    expect(readsLikeKeywordList(tokenise('push and pop'))).toBe(false);
    expect(readsLikeKeywordList([])).toBe(false);
  });
});
