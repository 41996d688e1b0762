import { useEffect, useReducer } from 'react';

/** Draws again every `everyMs` while `isRunning`; for clocks on the screen. */
export const useTick = (everyMs: number, isRunning: boolean): void => {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(redraw, everyMs);
    return () => clearInterval(timer);
  }, [everyMs, isRunning]);
};
