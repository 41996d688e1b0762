import { Command as Commander } from 'commander';
import { pair } from '../arguments.ts';
import { addAuditCommands } from './audit.ts';
import { addBankCommands } from './bank.ts';
import { addCompletionCommands } from './completion.ts';
import { addHistoryCommands } from './history.ts';
import { addInterviewCommands } from './interview.ts';
import { addJobCommands } from './job.ts';
import type { Run } from './kit.ts';
import { addOperations } from './operations.ts';
import { addResumeCommands } from './resume.ts';

export interface TreeOptions {
  readonly version: string;
  readonly now: () => Date;
  readonly run: Run;
}

/** Every command with its flags and help lines; what a command does is in commands/. */
export const createProgram = (options: TreeOptions): Commander => {
  const program = createCommandTree(options);
  addCompletionCommands(program, options.run);
  return program;
};

/** The tree without the commands that describe it to shells. */
export const createCommandTree = ({ version, now, run }: TreeOptions): Commander => {
  const program = new Commander('interviewace')
    .description(
      'Interview coach for the terminal: reads resumes, holds mock interviews, grades answers, keeps history.',
    )
    .version(version, '-V, --version')
    .option('--json', 'print documents as JSON, failures too', false)
    .option('-q, --quiet', 'no hints or progress on stderr', false)
    .option('-v, --verbose', 'tell on stderr what is logged', false)
    .option('--no-color', 'no colours (NO_COLOR and FORCE_COLOR are honoured too)')
    .option('--profile <name>', 'named set of settings in the configuration file')
    .option('--home <dir>', 'user directory instead of INTERVIEWACE_HOME')
    .option('--log-file <file>', 'log here instead of in the user directory')
    .option('--set <name=value>', 'a setting for this run; may be repeated', pair, {})
    .showSuggestionAfterError()
    .helpCommand(true);
  program.action(run(() => import('../commands/home.ts').then(module => module.home)));

  program
    .command('demo')
    .description('bundled resume → report → short interview → summary; writes nothing')
    .action(run(() => import('../commands/demo.ts').then(module => module.demo)));
  addResumeCommands(program, run);
  addJobCommands(program, run);
  addInterviewCommands(program, run);
  addHistoryCommands(program, now, run);
  addBankCommands(program, run);
  addAuditCommands(program, run);
  addOperations(program, run);
  return program;
};
