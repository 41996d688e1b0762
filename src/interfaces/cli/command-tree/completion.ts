import { Argument, type Command as Commander } from 'commander';
import type { Run } from './kit.ts';

/** `completion` prints a shell's script; the script calls the hidden `complete` for candidates. */
export const addCompletionCommands = (program: Commander, run: Run): void => {
  const commands = () => import('../commands/completion.ts');
  program
    .command('completion')
    .description('print a completion script for your shell')
    .addArgument(new Argument('<shell>').choices(['bash', 'zsh', 'fish', 'powershell']))
    .action(run(() => commands().then(module => module.printCompletionScript)));
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .allowUnknownOption()
    .action(run(() => commands().then(module => module.printCandidates)));
};
