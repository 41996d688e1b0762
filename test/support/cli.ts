import { PassThrough, Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { createHost } from '../../src/bootstrap/host.ts';
import type { Host } from '../../src/interfaces/cli/context.ts';
import type { Io } from '../../src/interfaces/cli/io.ts';
import { runCli } from '../../src/interfaces/cli/program.ts';

export interface CliRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** stdout as one JSON document. */
  readonly json: () => Record<string, unknown>;
}

export interface CliOptions {
  readonly home: string;
  readonly stdin?: string | Uint8Array;
  /** Both output streams are terminals of this width. */
  readonly terminal?: number;
  readonly variables?: Readonly<Record<string, string>>;
  readonly host?: Partial<Host>;
  readonly signal?: AbortSignal;
}

/** What a terminal's stream can do besides writing; a spinner uses it. */
const cursor = { cursorTo: () => true, moveCursor: () => true, clearLine: () => true };

/** A command in this process, over the real program with its user directory in `home`. */
export const cli = async (args: readonly string[], options: CliOptions): Promise<CliRun> => {
  const host = createHost();
  onTestFinished(() => host.close());
  const written = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof written) =>
    Object.assign(
      new Writable({
        write: (chunk, _encoding, done) => {
          written[name] += String(chunk);
          done();
        },
      }),
      options.terminal === undefined ? {} : { isTTY: true, columns: options.terminal, ...cursor },
    );
  const stdin =
    options.stdin === undefined ? new PassThrough().end() : Readable.from([Buffer.from(options.stdin)]);
  const io: Io = {
    stdin: Object.assign(stdin, options.terminal === undefined ? {} : { isTTY: options.stdin === undefined }),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    variables: options.variables ?? {},
  };
  const exitCode = await runCli({
    argv: ['--home', options.home, ...args],
    io,
    host: { ...host, ...options.host },
    version: '0.0.0-test',
    signal: options.signal ?? new AbortController().signal,
  });
  return { exitCode, ...written, json: () => JSON.parse(written.stdout) as Record<string, unknown> };
};
