import type { Command as Commander } from 'commander';
import type { Run } from './kit.ts';

export const addOperations = (program: Commander, run: Run): void => {
  const config = program.command('config').description('settings: flag, variable, profile, file, default');
  const configCommand = () => import('../commands/config.ts');
  config
    .command('list')
    .description('every setting and where it comes from')
    .action(run(() => configCommand().then(module => module.listSettings)));
  config
    .command('get')
    .description('one setting')
    .argument('<name>')
    .action(run(() => configCommand().then(module => module.getSetting)));
  config
    .command('set')
    .description('keep a value in the configuration file')
    .argument('<name>')
    .argument('<value>')
    .action(run(() => configCommand().then(module => module.setSetting)));
  config
    .command('unset')
    .description('take a value out of the file')
    .argument('<name>')
    .action(run(() => configCommand().then(module => module.unsetSetting)));
  config
    .command('path')
    .description('where the file is')
    .action(run(() => configCommand().then(module => module.showPath)));

  const secret = program.command('secret').description('keys, kept in the keychain or an encrypted file');
  const secretCommand = () => import('../commands/secret.ts');
  secret
    .command('list')
    .description('which are set, never what they are')
    .action(run(() => secretCommand().then(module => module.listSecrets)));
  secret
    .command('set')
    .description('asks for the value, or reads it from stdin')
    .argument('<name>', 'openai or gemini')
    .action(run(() => secretCommand().then(module => module.setSecret)));
  secret
    .command('delete')
    .description('forget one')
    .argument('<name>')
    .action(run(() => secretCommand().then(module => module.deleteSecret)));
  secret
    .command('test')
    .description('can it be read back? sends nothing')
    .argument('<name>')
    .action(run(() => secretCommand().then(module => module.testSecret)));

  const db = program.command('db').description('the database');
  const dbCommand = () => import('../commands/db.ts');
  db.command('status')
    .description('where it is, its migrations and rows')
    .action(run(() => dbCommand().then(module => module.readStoreStatus)));
  db.command('migrate')
    .description('bring it up to this version; copies it first')
    .action(run(() => dbCommand().then(module => module.migrateStore)));
  db.command('rollback')
    .description('take the latest migration back; copies it first')
    .action(run(() => dbCommand().then(module => module.rollbackStore)));
  addSelfHelp(program, run);
};

const addSelfHelp = (program: Commander, run: Run): void => {
  program
    .command('doctor')
    .description('what is missing here, and the command that mends it')
    .action(run(() => import('../commands/doctor.ts').then(module => module.doctor)));
  program
    .command('schema')
    .description('the JSON Schemas of everything that --json prints')
    .argument('[name]', 'such as interview@1')
    .action(run(() => import('../commands/schema.ts').then(module => module.printSchema)));
};
