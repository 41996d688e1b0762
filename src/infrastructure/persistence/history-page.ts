import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { HistoryQuery, HistorySort } from '../../application/ports/history-reader.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { storedTime } from './paging.ts';
import type { Db, InterviewsTable, StoreSchema } from './schema.ts';

/**
 * One statement: the rows of a page with the number of all rows beside each. Behind a cursor the index is entered where
 * the page before ended, so a page costs the same at any depth.
 */
export const historyPage = (db: Db, query: HistoryQuery) => {
  const { direction, score } = orders[query.sort];
  const place = query.cursor === null ? null : placeOf(query.cursor, query.sort);
  let page = db
    .selectFrom('interviews')
    .where(eb => eb.and(equalities(eb, query)))
    .where(eb => eb.and(bounds(eb, query, { ...orders[query.sort], place })))
    .select(columns)
    .select(historyTotal(db, query).as('total'))
    .limit(query.limit + 1);
  if (score !== null) page = page.orderBy(score, direction);
  page = page.orderBy('started_at', direction).orderBy('id', direction);
  if (place !== null) return page.where(isBehind(place, query.sort));
  return query.skip > 0 ? page.offset(query.skip) : page;
};

export const historyTotal = (db: Db, query: HistoryQuery) =>
  db
    .selectFrom('interviews')
    .where(eb => eb.and(equalities(eb, query)))
    .where(eb => eb.and(bounds(eb, query, { ...orders.best, place: null })))
    .select(eb => eb.fn.countAll<number>().as('total'));

export const cursorOf = (row: HistoryRow, sort: HistorySort): string => {
  const { score } = orders[sort];
  return encodeCursor(listNameOf(sort), [...(score === null ? [] : [row[score]]), row.started_at, row.id]);
};

const columns = [
  'id',
  'status',
  'role',
  'level',
  'type',
  'difficulty',
  'question_count',
  'answered_count',
  'started_at',
  'completed_at',
  'final_score',
  'score_or_least',
  'score_or_most',
  'deleted_at',
] as const;

export type HistoryRow = Pick<InterviewsTable, (typeof columns)[number]>;

interface Order {
  readonly direction: 'asc' | 'desc';
  /** What comes before time and id in the indexes of migration 0002. */
  readonly score: 'score_or_least' | 'score_or_most' | null;
}

const orders: Readonly<Record<HistorySort, Order>> = {
  newest: { direction: 'desc', score: null },
  oldest: { direction: 'asc', score: null },
  best: { direction: 'desc', score: 'score_or_least' },
  worst: { direction: 'asc', score: 'score_or_most' },
};

const listNameOf = (sort: HistorySort): string => `history:${sort}`;

/** The row that a cursor stands behind. `score` is 0 in the orders by time. */
interface Place {
  readonly score: number;
  readonly startedAt: string;
  readonly id: string;
}

const placeOf = (cursor: string, sort: HistorySort): Place => {
  const byScore = orders[sort].score !== null;
  const keys = decodeCursor(
    cursor,
    listNameOf(sort),
    byScore ? ['number', 'string', 'string'] : ['string', 'string'],
  );
  const [score, startedAt, id] = byScore ? keys : [0, ...keys];
  return { score: Number(score), startedAt: String(startedAt), id: String(id) };
};

const isBehind = ({ score, startedAt, id }: Place, sort: HistorySort): Expression<SqlBool> => {
  const order = orders[sort];
  const keys = order.score === null ? [startedAt, id] : [score, startedAt, id];
  const names = [...(order.score === null ? [] : [order.score]), 'started_at', 'id'].map(name =>
    sql.ref(name),
  );
  return sql<SqlBool>`(${sql.join(names)}) ${sql.raw(order.direction === 'asc' ? '>' : '<')} (${sql.join(keys)})`;
};

type InterviewExpressions = ExpressionBuilder<StoreSchema, 'interviews'>;

const equalities = (
  eb: InterviewExpressions,
  { status, role, deleted }: HistoryQuery,
): Expression<SqlBool>[] => [
  eb('deleted_at', deleted ? 'is not' : 'is', null),
  ...(status === null ? [] : [eb('status', '=', status)]),
  ...(role === null ? [] : [eb('role', '=', role)]),
];

type Walk = Order & { readonly place: Place | null };

/**
 * The span of time and the least score. A bound that the cursor has passed already is left out: an index can be entered
 * by one bound only, and that must be the cursor.
 */
const bounds = (
  eb: InterviewExpressions,
  { since, until, minScore }: HistoryQuery,
  { direction, score, place }: Walk,
): Expression<SqlBool>[] => {
  const passed = score === null ? place?.startedAt : undefined;
  const from = since === null ? null : storedTime('since', since);
  const to = until === null ? null : storedTime('until', until);
  const isFromPassed = passed !== undefined && from !== null && direction === 'asc' && passed >= from;
  const isToPassed = passed !== undefined && to !== null && direction === 'desc' && passed < to;
  return [
    ...(from === null || isFromPassed ? [] : [eb('started_at', '>=', from)]),
    ...(to === null || isToPassed ? [] : [eb('started_at', '<', to)]),
    ...(minScore === null ? [] : scoreBounds(eb, minScore, { direction, score, place })),
  ];
};

/**
 * Scores are 0 to 100. The least one is asked of the column whose index is walked; in the orders by time of the plain
 * column, which has no index that could tempt the planner to sort.
 */
const scoreBounds = (
  eb: InterviewExpressions,
  minScore: number,
  { score, place }: Walk,
): Expression<SqlBool>[] => {
  if (score === null) return [eb('final_score', '>=', minScore)];
  if (score === 'score_or_least') return [eb(score, '>=', Math.max(0, minScore))];
  const isPassed = place !== null && place.score >= minScore;
  return [...(isPassed ? [] : [eb(score, '>=', minScore)]), eb(score, '<=', 100)];
};
