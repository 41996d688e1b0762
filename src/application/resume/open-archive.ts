import type { App } from '../app.ts';
import type { ArchiveReader } from '../ports/archive-reader.ts';

export interface OpenArchiveDeps {
  readonly archives: ArchiveReader;
}

export const makeOpenArchive =
  ({ archives }: OpenArchiveDeps): App['openArchive'] =>
  ({ path }) =>
    archives.open(path);
