import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { awkwardTexts, firstPage, sampleId, sampleJob, sampleTime } from '../support/store-samples.ts';
import type { ContractSubject, OpenSubject } from './contract-store.ts';
import { badCursors, badRequests, expectInvalidInput, readByCursor, readBySkip } from './paging.ts';

export const describeJobRepository = (subject: ContractSubject): void => {
  let open: OpenSubject;
  beforeEach(async () => {
    open = await subject.open();
  });
  afterEach(() => open.close());

  const numbered = (n: number) =>
    sampleJob({ id: sampleId(n), createdAt: sampleTime(n), sha256: n.toString(16).padStart(64, '0') });

  describe('save and find', () => {
    it('gives back what was saved, and replaces the same id', async () => {
      await open.store.jobs.save(sampleJob());
      expect(await open.store.jobs.find(sampleId(1))).toEqual(sampleJob());
      const again = sampleJob({
        title: 'Platform engineer',
        requirements: [{ text: '5 years of Rust', kind: 'preferred', skills: ['rust'], years: 5 }],
      });
      await open.store.jobs.save(again);
      expect(await open.store.jobs.find(sampleId(1))).toEqual(again);
      expect((await open.store.jobs.list(firstPage)).total).toBe(1);
      expect(await open.store.jobs.find(sampleId(99))).toBeNull();
    });

    it.each(awkwardTexts.map((text, n) => [n, text] as const))('keeps awkward text %i', async (_n, text) => {
      const awkward = sampleJob({
        title: text,
        text,
        requirements: [{ text, kind: 'nice', skills: [text], years: null }],
      });
      await open.store.jobs.save(awkward);
      expect(await open.store.jobs.find(awkward.id)).toEqual(awkward);
    });
  });

  describe('setDeleted', () => {
    it('deletes softly and restores', async () => {
      await open.store.jobs.save(sampleJob());
      expect(await open.store.jobs.setDeleted(sampleId(1), sampleTime(5))).toBe(true);
      expect((await open.store.jobs.find(sampleId(1)))?.deletedAt).toBe(sampleTime(5));
      expect((await open.store.jobs.list(firstPage)).items).toEqual([]);
      expect(await open.store.jobs.setDeleted(sampleId(1), null)).toBe(true);
      expect((await open.store.jobs.list(firstPage)).items).toEqual([sampleJob()]);
      expect(await open.store.jobs.setDeleted(sampleId(99), null)).toBe(false);
    });
  });

  describe('findIds', () => {
    it('matches either end and the hash, newest first, deleted ones apart', async () => {
      for (const n of [0xa1, 0xb2, 0xc3]) await open.store.jobs.save(numbered(n));
      await open.store.jobs.setDeleted(sampleId(0xc3), sampleTime(500));
      const { findIds } = open.store.jobs;
      expect(await findIds({ limit: 10 })).toEqual([sampleId(0xb2), sampleId(0xa1)]);
      expect(await findIds({ fragment: '0a1', limit: 10 })).toEqual([sampleId(0xa1)]);
      expect(await findIds({ fragment: '019a', limit: 1 })).toEqual([sampleId(0xb2)]);
      expect(await findIds({ sha256: numbered(0xb2).sha256, limit: 10 })).toEqual([sampleId(0xb2)]);
      expect(await findIds({ sha256: numbered(0xc3).sha256, limit: 10 })).toEqual([]);
      expect(await findIds({ deleted: true, limit: 10 })).toEqual([sampleId(0xc3)]);
    });
  });

  describe('list', () => {
    it('pages by cursor and by skip alike, newest first', async () => {
      for (let n = 0; n < 7; n++) await open.store.jobs.save(numbered(n));
      const all = [6, 5, 4, 3, 2, 1, 0].map(numbered);
      for (const limit of [1, 3, 7, 8]) {
        expect(await readByCursor(open.store.jobs.list, limit)).toEqual(all);
        expect(await readBySkip(open.store.jobs.list, limit)).toEqual(all);
      }
      expect(await open.store.jobs.list({ skip: 50, limit: 5, cursor: null })).toMatchObject({
        items: [],
        total: 7,
      });
    });

    it.each(badRequests)('refuses %o', async wrong => {
      await expectInvalidInput(open.store.jobs.list({ ...firstPage, ...wrong }));
    });

    it.each(
      badCursors.map(cursor => [cursor.slice(0, 40), cursor] as const),
    )('refuses the cursor «%s»', async (_name, cursor) => {
      await expectInvalidInput(open.store.jobs.list({ ...firstPage, cursor }));
    });
  });
};
