import { skipQuestion } from '../../domain/interview/transitions.ts';
import type { App } from '../app.ts';
import { changeInterview } from './change-interview.ts';
import { exchangeFor, type GradeStoredDeps } from './grade-stored.ts';
import { loadInterview } from './load-interview.ts';

export type SkipQuestionDeps = Pick<GradeStoredDeps, 'interviews' | 'bank' | 'history' | 'drafts'>;

export const makeSkipQuestion =
  (deps: SkipQuestionDeps): App['skipQuestion'] =>
  async ({ id, questionId }) => {
    const loaded = await loadInterview(deps.interviews, id);
    if (!loaded.ok) return loaded;
    const exchange = await exchangeFor(deps, loaded.value);
    return changeInterview(deps.interviews, loaded.value, interview =>
      skipQuestion(interview, { questionId, ...(exchange ? { exchange } : {}) }),
    );
  };
