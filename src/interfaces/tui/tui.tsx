import type { TuiExit, TuiOptions } from './tui-options.ts';

/** Runs the terminal interface until the person leaves. Ink is loaded only for the full screen. */
export const startTui = async (options: TuiOptions): Promise<TuiExit> => {
  if (options.plain) {
    const { runPlain } = await import('./plain/run-plain.ts');
    return runPlain(options);
  }
  // Typing may begin before the first frame: raw mode keeps it off the screen, the stream keeps it until Ink reads.
  options.stdin.setRawMode?.(true);
  try {
    const { runInk } = await import('./ink-session.tsx');
    return await runInk(options);
  } finally {
    options.stdin.setRawMode?.(false);
    // An input that is still read would keep the program alive.
    options.stdin.pause();
  }
};
