import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempHome } from '../../../test/support/temp-home.ts';
import { AppFailure, appError } from '../../application/errors.ts';
import { storeFailure, storeTooNew } from './store-errors.ts';

const path = '/nowhere/interviewace.db';

const codeOf = (code: string): string | null => {
  const failure = storeFailure(Object.assign(new Error('it broke'), { code }), path);
  return failure instanceof AppFailure ? failure.error.code : null;
};

describe('storeFailure', () => {
  it.each([
    ['SQLITE_BUSY', 'STORE_BUSY'],
    ['SQLITE_BUSY_SNAPSHOT', 'STORE_BUSY'],
    ['SQLITE_LOCKED', 'STORE_BUSY'],
    ['SQLITE_CORRUPT', 'STORE_CORRUPT'],
    ['SQLITE_CORRUPT_INDEX', 'STORE_CORRUPT'],
    ['SQLITE_NOTADB', 'STORE_CORRUPT'],
    ['SQLITE_FULL', 'STORE_FULL'],
    ['ENOSPC', 'STORE_FULL'],
    ['EDQUOT', 'STORE_FULL'],
    ['SQLITE_CANTOPEN', 'STORE_UNREACHABLE'],
    ['SQLITE_READONLY_DBMOVED', 'STORE_UNREACHABLE'],
    ['SQLITE_IOERR_WRITE', 'STORE_UNREACHABLE'],
    ['EACCES', 'STORE_UNREACHABLE'],
    ['ENOTDIR', 'STORE_UNREACHABLE'],
    ['EROFS', 'STORE_UNREACHABLE'],
    ['SQLITE_CONSTRAINT_UNIQUE', null],
    ['SQLITE_ERROR', null],
    ['ERR_INVALID_ARG_TYPE', null],
    ['', null],
  ])('%s is %s', (code, expected) => {
    expect(codeOf(code)).toBe(expected);
  });

  it.each([
    ['no such table: interviews', 'STORE_CORRUPT'],
    ['table "resumes" already exists', 'STORE_CORRUPT'],
    ['index resumes_sha256 already exists', 'STORE_CORRUPT'],
    ['near "SELCT": syntax error', null],
    ['no such column: nmae', null],
  ])('takes «%s» for a store that is not what its header says, and a mistake of ours for a bug', (message, expected) => {
    const failure = storeFailure(Object.assign(new Error(message), { code: 'SQLITE_ERROR' }), path);
    expect(failure instanceof AppFailure ? failure.error.code : null).toBe(expected);
  });

  it('takes an I/O error for no full disk where files may grow, and leaves no probe behind', async () => {
    const home = await tempHome();
    const failure = storeFailure(
      Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_WRITE' }),
      join(home, 'interviewace.db'),
    );
    expect((failure as AppFailure).error.code).toBe('STORE_UNREACHABLE');
    expect(await readdir(home)).toEqual([]);
  });

  it('says where, why and what next', () => {
    const cause = Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' });
    const failure = storeFailure(cause, path) as AppFailure;
    expect(failure.error.message).toContain(path);
    expect(failure.error.nextSteps?.length).toBeGreaterThan(0);
    expect(failure.error.details).toEqual({ path, reason: 'SQLITE_BUSY' });
    expect(failure.error.cause).toBe(cause);
  });

  it('hands on what is a failure already, or no error at all', () => {
    const failure = new AppFailure(appError('CONFLICT', 'x'));
    expect(storeFailure(failure, path)).toBe(failure);
    expect(storeFailure('text', path)).toBe('text');
  });
});

describe('storeTooNew', () => {
  it('can do without a known version', () => {
    const { error } = storeTooNew(path, null);
    expect(error.code).toBe('STORE_TOO_NEW');
    expect(error.nextSteps?.[0]).toBe('Update InterviewAce');
  });
});
