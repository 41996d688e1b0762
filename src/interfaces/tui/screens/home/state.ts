import type { AppError } from '../../../../application/errors.ts';
import type { HistoryItem } from '../../../../application/ports/history-reader.ts';

export type HomeChoice = 'start' | 'continue' | 'resumes' | 'history' | 'progress' | 'quit';

export interface HomeState {
  readonly selected: HomeChoice;
  /** The latest interview in progress. */
  readonly unfinished: HistoryItem | null;
  readonly error: AppError | null;
}

export type HomeAction =
  | { readonly type: 'loaded'; readonly unfinished: HistoryItem | null }
  | { readonly type: 'failed'; readonly error: AppError }
  | { readonly type: 'move'; readonly by: 1 | -1 };

export const HOME: HomeState = { selected: 'start', unfinished: null, error: null };

/** The choices that stand on the screen now; `continue` only when there is something to continue. */
export const choicesOf = (state: HomeState): readonly HomeChoice[] => [
  'start',
  ...(state.unfinished ? (['continue'] as const) : []),
  'resumes',
  'history',
  'progress',
  'quit',
];

export const reduceHome = (state: HomeState, action: HomeAction): HomeState => {
  switch (action.type) {
    case 'loaded':
      return { ...state, unfinished: action.unfinished };
    case 'failed':
      return { ...state, error: action.error };
    case 'move': {
      const choices = choicesOf(state);
      const next = choices.indexOf(state.selected) + action.by + choices.length;
      return { ...state, selected: choices[next % choices.length] ?? 'start' };
    }
  }
};
