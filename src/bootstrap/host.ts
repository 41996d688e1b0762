import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { App } from '../application/app.ts';
import type { LogLevel } from '../application/ports/logger.ts';
import type { GlobalOptions, Host } from '../interfaces/cli/context.ts';
import { fixtureUrl } from './build-info.ts';
import { readEnvironment, readMoment, readVariables } from './environment.ts';

/** The level is a setting; a configuration that cannot be read must not keep the reason from being logged. */
const openLog: Host['openLog'] = async (globals, io) => {
  const environment = readEnvironment(globals);
  const [{ createLogFile }, { findSetting, settingVariable }] = await Promise.all([
    import('../infrastructure/logging/log-file.ts'),
    import('../application/settings/setting-definitions.ts'),
  ]);
  const { createSettingsFile } = await import('../infrastructure/settings/settings-file.ts');
  const file = createSettingsFile({ home: environment.home, profile: environment.profile });
  const kept = await file.read().catch(() => ({ file: {}, profile: {} }));
  const definition = findSetting('log_level');
  const raw =
    environment.flags.log_level ??
    environment.variables[settingVariable('log_level')] ??
    { ...kept.file, ...kept.profile }.log_level;
  const { parseSetting } = await import('../application/settings/resolve-settings.ts');
  const level = definition && raw !== undefined ? parseSetting(definition, raw) : null;
  const chosen = level?.ok ? (level.value as LogLevel | 'silent') : 'info';
  return {
    path: environment.logFile,
    logger: createLogFile({
      file: environment.logFile,
      level: globals.verbose ? 'debug' : chosen,
      echo: globals.verbose ? line => io.stderr.write(`${line}\n`) : null,
    }),
  };
};

export interface OpenedHost extends Host {
  /** Closes every app that a command opened. */
  readonly close: () => Promise<void>;
}

/** What the command line needs of the rest of the program, opened when it is needed. */
export const createHost = (): OpenedHost => {
  const apps = new Map<'kept' | 'ephemeral', App>();
  const open = async (kind: 'kept' | 'ephemeral', globals: GlobalOptions): Promise<App> => {
    const { createApp } = await import('./container.ts');
    const environment = readEnvironment(globals);
    const app = apps.get(kind) ?? createApp({ environment, isEphemeral: kind === 'ephemeral' });
    apps.set(kind, app);
    return app;
  };
  return {
    configPath: globals => path.join(readEnvironment(globals).home, 'config.json'),
    now: () => readMoment(readVariables().INTERVIEWACE_NOW) ?? new Date(),
    openTui: async (context, start) => {
      const { startTui } = await import('./launchers.ts');
      return startTui(context, await open('kept', context.globals), start);
    },
    openLog,
    onCrash: listener => {
      process.on('uncaughtException', listener);
      return () => process.off('uncaughtException', listener);
    },
    readFixture: name => readFile(fixtureUrl(name)),
    ephemeralApp: globals => open('ephemeral', globals),
    openApp: globals => open('kept', globals),
    close: async () => {
      for (const app of apps.values()) await app.close();
    },
  };
};
