import type { AnswerOutcome } from '../../../../application/interview/interview-io.ts';
import { useServices } from '../../hooks/services.ts';
import { useModel } from '../../hooks/use-model.ts';
import { routeOnward } from '../../routes.ts';
import { transcriptLines } from '../../wording/feedback-lines.ts';
import { FEEDBACK, reduceFeedback } from './state.ts';

export const useFeedback = (outcome: AnswerOutcome) => {
  const { app, keys, navigate, record, leave } = useServices();
  const model = useModel(reduceFeedback, () => FEEDBACK);
  const { dispatch } = model;
  const { interview, answered, attempt } = outcome;

  /** The answer and its score go into the scrollback when the person has read them, not before. */
  const goOn = (): void => {
    record(transcriptLines(outcome));
    navigate(routeOnward(interview));
  };
  const retry = async (): Promise<void> => {
    keys.hold();
    dispatch({ type: 'leave' });
    const result = await app.retryQuestion({ id: interview.id, questionId: answered.questionId });
    if (!result.ok) return void dispatch({ type: 'failed', error: result.error });
    record(transcriptLines(outcome));
    navigate({
      screen: 'question',
      interviewId: interview.id,
      interview: result.value,
      text: attempt.text,
      notes: [],
    });
  };
  const quit = (): void => {
    record(transcriptLines(outcome));
    leave();
  };
  return { ...model, goOn, retry, quit };
};
