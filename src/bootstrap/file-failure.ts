import { AppFailure, appError } from '../application/errors.ts';

/**
 * What the file system threw over a small file of the user directory (settings, secrets), as the failure that the rest
 * of the program knows; anything else comes back as it is.
 */
export const fileFailure = (thrown: unknown, home: string): unknown => {
  if (thrown instanceof AppFailure || !(thrown instanceof Error) || !('code' in thrown)) return thrown;
  const code = String(thrown.code);
  if (full.test(code)) {
    return new AppFailure({
      ...appError(
        'STORE_FULL',
        `There is no space left to write in ${home}; what was kept before is whole.`,
        ['Free some space on that disk, then try again'],
      ),
      cause: thrown,
    });
  }
  if (!unreachable.test(code)) return thrown;
  return new AppFailure({
    ...appError('STORE_UNREACHABLE', `The user directory ${home} cannot be used (${code}).`, [
      'Check that it is a folder and yours to write to',
      'Or use another folder: --home DIR or INTERVIEWACE_HOME',
      'interviewace doctor',
    ]),
    cause: thrown,
  });
};

const full = /^(ENOSPC|EDQUOT|EFBIG)$/;
const unreachable = /^E(ACCES|PERM|ROFS|NOENT|NOTDIR|ISDIR|EXIST|LOOP|NAMETOOLONG|IO|NXIO|MFILE|NFILE)$/;

/** `work` with its file system errors told as failures. */
export const told =
  <A extends readonly unknown[], R>(
    home: string,
    work: (...args: A) => Promise<R>,
  ): ((...args: A) => Promise<R>) =>
  async (...args) => {
    try {
      return await work(...args);
    } catch (thrown) {
      throw fileFailure(thrown, home);
    }
  };
