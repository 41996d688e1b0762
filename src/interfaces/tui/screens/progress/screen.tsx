import { renderProgress } from '../../../presenters/history.ts';
import { contentCells } from '../../components/frame-layout.ts';
import { ReadingScreen } from '../../components/reading-screen.tsx';
import { useServices } from '../../hooks/services.ts';
import { useLoad } from '../../hooks/use-load.ts';
import { line } from '../../text/line.ts';
import { linesOfStyled } from '../../text/styled.ts';

/** Trends by competency, in the words of `interviewace progress`. */
export const ProgressScreen = () => {
  const { app, clock, size, navigate } = useServices();
  const { loaded, load } = useLoad(() => app.showProgress({ since: null }));
  return (
    <ReadingScreen
      title="Progress"
      loaded={loaded}
      load={load}
      onBack={() => navigate({ screen: 'home' })}
      linesOf={report =>
        report.answers === 0
          ? [line('No graded answers yet. An interview makes the first ones.')]
          : linesOfStyled(style => renderProgress(report, style), contentCells(size), new Date(clock.now()))
      }
    />
  );
};
