import { sql } from 'kysely';
import type { PageRequest } from '../../application/page.ts';
import type { JobRepository, StoredJob } from '../../application/ports/job-repository.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { idMatches } from './id-fragments.ts';
import { loadJsonReader, type ReadJson, toJson } from './json-columns.ts';
import { checkPageRequest, makePage } from './paging.ts';
import type { Db, JobsTable, StoreAccess } from './schema.ts';

export const createJobRepository = (store: StoreAccess): JobRepository => ({
  save: async job => {
    const db = await store.connect();
    const row: Omit<JobsTable, 'id'> = {
      title: job.title,
      text: job.text,
      sha256: job.sha256,
      requirements: toJson(job.requirements),
      created_at: job.createdAt,
      deleted_at: job.deletedAt,
    };
    await db
      .insertInto('jobs')
      .values({ id: job.id, ...row })
      .onConflict(conflict => conflict.column('id').doUpdateSet(row))
      .execute();
  },

  find: async id => {
    const db = await store.connect();
    const row = await db.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : jobOf(row, await loadJsonReader(store.corrupt));
  },

  findIds: async ({ fragment, sha256, deleted, limit }) => {
    const db = await store.connect();
    let ids = db
      .selectFrom('jobs')
      .select('id')
      .where('deleted_at', deleted ? 'is not' : 'is', null)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit);
    if (fragment !== undefined) ids = ids.where(idMatches(fragment));
    if (sha256 !== undefined) ids = ids.where('sha256', '=', sha256);
    return (await ids.execute()).map(row => row.id);
  },

  list: async query => {
    checkPageRequest(query);
    const db = await store.connect();
    const rows = await jobPage(db, query).execute();
    const total = rows[0]?.total ?? (await jobTotal(db).executeTakeFirstOrThrow()).total;
    const readJson = await loadJsonReader(store.corrupt);
    return makePage(
      query,
      { rows, total: Number(total) },
      { item: row => jobOf(row, readJson), cursor: row => encodeCursor(listName, [row.created_at, row.id]) },
    );
  },

  setDeleted: async (id, deletedAt) => {
    const db = await store.connect();
    const { numUpdatedRows } = await db
      .updateTable('jobs')
      .set({ deleted_at: deletedAt })
      .where('id', '=', id)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  },
});

/** One statement: the rows of a page, newest first, with the number of all rows beside each. */
export const jobPage = (db: Db, query: PageRequest) => {
  let page = db
    .selectFrom('jobs')
    .selectAll()
    .select(jobTotal(db).as('total'))
    .where('deleted_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1);
  if (query.cursor !== null) {
    const [createdAt, id] = decodeCursor(query.cursor, listName, ['string', 'string']);
    page = page.where(sql<boolean>`(created_at, id) < (${createdAt}, ${id})`);
  } else if (query.skip > 0) page = page.offset(query.skip);
  return page;
};

const jobTotal = (db: Db) =>
  db
    .selectFrom('jobs')
    .select(eb => eb.fn.countAll<number>().as('total'))
    .where('deleted_at', 'is', null);

const listName = 'jobs';

const jobOf = (row: JobsTable, readJson: ReadJson): StoredJob => ({
  id: row.id,
  title: row.title,
  text: row.text,
  sha256: row.sha256,
  requirements: readJson('requirements', row.requirements, 'jobs.requirements'),
  createdAt: row.created_at,
  deletedAt: row.deleted_at,
});
