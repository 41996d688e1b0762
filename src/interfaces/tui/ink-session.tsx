import { type Instance, render } from 'ink';
import { createKeyQueue } from './hooks/key-queue.ts';
import type { SaveBeforeLeaving } from './hooks/services.ts';
import { Root } from './root.tsx';
import { type Route, routeOf, unfinishedOn } from './routes.ts';
import { farewell, onSessionEnd } from './session-end.ts';
import { createFrameOutput } from './terminal/frame-output.ts';
import { themeFor } from './theme.ts';
import type { TuiExit, TuiOptions } from './tui-options.ts';

/** One frame a few milliseconds: a key is never kept waiting by the frame before it. */
const FRAMES_A_SECOND_MAX = 250;
/** How long saving may take on the way out before the terminal is given back anyway. */
const SAVING_MS_MAX = 2_000;

/** The full-screen session: mounts Ink, carries resizes and signals, and ends in order, with every draft saved. */
export const runInk = async (options: TuiOptions): Promise<TuiExit> => {
  const { stdin, stdout, stderr, clock, app, editor } = options;
  const output = createFrameOutput(stdout);
  const keys = createKeyQueue();
  const savers = new Set<SaveBeforeLeaving>();
  const ended = Promise.withResolvers<TuiExit>();
  let route: Route = routeOf(options.start);
  let isLeaving = false;

  // The same functions for every frame: a screen that is drawn anew for a resize must not start over.
  const callbacks = {
    onRoute: (next: Route) => {
      route = next;
    },
    onLeave: () => void leave('quit', null),
    onCancel: () => void leave('cancelled', null),
    beforeLeaving: (save: SaveBeforeLeaving) => {
      savers.add(save);
      return () => savers.delete(save);
    },
  };
  const theme = themeFor(options.colour);
  const view = () => (
    <Root
      {...callbacks}
      app={app}
      clock={clock}
      theme={theme}
      editorCommand={editor}
      stdin={stdin}
      keys={keys}
      size={output.size()}
      start={options.start}
      isClosing={isLeaving}
    />
  );

  const leave = async (
    reason: TuiExit['reason'],
    signal: string | null,
    failure?: unknown,
  ): Promise<void> => {
    if (isLeaving) return;
    isLeaving = true;
    keys.hold();
    const problems = await saveAll(savers);
    unsubscribe();
    await closeInk(instance, view);
    stdin.setRawMode?.(false);
    if (failure !== undefined) return ended.reject(failure);
    const interviewId = unfinishedOn(route);
    ended.resolve({ reason, signal, interviewId, messages: farewell(interviewId, problems) });
  };

  const instance = render(view(), {
    stdin: stdin as NodeJS.ReadStream,
    stdout: output.stream,
    stderr: stderr as NodeJS.WriteStream,
    exitOnCtrlC: false,
    interactive: true,
    // Nothing in this program writes to the console: a lint rule sees to it.
    patchConsole: false,
    maxFps: FRAMES_A_SECOND_MAX,
  });
  // An error that a screen throws while drawing is a bug: drafts are saved, then it goes to the handler of the edge.
  instance.waitUntilExit().catch((error: unknown) => leave('cancelled', null, error));
  const unsubscribe = listen(options, {
    onResize: () => {
      output.takeNewSize(() => instance.clear());
      instance.rerender(view());
      output.announceSize();
    },
    onEnd: signal => void leave('cancelled', signal),
  });
  return ended.promise;
};

const saveAll = async (savers: ReadonlySet<SaveBeforeLeaving>): Promise<readonly string[]> => {
  const limit = Promise.withResolvers<readonly string[]>();
  const timer = setTimeout(
    () => limit.resolve(['Saving the draft took too long; the last words may be missing.']),
    SAVING_MS_MAX,
  );
  const saved = Promise.all([...savers].map(save => save()));
  const problems = await Promise.race([saved, limit.promise]);
  clearTimeout(timer);
  return problems.filter(problem => problem !== null);
};

/** Draws nothing first, so that the live region leaves no remains above the shell's prompt. */
const closeInk = async (instance: Instance, view: () => React.ReactNode): Promise<void> => {
  instance.rerender(view());
  await instance.waitUntilRenderFlush();
  instance.unmount();
};

/** Resizes and the ways in which a session is ended from outside. */
const listen = (
  options: TuiOptions,
  on: { onResize: () => void; onEnd: (signal: string) => void },
): (() => void) => {
  const { stdin, stdout } = options;
  const onHangUp = (): void => on.onEnd('SIGHUP');
  const unsubscribe = onSessionEnd(options, on.onEnd);
  stdout.on('resize', on.onResize);
  // A terminal that is gone goes on reporting errors; this listener stays, so that they end nothing else.
  stdout.on('error', onHangUp);
  stdin.on('end', onHangUp);
  return () => {
    unsubscribe();
    stdout.off('resize', on.onResize);
    stdin.off('end', onHangUp);
  };
};
