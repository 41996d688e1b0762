import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempHome } from '../../../test/support/temp-home.ts';
import { createEncryptedFile } from './encrypted-file.ts';
import { openKeychain } from './keychain.ts';
import { createSecretStore } from './secret-store.ts';

describe('the encrypted file', () => {
  it('keeps, gives back and forgets secrets, and never shows them', async () => {
    const home = path.join(await tempHome(), 'new');
    const file = createEncryptedFile(home);
    expect(await file.get('openai')).toBeNull();
    await file.set('openai', 'sk-made-up-ü');
    await file.set('gemini', 'other');
    expect(await createEncryptedFile(home).get('openai')).toBe('sk-made-up-ü');
    const raw = await readFile(path.join(home, 'secrets.json'), 'utf8');
    expect(raw).not.toContain('sk-made-up');
    for (const name of ['secrets.json', 'secrets.key']) {
      expect((await stat(path.join(home, name))).mode & 0o777).toBe(0o600);
    }
    expect(await file.delete('openai')).toBe(true);
    expect(await file.delete('openai')).toBe(false);
    expect(await file.get('gemini')).toBe('other');
  });

  it('says which file is damaged', async () => {
    const home = await tempHome();
    const file = createEncryptedFile(home);
    await file.set('openai', 'value');
    const damaged = { error: { code: 'CREDENTIALS' } };
    const data = await readFile(path.join(home, 'secrets.json'), 'utf8');
    await writeFile(path.join(home, 'secrets.json'), data.replace(/"data": "[^"]*"/, '"data": "AAAAAAAA"'));
    await expect(file.get('openai')).rejects.toMatchObject(damaged);
    await writeFile(path.join(home, 'secrets.json'), '{');
    await expect(file.get('openai')).rejects.toMatchObject(damaged);
    await writeFile(path.join(home, 'secrets.json'), data);
    await chmod(path.join(home, 'secrets.key'), 0o600);
    await writeFile(path.join(home, 'secrets.key'), 'short');
    await expect(file.get('openai')).rejects.toMatchObject(damaged);
  });

  it('does not open a secret under another name', async () => {
    const home = await tempHome();
    const file = createEncryptedFile(home);
    await file.set('openai', 'value');
    const path_ = path.join(home, 'secrets.json');
    const all = JSON.parse(await readFile(path_, 'utf8')) as Record<string, unknown>;
    await writeFile(path_, JSON.stringify({ gemini: all.openai }));
    await expect(file.get('gemini')).rejects.toMatchObject({ error: { code: 'CREDENTIALS' } });
  });
});

const fakeKeytar = (kept = new Map<string, string>()) => ({
  getPassword: async (_service: string, name: string) => kept.get(name) ?? null,
  setPassword: async (_service: string, name: string, value: string) => {
    kept.set(name, value);
  },
  deletePassword: async (_service: string, name: string) => kept.delete(name),
});

describe('openKeychain', () => {
  it('works over a keychain that keeps its promise, and leaves no probe behind', async () => {
    const kept = new Map<string, string>();
    const keychain = await openKeychain(async () => fakeKeytar(kept));
    if (!keychain.ok) throw new Error(keychain.error);
    expect(kept.size).toBe(0);
    await keychain.value.set('openai', 'value');
    expect(await keychain.value.get('openai')).toBe('value');
    expect(await keychain.value.delete('openai')).toBe(true);
  });

  it('says why not when it cannot be loaded, forgets, or hangs', async () => {
    const missing = await openKeychain(async () => {
      throw new Error('no such library\nlong trace');
    });
    expect(missing).toEqual({ ok: false, error: 'no such library' });
    const forgetful = { ...fakeKeytar(), getPassword: async () => null };
    expect(await openKeychain(async () => forgetful)).toMatchObject({
      ok: false,
      error: expect.stringContaining('give back'),
    });
    const hanging = { ...fakeKeytar(), setPassword: () => new Promise<void>(() => undefined) };
    expect(await openKeychain(async () => hanging)).toMatchObject({
      ok: false,
      error: expect.stringContaining('2000 ms'),
    });
  });
});

describe('the secret store', () => {
  it('takes the encrypted file where it is told to', async () => {
    const store = createSecretStore({ home: await tempHome(), backend: 'encrypted-file' });
    await store.set('openai', 'value');
    expect(await store.get('openai')).toBe('value');
    expect(await store.describe()).toEqual({ backend: 'encrypted-file', note: 'Set by secrets_backend.' });
    expect(await store.delete('openai')).toBe(true);
  });
});
