import tab from '@bomb.sh/tab/commander';
import type { Command, CommandContext } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';

/** tab adds two commands of its own to the tree it describes; ours are left out of that tree. */
const describe = (context: CommandContext) =>
  tab(context.tree(), { completionCommandName: 'completion-script' });

export const printCompletionScript: Command<[string]> = async (context, shell) => {
  describe(context).setup('interviewace', 'interviewace', shell);
  return exitCodes.done;
};

export const printCandidates: Command<[string[]]> = async (context, words) => {
  describe(context).parse(words);
  return exitCodes.done;
};
