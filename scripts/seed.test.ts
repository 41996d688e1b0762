import { expect, it } from 'vitest';
import { wholeHistory } from '../test/support/store-samples.ts';
import { createTempHome } from '../test/support/temp-store.ts';
import { seedStore } from './seed.ts';

it('fills a store that the program can read, the same for the same seed', async () => {
  const until = new Date('2026-11-22T12:00:00.000Z');
  const histories: unknown[] = [];
  for (let round = 0; round < 2; round++) {
    const home = createTempHome();
    await seedStore({ home: `${home.path}/home`, interviews: 40, questions: 4, seed: 7, until });
    const store = home.store();
    const page = await store.history.page({ ...wholeHistory, limit: 100 });
    expect(page.total).toBe(40);
    for (const item of page.items) {
      const found = await store.interviews.find(item.id);
      expect(found?.interview.questions).toHaveLength(4);
      const open = found?.interview.questions.filter(({ status }) => status === 'open');
      expect(open).toHaveLength(item.status === 'completed' ? 0 : 1);
      expect(item.startedAt <= until.toISOString()).toBe(true);
    }
    expect((await store.history.scores({ since: null })).length).toBeGreaterThan(100);
    histories.push(page.items);
    await home.remove();
  }
  expect(histories[0]).toEqual(histories[1]);
});
