import { useEffect } from 'react';
import { useServices } from '../../hooks/services.ts';
import { useModel } from '../../hooks/use-model.ts';
import { UNFINISHED } from '../../queries.ts';
import type { Route } from '../../routes.ts';
import { HOME, type HomeChoice, type HomeState, reduceHome } from './state.ts';

export const useHome = () => {
  const { app, navigate, leave } = useServices();
  const model = useModel(reduceHome, () => HOME);
  const { dispatch, now } = model;
  useEffect(() => {
    let isShown = true;
    void app.listHistory(UNFINISHED).then(result => {
      if (!isShown) return;
      dispatch(
        result.ok
          ? { type: 'loaded', unfinished: result.value.items[0] ?? null }
          : { type: 'failed', error: result.error },
      );
    });
    return () => {
      isShown = false;
    };
  }, [app, dispatch]);
  const choose = (): void => {
    const route = routeFor(now().selected, now());
    if (route) navigate(route);
    else leave();
  };
  return { state: model.state, dispatch, choose, leave };
};

const routeFor = (choice: HomeChoice, state: HomeState): Route | null => {
  switch (choice) {
    case 'start':
      return { screen: 'setup', preset: {} };
    case 'continue':
      return state.unfinished
        ? { screen: 'question', interviewId: state.unfinished.id, interview: null, text: '', notes: [] }
        : null;
    case 'quit':
      return null;
    default:
      return { screen: choice };
  }
};
