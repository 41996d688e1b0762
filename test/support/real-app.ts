import { onTestFinished } from 'vitest';
import type { App } from '../../src/application/app.ts';
import { createApp } from '../../src/bootstrap/container.ts';

/** The use-cases over the real adapters, their user directory in `home`, closed when the test is over. */
export const realApp = (home: string): App => {
  const app = createApp({
    environment: {
      home,
      variables: {},
      profile: null,
      logFile: `${home}/logs/interviewace.log`,
      isVerbose: false,
      flags: {},
      fixedNow: null,
      fixedSeed: null,
    },
    isEphemeral: false,
  });
  onTestFinished(() => app.close());
  return app;
};
