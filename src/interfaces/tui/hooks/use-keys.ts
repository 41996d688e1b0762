import { useEffect, useRef } from 'react';
import type { KeyHandler } from './key-queue.ts';
import { useServices } from './services.ts';

/**
 * Listens to the keyboard while the screen is shown and `isReady`; until then keys wait. `wantsText` says whether runs
 * of text are typed into something now.
 */
export const useKeys = (handler: KeyHandler, isReady = true, wantsText: () => boolean = never): void => {
  const { keys } = useServices();
  const newest = useRef({ handler, wantsText });
  newest.current = { handler, wantsText };
  useEffect(() => {
    if (!isReady) return;
    return keys.attach(
      press => newest.current.handler(press),
      () => newest.current.wantsText(),
    );
  }, [keys, isReady]);
};

const never = (): boolean => false;
