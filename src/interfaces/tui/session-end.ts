import process from 'node:process';
import type { TuiOptions } from './tui-options.ts';

const SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const;

/** Hears the signals that end a session and a lost input, until the function that comes back is called. */
export const onSessionEnd = (options: TuiOptions, onEnd: (signal: string) => void): (() => void) => {
  const { stdin, signal } = options;
  const signals = options.signals ?? process;
  const handlers = SIGNALS.map(name => ({ name, handle: () => onEnd(name) }));
  const onHangUp = (): void => onEnd('SIGHUP');
  const onAbort = (): void => onEnd('SIGINT');
  for (const { name, handle } of handlers) signals.on(name, handle);
  stdin.on('error', onHangUp);
  signal?.addEventListener('abort', onAbort);
  if (signal?.aborted) onAbort();
  return () => {
    for (const { name, handle } of handlers) signals.off(name, handle);
    signal?.removeEventListener('abort', onAbort);
  };
};

/** What stays to be said when the screen is gone. */
export const farewell = (interviewId: string | null, problems: readonly string[]): readonly string[] => [
  ...problems,
  ...(interviewId === null
    ? []
    : [
        problems.length === 0
          ? `Everything is saved. Go on with: interviewace interview continue ${interviewId}`
          : `Go on with: interviewace interview continue ${interviewId}`,
      ]),
];
