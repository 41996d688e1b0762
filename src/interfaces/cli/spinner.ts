import { printableLine } from '../../shared/text.ts';
import type { CommandContext } from './context.ts';

/** Shows that something is under way, on stderr and only where a person watches. */
export const withSpinner = async <T>(
  context: CommandContext,
  text: string,
  work: () => Promise<T>,
): Promise<T> => {
  const { globals, io } = context;
  if (globals.quiet || globals.json || !io.stderr.isTTY || !io.stdout.isTTY) return work();
  const { default: ora } = await import('ora');
  const spinner = ora({
    text: printableLine(text),
    stream: io.stderr as NodeJS.WriteStream,
    discardStdin: false,
  }).start();
  try {
    return await work();
  } finally {
    spinner.stop();
  }
};
