import { describe, expect, it } from 'vitest';
import { createFakeJobs } from '../../../test/support/fake-jobs.ts';
import { JOB_CHARS_MAX } from '../../domain/job/requirements.ts';
import { guarded } from '../guarded.ts';
import { makeAddJob } from './add-job.ts';
import { makeDeleteJob } from './delete-job.ts';
import { makeListJobs } from './list-jobs.ts';
import { JOB_TITLE_CHARS_MAX } from './prepare-job-text.ts';
import { makeShowJob } from './show-job.ts';

const setUp = () => {
  let made = 0;
  let now = Date.UTC(2026, 10, 22);
  const deps = {
    jobs: createFakeJobs(),
    clock: {
      now: () => {
        now += 1000;
        return new Date(now);
      },
    },
    ids: { newId: () => `019a0000-0000-7000-8000-00000000000${++made}`, newSeed: () => 1 },
    hasher: { sha256Hex: (bytes: Uint8Array) => String(bytes.reduce((sum, byte) => sum * 31 + byte, 7)) },
  };
  return {
    jobs: deps.jobs,
    add: guarded(makeAddJob(deps)),
    list: guarded(makeListJobs(deps)),
    show: guarded(makeShowJob(deps)),
    remove: guarded(makeDeleteJob(deps)),
  };
};

const TEXT = '\n# Backend Engineer \n\nRequirements:\n- 3 years of Go';
const page = { skip: 0, limit: 10, cursor: null };

describe('addJob', () => {
  it('saves the text with its first line as title and with what it demands', async () => {
    const { add, jobs } = setUp();
    const result = await add({ text: TEXT, title: null });
    expect(result).toMatchObject({
      ok: true,
      value: {
        title: 'Backend Engineer',
        text: TEXT,
        requirements: [{ text: '3 years of Go', kind: 'must', skills: ['Go'], years: 3 }],
        createdAt: '2026-11-22T00:00:01.000Z',
      },
    });
    expect(result.ok && (await jobs.find(result.value.id))).toEqual(result.ok && result.value);
  });

  it('keeps one copy of a text, and the title it was given', async () => {
    const { add, list } = setUp();
    const first = await add({ text: TEXT, title: ' My dream ' });
    const again = await add({ text: TEXT, title: null });
    expect(again).toEqual(first);
    expect(again.ok && again.value.title).toBe('My dream');
    const renamed = await add({ text: TEXT, title: 'Other' });
    expect(renamed).toMatchObject({ value: { id: first.ok && first.value.id, title: 'Other' } });
    expect(await list(page)).toMatchObject({ value: { total: 1 } });
  });

  it('saves a deleted text anew', async () => {
    const { add, remove } = setUp();
    const first = await add({ text: TEXT, title: null });
    if (!first.ok) throw new Error('not added');
    await remove({ id: first.value.id });
    const again = await add({ text: TEXT, title: null });
    expect(again.ok && again.value.id).not.toBe(first.value.id);
  });

  it('cuts a long first line without splitting a character', async () => {
    const result = await setUp().add({ text: '🦆'.repeat(10) + 'x'.repeat(200), title: null });
    const title = result.ok ? result.value.title : '';
    expect([...title]).toHaveLength(JOB_TITLE_CHARS_MAX);
  });

  it.each([
    ['', 'INVALID_INPUT'],
    [' \n --- \n', 'INVALID_INPUT'],
    ['x'.repeat(JOB_CHARS_MAX + 1), 'FILE_TOO_LARGE'],
  ])('refuses a text that holds nothing or too much', async (text, code) => {
    expect(await setUp().add({ text, title: null })).toMatchObject({ ok: false, error: { code } });
  });

  it('refuses an empty title', async () => {
    expect(await setUp().add({ text: TEXT, title: '  ' })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT' },
    });
  });
});

describe('saved jobs', () => {
  it('are listed newest first, shown and deleted', async () => {
    const { add, list, show, remove } = setUp();
    await add({ text: 'Cook', title: null });
    await add({ text: 'Waiter', title: null });
    expect(await list(page)).toMatchObject({ value: { items: [{ title: 'Waiter' }, { title: 'Cook' }] } });
    expect(await show({ id: 'last' })).toMatchObject({ value: { title: 'Waiter' } });
    expect(await remove({ id: '0002' })).toMatchObject({
      ok: true,
      value: { deletedAt: '2026-11-22T00:00:03.000Z' },
    });
    expect(await show({ id: '0002' })).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    expect(await remove({ id: '0002' })).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    expect(await list(page)).toMatchObject({ value: { total: 1 } });
    expect(await list({ ...page, limit: 0 })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
  });
});
