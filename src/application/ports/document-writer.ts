import type { ResumeBlock } from '../../domain/resume/resume-blocks.ts';

/** Writes a resume as a file that office programs open; the same blocks give the same bytes. */
export interface DocumentWriter {
  write(blocks: readonly ResumeBlock[]): Promise<Uint8Array>;
}
