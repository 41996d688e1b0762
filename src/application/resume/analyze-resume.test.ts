import { describe, expect, it } from 'vitest';
import { createFakeJobs } from '../../../test/support/fake-jobs.ts';
import { createFakeResumes } from '../../../test/support/fake-resumes.ts';
import { asRead, goodProfile } from '../../../test/support/resume-samples.ts';
import { emptyProfile } from '../../domain/resume/profile.ts';
import type { LaidOutDocument } from '../../domain/resume/reading/laid-out.ts';
import { err, ok } from '../../shared/result.ts';
import { AppFailure, appError } from '../errors.ts';
import { guarded } from '../guarded.ts';
import { type AnalyzeResumeDeps, makeAnalyzeResume } from './analyze-resume.ts';
import { type JudgeFileDeps, makeJudgeFile } from './judge-file.ts';
import type { AnalyzeResumeInput } from './resume-io.ts';

const document: LaidOutDocument = {
  format: 'pdf',
  pages: [{ number: 1, width: 595, height: 842, runs: [] }],
  modifiedAt: null,
  structured: null,
  hidden: [],
};

const setUp = ({
  reader = { read: async () => ok(document) },
  readResume = () => asRead(goodProfile),
  ...more
}: Partial<AnalyzeResumeDeps & JudgeFileDeps> = {}) => {
  let now = Date.UTC(2026, 10, 22, 9);
  let made = 0;
  const deps: AnalyzeResumeDeps = {
    judge: { judge: makeJudgeFile({ reader, readResume }) },
    resumes: createFakeResumes(),
    jobs: createFakeJobs(),
    clock: {
      now: () => {
        now += 60_000;
        return new Date(now);
      },
    },
    ids: { newId: () => `019a0000-0000-7000-8000-00000000000${++made}`, newSeed: () => 1 },
    hasher: { sha256Hex: bytes => bytes.join('').padStart(64, '0') },
    ...more,
  };
  return { deps, analyze: guarded(makeAnalyzeResume(deps)) };
};

const input = (more: Partial<AnalyzeResumeInput> = {}): AnalyzeResumeInput => ({
  file: { name: 'cv.pdf', bytes: new Uint8Array([1, 2, 3]) },
  asOf: null,
  fileModifiedAt: null,
  job: null,
  save: true,
  ...more,
});

const settle = async <T>(result: Promise<{ readonly ok: boolean; readonly value?: T }>): Promise<T> => {
  const settled = await result;
  if (!settled.ok || settled.value === undefined) throw new Error(JSON.stringify(settled));
  return settled.value;
};

