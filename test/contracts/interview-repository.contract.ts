import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  awkwardTexts,
  sampleAsked,
  sampleAttempt,
  sampleGrade,
  sampleId,
  sampleInterview,
  sampleQuestion,
  sampleTime,
} from '../support/store-samples.ts';
import type { ContractSubject, OpenSubject } from './contract-store.ts';

export const describeInterviewRepository = (subject: ContractSubject): void => {
  let open: OpenSubject;
  beforeEach(async () => {
    open = await subject.open();
  });
  afterEach(() => open.close());

  const interview = sampleInterview();
  const answered = (attempts = [sampleAttempt()], revision = 0) =>
    sampleInterview({
      revision,
      questions: [sampleAsked({ status: 'answered', attempts }), ...interview.questions.slice(1)],
    });
  const stored = async () => (await open.store.interviews.find(interview.id))?.interview;

  describe('insert and find', () => {
    it('gives back what was stored, every field', async () => {
      const full = sampleInterview({
        status: 'completed',
        completedAt: sampleTime(40),
        finalScore: 66.25,
        settings: { resumeId: sampleId(7), jobId: sampleId(8), timeLimitSeconds: 120, role: null },
        questions: [
          sampleAsked({
            status: 'answered',
            hintsShown: 2,
            combinedScore: 71.5,
            attempts: [
              sampleAttempt({ grade: sampleGrade({ score: null, criteria: [] }) }),
              sampleAttempt({ number: 2, seconds: null, selfScore: null, submittedAt: sampleTime(9) }),
              sampleAttempt({ number: 3, grade: null }),
            ],
          }),
          sampleAsked({
            questionId: 'tcp-handshake~probe-1',
            orderIndex: 1,
            status: 'skipped',
            probe: { of: 'tcp-handshake', aim: 'syn' },
          }),
        ],
      });
      await open.store.interviews.insert(full);
      expect(await open.store.interviews.find(full.id)).toEqual({ interview: full, deletedAt: null });
    });

    it('finds nothing under an unknown id', async () => {
      expect(await open.store.interviews.find(sampleId(99))).toBeNull();
    });

    it('refuses a second interview of the same id', async () => {
      await open.store.interviews.insert(interview);
      await expect(open.store.interviews.insert(interview)).rejects.toThrow();
      expect(await stored()).toEqual(interview);
    });

    it.each(awkwardTexts.map((text, n) => [n, text] as const))('keeps awkward text %i', async (_n, text) => {
      const grade = sampleGrade({ nextStep: text, remarks: [text] });
      const awkward = sampleInterview({
        settings: { role: text, focus: [text] },
        questions: [
          sampleAsked({
            question: sampleQuestion({ text, competency: text }),
            attempts: [sampleAttempt({ text, grade })],
          }),
        ],
      });
      await open.store.interviews.insert(awkward);
      expect(await stored()).toEqual(awkward);
    });
  });

  describe('update', () => {
    beforeEach(() => open.store.interviews.insert(interview));

    it('stores a new attempt and counts the revision up', async () => {
      expect(await open.store.interviews.update(answered())).toBe(true);
      expect(await stored()).toEqual(answered([sampleAttempt()], 1));
    });

    it('fills in a grade once', async () => {
      await open.store.interviews.update(answered([sampleAttempt({ grade: null })]));
      expect(await open.store.interviews.update(answered([sampleAttempt()], 1))).toBe(true);
      expect(await stored()).toEqual(answered([sampleAttempt()], 2));

      const other = sampleAttempt({ grade: sampleGrade({ score: 10 }) });
      await expect(open.store.interviews.update(answered([other], 2))).rejects.toThrow();
      const none = sampleAttempt({ grade: null });
      await expect(open.store.interviews.update(answered([none], 2))).rejects.toThrow();
      expect(await stored()).toEqual(answered([sampleAttempt()], 2));
    });

    it('keeps every attempt: none may be lost or changed', async () => {
      await open.store.interviews.update(answered());
      await expect(open.store.interviews.update(answered([], 1))).rejects.toThrow();
      const changed = sampleAttempt({ text: 'Something else.' });
      await expect(open.store.interviews.update(answered([changed], 1))).rejects.toThrow();
      const gone = sampleInterview({ revision: 1, questions: interview.questions.slice(1) });
      await expect(open.store.interviews.update(gone)).rejects.toThrow();
      expect(await stored()).toEqual(answered([sampleAttempt()], 1));
    });

    it('takes in a probe, moves what follows it, and lets a planned question give way', async () => {
      const [first] = interview.questions;
      const changed = sampleInterview({
        questions: [
          { ...first!, status: 'answered', attempts: [sampleAttempt()] },
          sampleAsked({
            questionId: 'tcp-handshake~probe-1',
            orderIndex: 1,
            probe: { of: 'tcp-handshake', aim: 'syn' },
          }),
          sampleAsked({
            questionId: 'easier-one',
            question: sampleQuestion({ id: 'easier-one', difficulty: 'easy' }),
            orderIndex: 2,
            status: 'planned',
          }),
        ],
      });
      expect(await open.store.interviews.update(changed)).toBe(true);
      expect(await stored()).toEqual({ ...changed, revision: 1 });
    });

    it('stores completion', async () => {
      const done = {
        ...answered(),
        status: 'completed',
        completedAt: sampleTime(9),
        finalScore: 62.5,
      } as const;
      await open.store.interviews.update(done);
      expect(await stored()).toEqual({ ...done, revision: 1 });
    });

    it('refuses an older revision and leaves all as it was', async () => {
      await open.store.interviews.update(answered());
      expect(await open.store.interviews.update({ ...answered(), finalScore: 1 })).toBe(false);
      expect(await stored()).toEqual(answered([sampleAttempt()], 1));
    });

    it('refuses an interview that is not there', async () => {
      expect(await open.store.interviews.update(sampleInterview({ id: sampleId(99) }))).toBe(false);
    });

    it('lets exactly one of two connections win', async () => {
      const another = await open.another();
      const both = await Promise.all([
        open.store.interviews.update(answered([sampleAttempt({ text: 'first' })])),
        another.interviews.update(answered([sampleAttempt({ text: 'second' })])),
      ]);
      expect(both.filter(Boolean)).toHaveLength(1);
      expect((await stored())?.revision).toBe(1);
      expect((await stored())?.questions[0]?.attempts).toHaveLength(1);
    });

    it('drops only the draft that it is told to', async () => {
      const draft = { interviewId: interview.id, text: 'typed', seconds: 3, savedAt: sampleTime(2) };
      await open.store.drafts.save({ ...draft, questionId: 'tcp-handshake' });
      await open.store.drafts.save({ ...draft, questionId: 'conflict' });
      await open.store.interviews.update(answered(), { clearDraftOf: 'tcp-handshake' });
      expect(await open.store.drafts.find(interview.id, 'tcp-handshake')).toBeNull();
      expect(await open.store.drafts.find(interview.id, 'conflict')).not.toBeNull();
    });

    it('keeps the draft when it is refused', async () => {
      const draft = {
        interviewId: interview.id,
        questionId: 'conflict',
        text: 'x',
        seconds: 1,
        savedAt: sampleTime(1),
      };
      await open.store.drafts.save(draft);
      await open.store.interviews.update(answered([], 7), { clearDraftOf: 'conflict' });
      expect(await open.store.drafts.find(interview.id, 'conflict')).toEqual(draft);
    });
  });

  describe('setDeleted', () => {
    it('deletes softly and restores', async () => {
      await open.store.interviews.insert(interview);
      expect(await open.store.interviews.setDeleted(interview.id, sampleTime(60))).toBe(true);
      expect(await open.store.interviews.find(interview.id)).toEqual({
        interview,
        deletedAt: sampleTime(60),
      });
      expect(await open.store.interviews.setDeleted(interview.id, null)).toBe(true);
      expect(await open.store.interviews.find(interview.id)).toEqual({ interview, deletedAt: null });
    });

    it('says when there is nothing to delete', async () => {
      expect(await open.store.interviews.setDeleted(sampleId(99), sampleTime(1))).toBe(false);
    });
  });

  describe('findIds', () => {
    const ids = [sampleId(0xa1), sampleId(0xb2), sampleId(0xc3), sampleId(0xd4)];
    beforeEach(async () => {
      for (const [n, id] of ids.entries()) {
        await open.store.interviews.insert(
          sampleInterview({ id, startedAt: sampleTime(n), status: n === 2 ? 'completed' : 'in_progress' }),
        );
      }
      await open.store.interviews.setDeleted(ids[3]!, sampleTime(60));
    });

    it('lists the newest first, at most as many as asked for', async () => {
      expect(await open.store.interviews.findIds({ limit: 10 })).toEqual([ids[2], ids[1], ids[0]]);
      expect(await open.store.interviews.findIds({ limit: 2 })).toEqual([ids[2], ids[1]]);
    });

    it('matches the beginning or the end, never the middle', async () => {
      const find = (fragment: string) => open.store.interviews.findIds({ fragment, limit: 10 });
      expect(await find('019a0000')).toHaveLength(3);
      expect(await find('0b2')).toEqual([ids[1]]);
      expect(await find(ids[0]!)).toEqual([ids[0]]);
      expect(await find('0-7000-')).toEqual([]);
      expect(await find('%')).toEqual([]);
      expect(await find('_9a')).toEqual([]);
      expect(await find('')).toHaveLength(3);
    });

    it('filters by state and by deletion', async () => {
      const { findIds } = open.store.interviews;
      expect(await findIds({ status: 'in_progress', limit: 10 })).toEqual([ids[1], ids[0]]);
      expect(await findIds({ status: 'in_progress', fragment: 'a1', limit: 1 })).toEqual([ids[0]]);
      expect(await findIds({ deleted: true, limit: 10 })).toEqual([ids[3]]);
      expect(await findIds({ deleted: true, status: 'completed', limit: 10 })).toEqual([]);
    });
  });
};
