import type { App } from '../app.ts';
import type { SettingsStore } from '../ports/settings-store.ts';
import { resolveSettings, type SettingSources } from './resolve-settings.ts';

export interface ListSettingsDeps {
  readonly settings: SettingsStore;
  readonly flags: SettingSources['flags'];
  readonly variables: SettingSources['variables'];
}

export const makeListSettings =
  (deps: ListSettingsDeps): App['listSettings'] =>
  async () =>
    resolveSettings({ flags: deps.flags, variables: deps.variables, ...(await deps.settings.read()) });
