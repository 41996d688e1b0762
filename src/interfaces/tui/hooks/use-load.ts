import { useCallback, useEffect, useRef } from 'react';
import type { AppError } from '../../../application/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { useModel } from './use-model.ts';

export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: AppError };

const replace = <T>(_before: Loaded<T>, after: Loaded<T>): Loaded<T> => after;

/** Calls a use-case when the screen opens, and again when asked; an answer that comes too late is dropped. */
export const useLoad = <T>(call: () => Promise<Result<T, AppError>>) => {
  const { state, now, dispatch } = useModel<Loaded<T>, Loaded<T>>(replace, () => ({ kind: 'loading' }));
  const newest = useRef(call);
  newest.current = call;
  const turn = useRef(0);
  const load = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    dispatch({ kind: 'loading' });
    void newest.current().then(result => {
      if (mine !== turn.current) return;
      dispatch(result.ok ? { kind: 'loaded', value: result.value } : { kind: 'failed', error: result.error });
    });
  }, [dispatch]);
  useEffect(() => {
    load();
    return () => {
      turn.current += 1;
    };
  }, [load]);
  return { loaded: state, now, load };
};
