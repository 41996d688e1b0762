import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { backupFolderOf, storeFailure } from './store-errors.ts';

export interface BackupRequest {
  /** The store's file. */
  readonly path: string;
  readonly now: Date;
  /** What the copy is made before; becomes a part of its name. */
  readonly before: string;
}

/**
 * Copies the store as it was last committed, through a connection of its own, so that it may run while the caller holds
 * the write lock. The copy is on the disk when this returns; an existing file is never written over.
 */
export const backUpSqlite = (request: BackupRequest): string => {
  const folder = backupFolderOf(request.path);
  const target = freeName(folder, request);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    // Takes the name (or fails, if another program has it by now) and keeps the copy private.
    closeSync(openSync(target, 'wx', 0o600));
  } catch (thrown) {
    throw storeFailure(thrown, request.path);
  }
  try {
    const source = new Database(request.path, { fileMustExist: true });
    try {
      source.prepare('VACUUM INTO ?').run(target);
    } finally {
      source.close();
    }
    flush(target, 'r+');
    flushFolder(dirname(target));
    return target;
  } catch (thrown) {
    rmSync(target, { force: true });
    throw storeFailure(thrown, request.path);
  }
};

const freeName = (folder: string, { now, before }: BackupRequest): string => {
  const time = now.toISOString().replaceAll(/[-:.]/g, '');
  for (let copy = 1; ; copy++) {
    const name = `interviewace-${time}-before-${before}${copy === 1 ? '' : `-${copy}`}.db`;
    if (!existsSync(join(folder, name))) return join(folder, name);
  }
};

const flush = (path: string, flags: 'r' | 'r+'): void => {
  const file = openSync(path, flags);
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** Makes the name durable too; Windows has no such thing and refuses. */
const flushFolder = (folder: string): void => {
  if (process.platform !== 'win32') flush(folder, 'r');
};
