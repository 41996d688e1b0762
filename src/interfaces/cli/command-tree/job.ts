import type { Command as Commander } from 'commander';
import { idHelp, paging, type Run } from './kit.ts';

export const addJobCommands = (program: Commander, run: Run): void => {
  const job = program.command('job').description('saved job descriptions');
  job
    .command('add')
    .description('save a description and read its requirements')
    .argument('<file|->', 'a text file, or - for stdin')
    .option('--title <title>', 'instead of the first line')
    .action(run(() => import('../commands/job.ts').then(module => module.addJob)));
  paging(job.command('list').description('saved jobs, newest first')).action(
    run(() => import('../commands/job.ts').then(module => module.listJobs)),
  );
  job
    .command('show')
    .description('one job with its requirements')
    .argument('<id>', idHelp)
    .action(run(() => import('../commands/job.ts').then(module => module.showJob)));
  job
    .command('delete')
    .description('hide a job')
    .argument('<id>', idHelp)
    .action(run(() => import('../commands/job.ts').then(module => module.deleteJob)));
};
