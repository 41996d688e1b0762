import { useCallback } from 'react';
import type { PageRequest } from '../../../../application/page.ts';
import { ListScreen } from '../../components/list/list-screen.tsx';
import { useServices } from '../../hooks/services.ts';
import { resumeRow } from '../../wording/list-rows.ts';

/** Saved resumes, newest first; opening one sets up an interview with it. */
export const ResumesScreen = () => {
  const { app, clock, navigate } = useServices();
  const read = useCallback((page: PageRequest) => app.listResumes({ ...page, deleted: false }), [app]);
  return (
    <ListScreen
      title="Resumes (Enter starts an interview with one)"
      empty="No resumes yet. Add one with: interviewace resume analyze FILE"
      read={read}
      rowOf={item => resumeRow(item, new Date(clock.now()))}
      onOpen={item => navigate({ screen: 'setup', preset: { resumeId: item.id } })}
      onBack={() => navigate({ screen: 'home' })}
    />
  );
};
