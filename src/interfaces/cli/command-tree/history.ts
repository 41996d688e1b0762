import { type Command as Commander, Option } from 'commander';
import { integer, moment } from '../arguments.ts';
import { paging, type Run } from './kit.ts';

/** `history` and its other name `interview list`, then `progress`. */
export const addHistoryCommands = (program: Commander, now: () => Date, run: Run): void => {
  const interview = program.commands.find(command => command.name() === 'interview');
  if (interview) {
    historyFlags(
      interview.command('list').description('interviews, newest first; the same as history'),
      now,
      run,
    );
  }
  historyFlags(program.command('history').description('interviews, newest first'), now, run);
  program
    .command('progress')
    .description('scores a competency, streak, and a chart')
    .option('--since <when>', 'from then on: YYYY-MM-DD, 30d, 12h or 2w ago', moment(now))
    .action(run(() => import('../commands/progress.ts').then(module => module.progress)));
};

const historyFlags = (command: Commander, now: () => Date, run: Run): Commander =>
  paging(command)
    .addOption(
      new Option('--status <status>', 'only these').choices(['in_progress', 'completed', 'abandoned']),
    )
    .option('--role <role>', 'only for this role')
    .option('--since <when>', 'started on or after: YYYY-MM-DD, 30d, 12h or 2w ago', moment(now))
    .option('--until <when>', 'started before', moment(now))
    .option('--min-score <n>', 'final score of at least', integer(0, 100))
    .addOption(
      new Option('--sort <order>', 'order').choices(['newest', 'oldest', 'best', 'worst']).default('newest'),
    )
    .option('--deleted', 'those that were deleted', false)
    .action(run(() => import('../commands/history.ts').then(module => module.history)));
