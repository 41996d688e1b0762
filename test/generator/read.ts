import type { ReadResume } from '../../src/domain/resume/profile.ts';
import { readResume } from '../../src/domain/resume/reading/read-resume.ts';
import { defaultLimits } from '../../src/infrastructure/documents/limits.ts';
import { readDocument } from '../../src/infrastructure/documents/read-document.ts';
import { sniff } from '../../src/infrastructure/documents/sniff.ts';
import type { Generated } from './generate.ts';
import { scoreProfile } from './score.ts';
import type { Score } from './tally.ts';

export interface ReadBack {
  readonly read: ReadResume;
  readonly score: Score;
}

/** Reads a generated document by the project's own readers and scores what comes back. */
export const readBack = async ({ seed, format, bytes, expected }: Generated): Promise<ReadBack> => {
  const name = `seed-${seed}.${format}`;
  const content = sniff(name, bytes);
  if (!content.ok) throw new Error(`${name}: ${content.error.message}`);
  const document = await readDocument({ name, bytes, content: content.value }, defaultLimits);
  if (!document.ok) throw new Error(`${name}: ${document.error.message}`);
  const read = readResume(document.value);
  return { read, score: scoreProfile(expected, read.profile) };
};
