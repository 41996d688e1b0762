import { useRef } from 'react';
import { renderSummary } from '../../../presenters/interview-text.ts';
import { contentCells } from '../../components/frame-layout.ts';
import { useServices } from '../../hooks/services.ts';
import { useLoad } from '../../hooks/use-load.ts';
import { EMPTY_LINE } from '../../text/line.ts';
import { linesOfStyled } from '../../text/styled.ts';

/** Ends the interview if it still runs, and gets its summary; once seen, the summary goes into the scrollback. */
export const useSummary = (interviewId: string, complete: boolean) => {
  const { app, size, record, navigate } = useServices();
  const { loaded, load, now } = useLoad(() =>
    complete ? app.completeInterview({ id: interviewId }) : app.summarizeInterview({ id: interviewId }),
  );
  const cells = useRef(contentCells(size));
  cells.current = contentCells(size);
  const leaveTo = (): void => {
    const seen = now();
    if (seen.kind === 'loaded') {
      record([...linesOfStyled(style => renderSummary(seen.value, style), cells.current, null), EMPTY_LINE]);
    }
    navigate({ screen: 'home' });
  };
  return { loaded, load, leaveTo };
};
