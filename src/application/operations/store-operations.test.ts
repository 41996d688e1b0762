import { expect, it } from 'vitest';
import type { MigrationOutcome, StoreMaintenance, StoreStatus } from '../ports/store-maintenance.ts';
import { makeMigrateStore } from './migrate-store.ts';
import { makeReadStoreStatus } from './read-store-status.ts';
import { makeRollbackStore } from './rollback-store.ts';

const migrated: MigrationOutcome = { applied: ['0001-x'], rolledBack: [], backupPath: null };
const rolledBack: MigrationOutcome = { applied: [], rolledBack: ['0001-x'], backupPath: '/backups/x.db' };
const status: StoreStatus = { path: '/x.db', migrations: [], rows: { interviews: 3 }, bytes: 4096 };
const maintenance: StoreMaintenance = {
  migrate: async () => migrated,
  rollback: async () => rolledBack,
  status: async () => status,
};

it('hand on what the store tells', async () => {
  expect(await makeMigrateStore({ maintenance })()).toEqual({ ok: true, value: migrated });
  expect(await makeRollbackStore({ maintenance })()).toEqual({ ok: true, value: rolledBack });
  expect(await makeReadStoreStatus({ maintenance })()).toEqual({ ok: true, value: status });
});
