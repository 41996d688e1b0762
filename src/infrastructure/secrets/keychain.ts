import { err, ok, type Result } from '../../shared/result.ts';
import type { SecretFile } from './encrypted-file.ts';

const service = 'interviewace';
const probeName = 'probe';
/** A keychain without a session may wait for ever; nobody waits for it longer than this. */
const probeMsMax = 2000;

/** The part of keytar that is used. */
interface Keytar {
  getPassword(service: string, account: string): Promise<string | null>;
  setPassword(service: string, account: string, password: string): Promise<void>;
  deletePassword(service: string, account: string): Promise<boolean>;
}

/** The system's keychain if it keeps, gives back and forgets a probe in time; else why not. */
export const openKeychain = async (
  load: () => Promise<Keytar> = loadKeytar,
): Promise<Result<SecretFile, string>> => {
  try {
    const keytar = await load();
    await withinTime(probe(keytar));
    return ok({
      get: name => keytar.getPassword(service, name),
      set: (name, value) => keytar.setPassword(service, name, value),
      delete: name => keytar.deletePassword(service, name),
    });
  } catch (error) {
    return err(reasonOf(error));
  }
};

const loadKeytar = async (): Promise<Keytar> => {
  const { default: keytar } = await import('keytar');
  return keytar;
};

const probe = async (keytar: Keytar): Promise<void> => {
  const value = `probe-${process.pid}`;
  await keytar.setPassword(service, probeName, value);
  const read = await keytar.getPassword(service, probeName);
  await keytar.deletePassword(service, probeName);
  if (read !== value) throw new Error('it did not give back what was stored');
};

const withinTime = async (work: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${probeMsMax} ms`)), probeMsMax);
  });
  try {
    await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
};

const reasonOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? '').slice(0, 160);
};
