import { useEffect } from 'react';
import { useServices } from '../../hooks/services.ts';
import { useModel } from '../../hooks/use-model.ts';
import { routeOnward } from '../../routes.ts';
import type { SetupPreset } from '../../tui-options.ts';
import { inputOf, openSetup, reduceSetup } from './state.ts';

/** How many saved resumes and jobs can be chosen from; older ones by their id on the command line. */
const CHOICES_MAX = 50;

export const useSetup = (preset: SetupPreset) => {
  const { app, keys, navigate } = useServices();
  const model = useModel(reduceSetup, () => openSetup(preset));
  const { dispatch, now } = model;
  useEffect(() => {
    let isShown = true;
    const page = { skip: 0, limit: CHOICES_MAX, cursor: null };
    void Promise.all([app.listResumes({ ...page, deleted: false }), app.listJobs(page)]).then(
      ([resumes, jobs]) => {
        if (!isShown) return;
        if (resumes.ok) dispatch({ type: 'resumes', items: resumes.value.items });
        else dispatch({ type: 'failed', error: resumes.error });
        if (jobs.ok) dispatch({ type: 'jobs', items: jobs.value.items });
        else dispatch({ type: 'failed', error: jobs.error });
      },
    );
    return () => {
      isShown = false;
    };
  }, [app, dispatch]);

  /** Starts once the state says so; keys typed meanwhile wait for the question. */
  const startIfReady = (): void => {
    if (now().phase !== 'starting') return;
    keys.hold();
    void app.startInterview(inputOf(now())).then(result => {
      if (result.ok) navigate(routeOnward(result.value, result.value.notes ?? []));
      else dispatch({ type: 'failed', error: result.error });
    });
  };
  return { state: model.state, dispatch, startIfReady };
};
