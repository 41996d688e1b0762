import { existsSync } from 'node:fs';
import { type Command as Commander, CommanderError } from 'commander';
import { AppFailure, appError } from '../../application/errors.ts';
import type { Logger } from '../../application/ports/logger.ts';
import { plainPaint } from '../presenters/style.ts';
import { loadWidth } from '../presenters/width.ts';
import type { Run } from './command-tree/kit.ts';
import { createCommandTree, createProgram } from './command-tree/tree.ts';
import type { CommandContext, GlobalOptions, Host } from './context.ts';
import { exitCodes } from './exit-codes.ts';
import { columnsOf, type Io, wantsColour } from './io.ts';
import { printFailure } from './output.ts';

/** Parses `argv` (without node and script), runs the command, answers with the exit code. */
export const runCli = async (options: {
  readonly argv: readonly string[];
  readonly io: Io;
  readonly host: Host;
  readonly version: string;
  readonly signal: AbortSignal;
}): Promise<number> => {
  const { argv, io, host, version, signal } = options;
  let exitCode: number = exitCodes.done;
  const run: Run =
    load =>
    async (...args) => {
      const command = args.pop() as Commander;
      const context = await contextOf(toGlobals(command.optsWithGlobals()), pathOf(command));
      exitCode = await runLogged(context, async () => (await load())(context, ...args));
    };
  const tree = { version, now: host.now, run };
  const contextOf = (globals: GlobalOptions, command: string) =>
    createContext({ io, host, signal, globals, command, tree: () => createCommandTree(tree) });
  const program = createProgram(tree);
  overrideExits(program, io);
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.done;
    const message = error.message.replace(/^error: /, '').trim();
    const context = await contextOf(toGlobals({ json: argv.includes('--json') }), namedPath(program, argv));
    return printFailure(context, appError('USAGE', message));
  }
  return exitCode;
};

/** The one place where bugs end: the person gets a sentence, the log the stack. Failures on purpose are logged too. */
const runLogged = async (context: CommandContext, work: () => Promise<number>): Promise<number> => {
  const { command, globals, host, io, failures } = context;
  const startedMs = performance.now();
  // What cannot be logged changes nothing of what the command did: the path comes back only if something is there.
  const log = async (...entry: Parameters<Logger['log']>): Promise<string | null> => {
    try {
      const opened = await host.openLog(globals, io);
      opened.logger.log(...entry);
      return existsSync(opened.path) ? opened.path : null;
    } catch {
      return null;
    }
  };
  const crash = Promise.withResolvers<never>();
  const forgetCrashes = host.onCrash(crash.reject);
  try {
    const exitCode = await Promise.race([work(), crash.promise]);
    for (const { code, message } of failures) await log('warn', 'failure', { command, code, message });
    const elapsedMs = Math.round(performance.now() - startedMs);
    if (globals.verbose)
      await log('debug', 'command', { command, exit_code: exitCode, elapsed_ms: elapsedMs });
    return exitCode;
  } catch (error) {
    if (error instanceof AppFailure) return printFailure(context, error.error);
    const path = await log('error', 'bug', { command, error });
    const where = path === null ? '' : ` What happened is in ${path}; please report it.`;
    io.stderr.write(`InterviewAce met a bug in «${command}».${where} Nothing that was saved is lost.\n`);
    return exitCodes.bug;
  } finally {
    forgetCrashes();
  }
};

const pathOf = (command: Commander): string =>
  command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name();

/** Commander throws instead of exiting, prints help to our streams, and leaves its errors to printFailure. */
const overrideExits = (command: Commander, io: Io): void => {
  command.exitOverride().configureOutput({
    writeOut: text => io.stdout.write(text),
    writeErr: () => undefined,
    getOutHelpWidth: () => (io.stdout.isTTY ? columnsOf(io) : 80),
  });
  for (const child of command.commands) overrideExits(child, io);
};

/** The deepest command that the words name, for «--help». */
const namedPath = (program: Commander, argv: readonly string[]): string => {
  const path = ['interviewace'];
  let at = program;
  for (const word of argv.filter(argument => !argument.startsWith('-'))) {
    const child = at.commands.find(command => command.name() === word);
    if (!child) continue;
    path.push(word);
    at = child;
  }
  return path.join(' ');
};

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const toGlobals = (options: Record<string, unknown>): GlobalOptions => ({
  json: options.json === true,
  quiet: options.quiet === true,
  verbose: options.verbose === true,
  colour: options.color !== false,
  profile: textOf(options.profile),
  home: textOf(options.home),
  logFile: textOf(options.logFile),
  settings: (options.set ?? {}) as GlobalOptions['settings'],
});

const createContext = async (options: {
  readonly io: Io;
  readonly host: Host;
  readonly signal: AbortSignal;
  readonly globals: GlobalOptions;
  readonly command: string;
  readonly tree: () => Commander;
}): Promise<CommandContext> => {
  const { io, host, signal, globals, command, tree } = options;
  if (io.stdout.isTTY && !globals.json) await loadWidth();
  const coloured = wantsColour(io, globals.colour) && !globals.json;
  const paint = coloured ? (await import('./paint.ts')).colourPaint : plainPaint;
  return {
    io,
    host,
    signal,
    globals,
    command,
    tree,
    failures: [],
    style: { paint, width: columnsOf(io), now: io.stdout.isTTY ? host.now() : null },
    app: () => host.openApp(globals, io),
  };
};
