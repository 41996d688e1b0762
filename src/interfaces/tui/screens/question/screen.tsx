import { useCursor } from 'ink';
import { useEffect } from 'react';
import { scoreEffects } from '../../../../domain/interview/scoring.ts';
import { isTooSmall, layOutPage } from '../../components/frame-layout.ts';
import { keyHelp } from '../../components/key-help.ts';
import { PageView } from '../../components/page-view.tsx';
import { useServices } from '../../hooks/services.ts';
import { useKeys } from '../../hooks/use-keys.ts';
import { useTick } from '../../hooks/use-tick.ts';
import type { QuestionRoute } from '../../routes.ts';
import { line, span } from '../../text/line.ts';
import { failureLines } from '../../wording/failure-lines.ts';
import { layOutQuestion, pauseLines, viewTextField } from './layout.ts';
import { questionKeys } from './question-keys.ts';
import { reduceQuestion, takesText } from './state.ts';
import { useQuestion } from './use-question.ts';

export const QuestionScreen = ({ route }: { readonly route: QuestionRoute }) => {
  const { size, clock, navigate } = useServices();
  const question = useQuestion(route);
  const { state, dispatch } = question;
  const { setCursorPosition } = useCursor();
  const layout = layOutQuestion(state, size, clock.now());
  const { width, height } = layout.editor;
  // Drawn with the size that belongs to this window at once; the state follows.
  const drawn = reduceQuestion(state, { type: 'edit', edit: { type: 'resize', width, height } });
  useEffect(() => {
    dispatch({ type: 'edit', edit: { type: 'resize', width, height } });
  }, [dispatch, width, height]);
  useKeys(
    questionKeys({ ...question, goHome: () => navigate({ screen: 'home' }) }),
    state.phase !== 'loading',
    () => takesText(question.now()),
  );
  useTick(1_000, state.runningSince !== null);

  const isWriting = state.phase === 'writing' && !isTooSmall(size);
  const field = viewTextField(drawn, isWriting);
  setCursorPosition(field.cursor ? { x: field.cursor.x, y: layout.head.length + field.cursor.y } : undefined);
  if (state.phase === 'loading' || state.phase === 'failed') return <Waiting error={state.error} />;
  if (state.phase === 'paused' || state.phase === 'confirming-finish') {
    const isAsking = state.phase === 'confirming-finish';
    const page = layOutPage(
      {
        head: [line(span('Paused', 'title'))],
        body: pauseLines(state),
        foot: isAsking
          ? [line(span('Finish the interview? ', 'strong'), scoreEffects.complete), keyHelp('confirm')]
          : [keyHelp('pause')],
        scroll: state.scroll,
      },
      size,
    );
    return <PageView lines={page.lines} />;
  }
  return <PageView lines={[...layout.head, ...field.lines, ...layout.foot]} />;
};

const Waiting = ({ error }: { readonly error: Parameters<typeof failureLines>[0] | null }) => {
  const { size } = useServices();
  const body = error ? failureLines(error) : [line('Opening the interview…')];
  const page = layOutPage({ head: [], body, foot: error ? [keyHelp('failure')] : [], scroll: 0 }, size);
  return <PageView lines={page.lines} />;
};
