import { setTimeout as sleep, setImmediate as tick } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const all = async <T>(rows: AsyncIterable<T>): Promise<T[]> => {
  const taken: T[] = [];
  for await (const row of rows) taken.push(row);
  return taken;
};

describe('inOrder', () => {
  it('gives outcomes in the order of the items, whichever is ready first', async () => {
    const work = async (item: number) => {
      await sleep((item * 7) % 5);
      return item * 10;
    };
    expect(await all(inOrder(numbers(30), work, { atOnce: 4, ahead: 9 }))).toEqual(
      numbers(30).map(item => item * 10),
    );
    expect(await all(inOrder([], work, { atOnce: 4, ahead: 9 }))).toEqual([]);
  });

  it('keeps to its limits while nobody takes, and while the first one is slow', async () => {
    let running = 0;
    let most = 0;
    let begun = 0;
    const first = Promise.withResolvers<void>();
    const work = async (item: number) => {
      begun++;
      most = Math.max(most, ++running);
      await (item === 0 ? first.promise : tick());
      running--;
      return item;
    };
    const rows = inOrder(numbers(100), work, { atOnce: 3, ahead: 8 });
    const taken = rows.next();
    await sleep(20);
    expect({ begun, most }).toEqual({ begun: 8, most: 3 });
    first.resolve();
    expect(await taken).toEqual({ done: false, value: 0 });
    expect(await all(rows)).toHaveLength(99);
    expect(most).toBe(3);
  });

  it('begins nothing more when the signal fires, and gives what was begun', async () => {
    const stop = new AbortController();
    const work = async (item: number) => {
      await tick();
      if (item === 4) stop.abort();
      return item;
    };
    const rows = await all(inOrder(numbers(100), work, { atOnce: 2, ahead: 10 }, stop.signal));
    expect(rows.length).toBeGreaterThanOrEqual(5);
    expect(rows.length).toBeLessThan(12);
    expect(rows).toEqual(numbers(rows.length));
  });

  it('ends with the first error, and waits for the rest when it is left early', async () => {
    const work = async (item: number) => {
      await tick();
      if (item === 3) throw new Error('planted');
      return item;
    };
    await expect(all(inOrder(numbers(9), work, { atOnce: 2, ahead: 4 }))).rejects.toThrow('planted');
    let running = 0;
    const slow = async (item: number) => {
      running++;
      await sleep(5);
      running--;
      return item;
    };
    for await (const row of inOrder(numbers(50), slow, { atOnce: 3, ahead: 6 })) if (row === 2) break;
    expect(running).toBe(0);
  });
});
