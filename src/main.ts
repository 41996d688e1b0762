import { appVersion } from './bootstrap/build-info.ts';
import type { Io } from './interfaces/cli/io.ts';

/** The process edge: arguments in, exit code out, signals into one AbortController. */
export const run = async (argv: readonly string[] = process.argv.slice(2)): Promise<void> => {
  endQuietlyWithThePipe();
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    process.stdout.write(`${appVersion}\n`);
    return;
  }
  const [{ createHost }, { readVariables }, { runCli }] = await Promise.all([
    import('./bootstrap/host.ts'),
    import('./bootstrap/environment.ts'),
    import('./interfaces/cli/program.ts'),
  ]);
  const host = createHost();
  const cancellation = cancelOnSignals();
  const io: Io = {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    variables: readVariables(),
  };
  try {
    process.exitCode = await runCli({ argv, io, host, version: appVersion, signal: cancellation.signal });
  } finally {
    await host.close().catch(() => undefined);
    cancellation.release();
  }
};

/**
 * `| head -1`: the reader has gone, nobody is left to be told. Output that cannot be written for another reason (a full
 * disk behind `>`) is cut and must not count as done. Messages that nobody reads stop nothing.
 */
const endQuietlyWithThePipe = (): void => {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    process.stderr.write(
      `✗ The output could not be written in full (${error.code ?? error.message}).\n` +
        '  → Free some space, or send it elsewhere, and run the command again\n',
    );
    process.exit(outputFailed);
  });
};

/** «A service is unavailable», as for a store on a full disk (Docs/cli.md). */
const outputFailed = 6;

/** The first Ctrl-C asks to stop, the second one does not ask. */
const cancelOnSignals = () => {
  const controller = new AbortController();
  const cancel = () => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
    process.stdin.destroy();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, cancel);
  // A write beyond the limit on file sizes fails with an error that is told. Node ignores the signal that comes with it;
  // a library that hooks it would end the program instead, unless somebody else listens too.
  if (process.platform !== 'win32') process.on('SIGXFSZ', () => undefined);
  return {
    signal: controller.signal,
    release: () => {
      for (const signal of signals) process.off(signal, cancel);
    },
  };
};
