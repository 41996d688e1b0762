import { describe } from 'vitest';
import { createTempHome } from '../support/temp-store.ts';
import type { ContractSubject } from './contract-store.ts';
import { describeDraftStore } from './draft-store.contract.ts';
import { describeHistoryReader } from './history-reader.contract.ts';
import { describeInterviewRepository } from './interview-repository.contract.ts';
import { describeJobRepository } from './job-repository.contract.ts';
import { describeResumeRepository } from './resume-repository.contract.ts';

const onDisk: ContractSubject = {
  open: async () => {
    const home = createTempHome();
    return { store: home.store(), another: async () => home.store(), close: home.remove };
  },
};

const inMemory: ContractSubject = {
  open: async () => {
    const home = createTempHome();
    const store = home.store({ path: ':memory:' });
    return { store, another: async () => store, close: home.remove };
  },
};

describe.each([
  ['SQLite on disk', onDisk],
  ['SQLite in memory', inMemory],
] as const)('on %s', (_name, subject) => {
  describe('resume repository', () => describeResumeRepository(subject));
  describe('job repository', () => describeJobRepository(subject));
  describe('interview repository', () => describeInterviewRepository(subject));
  describe('draft store', () => describeDraftStore(subject));
  describe('history reader', () => describeHistoryReader(subject));
});
