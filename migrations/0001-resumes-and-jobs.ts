import { type Kysely, sql } from 'kysely';
import { columnTypesOf } from './column-types.ts';

const up = async (db: Kysely<unknown>): Promise<void> => {
  const type = columnTypesOf(db);

  await db.schema
    .createTable('resumes')
    .addColumn('id', 'text', column => column.primaryKey().notNull())
    .addColumn('person_name', 'text')
    .addColumn('score', 'double precision', column => column.notNull())
    .addColumn('inferred_role', 'text')
    .addColumn('report', type.json, column => column.notNull())
    .addColumn('created_at', type.time, column => column.notNull())
    .addColumn('updated_at', type.time, column => column.notNull())
    .addColumn('deleted_at', type.time)
    .execute();

  await db.schema
    .createTable('resume_files')
    .addColumn('resume_id', 'text', column =>
      column.primaryKey().notNull().references('resumes.id').onDelete('cascade'),
    )
    .addColumn('name', 'text', column => column.notNull())
    .addColumn('sha256', 'text', column => column.notNull())
    .addColumn('bytes', 'integer', column => column.notNull())
    .addColumn('format', 'text', column => column.notNull())
    .addColumn('pages', 'integer', column => column.notNull())
    .execute();

  await db.schema
    .createTable('jobs')
    .addColumn('id', 'text', column => column.primaryKey().notNull())
    .addColumn('title', 'text', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('sha256', 'text', column => column.notNull())
    .addColumn('requirements', type.json, column => column.notNull())
    .addColumn('created_at', type.time, column => column.notNull())
    .addColumn('deleted_at', type.time)
    .execute();

  // `deleted_at` comes last so that rows are counted without looking into the table.
  for (const table of ['resumes', 'jobs']) {
    await db.schema
      .createIndex(`${table}_live_by_created`)
      .on(table)
      .columns(['created_at', 'id', 'deleted_at'])
      .where(sql`deleted_at`, 'is', null)
      .execute();
    await db.schema
      .createIndex(`${table}_deleted_by_created`)
      .on(table)
      .columns(['created_at', 'id', 'deleted_at'])
      .where(sql`deleted_at`, 'is not', null)
      .execute();
  }
  await db.schema.createIndex('resume_files_by_sha256').on('resume_files').column('sha256').execute();
  await db.schema.createIndex('jobs_by_sha256').on('jobs').column('sha256').execute();
};

const down = async (db: Kysely<unknown>): Promise<void> => {
  for (const table of ['jobs', 'resume_files', 'resumes']) await db.schema.dropTable(table).execute();
};

export const resumesAndJobs = { up, down };
