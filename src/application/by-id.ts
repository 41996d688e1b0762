/** A full id, the beginning or the end of one, or `last`. */
export interface IdInput {
  readonly id: string;
}

export interface DeletionOutcome {
  readonly id: string;
  /** null after a restore. */
  readonly deletedAt: string | null;
}
