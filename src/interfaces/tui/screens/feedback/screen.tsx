import type { AnswerOutcome } from '../../../../application/interview/interview-io.ts';
import { scoreEffects } from '../../../../domain/interview/scoring.ts';
import { contentCells, layOutPage } from '../../components/frame-layout.ts';
import { keyHelp } from '../../components/key-help.ts';
import { PageView } from '../../components/page-view.tsx';
import { scrollBy, scrolled } from '../../components/scroll.ts';
import { chordsOf } from '../../hooks/key-press.ts';
import { useServices } from '../../hooks/services.ts';
import { useKeys } from '../../hooks/use-keys.ts';
import { actionFor } from '../../key-bindings.ts';
import { EMPTY_LINE, hanging, line, span } from '../../text/line.ts';
import { failureLines } from '../../wording/failure-lines.ts';
import { feedbackLines, onwardText } from '../../wording/feedback-lines.ts';
import { questionText, questionTitle } from '../../wording/question-lines.ts';
import { useFeedback } from './use-feedback.ts';

export const FeedbackScreen = ({ outcome }: { readonly outcome: AnswerOutcome }) => {
  const { size } = useServices();
  const { state, now, dispatch, goOn, retry, quit } = useFeedback(outcome);
  const cells = contentCells(size);
  const page = layOutPage(
    {
      head: [line(span(questionTitle(outcome.interview, outcome.answered), 'title'))],
      body: [...questionText(outcome.answered), EMPTY_LINE, ...feedbackLines(outcome, cells)],
      foot: [
        ...(state.error ? failureLines(state.error) : []),
        ...(state.phase === 'leaving'
          ? [line('Opening the question again…')]
          : [
              line(span('Enter ', 'accent'), onwardText(outcome)),
              hanging(2, span('r ', 'accent'), `retry: ${scoreEffects.retry}`),
              keyHelp('feedback', ['next', 'retry']),
            ]),
      ],
      scroll: state.scroll,
    },
    size,
  );
  useKeys(press => {
    for (const chord of chordsOf(press)) {
      const action = actionFor('feedback', chord);
      const by = scrollBy(action, page.bodyRows);
      if (by !== null) dispatch({ type: 'scroll', to: scrolled(now().scroll, by, page.scrollMax) });
      if (action === 'next') goOn();
      if (action === 'retry') void retry();
      if (action === 'quit') quit();
    }
  }, state.phase === 'reading');
  return <PageView lines={page.lines} />;
};
