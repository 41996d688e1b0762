import { useEffect, useRef } from 'react';
import type { KeyHandler } from './key-queue.ts';
import { useServices } from './services.ts';

/** Listens to the keyboard while the screen is shown and `isReady`; until then keys wait. */
export const useKeys = (handler: KeyHandler, isReady = true): void => {
  const { keys } = useServices();
  const newest = useRef(handler);
  newest.current = handler;
  useEffect(() => {
    if (!isReady) return;
    return keys.attach(press => newest.current(press));
  }, [keys, isReady]);
};
