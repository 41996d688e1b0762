import { once } from 'node:events';
import type { AppError } from '../../../application/errors.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { CommandContext } from '../context.ts';
import { type OutputFile, openOutputFile } from '../output-file.ts';

/** Where rows go, piece by piece: `--out`, else stdout, which may make the program wait for its reader. */
export const openSink = async (
  context: CommandContext,
  { out, tag }: { readonly out: string | undefined; readonly tag: string },
): Promise<Result<OutputFile, AppError>> =>
  out === undefined ? ok(toStdout(context)) : openOutputFile(out, tag);

const toStdout = ({ io: { stdout } }: CommandContext): OutputFile => ({
  write: async text => {
    if (text !== '' && !stdout.write(text) && !stdout.destroyed) {
      // A closed pipe ends the program at its edge; here it must not wait for a drain that never comes.
      const settled = new AbortController();
      const over = ['drain', 'close', 'error'].map(event => once(stdout, event, { signal: settled.signal }));
      await Promise.race(over).catch(() => undefined);
      settled.abort();
      await Promise.allSettled(over);
    }
    return ok(null);
  },
  finish: async () => ok(null),
  abandon: async () => undefined,
});
