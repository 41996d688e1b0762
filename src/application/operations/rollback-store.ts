import { ok, type Result } from '../../shared/result.ts';
import type { AppError } from '../errors.ts';
import type { MigrationOutcome, StoreMaintenance } from '../ports/store-maintenance.ts';

export interface RollbackStoreDeps {
  readonly maintenance: StoreMaintenance;
}

export type RollbackStore = () => Promise<Result<MigrationOutcome, AppError>>;

/** Takes back the latest migration, for going back to an older program. */
export const makeRollbackStore =
  ({ maintenance }: RollbackStoreDeps): RollbackStore =>
  async () =>
    ok(await maintenance.rollback());
