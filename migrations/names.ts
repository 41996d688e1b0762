/**
 * Every migration this program knows, in order. A store counts how many of them were applied, so names are only ever
 * added at the end. Kept apart from index.ts: opening a store needs the count, not the code.
 */
export const migrationNames = ['0001-resumes-and-jobs', '0002-interviews'] as const;

export type MigrationName = (typeof migrationNames)[number];
