import { guarded } from '../../src/application/guarded.ts';
import { makeAnswerQuestion } from '../../src/application/interview/answer-question.ts';
import { makeCompleteInterview } from '../../src/application/interview/complete-interview.ts';
import { makeContinueInterview } from '../../src/application/interview/continue-interview.ts';
import { makeDeleteInterview } from '../../src/application/interview/delete-interview.ts';
import { makeGiveHint } from '../../src/application/interview/give-hint.ts';
import { makeRestoreInterview } from '../../src/application/interview/restore-interview.ts';
import { makeRetryQuestion } from '../../src/application/interview/retry-question.ts';
import { makeSaveDraft } from '../../src/application/interview/save-draft.ts';
import { makeShowInterview } from '../../src/application/interview/show-interview.ts';
import { makeSkipQuestion } from '../../src/application/interview/skip-question.ts';
import { makeSummarizeInterview } from '../../src/application/interview/summarize-interview.ts';
import type { DraftStore } from '../../src/application/ports/draft-store.ts';
import type { InterviewRepository } from '../../src/application/ports/interview-repository.ts';
import type { Interviewer } from '../../src/application/ports/interviewer.ts';
import type { StoredResume } from '../../src/application/ports/resume-repository.ts';
import type { Question } from '../../src/domain/bank/question.ts';
import type { Interview } from '../../src/domain/interview/interview.ts';
import { createFakeDrafts } from './fake-drafts.ts';
import { createFakeHistory } from './fake-history.ts';
import { createFakeInterviewer } from './fake-interviewer.ts';
import {
  createFakeInterviewState,
  createFakeInterviews,
  type FakeInterviewState,
} from './fake-interviews.ts';
import { buildBank, minutesLater } from './interview-builder.ts';

export interface WorldOptions {
  readonly interviews?: (inner: InterviewRepository) => InterviewRepository;
  readonly drafts?: (inner: DraftStore) => DraftStore;
  readonly interviewer?: Interviewer;
  readonly bank?: readonly Question[];
  readonly resumes?: readonly StoredResume[];
  /** Shares what another world has stored: a second process on the same database. */
  readonly state?: FakeInterviewState;
}

/** All interview use-cases over fakes, guarded as the program has them; `interviews` and `drafts` may be wrapped to fail or to wait. */
export const createInterviewWorld = (options: WorldOptions = {}) => {
  const state = options.state ?? createFakeInterviewState();
  const inner = createFakeInterviews(state);
  const interviews = options.interviews?.(inner) ?? inner;
  const fakeDrafts = createFakeDrafts(state);
  let minutes = 0;
  const deps = {
    interviews,
    drafts: options.drafts?.(fakeDrafts) ?? fakeDrafts,
    interviewer: options.interviewer ?? createFakeInterviewer(),
    bank: { all: async () => options.bank ?? buildBank(2) },
    history: createFakeHistory(state),
    clock: { now: () => new Date(minutesLater(++minutes)) },
    resumes: { find: async (id: string) => options.resumes?.find(resume => resume.id === id) ?? null },
  };
  return {
    state,
    deps,
    put: (interview: Interview) => inner.insert(interview),
    /** As it is stored, whatever happened to the use-cases. */
    stored: (id: string): Interview => {
      const found = state.interviews.get(id);
      if (!found) throw new Error(`no interview ${id}`);
      return found.interview;
    },
    answer: guarded(makeAnswerQuestion(deps)),
    skip: guarded(makeSkipQuestion(deps)),
    hint: guarded(makeGiveHint(deps)),
    retry: guarded(makeRetryQuestion(deps)),
    complete: guarded(makeCompleteInterview(deps)),
    summarize: guarded(makeSummarizeInterview(deps)),
    show: guarded(makeShowInterview(deps)),
    continue: guarded(makeContinueInterview(deps)),
    remove: guarded(makeDeleteInterview(deps)),
    restore: guarded(makeRestoreInterview(deps)),
    saveDraft: guarded(makeSaveDraft(deps)),
  };
};
