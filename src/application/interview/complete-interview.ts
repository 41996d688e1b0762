import { completeInterview } from '../../domain/interview/transitions.ts';
import { ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import type { IdInput } from '../by-id.ts';
import type { Clock } from '../ports/clock.ts';
import type { ResumeRepository } from '../ports/resume-repository.ts';
import { changeInterview } from './change-interview.ts';
import { type GradeStoredDeps, gradeStored, ungradedOf } from './grade-stored.ts';
import { loadInterview } from './load-interview.ts';
import { summaryOf } from './summarize-interview.ts';

export interface CompleteInterviewDeps extends GradeStoredDeps {
  readonly clock: Clock;
  readonly resumes: Pick<ResumeRepository, 'find'>;
}

/** Ends the interview; an answer that still waits for its grade is graded first, because it never could be later. */
export const makeCompleteInterview =
  (deps: CompleteInterviewDeps): App['completeInterview'] =>
  async ({ id }: IdInput, signal?: AbortSignal) => {
    const loaded = await loadInterview(deps.interviews, id);
    if (!loaded.ok) return loaded;
    const ungraded = ungradedOf(loaded.value);
    const graded = ungraded ? await gradeStored(deps, loaded.value, { ungraded, signal }) : loaded;
    if (!graded.ok) return graded;
    const completed = await changeInterview(deps.interviews, graded.value, interview =>
      completeInterview(interview, deps.clock.now().toISOString()),
    );
    return completed.ok ? ok(await summaryOf(deps.resumes, completed.value)) : completed;
  };
