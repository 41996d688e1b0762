import { describe, expect, it } from 'vitest';
import { makeDeleteSecret, makeListSecrets, makeSetSecret, makeTestSecret } from './secrets.ts';

const setUp = (variables: Record<string, string> = {}) => {
  const kept = new Map<string, string>();
  const deps = {
    variables,
    secrets: {
      describe: async () => ({ backend: 'encrypted-file' as const, note: 'no keychain' }),
      get: async (name: string) => kept.get(name) ?? null,
      set: async (name: string, value: string) => {
        kept.set(name, value);
      },
      delete: async (name: string) => kept.delete(name),
    },
  };
  return {
    kept,
    list: makeListSecrets(deps),
    set: makeSetSecret(deps),
    remove: makeDeleteSecret(deps),
    test: makeTestSecret(deps),
  };
};

describe('secrets', () => {
  it('are set, listed without their value, tested and deleted', async () => {
    const { kept, list, set, remove, test } = setUp();
    expect(await set({ name: 'openai', value: ' sk-made-up\n' })).toMatchObject({ ok: true });
    expect(kept.get('openai')).toBe('sk-made-up');
    const listed = await list();
    expect(listed).toMatchObject({ ok: true, value: { backend: 'encrypted-file', note: 'no keychain' } });
    expect(JSON.stringify(listed)).not.toContain('sk-made-up');
    const tested = await test({ name: 'openai' });
    expect(tested).toMatchObject({ ok: true, value: { found: true } });
    expect(JSON.stringify(tested)).not.toContain('sk-made-up');
    expect(await remove({ name: 'openai' })).toMatchObject({ ok: true });
    expect(await test({ name: 'openai' })).toMatchObject({ ok: false, error: { code: 'CREDENTIALS' } });
    expect(await remove({ name: 'openai' })).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  });

  it('prefer a variable and say so', async () => {
    const { list, test } = setUp({ OPENAI_API_KEY: 'from-variable' });
    const listed = await list();
    expect(listed.ok && listed.value.secrets[0]).toEqual({ name: 'openai', set: true, source: 'variable' });
    expect(await test({ name: 'openai' })).toMatchObject({
      ok: true,
      value: { message: expect.stringContaining('OPENAI_API_KEY') },
    });
  });

  it.each(['', '   ', 'two\nlines', 'bell\u0007', 'x'.repeat(4097)])('refuse the value %j', async value => {
    const { kept, set } = setUp();
    expect(await set({ name: 'gemini', value })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT' },
    });
    expect(kept.size).toBe(0);
  });

  it('refuse names that the program does not use', async () => {
    const { set, remove, test } = setUp();
    const unknown = { ok: false, error: { code: 'NOT_FOUND' } };
    expect(await set({ name: 'toString', value: 'x' })).toMatchObject(unknown);
    expect(await remove({ name: 'other' })).toMatchObject(unknown);
    expect(await test({ name: 'other' })).toMatchObject(unknown);
  });
});
