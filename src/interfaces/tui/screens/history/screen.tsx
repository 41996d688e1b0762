import { useCallback } from 'react';
import type { PageRequest } from '../../../../application/page.ts';
import type { HistoryItem } from '../../../../application/ports/history-reader.ts';
import { ListScreen } from '../../components/list/list-screen.tsx';
import { useServices } from '../../hooks/services.ts';
import { EVERYTHING } from '../../queries.ts';
import type { Route } from '../../routes.ts';
import { historyRow } from '../../wording/list-rows.ts';

/** Past interviews, newest first; an unfinished one is continued, a finished one shows its summary. */
export const HistoryScreen = () => {
  const { app, clock, navigate } = useServices();
  const read = useCallback((page: PageRequest) => app.listHistory({ ...EVERYTHING, ...page }), [app]);
  return (
    <ListScreen
      title="History"
      empty="No interviews yet."
      read={read}
      rowOf={item => historyRow(item, new Date(clock.now()))}
      onOpen={item => navigate(routeTo(item))}
      onBack={() => navigate({ screen: 'home' })}
    />
  );
};

const routeTo = (item: HistoryItem): Route =>
  item.status === 'in_progress'
    ? { screen: 'question', interviewId: item.id, interview: null, text: '', notes: [] }
    : { screen: 'summary', interviewId: item.id, complete: false };
