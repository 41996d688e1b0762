import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { AppFailure, appError } from '../../application/errors.ts';
import type { RawSettings, SettingsStore } from '../../application/ports/settings-store.ts';

const fileBytesMax = 1_000_000;

/**
 * `config.json` in the user directory. Reading is one file and JSON.parse, because every command does it; writing goes
 * through conf (mode 0600), which is loaded only then. conf works on a copy, which takes the file's place when it reads
 * back as it should: on a nearly full disk conf takes a file cut short for a written one.
 */
export const createSettingsFile = (options: {
  readonly home: string;
  readonly profile: string | null;
}): SettingsStore => {
  const file = path.join(options.home, 'config.json');

  const damaged = (reason: string, cause?: unknown) =>
    new AppFailure({
      ...appError('INVALID_INPUT', `The configuration file ${reason}: ${file}`, [
        `Mend the file, or move it away: mv ${JSON.stringify(file)} ${JSON.stringify(`${file}.bad`)}`,
      ]),
      cause,
    });

  const load = async (): Promise<RawSettings> => {
    let text: string;
    try {
      text = await readFile(file, 'utf8');
    } catch (cause) {
      const code = codeOf(cause);
      if (code === 'ENOENT') return {};
      // The user directory itself is in the way, not this file.
      if (code === 'ENOTDIR') throw cause;
      throw damaged('cannot be read', cause);
    }
    if (text.length > fileBytesMax) throw damaged(`is larger than ${fileBytesMax} bytes`);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (cause) {
      throw damaged('is not valid JSON', cause);
    }
    if (!isRecord(value)) throw damaged('holds no JSON object');
    return value;
  };

  return {
    path: file,
    read: async () => {
      const loaded = await load();
      const profiles = isRecord(loaded.profiles) ? loaded.profiles : {};
      const chosen = options.profile === null ? {} : profiles[options.profile];
      return { file: loaded, profile: isRecord(chosen) ? chosen : {} };
    },
    write: async (name, value) => {
      const wanted = changed(await load(), { profile: options.profile, name, value });
      await mkdir(options.home, { recursive: true, mode: 0o700 });
      const scratch = await mkdtemp(path.join(options.home, '.config-'));
      try {
        const { default: Conf } = await import('conf');
        const conf = new Conf({ cwd: scratch, configName: 'config', configFileMode: 0o600 });
        conf.store = wanted;
        if (!(await holds(conf.path, wanted))) throw cutShort();
        await rename(conf.path, file);
      } finally {
        await rm(scratch, { recursive: true, force: true });
      }
    },
  };
};

const changed = (
  before: RawSettings,
  change: { readonly profile: string | null; readonly name: string; readonly value: unknown },
): RawSettings => {
  if (change.profile === null) return withValue(before, change.name, change.value);
  const profiles = isRecord(before.profiles) ? before.profiles : {};
  const own = profiles[change.profile];
  const mine = withValue(isRecord(own) ? own : {}, change.name, change.value);
  return { ...before, profiles: { ...profiles, [change.profile]: mine } };
};

/** null takes the value out. */
const withValue = (all: RawSettings, name: string, value: unknown): RawSettings => {
  const { [name]: _dropped, ...rest } = all;
  return value === null ? rest : { ...rest, [name]: value };
};

const holds = async (file: string, wanted: RawSettings): Promise<boolean> => {
  try {
    return isDeepStrictEqual(JSON.parse(await readFile(file, 'utf8')), wanted);
  } catch {
    return false;
  }
};

const cutShort = (): Error =>
  Object.assign(new Error('the settings were not written whole'), { code: 'ENOSPC' });

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : null);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
