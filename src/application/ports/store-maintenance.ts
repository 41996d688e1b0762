/** Moves the store between versions of its schema, and tells how it stands. */
export interface StoreMaintenance {
  /** Applies every pending migration; a store with rows is copied first. */
  migrate(): Promise<MigrationOutcome>;
  /** Takes back the latest migration, one step; a store with rows is copied first. */
  rollback(): Promise<MigrationOutcome>;
  /** Changes nothing: neither creates nor migrates a store. */
  status(): Promise<StoreStatus>;
}

export interface MigrationOutcome {
  readonly applied: readonly string[];
  readonly rolledBack: readonly string[];
  /** The copy made before a database with rows was changed. */
  readonly backupPath: string | null;
}

export interface StoreStatus {
  readonly path: string;
  /** In order; one from a newer program is listed too. `appliedAt` is RFC 3339, null while pending. */
  readonly migrations: readonly { readonly name: string; readonly appliedAt: string | null }[];
  /** Rows a table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly bytes: number;
}
