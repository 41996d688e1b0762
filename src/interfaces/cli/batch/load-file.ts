import path from 'node:path';
import type { App } from '../../../application/app.ts';
import type { LoadFile } from '../../../application/resume/resume-io.ts';
import { readInput } from '../files.ts';
import type { Io } from '../io.ts';

/** Reads the files of a batch, each when its turn comes; paths are those of the folder in which the run was begun. */
export const createLoader = (
  { openArchive }: Pick<App, 'openArchive'>,
  { cwd, io }: { readonly cwd: string; readonly io: Io },
): LoadFile => {
  const archives = new Map<string, ReturnType<App['openArchive']>>();
  const here = cwd === process.cwd();
  const opened = (at: string): ReturnType<App['openArchive']> => {
    const archive = archives.get(at) ?? openArchive({ path: at });
    archives.set(at, archive);
    return archive;
  };
  return async file => {
    const at = here || file.path === '-' ? file.path : path.resolve(cwd, file.path);
    if (file.entry === null) return readInput(at, io);
    const archive = await opened(at);
    return archive.ok ? archive.value.read(file.entry) : archive;
  };
};
