import { AppFailure, appError } from '../../src/application/errors.ts';
import type {
  HistoryItem,
  HistoryQuery,
  HistoryReader,
  HistorySort,
} from '../../src/application/ports/history-reader.ts';
import type { StoredInterview } from '../../src/application/ports/interview-repository.ts';
import type { FakeInterviewState } from './fake-interviews.ts';

/** The history of the fake interviews: filter, sort, slice. The databases are compared with this. */
export const createFakeHistory = (state: FakeInterviewState): HistoryReader => ({
  page: async query => {
    const { skip, limit } = query;
    if (!Number.isSafeInteger(limit) || limit < 1 || limit > 100) throw refusal('limit');
    if (!Number.isSafeInteger(skip) || skip < 0) throw refusal('number to skip');
    const inOrder = comparators[query.sort];
    const all = [...state.interviews.values()].map(itemOf).filter(matches(query)).sort(inOrder);
    const behind = query.cursor === null ? null : readCursor(query.cursor, query.sort);
    const rest = behind === null ? all.slice(query.skip) : all.filter(item => inOrder(item, behind) > 0);
    const items = rest.slice(0, query.limit);
    const last = items.at(-1);
    const hasMore = rest.length > items.length;
    return {
      items,
      total: all.length,
      skip: behind === null ? query.skip : 0,
      limit: query.limit,
      hasMore,
      nextCursor: hasMore && last ? writeCursor(last, query.sort) : null,
    };
  },

  scores: async ({ since }) =>
    latestFirst(state)
      .flatMap(({ interview }) =>
        interview.questions
          .filter(({ probe }) => probe === null)
          .flatMap(({ questionId, question, attempts }) =>
            attempts.map(({ number, submittedAt, grade }) => ({
              interviewId: interview.id,
              questionId,
              competency: question.competency,
              attempt: number,
              score: grade?.score ?? null,
              at: submittedAt,
            })),
          ),
      )
      .filter((scored): scored is typeof scored & { score: number } => scored.score !== null)
      .filter(({ at }) => since === null || Date.parse(at) >= Date.parse(since))
      .sort(
        (a, b) =>
          compare(a.at, b.at) ||
          compare(a.interviewId, b.interviewId) ||
          compare(a.questionId, b.questionId) ||
          a.attempt - b.attempt,
      ),

  recentQuestionIds: async interviews => [
    ...new Set(
      latestFirst(state)
        .slice(0, interviews)
        .flatMap(({ interview }) => interview.questions)
        .filter(({ probe, status }) => probe === null && status !== 'planned')
        .map(({ questionId }) => questionId),
    ),
  ],
});

const latestFirst = (state: FakeInterviewState): StoredInterview[] =>
  [...state.interviews.values()]
    .filter(({ deletedAt }) => deletedAt === null)
    .sort(
      (a, b) =>
        compare(b.interview.startedAt, a.interview.startedAt) || compare(b.interview.id, a.interview.id),
    );

const itemOf = ({ interview, deletedAt }: StoredInterview): HistoryItem => ({
  id: interview.id,
  status: interview.status,
  role: interview.settings.role,
  level: interview.settings.level,
  type: interview.settings.type,
  difficulty: interview.settings.difficulty,
  questionCount: interview.settings.questionCount,
  answeredCount: interview.questions.filter(asked => asked.probe === null && asked.attempts.length > 0)
    .length,
  startedAt: interview.startedAt,
  completedAt: interview.completedAt,
  finalScore: interview.finalScore,
  deletedAt,
});

const matches =
  (query: HistoryQuery) =>
  (item: HistoryItem): boolean =>
    (item.deletedAt !== null) === query.deleted &&
    (query.status === null || item.status === query.status) &&
    (query.role === null || item.role === query.role) &&
    (query.since === null || Date.parse(item.startedAt) >= Date.parse(query.since)) &&
    (query.until === null || Date.parse(item.startedAt) < Date.parse(query.until)) &&
    (query.minScore === null || (item.finalScore !== null && item.finalScore >= query.minScore));

type Compare = (a: HistoryItem, b: HistoryItem) => number;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const oldest: Compare = (a, b) => compare(a.startedAt, b.startedAt) || compare(a.id, b.id);

const comparators: Readonly<Record<HistorySort, Compare>> = {
  oldest,
  newest: (a, b) => oldest(b, a),
  best: (a, b) => (b.finalScore ?? -1) - (a.finalScore ?? -1) || oldest(b, a),
  worst: (a, b) => (a.finalScore ?? 101) - (b.finalScore ?? 101) || oldest(a, b),
};

const writeCursor = (item: HistoryItem, sort: HistorySort): string =>
  Buffer.from(JSON.stringify({ sort, item })).toString('base64url');

const readCursor = (cursor: string, sort: HistorySort): HistoryItem => {
  try {
    const read = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as {
      sort: string;
      item: HistoryItem;
    };
    if (read.sort === sort) return read.item;
  } catch {
    // Refused below.
  }
  throw refusal('cursor');
};

const refusal = (what: string): AppFailure =>
  new AppFailure(appError('INVALID_INPUT', `The history has no page for this ${what}.`));
