import { describe, expect, it } from 'vitest';
import {
  argumentDemand,
  concretenessSignal,
  designDemand,
  designSignals,
  NO_DEMAND,
  namesIn,
  numbersIn,
  reasoningSignal,
} from './argument.ts';
import { tokenise } from './tokens.ts';

const all = (text: string) => ({ tokens: tokenise(text), sentences: null });
const reasoning = (text: string) => reasoningSignal(all(text), null);
const concreteness = (text: string) => concretenessSignal(all(text), null);

describe('reasoningSignal', () => {
  it('is at 1 for assertion only', () => {
    expect(reasoning('A cache is a fast store.')).toMatchObject({ level: 1, evidence: [] });
  });

  it('rises with a cause, a trade-off and a limit, and says what was not found', () => {
    const cause = reasoning('It is fast because it is in memory.');
    const both = reasoning('It is fast because it is in memory. However, it costs space.');
    const three = reasoning(
      'It is fast because it is in memory, so reads are cheap. However, it costs space. I avoid it when data changes all the time. The trade-off is staleness.',
    );
    expect(cause.level).toBe(2);
    expect(cause.comment).toBe('found: a cause; not found: a trade-off, a limit');
    expect(both.level).toBe(3);
    expect(three.level).toBeGreaterThanOrEqual(4);
    expect(three.evidence.length).toBeGreaterThan(0);
  });

  it('counts only sentences on the topic', () => {
    const text = 'A cache is fast. I came late because it rained.';
    expect(reasoningSignal({ tokens: tokenise(text), sentences: new Set([0]) }, null).level).toBe(1);
  });

  it('is not assessed where the model answer argues little or nothing is known of it', () => {
    const demand = argumentDemand(tokenise('A leaf is a node without children.'));
    expect(reasoningSignal(all('Because.'), demand).level).toBeNull();
    expect(reasoningSignal(all('Because.'), NO_DEMAND).level).toBeNull();
  });

  it('gives a model answer what it asks for itself', () => {
    const model =
      'It is fast because it is in memory, for example Redis at 2 ms on 40 nodes. However, it costs space. Avoid it when data changes.';
    const demand = argumentDemand(tokenise(model));
    expect(reasoningSignal(all(model), demand).level).toBe(5);
    expect(concretenessSignal(all(model), demand).level).toBe(5);
  });
});

describe('concretenessSignal', () => {
  it('is at 1 for the generic and rises with examples, numbers and names', () => {
    expect(concreteness('It is generally good to be fast.').level).toBe(1);
    const one = concreteness('For example, a shop keeps its list there.');
    const many = concreteness('For example, I used Redis with 40 nodes and cut 300 ms.');
    expect(one.level).toBeGreaterThan(1);
    expect(many.level).toBe(5);
  });
});

describe('numbersIn and namesIn', () => {
  it('leave out years and list numbers', () => {
    const text = '1. We ran 40 nodes in 2021.';
    expect(numbersIn(all(text)).map(({ start, end }) => text.slice(start, end))).toEqual(['40 nodes in']);
  });

  it('take capitals inside a sentence and words with digits, once each', () => {
    const text = 'Later we moved Postgres to k8s. Postgres stayed. Then we slept.';
    expect(namesIn(all(text)).map(({ start, end }) => text.slice(start, end))).toEqual(['Postgres', 'k8s']);
  });
});

describe('designSignals', () => {
  const STRONG =
    'I would first clarify the requirements: must it support edits, and what is the peak? Assume 10,000 writes per second and 5 TB a year, with 200 ms latency. I prefer a queue over a direct call; the trade-off is delay. However, a stream is better when order matters. If a worker crashes, the message is retried with a timeout and goes to a dead letter queue; we alert on lag.';

  it('finds requirements, trade-offs, failures and numbers', () => {
    const signals = designSignals(tokenise(STRONG), null);
    for (const id of ['requirements', 'trade-offs', 'failure-modes', 'numbers'] as const) {
      expect(signals[id]?.level, id).toBeGreaterThanOrEqual(3);
      expect(signals[id]?.evidence.length, id).toBeGreaterThan(0);
    }
  });

  it('finds none in a bare drawing, and asks for none that the model answer lacks', () => {
    const bare = tokenise('A client calls a server and the server calls a database.');
    expect(designSignals(bare, null)['failure-modes']?.level).toBe(1);
    expect(designSignals(bare, designDemand(bare)).numbers?.level).toBeNull();
    expect(designSignals(tokenise(STRONG), designDemand(tokenise(STRONG))).requirements?.level).toBe(5);
  });
});
