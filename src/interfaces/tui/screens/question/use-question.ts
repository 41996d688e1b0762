import { useEffect, useMemo, useRef } from 'react';
import { createDraftSaver, type DraftSaver } from '../../draft/draft-saver.ts';
import type { EditorAction } from '../../editor/editor-state.ts';
import { isEmpty, textOf } from '../../editor/text-buffer.ts';
import { useServices } from '../../hooks/services.ts';
import { type Model, useModel } from '../../hooks/use-model.ts';
import { type QuestionRoute, routeOnward } from '../../routes.ts';
import {
  estimateOf,
  LOADING,
  type QuestionAction,
  type QuestionState,
  reduceQuestion,
  secondsAt,
} from './state.ts';

type QuestionModel = Model<QuestionState, QuestionAction>;

/** Everything that the question screen does through the application; `state.ts` says what comes of it. */
export const useQuestion = (route: QuestionRoute) => {
  const { app, clock, navigate, leave, externalEditor } = useServices();
  const model = useModel(reduceQuestion, () => opened(route, clock.now()));
  const { state, dispatch, now } = model;
  const load = useLoading(route, model);
  const drafts = useDrafts(model);

  const edit = (action: EditorAction): void => {
    const before = now().editor.buffer.lines;
    dispatch({ type: 'edit', edit: action });
    if (now().editor.buffer.lines !== before) drafts.changed();
  };
  const idsOf = ({ interview, asked }: QuestionState) =>
    interview && asked ? { id: interview.id, questionId: asked.questionId } : null;

  const submit = async (): Promise<void> => {
    const ids = idsOf(now());
    if (!ids) return;
    const { editor, seconds } = dispatch({
      type: 'send',
      waitingFor: 'Grading your answer…',
      at: clock.now(),
    });
    await drafts.flush();
    const result = await app.answerQuestion({
      ...ids,
      text: textOf(editor.buffer),
      seconds: Math.round(seconds),
      selfScore: estimateOf(now()),
    });
    if (!result.ok) return void dispatch({ type: 'failed', error: result.error, at: clock.now() });
    drafts.stop();
    navigate({ screen: 'feedback', outcome: result.value });
  };
  const submitOrAsk = (): void => {
    if (isEmpty(now().editor.buffer)) {
      dispatch({ type: 'message', message: 'Nothing is written yet.' });
    } else if (now().interview?.settings.selfScore) {
      dispatch({ type: 'phase', phase: 'estimating' });
    } else {
      void submit();
    }
  };
  const skip = async (): Promise<void> => {
    const ids = idsOf(now());
    if (!ids) return;
    dispatch({ type: 'send', waitingFor: 'Skipping…', at: clock.now() });
    await drafts.flush();
    const result = await app.skipQuestion(ids);
    if (!result.ok) return void dispatch({ type: 'failed', error: result.error, at: clock.now() });
    drafts.stop();
    navigate(routeOnward(result.value));
  };
  const hint = async (): Promise<void> => {
    const ids = idsOf(now());
    if (!ids) return;
    dispatch({ type: 'phase', phase: 'writing' });
    const result = await app.giveHint(ids);
    dispatch(
      result.ok
        ? { type: 'hinted', hint: result.value.hint, left: result.value.left, at: clock.now() }
        : { type: 'failed', error: result.error, at: clock.now() },
    );
  };
  const finish = async (): Promise<void> => {
    await drafts.flush();
    navigate({ screen: 'summary', interviewId: route.interviewId, complete: true });
  };
  const openExternalEditor = async (): Promise<void> => {
    if (externalEditor.missing !== null)
      return void dispatch({ type: 'message', message: externalEditor.missing });
    await drafts.flush();
    const edited = await externalEditor.edit(textOf(now().editor.buffer));
    if (!edited.ok) dispatch({ type: 'message', message: edited.message });
    else if (edited.text !== textOf(now().editor.buffer)) edit({ type: 'replace', text: edited.text });
  };
  return {
    state,
    now,
    dispatch,
    load,
    edit,
    submit,
    submitOrAsk,
    skip,
    hint,
    finish,
    openExternalEditor,
    drafts,
    leave,
    clock,
  };
};

const opened = (route: QuestionRoute, at: number): QuestionState =>
  route.interview
    ? reduceQuestion(LOADING, {
        type: 'loaded',
        interview: route.interview,
        text: route.text,
        seconds: 0,
        notes: route.notes,
        at,
      })
    : LOADING;

/** Opens the interview with its draft, unless the screen before handed it over. */
const useLoading = (route: QuestionRoute, { dispatch }: QuestionModel): (() => void) => {
  const { app, clock, navigate } = useServices();
  const load = useMemo(
    () => (): void => {
      void app.continueInterview({ id: route.interviewId }).then(result => {
        if (!result.ok) return void dispatch({ type: 'failed', error: result.error, at: clock.now() });
        const { interview, draft, gradedNow } = result.value;
        const onward = routeOnward(interview);
        if (onward.screen !== 'question') return navigate(onward);
        const late = gradedNow.length;
        const notes =
          late > 0
            ? [`${late} ${late === 1 ? 'answer was' : 'answers were'} stored without a grade; graded now.`]
            : [];
        dispatch({
          type: 'loaded',
          interview,
          text: draft?.text ?? '',
          seconds: draft?.seconds ?? 0,
          notes,
          at: clock.now(),
        });
      });
    },
    [app, clock, navigate, dispatch, route.interviewId],
  );
  // Once a visit, whatever is drawn anew meanwhile: loading again would put the stored draft over what is being typed.
  const isOpened = useRef(route.interview !== null);
  useEffect(() => {
    if (isOpened.current) return;
    isOpened.current = true;
    load();
  }, [load]);
  return load;
};

/** Saves what is typed while it is typed, and on every way out of the screen. */
const useDrafts = ({ now, dispatch }: QuestionModel): DraftSaver => {
  const { app, clock, beforeLeaving } = useServices();
  const held = useRef<DraftSaver | null>(null);
  held.current ??= createDraftSaver({
    read: () => {
      const state = now();
      return {
        interviewId: state.interview?.id ?? '',
        questionId: state.asked?.questionId ?? '',
        text: textOf(state.editor.buffer),
        seconds: Math.round(secondsAt(state, clock.now())),
      };
    },
    save: draft => app.saveDraft(draft),
    onStatus: status => dispatch({ type: 'draft', status }),
  });
  const saver = held.current;
  useEffect(() => {
    const keep = beforeLeaving(async () => {
      if (await saver.flush()) return null;
      const { draft } = now();
      return `The draft could not be saved${draft.kind === 'failed' ? `: ${draft.error.message}` : '.'}`;
    });
    return () => {
      keep();
      void saver.flush().finally(saver.stop);
    };
  }, [beforeLeaving, saver, now]);
  return saver;
};
