import { err, ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { appError } from '../errors.ts';
import type { SettingsStore } from '../ports/settings-store.ts';
import { parseSetting } from './resolve-settings.ts';
import { findSetting, settingDefinitions } from './setting-definitions.ts';

export interface ChangeSettingDeps {
  readonly settings: SettingsStore;
  readonly listSettings: App['listSettings'];
}

/** Sets or unsets one value, then tells what is now in force: a variable may still be stronger. */
export const makeChangeSetting =
  (deps: ChangeSettingDeps): App['changeSetting'] =>
  async ({ name, value }) => {
    const definition = findSetting(name);
    if (!definition) {
      const known = settingDefinitions.map(setting => setting.name).join(', ');
      return err(
        appError('NOT_FOUND', `There is no setting «${name.slice(0, 80)}». There are: ${known}.`, [
          'interviewace config list',
        ]),
      );
    }
    const parsed = value === null ? ok(null) : parseSetting(definition, value);
    if (!parsed.ok) return parsed;
    await deps.settings.write(name, parsed.value);
    const listed = await deps.listSettings();
    if (!listed.ok) return listed;
    const now = listed.value.find(setting => setting.name === name);
    if (!now) throw new Error(`setting ${name} is defined but not listed`);
    return ok(now);
  };
