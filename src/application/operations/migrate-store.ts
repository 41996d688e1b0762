import { ok, type Result } from '../../shared/result.ts';
import type { AppError } from '../errors.ts';
import type { MigrationOutcome, StoreMaintenance } from '../ports/store-maintenance.ts';

export interface MigrateStoreDeps {
  readonly maintenance: StoreMaintenance;
}

export type MigrateStore = () => Promise<Result<MigrationOutcome, AppError>>;

/** Brings the store to the schema of this program; does nothing when it is there already. */
export const makeMigrateStore =
  ({ maintenance }: MigrateStoreDeps): MigrateStore =>
  async () =>
    ok(await maintenance.migrate());
