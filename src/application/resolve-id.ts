import { err, ok, type Result } from '../shared/result.ts';
import { type AppError, appError } from './errors.ts';

/** Shorter fragments hit too much by chance. */
const ID_FRAGMENT_CHARS_MIN = 4;

/** How many candidates an ambiguous fragment is answered with. */
const CANDIDATES_MAX = 5;

/** Longer than any id: nothing to look for. */
const ID_CHARS_MAX = 100;

export interface ResolveIdInput {
  /** A repository's search, newest first: ids that start or end with `fragment`, or all without one. */
  readonly find: (query: {
    readonly fragment?: string;
    readonly limit: number;
  }) => Promise<readonly string[]>;
  /** A full id, the beginning or the end of one (at least four characters), or `last`. */
  readonly id: string;
  /** What it names, for messages: `resume`, `job`, `interview`. */
  readonly noun: string;
  /** The command that lists them, such as `interviewace resume list`. */
  readonly listCommand: string;
}

/** The full id that is meant. Fails with NOT_FOUND, or with AMBIGUOUS_ID and the candidates. */
export const resolveId = async (input: ResolveIdInput): Promise<Result<string, AppError>> => {
  const { find, noun, listCommand } = input;
  const id = input.id.trim();
  const nextSteps = [`List them with: ${listCommand}`];
  if (id === 'last') {
    const [latest] = await find({ limit: 1 });
    return latest === undefined
      ? err(appError('NOT_FOUND', `There is no ${noun} yet.`, nextSteps))
      : ok(latest);
  }
  const shown = id.slice(0, ID_CHARS_MAX);
  if (id.length < ID_FRAGMENT_CHARS_MIN || id.length > ID_CHARS_MAX)
    return err(
      appError(
        'NOT_FOUND',
        `No ${noun} is known by «${shown}»: give its id, or at least ${ID_FRAGMENT_CHARS_MIN} characters of its beginning or end.`,
        nextSteps,
      ),
    );
  const found = await find({ fragment: id, limit: CANDIDATES_MAX + 1 });
  if (found.includes(id)) return ok(id);
  const [only, another] = found;
  if (only === undefined) return err(appError('NOT_FOUND', `No ${noun} is known by «${shown}».`, nextSteps));
  if (another === undefined) return ok(only);
  const candidates = found.slice(0, CANDIDATES_MAX);
  const more = found.length > CANDIDATES_MAX ? ' and more' : '';
  return err(
    appError(
      'AMBIGUOUS_ID',
      `«${shown}» may be any of these ${noun}s: ${candidates.join(', ')}${more}.`,
      ['Type more of the id: its end tells them apart best.', ...nextSteps],
      { candidates },
    ),
  );
};
