import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { AppFailure, appError } from '../../application/errors.ts';

/** AES-256-GCM (NIST SP 800-38D): a fresh 96-bit nonce a write, the name bound in as associated data. */
const algorithm = 'aes-256-gcm';
const keyBytes = 32;
const nonceBytes = 12;

interface SealedSecret {
  readonly nonce: string;
  readonly tag: string;
  readonly data: string;
}

export interface SecretFile {
  get(name: string): Promise<string | null>;
  set(name: string, value: string): Promise<void>;
  delete(name: string): Promise<boolean>;
}

/**
 * `secrets.json`, encrypted under `secrets.key`; both mode 0600 in the user directory. It keeps secrets out of
 * back-ups of the one file and from casual reading; whoever can read both files can read the secrets.
 */
export const createEncryptedFile = (home: string): SecretFile => {
  const dataFile = path.join(home, 'secrets.json');
  const keyFile = path.join(home, 'secrets.key');

  const readKey = async (): Promise<Buffer | null> => {
    const key = await readFile(keyFile).catch(missingIsNull);
    if (key !== null && key.length !== keyBytes) throw damaged(keyFile, 'has the wrong length');
    return key;
  };

  const readAll = async (): Promise<Record<string, SealedSecret>> => {
    const text = await readFile(dataFile, 'utf8').catch(missingIsNull);
    if (text === null) return {};
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === 'object' && value !== null) return value as Record<string, SealedSecret>;
    } catch {
      // Said below, with the file's name.
    }
    throw damaged(dataFile, 'is not valid');
  };

  const makeKey = async (): Promise<Buffer> => {
    const key = randomBytes(keyBytes);
    await mkdir(home, { recursive: true, mode: 0o700 });
    const handle = await open(keyFile, 'wx', 0o600);
    try {
      await writeWhole(handle, key);
    } catch (error) {
      // Half a key would lock out the next try.
      await rm(keyFile, { force: true });
      throw error;
    }
    return key;
  };

  const writeAll = async (all: Record<string, SealedSecret>) => {
    const draft = `${dataFile}.${process.pid}.tmp`;
    try {
      await writeWhole(await open(draft, 'w', 0o600), `${JSON.stringify(all, null, 2)}\n`);
      await rename(draft, dataFile);
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined);
      throw error;
    }
  };

  return {
    get: async name => {
      const all = await readAll();
      const sealed = Object.hasOwn(all, name) ? all[name] : undefined;
      if (!sealed) return null;
      const key = await readKey();
      if (!key) throw damaged(keyFile, 'is missing');
      try {
        const decipher = createDecipheriv(algorithm, key, Buffer.from(sealed.nonce, 'base64'));
        decipher.setAAD(Buffer.from(name));
        decipher.setAuthTag(Buffer.from(sealed.tag, 'base64'));
        return Buffer.concat([
          decipher.update(Buffer.from(sealed.data, 'base64')),
          decipher.final(),
        ]).toString('utf8');
      } catch {
        throw damaged(dataFile, 'does not fit its key');
      }
    },
    set: async (name, value) => {
      const key = (await readKey()) ?? (await makeKey());
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, key, nonce);
      cipher.setAAD(Buffer.from(name));
      const data = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
      const sealed = {
        nonce: nonce.toString('base64'),
        tag: cipher.getAuthTag().toString('base64'),
        data: data.toString('base64'),
      };
      await writeAll({ ...(await readAll()), [name]: sealed });
    },
    delete: async name => {
      const { [name]: found, ...rest } = await readAll();
      if (!found) return false;
      await writeAll(rest);
      return true;
    },
  };
};

const writeWhole = async (handle: FileHandle, data: Uint8Array | string): Promise<void> => {
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
};

const missingIsNull = (error: unknown): null => {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
};

const damaged = (file: string, how: string): AppFailure =>
  new AppFailure(
    appError('CREDENTIALS', `The file of secrets ${how}: ${file}`, [
      `Move it away and set the secrets again: mv ${JSON.stringify(file)} ${JSON.stringify(`${file}.bad`)}`,
    ]),
  );
