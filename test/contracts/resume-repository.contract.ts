import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ResumeListQuery, StoredResume } from '../../src/application/ports/resume-repository.ts';
import { emptyProfile } from '../../src/domain/resume/profile.ts';
import { awkwardTexts, firstPage, sampleId, sampleResume, sampleTime } from '../support/store-samples.ts';
import type { ContractSubject, OpenSubject } from './contract-store.ts';
import {
  badCursors,
  badRequests,
  expectInvalidInput,
  type ReadPage,
  readByCursor,
  readBySkip,
} from './paging.ts';

export const describeResumeRepository = (subject: ContractSubject): void => {
  let open: OpenSubject;
  beforeEach(async () => {
    open = await subject.open();
  });
  afterEach(() => open.close());

  const numbered = (n: number, overrides: Partial<StoredResume> = {}): StoredResume => {
    const resume = sampleResume({ id: sampleId(n), createdAt: sampleTime(n), ...overrides });
    const file = { ...resume.report.file, sha256: n.toString(16).padStart(64, '0') };
    return { ...resume, report: { ...resume.report, file } };
  };

  describe('save and find', () => {
    it('gives back what was saved, every field', async () => {
      await open.store.resumes.save(sampleResume());
      expect(await open.store.resumes.find(sampleId(1))).toEqual(sampleResume());
    });

    it('keeps what a bare report leaves out', async () => {
      const { report } = sampleResume();
      const bare = sampleResume({
        report: {
          ...report,
          profile: emptyProfile,
          inferredRole: null,
          level: null,
          match: null,
          findings: [],
        },
        deletedAt: sampleTime(3),
      });
      await open.store.resumes.save(bare);
      expect(await open.store.resumes.find(bare.id)).toEqual(bare);
    });

    it('replaces the report of the same id', async () => {
      await open.store.resumes.save(sampleResume());
      const { report } = sampleResume();
      const again = sampleResume({
        updatedAt: sampleTime(9),
        report: {
          ...report,
          score: 12,
          file: { ...report.file, name: 'cv2.docx', format: 'docx', pages: 3 },
        },
      });
      await open.store.resumes.save(again);
      expect(await open.store.resumes.find(again.id)).toEqual(again);
      expect((await open.store.resumes.list({ ...firstPage, deleted: false })).total).toBe(1);
    });

    it('finds nothing under an unknown id', async () => {
      expect(await open.store.resumes.find(sampleId(99))).toBeNull();
    });

    it.each(awkwardTexts.map((text, n) => [n, text] as const))('keeps awkward text %i', async (_n, text) => {
      const { report } = sampleResume();
      const awkward = sampleResume({
        report: {
          ...report,
          file: { ...report.file, name: text },
          inferredRole: text,
          profile: { ...report.profile, basics: { name: text, summary: text } },
        },
      });
      await open.store.resumes.save(awkward);
      expect(await open.store.resumes.find(awkward.id)).toEqual(awkward);
    });

    it('is seen by another connection', async () => {
      const another = await open.another();
      await Promise.all([open.store.resumes.save(numbered(1)), another.resumes.save(numbered(2))]);
      expect(await another.resumes.find(sampleId(1))).toEqual(numbered(1));
      expect(await open.store.resumes.find(sampleId(2))).toEqual(numbered(2));
    });
  });

  describe('setDeleted', () => {
    it('deletes softly and restores', async () => {
      await open.store.resumes.save(sampleResume());
      const list = async (deleted: boolean) =>
        (await open.store.resumes.list({ ...firstPage, deleted })).items.map(({ deletedAt }) => deletedAt);
      expect(await open.store.resumes.setDeleted(sampleId(1), sampleTime(5))).toBe(true);
      expect((await open.store.resumes.find(sampleId(1)))?.deletedAt).toBe(sampleTime(5));
      expect([await list(false), await list(true)]).toEqual([[], [sampleTime(5)]]);
      expect(await open.store.resumes.setDeleted(sampleId(1), null)).toBe(true);
      expect([await list(false), await list(true)]).toEqual([[null], []]);
      expect(await open.store.resumes.setDeleted(sampleId(99), sampleTime(5))).toBe(false);
    });
  });

  describe('findIds', () => {
    beforeEach(async () => {
      for (const n of [0xa1, 0xb2, 0xc3]) await open.store.resumes.save(numbered(n));
      await open.store.resumes.setDeleted(sampleId(0xc3), sampleTime(500));
    });

    it('lists the newest first, matched at either end, at most as many as asked for', async () => {
      const { findIds } = open.store.resumes;
      expect(await findIds({ limit: 10 })).toEqual([sampleId(0xb2), sampleId(0xa1)]);
      expect(await findIds({ fragment: '019a', limit: 1 })).toEqual([sampleId(0xb2)]);
      expect(await findIds({ fragment: '0a1', limit: 10 })).toEqual([sampleId(0xa1)]);
      expect(await findIds({ fragment: '0-7000', limit: 10 })).toEqual([]);
      expect(await findIds({ fragment: '%', limit: 10 })).toEqual([]);
    });

    it('narrows to a content hash, and to what is deleted', async () => {
      const { findIds } = open.store.resumes;
      const sha256 = (n: number) => n.toString(16).padStart(64, '0');
      expect(await findIds({ sha256: sha256(0xa1), limit: 10 })).toEqual([sampleId(0xa1)]);
      expect(await findIds({ sha256: sha256(0xa1), fragment: 'b2', limit: 10 })).toEqual([]);
      expect(await findIds({ sha256: sha256(0xff), limit: 10 })).toEqual([]);
      expect(await findIds({ sha256: sha256(0xc3), limit: 10 })).toEqual([]);
      expect(await findIds({ sha256: sha256(0xc3), deleted: true, limit: 10 })).toEqual([sampleId(0xc3)]);
      expect(await findIds({ deleted: true, limit: 10 })).toEqual([sampleId(0xc3)]);
    });
  });

  describe('list', () => {
    const reader =
      (query: Partial<ResumeListQuery> = {}): ReadPage<{ readonly id: string }> =>
      request =>
        open.store.resumes.list({ deleted: false, ...query, ...request });

    it('shows one resume in short', async () => {
      await open.store.resumes.save(sampleResume());
      expect((await open.store.resumes.list({ ...firstPage, deleted: false })).items).toEqual([
        {
          id: sampleId(1),
          fileName: 'cv.pdf',
          name: 'Mara Quell',
          format: 'pdf',
          score: 71.25,
          inferredRole: 'backend',
          createdAt: sampleTime(0),
          deletedAt: null,
        },
      ]);
    });

    it('pages by cursor and by skip alike, newest first, with equal times too', async () => {
      for (let n = 0; n < 7; n++) {
        await open.store.resumes.save(numbered(n, { createdAt: sampleTime(n >> 1) }));
      }
      const all = [6, 5, 4, 3, 2, 1, 0].map(sampleId);
      for (const limit of [1, 3, 7, 8]) {
        expect((await readByCursor(reader(), limit)).map(({ id }) => id)).toEqual(all);
        expect((await readBySkip(reader(), limit)).map(({ id }) => id)).toEqual(all);
      }
      expect(await reader()({ skip: 50, limit: 5, cursor: null })).toMatchObject({
        items: [],
        total: 7,
        hasMore: false,
      });
    });

    it('keeps its place while rows come in', async () => {
      for (let n = 0; n < 4; n++) await open.store.resumes.save(numbered(n));
      const first = await reader()({ skip: 0, limit: 2, cursor: null });
      await open.store.resumes.save(numbered(9));
      await open.store.resumes.setDeleted(sampleId(2), sampleTime(50));
      const second = await reader()({ skip: 0, limit: 2, cursor: first.nextCursor });
      expect(second.items.map(({ id }) => id)).toEqual([sampleId(1), sampleId(0)]);
    });

    it.each(badRequests)('refuses %o', async wrong => {
      await expectInvalidInput(reader()({ ...firstPage, ...wrong }));
    });

    it.each(
      badCursors.map(cursor => [cursor.slice(0, 40), cursor] as const),
    )('refuses the cursor «%s»', async (_name, cursor) => {
      await expectInvalidInput(reader()({ ...firstPage, cursor }));
    });
  });
};
