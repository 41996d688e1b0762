import type { App } from '../../application/app.ts';
import { guarded } from '../../application/guarded.ts';
import { late } from '../../shared/lazy.ts';
import type { Adapters } from '../adapters.ts';

export const historyUseCases = (on: Adapters): Pick<App, 'listHistory' | 'showProgress'> => ({
  listHistory: late(async () => {
    const { makeListHistory } = await import('../../application/history/list-history.ts');
    return guarded(makeListHistory({ history: (await on.store()).history }));
  }),
  showProgress: late(async () => {
    const { makeShowProgress } = await import('../../application/history/show-progress.ts');
    return guarded(makeShowProgress({ history: (await on.store()).history, clock: await on.clock() }));
  }),
});
