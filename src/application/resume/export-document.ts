import { toResumeBlocks } from '../../domain/resume/resume-blocks.ts';
import { err, ok } from '../../shared/result.ts';
import type { App } from '../app.ts';
import type { DocumentWriter } from '../ports/document-writer.ts';
import type { ResumeRepository } from '../ports/resume-repository.ts';
import { resolveResume } from './resolve-resume.ts';

export interface ExportDocumentDeps {
  readonly resumes: ResumeRepository;
  readonly writer: DocumentWriter;
}

/** The profile of a saved resume as a file for office programs. */
export const makeExportDocument =
  ({ resumes, writer }: ExportDocumentDeps): App['exportDocument'] =>
  async ({ id }) => {
    const stored = await resolveResume(resumes, id);
    if (!stored.ok) return err(stored.error);
    return ok(await writer.write(toResumeBlocks(stored.value.report.profile)));
  };
