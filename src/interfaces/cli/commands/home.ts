import type { Command } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { isInteractive } from '../io.ts';

/** `interviewace` alone: the home screen on a terminal, else help. */
export const home: Command<[]> = async context => {
  if (isInteractive(context.io)) return context.host.openTui(context, { screen: 'home' });
  context.io.stdout.write(context.tree().helpInformation());
  return exitCodes.done;
};
