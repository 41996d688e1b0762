import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createSqliteStore,
  type SqliteStoreOptions,
  type Store,
} from '../../src/infrastructure/persistence/sqlite.ts';
import { sampleId } from './store-samples.ts';

export interface TempHome {
  readonly path: string;
  readonly storePath: string;
  /** Opens the store of this home; every store is closed by `remove`. */
  readonly store: (options?: Partial<SqliteStoreOptions>) => Store;
  readonly remove: () => Promise<void>;
}

/** A home directory that no other test sees. */
export const createTempHome = (): TempHome => {
  const path = mkdtempSync(join(tmpdir(), 'interviewace-'));
  const storePath = join(path, 'home', 'interviewace.db');
  const stores: Store[] = [];
  return {
    path,
    storePath,
    store: options => {
      const store = createSqliteStore({ ...sqliteTestOptions, path: storePath, ...options });
      stores.push(store);
      return store;
    },
    remove: async () => {
      for (const store of stores) await store.close();
      rmSync(path, { recursive: true, force: true });
    },
  };
};

let ids = 0;

export const sqliteTestOptions = {
  clock: { now: () => new Date('2026-11-22T13:15:00.123Z') },
  newId: () => sampleId(0x1000 + ids++),
  appVersion: '0.1.0',
  busyTimeoutMs: 5000,
};
