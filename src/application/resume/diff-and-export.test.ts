import { describe, expect, it } from 'vitest';
import { createFakeResumes } from '../../../test/support/fake-resumes.ts';
import { sampleResume } from '../../../test/support/store-samples.ts';
import type { ResumeBlock } from '../../domain/resume/resume-blocks.ts';
import { err, ok } from '../../shared/result.ts';
import { appError } from '../errors.ts';
import { makeDiffResumes } from './diff-resumes.ts';
import { makeExportDocument } from './export-document.ts';
import type { AnalyzeResumeInput, DiffResumesInput } from './resume-io.ts';

const stored = sampleResume({ id: 'resume-aaaa-1111' });
const file = { file: { name: 'cv.txt', bytes: new Uint8Array([1]) }, fileModifiedAt: null };

const input = (more: Partial<DiffResumesInput>): DiffResumesInput => ({
  from: { id: stored.id },
  to: { id: stored.id },
  job: null,
  asOf: null,
  ...more,
});

describe('diffResumes', () => {
  const asked: AnalyzeResumeInput[] = [];
  const diff = makeDiffResumes({
    resumes: createFakeResumes([stored]),
    analyzeResume: async given => {
      asked.push(given);
      if (given.file.bytes.length === 0) return err(appError('EMPTY_FILE', 'Nothing is in it.'));
      return ok({ ...stored.report, id: null, score: 3 });
    },
  });

  it('takes saved reports as they are, and judges files without saving them', async () => {
    const result = await diff(input({ to: file, asOf: '2026-01-01', job: { id: 'job' } }));
    expect(result).toMatchObject({
      ok: true,
      value: { from: { id: stored.report.id }, to: { id: null, score: 3 } },
    });
    expect(asked).toEqual([{ ...file, asOf: '2026-01-01', job: { id: 'job' }, save: false }]);
  });

  it('fails as the first of the two fails', async () => {
    expect(await diff(input({ from: { id: 'none-such' } }))).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    });
    const empty = { ...file, file: { name: 'x', bytes: new Uint8Array() } };
    expect(await diff(input({ to: empty }))).toMatchObject({ ok: false, error: { code: 'EMPTY_FILE' } });
  });
});

describe('exportDocument', () => {
  it('writes the blocks of the profile, or says that there is no such resume', async () => {
    const written: (readonly ResumeBlock[])[] = [];
    const exportDocument = makeExportDocument({
      resumes: createFakeResumes([stored]),
      writer: {
        write: async blocks => {
          written.push(blocks);
          return new Uint8Array([7]);
        },
      },
    });
    expect(await exportDocument({ id: stored.id })).toEqual({ ok: true, value: new Uint8Array([7]) });
    expect(written[0]?.[0]).toMatchObject({ kind: 'name' });
    expect(await exportDocument({ id: 'none-such' })).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    });
  });
});
