import { chordsOf, type KeyPress } from '../../hooks/key-press.ts';
import type { KeyHandler } from '../../hooks/key-queue.ts';
import { actionFor } from '../../key-bindings.ts';
import type { QuestionPhase } from './state.ts';
import type { useQuestion } from './use-question.ts';

type QuestionKeys = ReturnType<typeof useQuestion> & { readonly goHome: () => void };

/** A key by itself; screens that ask something take a run of text as single keys. */
type ChordHandler = (screen: QuestionKeys, chord: string) => void;

/** Which key does what, depending on what the screen is asking. */
export const questionKeys =
  (screen: QuestionKeys): KeyHandler =>
  press => {
    const { phase } = screen.now();
    if (phase === 'writing') writingKey(screen, press);
    else if (phase === 'estimating') estimateKey(screen, press);
    else for (const chord of chordsOf(press)) CHORD_HANDLERS[phase]?.(screen, chord);
  };

const writingKey = (screen: QuestionKeys, press: KeyPress): void => {
  if (press.kind !== 'chord') {
    screen.edit({ type: press.kind, text: press.text });
    return;
  }
  const edit = actionFor('editor', press.chord);
  if (edit) {
    screen.edit({ type: 'key', action: edit });
    return;
  }
  const action = actionFor('question', press.chord);
  if (action === 'submit') screen.submitOrAsk();
  if (action === 'hint') askForHint(screen);
  if (action === 'skip') screen.dispatch({ type: 'phase', phase: 'confirming-skip' });
  if (action === 'open-editor') void screen.openExternalEditor();
  if (action === 'pause') screen.dispatch({ type: 'pause', at: screen.clock.now() });
  if (action === 'save') void screen.drafts.flush();
};

const askForHint = ({ now, dispatch }: QuestionKeys): void => {
  const { asked, hints } = now();
  if (asked && hints.length >= asked.question.hints.length) {
    const none = asked.question.hints.length === 0;
    dispatch({ type: 'message', message: none ? 'This question has no hints.' : 'All hints are shown.' });
  } else {
    dispatch({ type: 'phase', phase: 'confirming-hint' });
  }
};

const estimateKey = (screen: QuestionKeys, press: KeyPress): void => {
  if (press.kind !== 'chord') {
    screen.dispatch({ type: 'digit', text: press.text });
    return;
  }
  const action = actionFor('estimate', press.chord);
  if (action === 'confirm') void screen.submit();
  if (action === 'erase') screen.dispatch({ type: 'erase-digit' });
  if (action === 'back') screen.dispatch({ type: 'phase', phase: 'writing' });
};

const confirmKey: ChordHandler = (screen, chord) => {
  const action = actionFor('confirm', chord);
  const { phase } = screen.now();
  if (action === 'no') {
    const isPaused = phase === 'confirming-finish';
    screen.dispatch(
      isPaused ? { type: 'pause', at: screen.clock.now() } : { type: 'phase', phase: 'writing' },
    );
  }
  if (action !== 'yes') return;
  if (phase === 'confirming-hint') void screen.hint();
  if (phase === 'confirming-skip') void screen.skip();
  if (phase === 'confirming-finish') void screen.finish();
};

const pauseKey: ChordHandler = (screen, chord) => {
  const action = actionFor('pause', chord);
  if (action === 'go-on') screen.dispatch({ type: 'go-on', at: screen.clock.now() });
  if (action === 'up' || action === 'down') screen.dispatch({ type: 'scroll', by: action === 'up' ? -1 : 1 });
  if (action === 'finish') screen.dispatch({ type: 'phase', phase: 'confirming-finish' });
  if (action === 'quit') screen.leave();
};

const failureKey: ChordHandler = (screen, chord) => {
  const action = actionFor('failure', chord);
  if (action === 'retry') screen.load();
  if (action === 'back') screen.goHome();
};

/** While an answer is graded there is nothing to type into: those phases have no handler. */
const CHORD_HANDLERS: Readonly<Partial<Record<QuestionPhase, ChordHandler>>> = {
  paused: pauseKey,
  failed: failureKey,
  'confirming-hint': confirmKey,
  'confirming-skip': confirmKey,
  'confirming-finish': confirmKey,
};
