import type { App } from '../application/app.ts';
import { type AdapterOptions, createAdapters } from './adapters.ts';
import { auditUseCases } from './use-cases/audit.ts';
import { bankUseCases } from './use-cases/bank.ts';
import { historyUseCases } from './use-cases/history.ts';
import { interviewUseCases } from './use-cases/interview.ts';
import { jobUseCases } from './use-cases/job.ts';
import { operationUseCases } from './use-cases/operations.ts';
import { resumeUseCases } from './use-cases/resume.ts';
import { settingsUseCases } from './use-cases/settings.ts';

/**
 * The menu of use-cases over the adapters that the settings call for. Cheap: a use-case's code and its adapters are
 * loaded when it is first called.
 */
export const createApp = (options: AdapterOptions): App => {
  const on = createAdapters(options);
  const resumes = resumeUseCases(on);
  const jobs = jobUseCases(on);
  const app: App = {
    ...resumes,
    ...jobs,
    ...interviewUseCases(on, { ...resumes, ...jobs }),
    ...historyUseCases(on),
    ...auditUseCases(on),
    ...bankUseCases(on),
    ...settingsUseCases(on, options.environment),
    ...operationUseCases(on, () => app),
    close: on.close,
  };
  return app;
};
