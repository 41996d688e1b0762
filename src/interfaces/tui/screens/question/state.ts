import type { AppError } from '../../../../application/errors.ts';
import type { Interview, InterviewQuestion } from '../../../../domain/interview/interview.ts';
import type { DraftStatus } from '../../draft/draft-saver.ts';
import { type EditorAction, type EditorState, openEditor, reduceEditor } from '../../editor/editor-state.ts';
import { hintsShown } from '../../wording/question-lines.ts';

export type QuestionPhase =
  | 'loading'
  | 'failed'
  | 'writing'
  | 'confirming-hint'
  | 'confirming-skip'
  | 'confirming-finish'
  | 'estimating'
  | 'paused'
  | 'sending';

export interface QuestionState {
  readonly phase: QuestionPhase;
  readonly interview: Interview | null;
  readonly asked: InterviewQuestion | null;
  readonly editor: EditorState;
  readonly hints: readonly string[];
  /** Said once above the text field: what the plan could not keep to, what was graded late. */
  readonly notes: readonly string[];
  /** Why something did not work; the text is still there. */
  readonly error: AppError | null;
  readonly message: string | null;
  /** Time spent before the clock was last started. */
  readonly seconds: number;
  /** When the clock was last started, in milliseconds; null while it stands. */
  readonly runningSince: number | null;
  readonly estimate: string;
  /** What is being waited for, while sending. */
  readonly waitingFor: string;
  readonly scroll: number;
  readonly draft: DraftStatus;
}

export type QuestionAction =
  | {
      readonly type: 'loaded';
      readonly interview: Interview;
      readonly text: string;
      readonly seconds: number;
      readonly notes: readonly string[];
      readonly at: number;
    }
  | { readonly type: 'failed'; readonly error: AppError; readonly at: number }
  | { readonly type: 'edit'; readonly edit: EditorAction }
  | {
      readonly type: 'phase';
      readonly phase: 'writing' | 'confirming-hint' | 'confirming-skip' | 'confirming-finish' | 'estimating';
    }
  | { readonly type: 'pause'; readonly at: number }
  | { readonly type: 'go-on'; readonly at: number }
  | { readonly type: 'send'; readonly waitingFor: string; readonly at: number }
  | { readonly type: 'hinted'; readonly hint: string; readonly left: number; readonly at: number }
  | { readonly type: 'digit'; readonly text: string }
  | { readonly type: 'erase-digit' }
  | { readonly type: 'message'; readonly message: string | null }
  | { readonly type: 'scroll'; readonly by: number }
  | { readonly type: 'draft'; readonly status: DraftStatus };

/** The text field gets its real size before it is first drawn. */
const START_SIZE = { width: 76, height: 5 };

export const LOADING: QuestionState = {
  phase: 'loading',
  interview: null,
  asked: null,
  editor: openEditor('', START_SIZE),
  hints: [],
  notes: [],
  error: null,
  message: null,
  seconds: 0,
  runningSince: null,
  estimate: '',
  waitingFor: '',
  scroll: 0,
  draft: { kind: 'saved' },
};

export const reduceQuestion = (state: QuestionState, action: QuestionAction): QuestionState => {
  switch (action.type) {
    case 'loaded':
      return loaded(state, action);
    case 'failed':
      // With a question on the screen the text stays editable; without one there is nothing to show but the error.
      return state.asked
        ? {
            ...state,
            phase: 'writing',
            error: action.error,
            message: null,
            runningSince: state.runningSince ?? action.at,
          }
        : { ...state, phase: 'failed', error: action.error };
    case 'edit':
      return edited(state, action.edit);
    case 'phase':
      return { ...state, phase: action.phase, message: null, error: null };
    case 'pause':
      return { ...stopped(state, action.at), phase: 'paused', scroll: 0, message: null };
    case 'go-on':
      return { ...state, phase: 'writing', runningSince: action.at };
    case 'send':
      return {
        ...stopped(state, action.at),
        phase: 'sending',
        waitingFor: action.waitingFor,
        error: null,
        message: null,
      };
    case 'hinted':
      return {
        ...state,
        phase: 'writing',
        runningSince: state.runningSince ?? action.at,
        hints: [...state.hints, action.hint],
        message: action.left === 0 ? 'That was the last hint.' : null,
      };
    case 'digit':
      return { ...state, estimate: withDigits(state.estimate, action.text) };
    case 'erase-digit':
      return { ...state, estimate: state.estimate.slice(0, -1) };
    case 'message':
      return { ...state, message: action.message };
    case 'scroll':
      return { ...state, scroll: Math.max(0, state.scroll + action.by) };
    case 'draft':
      return { ...state, draft: action.status };
  }
};

const loaded = (state: QuestionState, action: Extract<QuestionAction, { type: 'loaded' }>): QuestionState => {
  const asked = action.interview.questions.find(question => question.status === 'open') ?? null;
  const { layout, height } = state.editor;
  return {
    ...state,
    phase: 'writing',
    interview: action.interview,
    asked,
    editor: openEditor(action.text, { width: layout.width, height }),
    hints: asked ? hintsShown(asked) : [],
    notes: action.notes,
    error: null,
    seconds: action.seconds,
    runningSince: action.at,
  };
};

const edited = (state: QuestionState, edit: EditorAction): QuestionState => {
  const editor = reduceEditor(state.editor, edit);
  if (editor === state.editor) return state;
  if (edit.type === 'resize') return { ...state, editor };
  return { ...state, editor, message: null, error: null };
};

/** 0–100; a digit too many is not taken. */
const withDigits = (estimate: string, text: string): string =>
  [...text.replace(/\D/g, '')].reduce((before, digit) => {
    const next = String(Number(before + digit));
    return Number(next) > 100 ? before : next;
  }, estimate);

export const estimateOf = (state: QuestionState): number | null =>
  state.estimate === '' ? null : Number(state.estimate);

const stopped = (state: QuestionState, at: number): QuestionState => ({
  ...state,
  seconds: secondsAt(state, at),
  runningSince: null,
});

/** Time spent on the question at a moment, in seconds. */
export const secondsAt = (state: QuestionState, at: number): number =>
  state.seconds + (state.runningSince === null ? 0 : Math.max(0, at - state.runningSince) / 1_000);

/** Whether a run of text is typed into a field now, instead of being single keys. */
export const takesText = ({ phase }: QuestionState): boolean => phase === 'writing' || phase === 'estimating';
