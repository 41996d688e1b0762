import { closeSync, openSync, readdirSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type AppError, type AppErrorCode, AppFailure } from '../../application/errors.ts';

/** Where the newest copy of the store at `path` may be. */
export const backupFolderOf = (path: string): string => join(dirname(path), 'backups');

/**
 * What a driver or the file system threw, as the failure that the rest of the program knows; anything that is not the
 * store's fault (a broken constraint, a bug) comes back as it is, to be thrown on.
 */
export const storeFailure = (thrown: unknown, path: string): unknown => {
  if (thrown instanceof AppFailure || !(thrown instanceof Error)) return thrown;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  const kind = lacksTables(code, thrown.message) ? 'STORE_CORRUPT' : kindOf(code, path);
  if (kind === null) return thrown;
  return new AppFailure({
    code: kind,
    ...explanations[kind](path),
    details: { path, reason: code },
    cause: thrown,
  });
};

export const storeTooNew = (path: string, neededVersion: string | null): AppFailure =>
  new AppFailure({
    code: 'STORE_TOO_NEW',
    message: `The store ${path} was written by a newer InterviewAce${neededVersion ? `; it needs version ${neededVersion} or later` : ''}.`,
    nextSteps: [
      neededVersion ? `Update InterviewAce to ${neededVersion} or later` : 'Update InterviewAce',
      'Or take the change back with the newer program: interviewace db rollback',
    ],
    details: { path, needed_version: neededVersion },
  });

/** A row that can be read but does not hold what its column promises. */
export const storeCorrupt = (path: string, column: string, problem: string): AppFailure =>
  new AppFailure({
    code: 'STORE_CORRUPT',
    message: `The store holds a value in ${column} that cannot be read.`,
    nextSteps: corruptSteps(path),
    details: { path, column, problem },
  });

type StoreErrorCode = 'STORE_BUSY' | 'STORE_CORRUPT' | 'STORE_FULL' | 'STORE_UNREACHABLE';

const kindOf = (code: string, path: string): StoreErrorCode | null => {
  if (code.startsWith('SQLITE_IOERR')) return isDiskFull(path) ? 'STORE_FULL' : 'STORE_UNREACHABLE';
  return kinds.find(([pattern]) => pattern.test(code))?.[1] ?? null;
};

const fullCodes = /^(SQLITE_FULL|ENOSPC|EDQUOT|EFBIG)$/;

const kinds: readonly (readonly [RegExp, StoreErrorCode])[] = [
  [/^SQLITE_(BUSY|LOCKED|PROTOCOL)/, 'STORE_BUSY'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'STORE_CORRUPT'],
  [fullCodes, 'STORE_FULL'],
  [/^SQLITE_(CANTOPEN|PERM|READONLY|AUTH)/, 'STORE_UNREACHABLE'],
  [
    /^E(ACCES|PERM|ROFS|NOENT|NOTDIR|ISDIR|EXIST|LOOP|NAMETOOLONG|IO|NXIO|NODEV|MFILE|NFILE|TXTBSY)$/,
    'STORE_UNREACHABLE',
  ],
];

/** The header says that the tables are there (or not), and they are not (or are). SQLite has no code of its own for it. */
const lacksTables = (code: string, message: string): boolean =>
  code === 'SQLITE_ERROR' && /^(?:no such table|(?:table|index) .{1,200} already exists)/.test(message);

/** An I/O error hides its cause; where no block is left for this user, or files may not grow, it is the full disk. */
const isDiskFull = (path: string): boolean => {
  try {
    return statfsSync(dirname(path)).bavail === 0 || !mayGrow(path);
  } catch {
    return false;
  }
};

const growthBytes = 1_048_576;

/** Tries what the store needs, on a file of its own: a quota or a limit on file sizes shows in no statistics. */
const mayGrow = (path: string): boolean => {
  const sizes = [path, `${path}-wal`].map(file => statSync(file, { throwIfNoEntry: false })?.size ?? 0);
  const scratch = `${path}-${process.pid}.probe`;
  try {
    const file = openSync(scratch, 'wx', 0o600);
    try {
      // One byte behind a hole: the size counts, the blocks are not used.
      writeSync(file, new Uint8Array(1), 0, 1, Math.max(...sizes) + growthBytes);
    } finally {
      closeSync(file);
    }
    return true;
  } catch (thrown) {
    const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
    return !fullCodes.test(code);
  } finally {
    rmSync(scratch, { force: true });
  }
};

type Explanation = (path: string) => Pick<AppError, 'message'> & { readonly nextSteps: readonly string[] };

const explanations: Readonly<Record<StoreErrorCode & AppErrorCode, Explanation>> = {
  STORE_BUSY: path => ({
    message: `Another program is writing to the store ${path} and does not let go.`,
    nextSteps: ['Try again when the other interviewace is done', 'interviewace doctor'],
  }),
  STORE_CORRUPT: path => ({
    message: `The store ${path} is damaged or is not a database.`,
    nextSteps: corruptSteps(path),
  }),
  STORE_FULL: path => ({
    message: `There is no space left to write to the store ${path}; what was stored before is whole.`,
    nextSteps: ['Free some space on that disk, then try again', 'interviewace db status'],
  }),
  STORE_UNREACHABLE: path => ({
    message: `The store ${path} cannot be opened for reading and writing.`,
    nextSteps: [
      'Check that the folder exists and is yours to write to',
      'Or use another folder: --home DIR or INTERVIEWACE_HOME',
      'interviewace doctor',
    ],
  }),
};

const corruptSteps = (path: string): readonly string[] => {
  const newest = newestBackupOf(path);
  return [
    'interviewace db status',
    newest === null
      ? `There is no backup in ${backupFolderOf(path)}; move ${path} away to start with an empty store`
      : `Move ${path}, ${path}-wal and ${path}-shm away, then restore the newest backup: cp '${newest}' '${path}'`,
  ];
};

/** Backup names start with their time, so the last by name is the newest. */
const newestBackupOf = (path: string): string | null => {
  try {
    const name = readdirSync(backupFolderOf(path))
      .filter(file => file.endsWith('.db'))
      .sort()
      .at(-1);
    return name === undefined ? null : join(backupFolderOf(path), name);
  } catch {
    return null;
  }
};
