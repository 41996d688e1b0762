import { type Command as Commander, Option } from 'commander';
import { difficulties, levels, type Run, types } from './kit.ts';

export const addBankCommands = (program: Commander, run: Run): void => {
  const bank = program.command('bank').description('the question bank');
  bank
    .command('list')
    .description('its questions')
    .option('--area <area>', 'only this area')
    .addOption(new Option('--type <type>', 'only this type').choices(types.slice(1)))
    .addOption(new Option('--level <level>', 'only for this level').choices(levels))
    .addOption(new Option('--difficulty <difficulty>', 'only these').choices(difficulties.slice(0, 3)))
    .action(run(() => import('../commands/bank.ts').then(module => module.listQuestions)));
  bank
    .command('show')
    .description('one question whole, with points and model answer')
    .argument('<id>', "the question's id")
    .action(run(() => import('../commands/bank.ts').then(module => module.showQuestion)));
  bank
    .command('lint')
    .description('check the built-in bank, or a bank file of your own')
    .argument('[file]', 'YAML or JSON')
    .action(run(() => import('../commands/bank.ts').then(module => module.lintBank)));
};
