import type { Migration } from 'kysely/migration';
import { resumesAndJobs } from './0001-resumes-and-jobs.ts';
import { interviews } from './0002-interviews.ts';
import type { MigrationName } from './names.ts';

/** A static map, so that a bundler sees every file; nothing is looked up in a folder at run time. */
export const migrations: Readonly<Record<MigrationName, Required<Migration>>> = {
  '0001-resumes-and-jobs': resumesAndJobs,
  '0002-interviews': interviews,
};
