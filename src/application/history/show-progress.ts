import { progressOf } from '../../domain/history/progress.ts';
import { err, ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import type { Clock } from '../ports/clock.ts';
import type { HistoryReader } from '../ports/history-reader.ts';
import { checkTime } from './list-history.ts';

export interface ShowProgressDeps {
  readonly history: HistoryReader;
  readonly clock: Clock;
}

/** Trends since a time; the streak is counted over all answers, because a later start would only cut it. */
export const makeShowProgress =
  (deps: ShowProgressDeps): App['showProgress'] =>
  async ({ since }) => {
    const invalid = checkTime('since', since);
    if (invalid) return err(invalid);
    const today = deps.clock.now().toISOString().slice(0, 10);
    const from = since === null ? null : new Date(since).toISOString();
    const progress = progressOf(await deps.history.scores({ since: from }), today);
    const streakDays =
      from === null
        ? progress.streakDays
        : progressOf(await deps.history.scores({ since: null }), today).streakDays;
    return ok({ ...progress, streakDays, interviewsCompleted: await completedSince(deps.history, from) });
  };

const completedSince = async (history: HistoryReader, since: string | null): Promise<number> => {
  const page = await history.page({
    status: 'completed',
    role: null,
    since,
    until: null,
    minScore: null,
    sort: 'newest',
    deleted: false,
    skip: 0,
    limit: 1,
    cursor: null,
  });
  return page.total;
};
