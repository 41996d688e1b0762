import { renderSummary } from '../../../presenters/interview-text.ts';
import { contentCells } from '../../components/frame-layout.ts';
import { ReadingScreen } from '../../components/reading-screen.tsx';
import { useServices } from '../../hooks/services.ts';
import { linesOfStyled } from '../../text/styled.ts';
import { useSummary } from './use-summary.ts';

interface SummaryScreenProps {
  readonly interviewId: string;
  /** Whether the interview still has to be completed. */
  readonly complete: boolean;
}

/** Verdict, breakdown, strengths, what to improve and what to practise. */
export const SummaryScreen = ({ interviewId, complete }: SummaryScreenProps) => {
  const { size } = useServices();
  const { loaded, load, leaveTo } = useSummary(interviewId, complete);
  return (
    <ReadingScreen
      title="Interview finished"
      loaded={loaded}
      load={load}
      onBack={leaveTo}
      linesOf={summary => linesOfStyled(style => renderSummary(summary, style), contentCells(size), null)}
    />
  );
};
