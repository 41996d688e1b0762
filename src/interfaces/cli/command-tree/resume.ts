import { type Command as Commander, Option } from 'commander';
import { calendarDay, integer } from '../arguments.ts';
import { idHelp, paging, type Run } from './kit.ts';

export const addResumeCommands = (program: Commander, run: Run): void => {
  const resume = program.command('resume').description('analyse resumes and keep them');
  resume
    .command('analyze')
    .description(
      'read and judge files and folders, or stdin (-): PDF, DOCX, text, Markdown, HTML, JSON Resume',
    )
    .argument('<paths...>', 'files, folders, or - for stdin')
    .option('--job <file|id|->', 'match with a job description')
    .option('--as-of <day>', 'the day that counts as today, YYYY-MM-DD', calendarDay)
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json', 'ndjson', 'md']))
    .option('--out <file>', 'write there instead of to stdout')
    .option('--fail-under <n>', 'exit with 8 when a score is below', integer(0, 100))
    .option('--no-save', 'keep nothing')
    .action(run(() => import('../commands/resume-analyze.ts').then(module => module.analyzeResumes)));
  paging(resume.command('list').description('saved resumes, newest first'))
    .option('--deleted', 'those that were deleted', false)
    .action(run(() => import('../commands/resume.ts').then(module => module.listResumes)));
  resume
    .command('show')
    .description('one report')
    .argument('<id>', idHelp)
    .action(run(() => import('../commands/resume.ts').then(module => module.showResume)));
  resume
    .command('export')
    .description('the profile as JSON Resume or Markdown')
    .argument('<id>', idHelp)
    .addOption(new Option('--format <format>', 'what to write').choices(['json', 'md']).default('json'))
    .option('--out <file>', 'write there instead of to stdout')
    .action(run(() => import('../commands/resume-export.ts').then(module => module.exportResume)));
  resume
    .command('delete')
    .description('hide a resume; restore brings it back')
    .argument('<id>', idHelp)
    .action(run(() => import('../commands/resume.ts').then(module => module.deleteResume)));
  resume
    .command('restore')
    .description('bring a deleted resume back')
    .argument('<id>', idHelp)
    .action(run(() => import('../commands/resume.ts').then(module => module.restoreResume)));
};
