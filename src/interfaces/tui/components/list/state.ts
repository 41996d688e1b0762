import type { AppError } from '../../../../application/errors.ts';
import type { Page } from '../../../../application/page.ts';

/** A list that is read a page at a time, forwards by cursor; the way back is kept. */
export interface ListState<T> {
  readonly phase: 'loading' | 'shown' | 'failed';
  readonly page: Page<T> | null;
  readonly selected: number;
  /** Cursors of the pages before this one, first to last; the first page's is null. */
  readonly behind: readonly (string | null)[];
  readonly cursor: string | null;
  readonly error: AppError | null;
}

export type ListAction<T> =
  | { readonly type: 'loaded'; readonly page: Page<T> }
  | { readonly type: 'failed'; readonly error: AppError }
  | { readonly type: 'move'; readonly by: 1 | -1 }
  | { readonly type: 'next-page' }
  | { readonly type: 'previous-page' }
  | { readonly type: 'again' };

export const emptyList = <T>(): ListState<T> => ({
  phase: 'loading',
  page: null,
  selected: 0,
  behind: [],
  cursor: null,
  error: null,
});

export const reduceList = <T>(state: ListState<T>, action: ListAction<T>): ListState<T> => {
  switch (action.type) {
    case 'loaded':
      return { ...state, phase: 'shown', page: action.page, selected: 0, error: null };
    case 'failed':
      return { ...state, phase: 'failed', error: action.error };
    case 'again':
      return { ...state, phase: 'loading', error: null };
    case 'move': {
      const last = (state.page?.items.length ?? 0) - 1;
      return { ...state, selected: Math.min(Math.max(0, state.selected + action.by), Math.max(0, last)) };
    }
    case 'next-page': {
      const next = state.page?.nextCursor ?? null;
      if (next === null || state.phase !== 'shown') return state;
      return { ...state, phase: 'loading', behind: [...state.behind, state.cursor], cursor: next };
    }
    case 'previous-page': {
      const cursor = state.behind.at(-1);
      if (cursor === undefined || state.phase !== 'shown') return state;
      return { ...state, phase: 'loading', behind: state.behind.slice(0, -1), cursor };
    }
  }
};

export const selectedItem = <T>(state: ListState<T>): T | null => state.page?.items[state.selected] ?? null;
