import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HistoryQuery, HistorySort } from '../../src/application/ports/history-reader.ts';
import type { Interview } from '../../src/domain/interview/interview.ts';
import { createFakeHistory } from '../support/fake-history.ts';
import { createFakeInterviewState, createFakeInterviews } from '../support/fake-interviews.ts';
import {
  sampleAsked,
  sampleAttempt,
  sampleGrade,
  sampleId,
  sampleInterview,
  sampleTime,
  wholeHistory,
} from '../support/store-samples.ts';
import type { ContractSubject, OpenSubject } from './contract-store.ts';
import {
  badCursors,
  badRequests,
  expectInvalidInput,
  type ReadPage,
  readByCursor,
  readBySkip,
} from './paging.ts';

const sorts: readonly HistorySort[] = ['newest', 'oldest', 'best', 'worst'];

export const describeHistoryReader = (subject: ContractSubject): void => {
  let open: OpenSubject;
  beforeEach(async () => {
    open = await subject.open();
  });
  afterEach(() => open.close());

  /** Interviews 0, 1, 2 … a minute apart, with these scores. */
  const insert = async (scores: readonly (number | null)[]): Promise<void> => {
    for (const [n, finalScore] of scores.entries()) {
      await open.store.interviews.insert(historyOf(n, { finalScore }));
    }
  };
  const idsOf = async (query: Partial<HistoryQuery>): Promise<string[]> =>
    (await open.store.history.page({ ...wholeHistory, ...query })).items.map(({ id }) => id);
  const reader =
    (query: Partial<HistoryQuery>): ReadPage<{ readonly id: string }> =>
    request =>
      open.store.history.page({ ...wholeHistory, ...query, ...request });

  describe('page', () => {
    it('is empty on an empty store', async () => {
      expect(await open.store.history.page(wholeHistory)).toEqual({
        items: [],
        total: 0,
        skip: 0,
        limit: 10,
        hasMore: false,
        nextCursor: null,
      });
    });

    it('shows one interview in full', async () => {
      const interview = historyOf(3, { finalScore: 61.5 });
      await open.store.interviews.insert(interview);
      expect((await open.store.history.page(wholeHistory)).items).toEqual([
        {
          id: interview.id,
          status: 'completed',
          role: 'backend',
          level: 'mid',
          type: 'mixed',
          difficulty: 'adaptive',
          questionCount: 3,
          answeredCount: 1,
          startedAt: sampleTime(3),
          completedAt: null,
          finalScore: 61.5,
          deletedAt: null,
        },
      ]);
    });

    it('orders by time and by score, without a score last either way', async () => {
      await insert([50, null, 90, 50, 100, 0]);
      const order = async (sort: HistorySort) => (await idsOf({ sort })).map(numberOf);
      expect(await order('newest')).toEqual([5, 4, 3, 2, 1, 0]);
      expect(await order('oldest')).toEqual([0, 1, 2, 3, 4, 5]);
      expect(await order('best')).toEqual([4, 2, 3, 0, 5, 1]);
      expect(await order('worst')).toEqual([5, 0, 3, 2, 4, 1]);
    });

    it('follows what happens to an interview', async () => {
      await insert([null]);
      const id = sampleId(0);
      const stored = (await open.store.interviews.find(id))!.interview;
      await open.store.interviews.update({ ...stored, status: 'completed', finalScore: 44 });
      expect((await open.store.history.page(wholeHistory)).items[0]).toMatchObject({ finalScore: 44 });
      await open.store.interviews.setDeleted(id, sampleTime(99));
      expect(await idsOf({})).toEqual([]);
      expect(await idsOf({ deleted: true })).toEqual([id]);
      await open.store.interviews.setDeleted(id, null);
      expect(await idsOf({})).toEqual([id]);
      expect(await idsOf({ deleted: true })).toEqual([]);
    });

    it.each(sorts)('pages through %s by cursor and by skip alike, at both ends', async sort => {
      await insert([50, null, 90, 50, 100, null, 0]);
      const all = await readByCursor(reader({ sort }), 100);
      for (const limit of [1, 2, 3, 6, 7, 8]) {
        expect(await readByCursor(reader({ sort }), limit)).toEqual(all);
        expect(await readBySkip(reader({ sort }), limit)).toEqual(all);
      }
      const beyond = await reader({ sort })({ skip: 100, limit: 3, cursor: null });
      expect(beyond).toMatchObject({ items: [], total: 7, skip: 100, hasMore: false, nextCursor: null });
    });

    it.each(sorts)('keeps its place in %s while rows come in', async sort => {
      await insert([50, 60, 70, 80, 90, null]);
      const before = (await readByCursor(reader({ sort }), 100)).map(({ id }) => id);
      const seen: string[] = [];
      let cursor: string | null = null;
      let next = 100;
      do {
        const page: Awaited<ReturnType<ReturnType<typeof reader>>> = await reader({ sort })({
          skip: 0,
          limit: 2,
          cursor,
        });
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
        if (next < 106) {
          // One at either end and one in the middle of every order.
          await open.store.interviews.insert(historyOf(next, { finalScore: 100 }));
          await open.store.interviews.insert(historyOf(-next, { finalScore: 1 }));
          await open.store.interviews.insert(
            historyOf(next + 50, { finalScore: 75, startedAt: sampleTime(2.5) }),
          );
        }
        next++;
      } while (cursor !== null);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter(id => before.includes(id))).toEqual(before);
    });

    it.each(badRequests)('refuses %o', async wrong => {
      await expectInvalidInput(open.store.history.page({ ...wholeHistory, ...wrong }));
    });

    it.each(
      badCursors.map(cursor => [cursor.slice(0, 40), cursor] as const),
    )('refuses the cursor «%s»', async (_name, cursor) => {
      await expectInvalidInput(open.store.history.page({ ...wholeHistory, cursor }));
    });

    it('refuses a cursor of another order', async () => {
      await insert([1, 2, 3]);
      const { nextCursor } = await open.store.history.page({ ...wholeHistory, limit: 1 });
      await expectInvalidInput(
        open.store.history.page({ ...wholeHistory, sort: 'best', cursor: nextCursor }),
      );
    });

    it('filters as a plain filter would, in every order (property)', async () => {
      const state = createFakeInterviewState();
      const fake = createFakeInterviews(state);
      const interviews = fc.sample(anyInterview, { numRuns: 120, seed: 11 });
      for (const [n, made] of interviews.entries()) {
        const interview = historyOf(n, made);
        for (const target of new Set([fake, open.store.interviews])) await target.insert(interview);
        if (made.deleted) {
          for (const target of [fake, open.store.interviews])
            await target.setDeleted(interview.id, sampleTime(900));
        }
      }
      const reference = createFakeHistory(state);
      await fc.assert(
        fc.asyncProperty(anyQuery, async query => {
          const expected = await readByCursor(request => reference.page({ ...query, ...request }), 100);
          expect(
            await readByCursor(request => open.store.history.page({ ...query, ...request }), query.limit),
          ).toEqual(expected);
          const page = await open.store.history.page(query);
          expect(page.items).toEqual(expected.slice(query.skip, query.skip + query.limit));
          expect(page.total).toBe(expected.length);
        }),
        { numRuns: 150, seed: 5 },
      );
    });
  });

  describe('scores', () => {
    it('lists graded main answers, oldest first, and leaves out the rest', async () => {
      const attempt = (number: number, minutes: number, score: number | null) =>
        sampleAttempt({ number, submittedAt: sampleTime(minutes), grade: sampleGrade({ score }) });
      const questions = [
        sampleAsked({ attempts: [attempt(1, 30, 40), attempt(2, 10, 80), attempt(3, 50, null)] }),
        sampleAsked({ questionId: 'p~probe-1', probe: { of: 'p', aim: 'x' }, attempts: [attempt(1, 5, 99)] }),
        sampleAsked({ questionId: 'q', attempts: [sampleAttempt({ grade: null }), attempt(2, 20, 0)] }),
      ];
      await open.store.interviews.insert(sampleInterview({ questions }));
      await open.store.interviews.insert(sampleInterview({ id: sampleId(2), questions }));
      await open.store.interviews.setDeleted(sampleId(2), sampleTime(60));
      await open.store.drafts.save({
        interviewId: sampleId(1),
        questionId: 'q',
        text: 'x',
        seconds: 1,
        savedAt: sampleTime(1),
      });
      const scores = await open.store.history.scores({ since: null });
      expect(scores.map(({ questionId, attempt, score, at }) => [questionId, attempt, score, at])).toEqual([
        ['tcp-handshake', 2, 80, sampleTime(10)],
        ['q', 2, 0, sampleTime(20)],
        ['tcp-handshake', 1, 40, sampleTime(30)],
      ]);
      expect(scores[0]).toMatchObject({ interviewId: sampleId(1), competency: 'networking' });
      expect(await open.store.history.scores({ since: sampleTime(20) })).toHaveLength(2);
      expect(await open.store.history.scores({ since: sampleTime(31) })).toEqual([]);
    });

    it('is empty on an empty store', async () => {
      expect(await open.store.history.scores({ since: null })).toEqual([]);
    });
  });

  describe('recentQuestionIds', () => {
    it('names what was put to the person in the latest interviews, once', async () => {
      const asked = (questionId: string, status: 'planned' | 'open' | 'answered' | 'skipped') =>
        sampleAsked({ questionId, status });
      const add = (n: number, questions: Interview['questions']) =>
        open.store.interviews.insert(historyOf(n, { questions }));
      await add(1, [asked('oldest', 'answered')]);
      await add(2, [
        asked('a', 'answered'),
        asked('b', 'skipped'),
        asked('c', 'open'),
        asked('d', 'planned'),
      ]);
      await add(3, [
        asked('a', 'answered'),
        { ...asked('a~probe-1', 'answered'), probe: { of: 'a', aim: 'x' } },
      ]);
      await add(4, [asked('deleted', 'answered')]);
      await open.store.interviews.setDeleted(sampleId(4), sampleTime(60));
      const recent = async (interviews: number) =>
        [...(await open.store.history.recentQuestionIds(interviews))].sort();
      expect(await recent(2)).toEqual(['a', 'b', 'c']);
      expect(await recent(1)).toEqual(['a']);
      expect(await recent(50)).toEqual(['a', 'b', 'c', 'oldest']);
      expect(await recent(0)).toEqual([]);
    });
  });
};

