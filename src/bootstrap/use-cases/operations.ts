import type { App } from '../../application/app.ts';
import { guarded } from '../../application/guarded.ts';
import { late } from '../../shared/lazy.ts';
import type { Adapters } from '../adapters.ts';

export const operationUseCases = (
  on: Adapters,
  app: () => App,
): Pick<App, 'runDemo' | 'migrateStore' | 'rollbackStore' | 'readStoreStatus' | 'checkHealth'> => ({
  runDemo: late(async () => {
    const { makeRunDemo } = await import('../../application/operations/run-demo.ts');
    return guarded(makeRunDemo(app()));
  }),
  migrateStore: late(async () => {
    const { makeMigrateStore } = await import('../../application/operations/migrate-store.ts');
    return guarded(makeMigrateStore({ maintenance: (await on.store()).maintenance }));
  }),
  rollbackStore: late(async () => {
    const { makeRollbackStore } = await import('../../application/operations/rollback-store.ts');
    return guarded(makeRollbackStore({ maintenance: (await on.store()).maintenance }));
  }),
  readStoreStatus: late(async () => {
    const { makeReadStoreStatus } = await import('../../application/operations/read-store-status.ts');
    return guarded(makeReadStoreStatus({ maintenance: (await on.store()).maintenance }));
  }),
  checkHealth: late(async () => {
    const { makeCheckHealth } = await import('../../application/operations/check-health.ts');
    return guarded(makeCheckHealth({ probes: await on.probes() }));
  }),
});
