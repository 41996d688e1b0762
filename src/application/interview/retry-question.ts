import { reopenQuestion } from '../../domain/interview/transitions.ts';
import type { App } from '../app.ts';
import type { InterviewRepository } from '../ports/interview-repository.ts';
import { changeInterview } from './change-interview.ts';
import { loadInterview } from './load-interview.ts';

export interface RetryQuestionDeps {
  readonly interviews: InterviewRepository;
}

export const makeRetryQuestion =
  (deps: RetryQuestionDeps): App['retryQuestion'] =>
  async ({ id, questionId }) => {
    const loaded = await loadInterview(deps.interviews, id);
    if (!loaded.ok) return loaded;
    return changeInterview(deps.interviews, loaded.value, interview => reopenQuestion(interview, questionId));
  };
