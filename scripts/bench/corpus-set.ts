import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Profile } from '../../src/domain/resume/profile.ts';
import { emptyProfile } from '../../src/domain/resume/profile.ts';
import type { LaidOutDocument } from '../../src/domain/resume/reading/laid-out.ts';
import { defaultLimits } from '../../src/infrastructure/documents/limits.ts';
import { readDocument } from '../../src/infrastructure/documents/read-document.ts';
import { sniff } from '../../src/infrastructure/documents/sniff.ts';
import type { Expected } from '../../test/generator/compose.ts';

/** A folder of documents with ground truth: manifest.json, docs/, expected/ in JSON Resume. */
export interface CorpusSet {
  readonly folder: string;
  readonly docs: readonly CorpusDocument[];
}

export interface CorpusDocument {
  readonly id: string;
  readonly file: string;
  readonly format: string;
}

export const corpusFolder = join(import.meta.dirname, '../../../shared/corpus');

/** null where the set is not on this machine: a public copy of the project has none. */
export const openCorpusSet = (name: string): CorpusSet | null => {
  const folder = join(corpusFolder, name);
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return null;
  const { docs } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly docs: CorpusDocument[] };
  return { folder, docs };
};

/** The laid-out document, or why there is none. */
export const loadDocument = (set: CorpusSet, { file }: CorpusDocument): Promise<LaidOutDocument | string> =>
  layOut(basename(file), new Uint8Array(readFileSync(join(set.folder, file))));

/** By the project's own readers, in this thread; text instead of a document is the reason why there is none. */
export const layOut = async (name: string, bytes: Uint8Array): Promise<LaidOutDocument | string> => {
  const sniffed = sniff(name, bytes);
  if (!sniffed.ok) return sniffed.error.message;
  const read = await readDocument({ name, bytes, content: sniffed.value }, defaultLimits);
  return read.ok ? read.value : read.error.message;
};

/** What the set says that a document shows. */
export const expectedOf = (set: CorpusSet, { id }: CorpusDocument): Expected => {
  const truth = JSON.parse(
    readFileSync(join(set.folder, 'expected', `${id}.json`), 'utf8'),
  ) as Partial<Profile> & {
    readonly 'x-optional'?: { readonly urls?: readonly string[] };
  };
  return { profile: { ...emptyProfile, ...truth }, optionalUrls: truth['x-optional']?.urls ?? [] };
};
