import { useCallback, useMemo, useReducer, useRef } from 'react';

/** A screen's state: reduced at once, so that the next key of one chunk of input already sees it. */
export interface Model<S, A> {
  readonly state: S;
  /** The newest state, also from callbacks made earlier. */
  readonly now: () => S;
  readonly dispatch: (action: A) => S;
}

export const useModel = <S, A>(reduce: (state: S, action: A) => S, start: () => S): Model<S, A> => {
  const held = useRef<{ state: S } | null>(null);
  held.current ??= { state: start() };
  const box = held.current;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const now = useCallback(() => box.state, [box]);
  const dispatch = useCallback(
    (action: A) => {
      const next = reduce(box.state, action);
      if (next !== box.state) {
        box.state = next;
        redraw();
      }
      return next;
    },
    [box, reduce],
  );
  const { state } = box;
  return useMemo(() => ({ state, now, dispatch }), [state, now, dispatch]);
};
