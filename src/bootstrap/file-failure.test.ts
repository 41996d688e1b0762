import { describe, expect, it } from 'vitest';
import { AppFailure, appError } from '../application/errors.ts';
import { fileFailure, told } from './file-failure.ts';

const systemError = (code: string): Error => Object.assign(new Error('planted'), { code });

describe('fileFailure', () => {
  it.each([
    ['ENOSPC', 'STORE_FULL'],
    ['EDQUOT', 'STORE_FULL'],
    ['EFBIG', 'STORE_FULL'],
    ['EACCES', 'STORE_UNREACHABLE'],
    ['EROFS', 'STORE_UNREACHABLE'],
    ['ENOTDIR', 'STORE_UNREACHABLE'],
  ])('tells %s as %s', (code, expected) => {
    const failure = fileFailure(systemError(code), '/home/x');
    expect(failure).toBeInstanceOf(AppFailure);
    const { error } = failure as AppFailure;
    expect(error.code).toBe(expected);
    expect(error.message).toContain('/home/x');
    expect(error.nextSteps?.length).toBeGreaterThan(0);
  });

  it('lets bugs and known failures through as they are', () => {
    const known = new AppFailure(appError('CREDENTIALS', 'known'));
    for (const thrown of [new TypeError('bug'), systemError('ERR_INVALID_ARG_TYPE'), known, 'text']) {
      expect(fileFailure(thrown, '/home/x')).toBe(thrown);
    }
  });
});

describe('told', () => {
  it('passes arguments and results on, and translates what is thrown', async () => {
    expect(await told('/home/x', async (a: number, b: number) => a + b)(2, 3)).toBe(5);
    const failing = told('/home/x', () => Promise.reject(systemError('EROFS')));
    await expect(failing()).rejects.toMatchObject({ error: { code: 'STORE_UNREACHABLE' } });
  });
});
