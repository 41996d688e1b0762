import type { Command as Commander } from 'commander';
import { calendarDay, collect, decimal, integer } from '../arguments.ts';
import type { Run } from './kit.ts';

export const addAuditCommands = (program: Commander, run: Run): void => {
  const audit = program.command('audit').description('is the judging even-handed, and was a selection');
  const command = () => import('../commands/audit.ts');
  audit
    .command('counterfactual')
    .description(
      'swap names, schools, pronouns, origin, age and reasons of breaks; exit with 8 if anything moves',
    )
    .argument('<paths...>', 'files, folders, archives, or - for stdin')
    .option('--job <file|id|->', 'watch the match with a job description too')
    .option('--as-of <day>', 'the day that counts as today, YYYY-MM-DD', calendarDay)
    .option('--seed <n>', 'draw other names and schools', integer(0, 4_294_967_295), 1)
    .option('--variants <n>', 'variants a resume', integer(1, 200), 14)
    .action(run(() => command().then(module => module.auditCounterfactual)));
  audit
    .command('impact')
    .description('selection rates, impact ratios and the four-fifths rule')
    .argument('<outcomes|->', 'CSV or JSON with a row an applicant')
    .option('--group <column>', 'a column of groups; may be repeated', collect, [])
    .option('--cross', 'the groups of all columns crossed as well', false)
    .option('--outcome <column>', 'the column that tells who was selected')
    .option('--selected <value>', 'what it says of them')
    .option('--score <column>', 'a score instead: the share above the median, or from --cut on')
    .option('--cut <score>', 'selected from this score on', decimal)
    .action(run(() => command().then(module => module.auditImpact)));
};
