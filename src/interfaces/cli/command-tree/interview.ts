import { type Command as Commander, Option } from 'commander';
import { integer, list } from '../arguments.ts';
import { difficulties, idHelp, levels, type Run, types } from './kit.ts';

export const addInterviewCommands = (program: Commander, run: Run): void => {
  const interview = program.command('interview').description('hold a mock interview');
  interview
    .command('start')
    .description('plan an interview and ask its first question')
    .option('--resume <id|file>', 'questions follow its skills and projects')
    .option('--job <id|file|->', 'questions follow its demands and the gaps')
    .option('--role <role>', 'such as backend')
    .addOption(new Option('--level <level>', 'answers are judged at').choices(levels))
    .addOption(new Option('--type <type>', 'kind of questions').choices(types))
    .addOption(new Option('--difficulty <difficulty>', 'how hard').choices(difficulties))
    .option('--questions <n>', 'how many, 1–30', integer(1, 30))
    .option('--focus <a,b>', 'areas or skills to come first', list(10))
    .option('--time-limit <seconds>', 'for one question; 0 sets none', integer(0, 7200))
    .option('--self-score', 'estimate your own score first')
    .option('--plain', 'line by line instead of full screens', false)
    .option('--seed <n>', 'the same seed plans the same questions', integer(0, 4_294_967_295))
    .action(run(() => import('../commands/interview-start.ts').then(module => module.startInterview)));
  interview
    .command('next')
    .description('the open question')
    .argument('<id>', idHelp)
    .action(run(() => import('../commands/interview.ts').then(module => module.nextQuestion)));
  interview
    .command('answer')
    .description('answer the open question and have it graded')
    .argument('<id>', idHelp)
    .argument('[text]', 'the answer, or - for stdin')
    .option('--file <file>', 'take the answer from a file')
    .option('--editor', 'write it in $VISUAL or $EDITOR', false)
    .option('--question <id>', 'refuse if another question is open')
    .option('--seconds <n>', 'time taken', integer(0, 86_400))
    .option('--self-score <n>', 'your own estimate, 0–100', integer(0, 100))
    .action(run(() => import('../commands/interview-answer.ts').then(module => module.answerQuestion)));
  for (const [name, description] of [
    ['skip', 'pass over the open question; it counts as 0'],
    ['hint', 'a hint for the open question; it costs 5 points'],
    ['retry', 'reopen the question answered last; every attempt is kept'],
  ] as const) {
    interview
      .command(name)
      .description(description)
      .argument('<id>', idHelp)
      .option('--question <id>', 'that question instead')
      .action(run(() => import('../commands/interview.ts').then(module => module[`${name}Question`])));
  }
  addOutcomes(interview, run);
};

const addOutcomes = (interview: Commander, run: Run): void => {
  interview
    .command('complete')
    .description('end the interview and sum it up')
    .argument('<id>', idHelp)
    .action(run(() => import('../commands/interview.ts').then(module => module.completeInterview)));
  interview
    .command('summary')
    .description('the summary of a completed interview')
    .argument('<id>', idHelp)
    .action(run(() => import('../commands/interview.ts').then(module => module.summarizeInterview)));
  interview
    .command('show')
    .description('an interview with its questions, answers and grades')
    .argument('<id>', idHelp)
    .action(run(() => import('../commands/interview.ts').then(module => module.showInterview)));
  interview
    .command('continue')
    .description('go on where an interview was left, with the draft that was being typed')
    .argument('[id]', `${idHelp}; without one the latest in progress`)
    .option('--plain', 'line by line instead of full screens', false)
    .action(run(() => import('../commands/interview-continue.ts').then(module => module.continueInterview)));
  interview
    .command('delete')
    .description('hide an interview; restore brings it back')
    .argument('<id>', idHelp)
    .action(run(() => import('../commands/interview.ts').then(module => module.deleteInterview)));
  interview
    .command('restore')
    .description('bring a deleted interview back')
    .argument('<id>', idHelp)
    .action(run(() => import('../commands/interview.ts').then(module => module.restoreInterview)));
};
