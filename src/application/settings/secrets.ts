import { err, ok, type Result } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { type AppError, appError } from '../errors.ts';
import type { SecretStore } from '../ports/secret-store.ts';
import type { SecretsReport } from './setting-io.ts';

/** The secrets that the program uses, with the variable that is stronger than a stored value. */
export const knownSecrets = [
  { name: 'openai', variable: 'OPENAI_API_KEY' },
  { name: 'gemini', variable: 'GEMINI_API_KEY' },
] as const;

const secretCharsMax = 4096;

export interface SecretDeps {
  readonly secrets: SecretStore;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

const checkName = (name: string): Result<(typeof knownSecrets)[number], AppError> => {
  const known = knownSecrets.find(secret => secret.name === name);
  if (known) return ok(known);
  const names = knownSecrets.map(secret => secret.name).join(', ');
  return err(
    appError('NOT_FOUND', `There is no secret «${name.slice(0, 80)}». There are: ${names}.`, [
      'interviewace secret list',
    ]),
  );
};

const report = async (deps: SecretDeps): Promise<SecretsReport> => {
  const where = await deps.secrets.describe();
  const secrets = await Promise.all(
    knownSecrets.map(async ({ name, variable }) => {
      if (deps.variables[variable]) return { name, set: true, source: 'variable' as const };
      const stored = await deps.secrets.get(name);
      return { name, set: stored !== null, source: stored === null ? null : where.backend };
    }),
  );
  return { ...where, secrets };
};

export const makeListSecrets =
  (deps: SecretDeps): App['listSecrets'] =>
  async () =>
    ok(await report(deps));

export const makeSetSecret =
  (deps: SecretDeps): App['setSecret'] =>
  async ({ name, value }) => {
    const known = checkName(name);
    if (!known.ok) return known;
    const secret = value.trim();
    if (secret === '' || secret.length > secretCharsMax || /[\0-\x1f\x7f]/.test(secret)) {
      return err(
        appError('INVALID_INPUT', `A secret is one line of 1 to ${secretCharsMax} printable characters.`, [
          `interviewace secret set ${name}`,
        ]),
      );
    }
    await deps.secrets.set(name, secret);
    return ok(await report(deps));
  };

export const makeDeleteSecret =
  (deps: SecretDeps): App['deleteSecret'] =>
  async ({ name }) => {
    const known = checkName(name);
    if (!known.ok) return known;
    const existed = await deps.secrets.delete(name);
    if (!existed)
      return err(
        appError('NOT_FOUND', `No secret «${name}» is stored.`, [`interviewace secret set ${name}`]),
      );
    return ok(await report(deps));
  };

/** Reads the secret back and says where it was found; sends nothing anywhere. */
export const makeTestSecret =
  (deps: SecretDeps): App['testSecret'] =>
  async ({ name }) => {
    const known = checkName(name);
    if (!known.ok) return known;
    const fromVariable = deps.variables[known.value.variable];
    const { backend } = await deps.secrets.describe();
    const value = fromVariable ?? (await deps.secrets.get(name));
    if (!value) {
      const locked = backend === 'keychain' ? ', or the keychain is locked' : '';
      return err(
        appError('CREDENTIALS', `Secret «${name}» was not found${locked}.`, [
          `interviewace secret set ${name}`,
        ]),
      );
    }
    const origin = fromVariable
      ? known.value.variable
      : backend === 'keychain'
        ? 'the keychain'
        : 'the encrypted file';
    return ok({
      name,
      found: true,
      message: `Read from ${origin}, ${value.length} characters. Nothing was sent anywhere.`,
    });
  };
