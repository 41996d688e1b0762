import { sql } from 'kysely';
import type {
  ResumeListItem,
  ResumeListQuery,
  ResumeRepository,
  StoredResume,
} from '../../application/ports/resume-repository.ts';
import type { ResumeReport } from '../../domain/resume/report.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { idMatches } from './id-fragments.ts';
import { loadJsonReader, toJson } from './json-columns.ts';
import { checkPageRequest, makePage } from './paging.ts';
import type { Db, ResumeFilesTable, ResumesTable, StoreAccess } from './schema.ts';

export const createResumeRepository = (store: StoreAccess): ResumeRepository => ({
  save: async resume => {
    const db = await store.connect();
    await db.transaction().execute(trx => saveResume(trx, resume));
  },

  find: async id => {
    const db = await store.connect();
    const row = await db
      .selectFrom('resumes')
      .innerJoin('resume_files', 'resume_id', 'id')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirst();
    if (row === undefined) return null;
    const readJson = await loadJsonReader(store.corrupt);
    return {
      id: row.id,
      report: { id: row.id, file: fileOf(row), ...readJson('report', row.report, 'resumes.report') },
      createdAt: row.created_at,
      updatedAt: row.updated_at,
      deletedAt: row.deleted_at,
    };
  },

  findIds: async ({ fragment, sha256, deleted, limit }) => {
    const db = await store.connect();
    let ids = db
      .selectFrom('resumes')
      .select('resumes.id')
      .where('deleted_at', deleted ? 'is not' : 'is', null)
      .orderBy('created_at', 'desc')
      .orderBy('resumes.id', 'desc')
      .limit(limit);
    if (fragment !== undefined) ids = ids.where(idMatches(fragment));
    if (sha256 !== undefined) {
      ids = ids.where(
        'id',
        'in',
        db.selectFrom('resume_files').select('resume_id').where('sha256', '=', sha256),
      );
    }
    return (await ids.execute()).map(row => row.id);
  },

  list: async query => {
    checkPageRequest(query);
    const rows = await resumePage(await store.connect(), query).execute();
    const total =
      rows[0]?.total ?? (await resumeTotal(await store.connect(), query).executeTakeFirstOrThrow()).total;
    return makePage(query, { rows, total: Number(total) }, { item: listItemOf, cursor: cursorOf });
  },

  setDeleted: async (id, deletedAt) => {
    const db = await store.connect();
    const { numUpdatedRows } = await db
      .updateTable('resumes')
      .set({ deleted_at: deletedAt })
      .where('id', '=', id)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  },
});

const saveResume = async (trx: Db, resume: StoredResume): Promise<void> => {
  const { id: _, file, ...report } = resume.report;
  const row: Omit<ResumesTable, 'id'> = {
    person_name: report.profile.basics.name ?? null,
    score: report.score,
    inferred_role: report.inferredRole,
    report: toJson(report),
    created_at: resume.createdAt,
    updated_at: resume.updatedAt,
    deleted_at: resume.deletedAt,
  };
  const fileRow = {
    name: file.name,
    sha256: file.sha256,
    bytes: file.bytes,
    format: file.format,
    pages: file.pages,
  };
  await trx
    .insertInto('resumes')
    .values({ id: resume.id, ...row })
    .onConflict(conflict => conflict.column('id').doUpdateSet(row))
    .execute();
  await trx
    .insertInto('resume_files')
    .values({ resume_id: resume.id, ...fileRow })
    .onConflict(conflict => conflict.column('resume_id').doUpdateSet(fileRow))
    .execute();
};

const fileOf = (row: ResumeFilesTable): ResumeReport['file'] => ({
  name: row.name,
  sha256: row.sha256,
  bytes: row.bytes,
  format: row.format as ResumeReport['file']['format'],
  pages: row.pages,
});

/** One statement: the rows of a page, newest first, with the number of all rows beside each. */
export const resumePage = (db: Db, query: ResumeListQuery) => {
  let page = db
    .selectFrom('resumes')
    .innerJoin('resume_files', 'resume_id', 'id')
    .select(['id', 'person_name', 'score', 'inferred_role', 'created_at', 'deleted_at', 'name', 'format'])
    .select(resumeTotal(db, query).as('total'))
    .where('deleted_at', query.deleted ? 'is not' : 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1);
  if (query.cursor !== null) {
    const [createdAt, id] = decodeCursor(query.cursor, listName, ['string', 'string']);
    page = page.where(sql<boolean>`(created_at, id) < (${createdAt}, ${id})`);
  } else if (query.skip > 0) page = page.offset(query.skip);
  return page;
};

const resumeTotal = (db: Db, { deleted }: ResumeListQuery) =>
  db
    .selectFrom('resumes')
    .select(eb => eb.fn.countAll<number>().as('total'))
    .where('deleted_at', deleted ? 'is not' : 'is', null);

const listName = 'resumes';

type ResumePageRow = Awaited<ReturnType<ReturnType<typeof resumePage>['execute']>>[number];

const cursorOf = (row: ResumePageRow): string => encodeCursor(listName, [row.created_at, row.id]);

const listItemOf = (row: ResumePageRow): ResumeListItem => ({
  id: row.id,
  fileName: row.name,
  name: row.person_name,
  format: row.format,
  score: row.score,
  inferredRole: row.inferred_role,
  createdAt: row.created_at,
  deletedAt: row.deleted_at,
});
