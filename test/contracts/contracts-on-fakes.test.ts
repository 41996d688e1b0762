import { describe } from 'vitest';
import { createFakeDrafts } from '../support/fake-drafts.ts';
import { createFakeHistory } from '../support/fake-history.ts';
import { createFakeInterviewState, createFakeInterviews } from '../support/fake-interviews.ts';
import { createFakeJobs } from '../support/fake-jobs.ts';
import { createFakeResumes } from '../support/fake-resumes.ts';
import type { ContractStore, ContractSubject } from './contract-store.ts';
import { describeDraftStore } from './draft-store.contract.ts';
import { describeHistoryReader } from './history-reader.contract.ts';
import { describeInterviewRepository } from './interview-repository.contract.ts';
import { describeJobRepository } from './job-repository.contract.ts';
import { describeResumeRepository } from './resume-repository.contract.ts';

const fakes: ContractSubject = {
  open: async () => {
    const state = createFakeInterviewState();
    const store: ContractStore = {
      resumes: createFakeResumes(),
      jobs: createFakeJobs(),
      interviews: createFakeInterviews(state),
      drafts: createFakeDrafts(state),
      history: createFakeHistory(state),
    };
    return { store, another: async () => store, close: async () => {} };
  },
};

describe('on the fakes', () => {
  describe('resume repository', () => describeResumeRepository(fakes));
  describe('job repository', () => describeJobRepository(fakes));
  describe('interview repository', () => describeInterviewRepository(fakes));
  describe('draft store', () => describeDraftStore(fakes));
  describe('history reader', () => describeHistoryReader(fakes));
});
