import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AppFailure, appError } from '../../application/errors.ts';
import type { RawSettings, SettingsStore } from '../../application/ports/settings-store.ts';

const fileBytesMax = 1_000_000;

/**
 * `config.json` in the user directory. Reading is one file and JSON.parse, because every command does it; writing goes
 * through conf (atomic, mode 0600), which is loaded only then.
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
      if (isMissing(cause)) return {};
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
      await load();
      const { default: Conf } = await import('conf');
      const conf = new Conf({
        cwd: options.home,
        configName: 'config',
        configFileMode: 0o600,
        accessPropertiesByDotNotation: false,
      });
      if (options.profile === null) {
        if (value === null) conf.delete(name);
        else conf.set(name, value);
        return;
      }
      const profiles = conf.get('profiles');
      const all = isRecord(profiles) ? profiles : {};
      const own = all[options.profile];
      const { [name]: _dropped, ...rest } = isRecord(own) ? own : {};
      conf.set('profiles', { ...all, [options.profile]: value === null ? rest : { ...rest, [name]: value } });
    },
  };
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
