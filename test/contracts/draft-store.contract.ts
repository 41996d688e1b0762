import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Draft } from '../../src/application/ports/draft-store.ts';
import {
  awkwardTexts,
  sampleAsked,
  sampleAttempt,
  sampleInterview,
  sampleTime,
} from '../support/store-samples.ts';
import type { ContractSubject, OpenSubject } from './contract-store.ts';

export const describeDraftStore = (subject: ContractSubject): void => {
  const interview = sampleInterview();
  const draft: Draft = {
    interviewId: interview.id,
    questionId: 'tcp-handshake',
    text: 'SYN, then',
    seconds: 12.5,
    savedAt: sampleTime(1),
  };

  let open: OpenSubject;
  beforeEach(async () => {
    open = await subject.open();
    await open.store.interviews.insert(interview);
  });
  afterEach(() => open.close());

  const found = () => open.store.drafts.find(draft.interviewId, draft.questionId);

  it('finds nothing before anything was typed', async () => {
    expect(await found()).toBeNull();
  });

  it('keeps the latest text, one a question', async () => {
    await open.store.drafts.save(draft);
    const later = { ...draft, text: 'SYN, then SYN-ACK', seconds: 14, savedAt: sampleTime(2) };
    await open.store.drafts.save(later);
    await open.store.drafts.save({ ...draft, questionId: 'conflict', text: 'Another' });
    expect(await found()).toEqual(later);
  });

  it.each(
    ['', ...awkwardTexts].map((text, n) => [n, text] as const),
  )('keeps awkward text %i', async (_n, text) => {
    await open.store.drafts.save({ ...draft, text });
    expect((await found())?.text).toBe(text);
  });

  it('is seen by another connection as soon as it is saved', async () => {
    const another = await open.another();
    await open.store.drafts.save(draft);
    expect(await another.drafts.find(draft.interviewId, draft.questionId)).toEqual(draft);
  });

  it('does not touch the interview, nor its revision', async () => {
    await open.store.drafts.save(draft);
    expect((await open.store.interviews.find(interview.id))?.interview).toEqual(interview);
    expect(await open.store.interviews.update({ ...interview, finalScore: 5 })).toBe(true);
    expect(await found()).toEqual(draft);
  });

  it('lives beside submitted attempts of the same question', async () => {
    const answered = sampleAsked({ status: 'answered', attempts: [sampleAttempt()] });
    await open.store.interviews.update({ ...interview, questions: [answered, interview.questions[1]!] });
    await open.store.drafts.save(draft);
    expect(await found()).toEqual(draft);
    expect((await open.store.interviews.find(interview.id))?.interview.questions[0]).toEqual(answered);
  });

  it('survives many saves from two connections at once', async () => {
    const another = await open.another();
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        (n % 2 ? another : open.store).drafts.save({ ...draft, text: `text ${n}` }),
      ),
    );
    expect((await found())?.text).toMatch(/^text \d+$/);
  });
};
