import { useEffect } from 'react';
import type { AppError } from '../../../../application/errors.ts';
import type { Page, PageRequest } from '../../../../application/page.ts';
import type { Result } from '../../../../shared/result.ts';
import { useModel } from '../../hooks/use-model.ts';
import { emptyList, type ListAction, type ListState, reduceList } from './state.ts';

/** Rows of a page: few enough for a small window, so that a page is a screenful. */
const PAGE_ROWS = 10;

/** Loads the page that the state asks for, whenever it asks. `read` must keep its identity between renders. */
export const useList = <T>(read: (page: PageRequest) => Promise<Result<Page<T>, AppError>>) => {
  const model = useModel<ListState<T>, ListAction<T>>(reduceList, emptyList);
  const { state, dispatch } = model;
  const { cursor, phase } = state;
  const isLoading = phase === 'loading';
  useEffect(() => {
    if (!isLoading) return;
    let isWanted = true;
    void read({ skip: 0, limit: PAGE_ROWS, cursor }).then(result => {
      if (!isWanted) return;
      dispatch(result.ok ? { type: 'loaded', page: result.value } : { type: 'failed', error: result.error });
    });
    return () => {
      isWanted = false;
    };
  }, [isLoading, cursor, read, dispatch]);
  return model;
};
