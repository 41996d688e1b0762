import { type Command as Commander, Option } from 'commander';
import { calendarDay, integer } from '../arguments.ts';
import { analyzeFormats } from '../batch/analyze-formats.ts';
import { idHelp, paging, type Run } from './kit.ts';

export const addResumeCommands = (program: Commander, run: Run): void => {
  const resume = program.command('resume').description('analyse resumes and keep them');
  resume
    .command('analyze')
    .description(
      'read and judge files and folders, or stdin (-): PDF, DOCX, text, Markdown, HTML, JSON Resume',
    )
    .argument('[paths...]', 'files, folders, .zip archives, patterns, or - for stdin')
    .option('--files-from <file|->', 'read paths from there, one a line or with NUL between them')
    .option('--job <file|id|->', 'match with a job description')
    .option('--as-of <day>', 'the day that counts as today, YYYY-MM-DD', calendarDay)
    .addOption(new Option('--format <format>', 'how to print').choices([...analyzeFormats]))
    .option('--out <file>', 'write there instead of to stdout, whole or not at all')
    .option('--fail-under <n>', 'exit with 8 when a score is below', integer(0, 100))
    .option('--concurrency <n>', 'files read at the same time (default: one a core)', integer(1, 64))
    .option('--continue <run>', 'go on with a batch that was cut off: its id, a piece of it, or «last»')
    .option('--blind', 'take out who it is before judging; nothing is saved')
    .option('--no-save', 'keep nothing (a batch that is cut off keeps its rows until it is continued)')
    .option('--repeat <n>', 'analyse so many times and fail if one differs', integer(1, 100))
    .option('--offline', 'use no network (this command never does)')
    .action(run(() => import('../commands/resume-analyze.ts').then(module => module.analyzeResumes)));
  paging(resume.command('list').description('saved resumes, newest first'))
    .option('--deleted', 'those that were deleted', false)
    .action(run(() => import('../commands/resume.ts').then(module => module.listResumes)));
  resume
    .command('show')
    .description('one report')
    .argument('<id>', idHelp)
    .addOption(new Option('--format <format>', 'how to print').choices(['table', 'json', 'md', 'html']))
    .option('--out <file>', 'write there instead of to stdout')
    .action(run(() => import('../commands/resume.ts').then(module => module.showResume)));
  resume
    .command('diff')
    .description('what became of a resume: score, findings, profile, skills, match')
    .argument('<old>', 'id of a saved resume, or a file')
    .argument('<new>', 'id of a saved resume, or a file')
    .option('--job <file|id|->', 'match files with a job description')
    .option('--as-of <day>', 'the day that counts as today for files, YYYY-MM-DD', calendarDay)
    .action(run(() => import('../commands/resume-diff.ts').then(module => module.diffResumes)));
  resume
    .command('export')
    .description('the profile as JSON Resume or as a clean resume')
    .argument('<id>', idHelp)
    .addOption(
      new Option('--format <format>', 'what to write')
        .choices(['json', 'md', 'txt', 'html', 'docx'])
        .default('json'),
    )
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
