import type { App } from '../../application/app.ts';
import { guarded } from '../../application/guarded.ts';
import { late } from '../../shared/lazy.ts';
import type { Adapters } from '../adapters.ts';
import type { Environment } from '../environment.ts';

const settingDeps = async (on: Adapters, { flags, variables }: Environment) => ({
  settings: await on.settings(),
  flags,
  variables,
});

const secretDeps = async (on: Adapters, { variables }: Environment) => ({
  secrets: await on.secrets(),
  variables,
});

export const settingsUseCases = (
  on: Adapters,
  environment: Environment,
): Pick<
  App,
  'listSettings' | 'changeSetting' | 'listSecrets' | 'setSecret' | 'deleteSecret' | 'testSecret'
> => ({
  listSettings: late(async () => {
    const { makeListSettings } = await import('../../application/settings/list-settings.ts');
    return guarded(makeListSettings(await settingDeps(on, environment)));
  }),
  changeSetting: late(async () => {
    const { makeChangeSetting } = await import('../../application/settings/change-setting.ts');
    const { makeListSettings } = await import('../../application/settings/list-settings.ts');
    return guarded(
      makeChangeSetting({
        settings: await on.settings(),
        listSettings: makeListSettings(await settingDeps(on, environment)),
      }),
    );
  }),
  listSecrets: late(async () =>
    guarded(
      (await import('../../application/settings/secrets.ts')).makeListSecrets(
        await secretDeps(on, environment),
      ),
    ),
  ),
  setSecret: late(async () =>
    guarded(
      (await import('../../application/settings/secrets.ts')).makeSetSecret(
        await secretDeps(on, environment),
      ),
    ),
  ),
  deleteSecret: late(async () =>
    guarded(
      (await import('../../application/settings/secrets.ts')).makeDeleteSecret(
        await secretDeps(on, environment),
      ),
    ),
  ),
  testSecret: late(async () =>
    guarded(
      (await import('../../application/settings/secrets.ts')).makeTestSecret(
        await secretDeps(on, environment),
      ),
    ),
  ),
});