describe('analyzeResume', () => {
  it('reports and saves', async () => {
    const { deps, analyze } = setUp();
    const report = await settle(analyze(input()));
    expect(report).toMatchObject({
      id: '019a0000-0000-7000-8000-000000000001',
      file: { name: 'cv.pdf', bytes: 3, format: 'pdf', pages: 1, sha256: '123'.padStart(64, '0') },
      asOf: '2026-11-22',
      score: 100,
      match: null,
    });
    expect((await deps.resumes.find(report.id!))?.report).toEqual(report);
  });

  it('saves nothing unless asked', async () => {
    const { deps, analyze } = setUp();
    expect((await settle(analyze(input({ save: false })))).id).toBeNull();
    expect(await deps.resumes.findIds({ limit: 9 })).toEqual([]);
  });

  it('keeps id and first date of the same bytes, and renews the report', async () => {
    const { deps, analyze } = setUp();
    const first = await settle(analyze(input()));
    const before = await deps.resumes.find(first.id!);
    const second = await settle(
      analyze(input({ file: { name: 'renamed.pdf', bytes: new Uint8Array([1, 2, 3]) } })),
    );
    const after = await deps.resumes.find(first.id!);
    expect(second.id).toBe(first.id);
    expect(after?.createdAt).toBe(before?.createdAt);
    expect(after!.updatedAt > before!.updatedAt).toBe(true);
    expect(after?.report.file.name).toBe('renamed.pdf');
  });

  it('gives other bytes, and bytes whose resume was deleted, a new id', async () => {
    const { deps, analyze } = setUp();
    const first = await settle(analyze(input()));
    const other = await settle(analyze(input({ file: { name: 'cv.pdf', bytes: new Uint8Array([9]) } })));
    await deps.resumes.setDeleted(first.id!, '2026-11-22T00:00:00.000Z');
    const again = await settle(analyze(input()));
    expect(new Set([first.id, other.id, again.id]).size).toBe(3);
  });

  it.each([
    [
      'the day asked for',
      { asOf: '2024-02-29', fileModifiedAt: '2023-01-01T00:00:00Z' },
      '2022-05-05T00:00:00Z',
      '2024-02-29',
    ],
    [
      'the document’s own day',
      { fileModifiedAt: '2023-01-01T00:00:00Z' },
      '2022-05-05T23:30:00Z',
      '2022-05-05',
    ],
    ['the file’s day', { fileModifiedAt: '2023-01-01T00:00:00Z' }, null, '2023-01-01'],
    ['today where dates are broken', { fileModifiedAt: '2099-01-01T00:00:00Z' }, 'yesterday', '2026-11-22'],
    ['today where a clock was never set', { fileModifiedAt: '1970-01-01T00:00:00Z' }, null, '2026-11-22'],
  ])('takes %s', async (_, more, modifiedAt, asOf) => {
    const { analyze } = setUp({ reader: { read: async () => ok({ ...document, modifiedAt }) } });
    expect((await settle(analyze(input(more)))).asOf).toBe(asOf);
  });

  it.each(['2026-02-30', '22.11.2026', '2026', 'today'])('refuses «%s» as a day', async asOf => {
    expect(await setUp().analyze(input({ asOf }))).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT' },
    });
  });

  it('matches a job given as text without saving it', async () => {
    const { deps, analyze } = setUp();
    const job = { text: 'Requirements:\n- Go\n- COBOL', name: 'job.txt' };
    const report = await settle(analyze(input({ job })));
    expect(report.match).toMatchObject({ score: 50, missing: ['COBOL'] });
    expect(await deps.jobs.findIds({ limit: 9 })).toEqual([]);
  });

  it('matches a saved job by a fragment of its id', async () => {
    const { deps, analyze } = setUp();
    await deps.jobs.save({
      id: '019a0000-0000-7000-8000-00000000cafe',
      title: 'Go',
      text: 'Go',
      sha256: 'a'.repeat(64),
      requirements: [{ text: 'Go', kind: 'must', skills: ['Go'], years: null }],
      createdAt: '2026-11-01T00:00:00.000Z',
      deletedAt: null,
    });
    expect((await settle(analyze(input({ job: { id: 'cafe' } })))).match?.score).toBe(100);
    expect(await analyze(input({ job: { id: 'beef' } }))).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    });
  });

  it('refuses an empty job before it reads the file', async () => {
    const { analyze } = setUp({ reader: { read: () => Promise.reject(new Error('was read')) } });
    expect(await analyze(input({ job: { text: ' \n', name: 'x' } }))).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT' },
    });
  });

  it('says what a file without any sign of a resume lacks', async () => {
    const { deps, analyze } = setUp({ readResume: () => asRead(emptyProfile, ['Two eggs, flour, milk']) });
    const result = await analyze(input());
    expect(result).toMatchObject({ ok: false, error: { code: 'NOT_A_RESUME' } });
    expect(!result.ok && result.error.nextSteps?.length).toBeGreaterThan(0);
    expect(await deps.resumes.findIds({ limit: 9 })).toEqual([]);
  });

  it('hands on what the reader says, and what a store refuses', async () => {
    const encrypted = appError('ENCRYPTED', 'It is encrypted.');
    expect(await setUp({ reader: { read: async () => err(encrypted) } }).analyze(input())).toEqual(
      err(encrypted),
    );
    const full = appError('STORE_FULL', 'The disk is full.');
    const resumes = { ...createFakeResumes(), save: () => Promise.reject(new AppFailure(full)) };
    expect(await setUp({ resumes }).analyze(input())).toEqual(err(full));
  });

  it('judges blind: what it shows does not tell who it is, and nothing is saved', async () => {
    const { deps, analyze } = setUp();
    const file = { name: 'mara-quell.pdf', bytes: new Uint8Array([1, 2, 3]) };
    const blind = await settle(analyze(input({ file, blind: true })));
    const open = await settle(analyze(input({ file, save: false })));
    expect(JSON.stringify(blind)).not.toMatch(/mara|quell/i);
    expect(blind.id).toBeNull();
    expect(blind.score).toBe(open.score);
    expect(await deps.resumes.findIds({ limit: 9 })).toEqual([]);
  });

  it('fails when an analysis that is repeated does not come out the same', async () => {
    expect((await settle(setUp().analyze(input({ repeat: 3 })))).score).toBe(100);
    let time = 0;
    const readResume = () => asRead(goodProfile, [`Read for the ${++time}. time`]);
    const unsteady = () => {
      const read = readResume();
      return time < 3
        ? asRead(goodProfile)
        : { ...read, profile: { ...read.profile, basics: { name: 'Else' } } };
    };
    expect(await setUp({ readResume: unsteady }).analyze(input({ repeat: 3 }))).toMatchObject({
      ok: false,
      error: { code: 'NOT_REPEATABLE' },
    });
  });

  it('stops when it is cancelled, before or while reading', async () => {
    const aborter = new AbortController();
    const reader = {
      read: async () => {
        aborter.abort();
        return ok(document);
      },
    };
    const { deps, analyze } = setUp({ reader });
    expect(await analyze(input(), aborter.signal)).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(await analyze(input(), aborter.signal)).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(await deps.resumes.findIds({ limit: 9 })).toEqual([]);
  });
});
