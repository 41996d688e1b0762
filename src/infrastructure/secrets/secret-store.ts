import { AppFailure, appError } from '../../application/errors.ts';
import type { SecretStore } from '../../application/ports/secret-store.ts';
import { lazy } from '../../shared/lazy.ts';
import { createEncryptedFile, type SecretFile } from './encrypted-file.ts';
import { openKeychain } from './keychain.ts';

export interface SecretStoreOptions {
  readonly home: string;
  readonly backend: 'auto' | 'keychain' | 'encrypted-file';
}

type Chosen = {
  readonly files: SecretFile;
  readonly backend: 'keychain' | 'encrypted-file';
  readonly note: string | null;
};

/** The keychain when it proves that it keeps secrets, else an encrypted file, said openly. Chosen on first use. */
export const createSecretStore = (options: SecretStoreOptions): SecretStore => {
  const chosen = lazy(async (): Promise<Chosen> => {
    const file = { files: createEncryptedFile(options.home), backend: 'encrypted-file' } as const;
    if (options.backend === 'encrypted-file') return { ...file, note: 'Set by secrets_backend.' };
    const keychain = await openKeychain();
    if (keychain.ok) return { files: keychain.value, backend: 'keychain', note: null };
    if (options.backend === 'keychain') {
      throw new AppFailure(
        appError('SERVICE_UNAVAILABLE', `The keychain cannot be used: ${keychain.error}`, [
          'interviewace config set secrets_backend encrypted-file',
        ]),
      );
    }
    return { ...file, note: `No keychain here (${keychain.error}); secrets are kept in an encrypted file.` };
  });

  return {
    describe: async () => {
      const { backend, note } = await chosen();
      return { backend, note };
    },
    get: async name => (await chosen()).files.get(name),
    set: async (name, value) => (await chosen()).files.set(name, value),
    delete: async name => (await chosen()).files.delete(name),
  };
};
