import { describe, expect, it } from 'vitest';
import { recallOf, recallTarget, weighStems } from './recall.ts';
import { tokenise } from './tokens.ts';

const weights = weighStems(['A queue keeps order.', 'a stack keeps items', 'queues of tasks']);

describe('weighStems', () => {
  it('weighs rare stems higher than common ones', () => {
    expect(weights.weightOf('stack')).toBeGreaterThan(weights.weightOf('queue'));
    expect(weights.isKnown('queue')).toBe(true);
    expect(weights.isKnown('heap')).toBe(false);
  });
});

describe('recallOf', () => {
  const target = recallTarget(
    tokenise('The queue keeps order of tasks'),
    tokenise('What is a queue?'),
    weights,
  );

  it('leaves out function words and the words of the question', () => {
    expect([...target.weights.keys()].sort()).toEqual(['keep', 'order', 'task']);
    expect(recallOf(target, tokenise('a queue is the queue')).share).toBe(0);
  });

  it('reaches 1 with all words, each counted once', () => {
    const all = recallOf(target, tokenise('tasks tasks ordered keeping'));
    expect(all.share).toBeCloseTo(1);
    expect(all.tokens).toHaveLength(3);
  });

  it('is 0 where the model answer adds nothing', () => {
    const none = recallTarget(tokenise('A queue'), tokenise('What is a queue?'), weights);
    expect(recallOf(none, tokenise('queue')).share).toBe(0);
  });
});
