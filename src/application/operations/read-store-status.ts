import { ok, type Result } from '../../shared/result.ts';
import type { AppError } from '../errors.ts';
import type { StoreMaintenance, StoreStatus } from '../ports/store-maintenance.ts';

export interface ReadStoreStatusDeps {
  readonly maintenance: StoreMaintenance;
}

export type ReadStoreStatus = () => Promise<Result<StoreStatus, AppError>>;

/** Tells where the store is, which migrations it has and how much it holds. */
export const makeReadStoreStatus =
  ({ maintenance }: ReadStoreStatusDeps): ReadStoreStatus =>
  async () =>
    ok(await maintenance.status());
