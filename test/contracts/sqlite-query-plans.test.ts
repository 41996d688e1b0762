import type { Database } from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HistoryQuery, HistorySort } from '../../src/application/ports/history-reader.ts';
import { encodeCursor } from '../../src/infrastructure/persistence/cursor.ts';
import { historyPage } from '../../src/infrastructure/persistence/history-page.ts';
import { scoredAnswers } from '../../src/infrastructure/persistence/history-reader.ts';
import { interviewIds } from '../../src/infrastructure/persistence/interview-repository.ts';
import { jobPage } from '../../src/infrastructure/persistence/job-repository.ts';
import { migrateSqlite } from '../../src/infrastructure/persistence/migrate-sqlite.ts';
import { openSqlite } from '../../src/infrastructure/persistence/open-sqlite.ts';
import { resumePage } from '../../src/infrastructure/persistence/resume-repository.ts';
import type { Db } from '../../src/infrastructure/persistence/schema.ts';
import { createSqliteKysely } from '../../src/infrastructure/persistence/sqlite-dialect.ts';
import { firstPage, sampleTime, wholeHistory } from '../support/store-samples.ts';

let file: Database;
let db: Db;
beforeAll(async () => {
  const store = { path: ':memory:', busyTimeoutMs: 0 };
  file = await openSqlite(store);
  await migrateSqlite({ ...store, file, appVersion: '0.1.0', backUp: null, direction: 'up' });
  db = createSqliteKysely({ ...store, file });
});
afterAll(() => file.close());

interface Compilable {
  compile(): { readonly sql: string; readonly parameters: readonly unknown[] };
}

const planOf = (query: Compilable): string[] => {
  const { sql, parameters } = query.compile();
  return file
    .prepare<readonly unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(parameters)
    .map(({ detail }) => detail);
};

const sorting = /USE TEMP B-TREE/;
/** Reads a table from its first row to its last, in no order. */
const tableScan = /^SCAN \w+$/;

const expectIndexed = (plan: readonly string[]): void => {
  expect(plan.length).toBeGreaterThan(0);
  for (const step of plan) {
    expect(step).not.toMatch(sorting);
    expect(step).not.toMatch(tableScan);
  }
};

it('sees sorting and scanning where they happen', () => {
  expect(planOf(db.selectFrom('interviews').selectAll().orderBy('level')).join()).toMatch(sorting);
  expect(planOf(db.selectFrom('interviews').selectAll())[0]).toMatch(tableScan);
});

const sorts: readonly HistorySort[] = ['newest', 'oldest', 'best', 'worst'];
const byTime: readonly HistorySort[] = ['newest', 'oldest'];

const filters = {
  all: {},
  status: { status: 'completed' },
  role: { role: 'backend' },
  'status and role': { status: 'completed', role: 'backend' },
  'least score': { minScore: 60 },
  'all but time': { status: 'completed', role: 'backend', minScore: 60 },
} satisfies Record<string, Partial<HistoryQuery>>;

const spans = {
  since: { since: sampleTime(0) },
  until: { until: sampleTime(100) },
  'since and until': { since: sampleTime(0), until: sampleTime(100) },
} satisfies Record<string, Partial<HistoryQuery>>;

const cursorFor = (sort: HistorySort): string =>
  encodeCursor(`history:${sort}`, [...(byTime.includes(sort) ? [] : [70]), sampleTime(50), 'id']);

const place: Readonly<Record<HistorySort, string>> = {
  newest: '(started_at,id)<(?,?)',
  oldest: '(started_at,id)>(?,?)',
  best: '(score_or_least,started_at,id)<(?,?,?)',
  worst: '(score_or_most,started_at,id)>(?,?,?)',
};

const promised = [
  ...sorts.flatMap(sort => Object.entries(filters).map(([name, filter]) => ({ sort, name, filter }))),
  ...byTime.flatMap(sort =>
    Object.entries(spans).flatMap(([span, times]) =>
      Object.entries(filters).map(([name, filter]) => ({
        sort,
        name: `${name}, ${span}`,
        filter: { ...filter, ...times },
      })),
    ),
  ),
];

describe.each(promised)('history, $sort, $name', ({ sort, filter }) => {
  const query: HistoryQuery = { ...wholeHistory, sort, ...filter };

  it('is read in index order and counted from an index alone', () => {
    const plan = planOf(historyPage(db, query));
    expectIndexed(plan);
    expect(plan.at(-1)).toMatch(/ USING COVERING INDEX /);
    expectIndexed(planOf(historyPage(db, { ...query, skip: 50 })));
  });

  it('behind a cursor enters the index at the cursor', () => {
    const plan = planOf(historyPage(db, { ...query, cursor: cursorFor(sort) }));
    expectIndexed(plan);
    expect(plan[0]).toContain('SEARCH interviews USING INDEX');
    expect(plan[0]).toContain(place[sort]);
  });
});

describe('the other lists', () => {
  it('deleted interviews go by time without sorting', () => {
    for (const sort of byTime) {
      expectIndexed(planOf(historyPage(db, { ...wholeHistory, deleted: true, sort })));
      expectIndexed(
        planOf(historyPage(db, { ...wholeHistory, deleted: true, sort, cursor: cursorFor(sort) })),
      );
    }
  });

  it('resumes and jobs', () => {
    for (const deleted of [false, true]) expectIndexed(planOf(resumePage(db, { ...firstPage, deleted })));
    expectIndexed(planOf(jobPage(db, firstPage)));
    const cursor = (list: string) => encodeCursor(list, [sampleTime(0), 'id']);
    const resumes = planOf(resumePage(db, { ...firstPage, deleted: false, cursor: cursor('resumes') }));
    const jobs = planOf(jobPage(db, { ...firstPage, cursor: cursor('jobs') }));
    for (const plan of [resumes, jobs]) {
      expectIndexed(plan);
      expect(plan[0]).toContain('(created_at,id)<(?,?)');
    }
  });

  it('the latest ids, in any state', () => {
    expectIndexed(planOf(interviewIds(db, { limit: 1 })));
    expectIndexed(planOf(interviewIds(db, { limit: 1, status: 'in_progress' })));
    expectIndexed(planOf(interviewIds(db, { limit: 5, fragment: 'abc' })));
    expectIndexed(planOf(interviewIds(db, { limit: 1, deleted: true })));
  });

  it('scored answers', () => {
    for (const since of [null, sampleTime(0)]) expectIndexed(planOf(scoredAnswers(db, since)));
  });
});
