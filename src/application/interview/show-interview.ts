import type { App } from '../app.ts';
import type { InterviewRepository } from '../ports/interview-repository.ts';
import { loadInterview } from './load-interview.ts';

export interface ShowInterviewDeps {
  readonly interviews: InterviewRepository;
}

export const makeShowInterview =
  (deps: ShowInterviewDeps): App['showInterview'] =>
  ({ id }) =>
    loadInterview(deps.interviews, id);