type HistoryOverrides = Partial<Pick<Interview, 'status' | 'startedAt' | 'finalScore' | 'questions'>> & {
  readonly role?: string | null;
};

const historyOf = (n: number, { role = 'backend', ...overrides }: HistoryOverrides = {}): Interview =>
  sampleInterview({
    id: sampleId(n < 0 ? 0xffff - n : n),
    status: 'completed',
    startedAt: sampleTime(n),
    settings: { role },
    questions: [sampleAsked({ attempts: [sampleAttempt()] })],
    ...overrides,
  });

const numberOf = (id: string): number => Number.parseInt(id.slice(-12), 16);

const roles = ['backend', 'frontend', 'Ümläut %', null] as const;
const statuses = ['in_progress', 'completed', 'abandoned'] as const;

/** Few times and scores, so that they are often equal. */
const anyInterview = fc.record({
  status: fc.constantFrom(...statuses),
  role: fc.constantFrom(...roles),
  startedAt: fc.integer({ min: 0, max: 40 }).map(sampleTime),
  finalScore: fc.option(fc.constantFrom(0, 33.3, 50, 50.5, 100)),
  deleted: fc.boolean(),
});

const anyQuery: fc.Arbitrary<HistoryQuery> = fc.record({
  status: fc.option(fc.constantFrom(...statuses)),
  role: fc.option(fc.constantFrom('backend', 'frontend', 'Ümläut %', 'nobody')),
  since: fc.option(fc.integer({ min: -1, max: 41 }).map(sampleTime)),
  // Whole seconds and another offset are RFC 3339 as well.
  until: fc.option(fc.constantFrom('2026-01-05T08:20:00Z', '2026-01-05T10:20:00+02:00', sampleTime(33))),
  minScore: fc.option(fc.constantFrom(0, 33.3, 50, 101)),
  sort: fc.constantFrom(...sorts),
  deleted: fc.boolean(),
  skip: fc.integer({ min: 0, max: 60 }),
  limit: fc.integer({ min: 1, max: 30 }),
  cursor: fc.constant(null),
});
