import { describe, expect, it } from 'vitest';
import { createFakeResumes } from '../../../test/support/fake-resumes.ts';
import { asRead, goodProfile, SAMPLE_AS_OF, sampleFile } from '../../../test/support/resume-samples.ts';
import { buildReport } from '../../domain/resume/build-report.ts';
import { guarded } from '../guarded.ts';
import type { StoredResume } from '../ports/resume-repository.ts';
import { makeDeleteResume } from './delete-resume.ts';
import { makeListResumes } from './list-resumes.ts';
import { makeRestoreResume } from './restore-resume.ts';
import { makeShowResume } from './show-resume.ts';

const report = buildReport({
  read: asRead(goodProfile),
  file: sampleFile,
  asOf: SAMPLE_AS_OF,
  requirements: null,
  hiddenText: [],
});

const stored = (n: number): StoredResume => {
  const id = `019a0000-0000-7000-8000-00000000000${n}`;
  const createdAt = `2026-11-0${n}T00:00:00.000Z`;
  return { id, report: { ...report, id }, createdAt, updatedAt: createdAt, deletedAt: null };
};

const NOW = '2026-11-22T10:00:00.000Z';

const setUp = () => {
  const resumes = createFakeResumes([stored(1), stored(2), stored(3)]);
  const deps = { resumes, clock: { now: () => new Date(NOW) } };
  return {
    list: guarded(makeListResumes(deps)),
    show: guarded(makeShowResume(deps)),
    remove: guarded(makeDeleteResume(deps)),
    restore: guarded(makeRestoreResume(deps)),
  };
};

const page = { skip: 0, limit: 2, cursor: null, deleted: false };

describe('stored resumes', () => {
  it('are listed newest first, page by page', async () => {
    const { list } = setUp();
    const first = await list(page);
    expect(first).toMatchObject({ ok: true, value: { total: 3, hasMore: true } });
    if (!first.ok) throw new Error('no page');
    expect(first.value.items.map(item => item.id.at(-1))).toEqual(['3', '2']);
    expect(first.value.items[0]).toMatchObject({ fileName: 'cv.pdf', name: 'Mara Quell', score: 100 });
    const second = await list({ ...page, cursor: first.value.nextCursor });
    expect(second.ok && second.value.items.map(item => item.id.at(-1))).toEqual(['1']);
    expect(second).toMatchObject({ value: { hasMore: false, nextCursor: null } });
  });

  it.each([
    { limit: 0 },
    { limit: 101 },
    { skip: -1 },
    { cursor: 'nonsense' },
  ])('refuse a page of %o', async more => {
    expect(await setUp().list({ ...page, ...more })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT' },
    });
  });

  it('are shown by any unique part of the id', async () => {
    const { show } = setUp();
    expect(await show({ id: '0002' })).toEqual({ ok: true, value: stored(2) });
    expect(await show({ id: 'last' })).toEqual({ ok: true, value: stored(3) });
    expect(await show({ id: '019a' })).toMatchObject({ ok: false, error: { code: 'AMBIGUOUS_ID' } });
  });

  it('are gone when deleted, until they are restored', async () => {
    const { list, show, remove, restore } = setUp();
    const { id } = stored(2);
    expect(await remove({ id: '0002' })).toEqual({ ok: true, value: { id, deletedAt: NOW } });
    expect(await show({ id })).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    expect(await remove({ id })).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    expect(await list({ ...page, deleted: true })).toMatchObject({
      value: { total: 1, items: [{ id, deletedAt: NOW }] },
    });
    expect(await restore({ id: '0002' })).toEqual({ ok: true, value: { id, deletedAt: null } });
    expect(await show({ id })).toMatchObject({ ok: true });
  });

  it('may be restored twice, and not when unknown', async () => {
    const { restore } = setUp();
    expect(await restore({ id: stored(1).id })).toEqual({
      ok: true,
      value: { id: stored(1).id, deletedAt: null },
    });
    const unknown = await restore({ id: 'beef' });
    expect(unknown).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    expect(!unknown.ok && unknown.error.nextSteps?.[0]).toContain('--deleted');
  });
});
