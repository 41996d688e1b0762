import type { App } from '../application/app.ts';
import type { CommandContext, TuiStart } from '../interfaces/cli/context.ts';

/** Loads Ink and runs the terminal interface; gives the exit code. */
export const startTui = async (context: CommandContext, app: App, start: TuiStart): Promise<number> => {
  const [{ startTui: run }, { editorOf }, { wantsColour }] = await Promise.all([
    import('../interfaces/tui/tui.tsx'),
    import('../interfaces/cli/editor.ts'),
    import('../interfaces/cli/io.ts'),
  ]);
  const { stdin, stdout, stderr, variables } = context.io;
  const exit = await run({
    app,
    start: start.screen === 'interview' ? { screen: 'interview', interviewId: start.interviewId } : start,
    stdin,
    stdout,
    stderr,
    colour: wantsColour(context.io, context.globals.colour),
    clock: { now: () => context.host.now().getTime() },
    editor: editorOf(variables),
    plain: start.screen === 'interview' && start.plain,
    signal: context.signal,
    signals: process,
  });
  for (const message of exit.messages) stderr.write(`${message}\n`);
  return exit.reason === 'cancelled' ? 130 : 0;
};
