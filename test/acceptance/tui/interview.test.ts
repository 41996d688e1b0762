import { afterEach, describe, expect, it } from 'vitest';
import { appError } from '../../../src/application/errors.ts';
import { createFakeApp, fakeQuestion } from '../../support/fake-app.ts';
import { KEYS, openTuiSession, type TuiSession } from '../../support/tui-session.ts';

let session: TuiSession;
const open = (...args: Parameters<typeof openTuiSession>): TuiSession => {
  session = openTuiSession(...args);
  return session;
};

afterEach(async () => {
  session.type(KEYS.ctrl('c'));
  await session.ended;
});

const draftOf = (questionId = 'ownership-outage') => session.app.drafts.get(questionId)?.text;
const until = async (holds: () => boolean, timeoutMs = 4_000): Promise<void> => {
  for (const end = Date.now() + timeoutMs; !holds(); ) {
    if (Date.now() > end) throw new Error('It never held.');
    await new Promise(resolve => setTimeout(resolve, 10));
  }
};
const inputsOf = (name: string) =>
  session.app.calls.filter(call => call.name === name).map(call => call.input);

describe('a whole interview', () => {
  it('walks from home over set-up, three questions and a follow-up to the summary', async () => {
    const { type, waitFor, scrollback, screen } = open(createFakeApp({ probe: true }), {
      start: { screen: 'home' },
    });
    await waitFor('Start an interview');
    type(KEYS.enter);
    await waitFor('New interview');
    type(KEYS.enter.repeat(5));
    for (const title of [
      'Question 1 of 3',
      '↳ Follow-up to question 1',
      'Question 2 of 3',
      '↳ Follow-up to question 2',
      'Question 3 of 3',
      '↳ Follow-up to question 3',
    ]) {
      await waitFor(title);
      type('I wrote a runbook, everybody was glad.');
      await waitFor('everybody was glad');
      type(KEYS.ctrl('d'));
      await waitFor('Enter ');
      type(KEYS.enter);
    }
    await waitFor('Summary');
    type(KEYS.enter);
    await waitFor('Start an interview');
    const whole = [...(await scrollback()), ...(await screen())].join('\n');
    expect(whole.match(/── Question 1 of 3/g)).toHaveLength(1);
    expect(whole.match(/── ↳ Follow-up to question 3/g)).toHaveLength(1);
    expect(whole).toContain('Summary');
    expect(inputsOf('startInterview')).toMatchObject([
      { questionCount: 5, type: 'mixed', role: null, level: null },
    ]);
    expect(inputsOf('answerQuestion')).toHaveLength(6);
  });

  it('loses no key that was typed before the first screen or while something loads', async () => {
    const app = createFakeApp();
    const release = app.holdNext('continueInterview');
    const { type, waitFor } = open(app);
    type('typed ahead');
    await new Promise(resolve => setTimeout(resolve, 50));
    type(' of the screen');
    release();
    expect(await waitFor('typed ahead of the screen')).toContain('Question 1 of 3');
  });

  it('grades an answer that was typed and submitted in one go', async () => {
    const { type, waitFor } = open(createFakeApp());
    await waitFor('Question 1');
    type(`first line\rsecond${KEYS.ctrl('d')}`);
    await waitFor('Score');
    expect(inputsOf('answerQuestion')).toMatchObject([{ text: 'first line\nsecond', selfScore: null }]);
  });

  it('asks for the own estimate before the score where that is wanted', async () => {
    const { type, waitFor } = open(createFakeApp({ settings: { selfScore: true } }));
    await waitFor('Question 1');
    type(`an answer${KEYS.ctrl('d')}`);
    await waitFor('Your own estimate');
    type('999');
    await waitFor('score: 99▏');
    type(`${KEYS.backspace}${KEYS.backspace}80${KEYS.enter}`);
    expect(await waitFor('Your own estimate: 80')).toContain('15 above the score');
    expect(inputsOf('answerQuestion')).toMatchObject([{ selfScore: 80 }]);
  });

  it('retries a question with the answer given before', async () => {
    const { type, waitFor } = open(createFakeApp());
    await waitFor('Question 1');
    type(`an answer${KEYS.ctrl('d')}`);
    expect(await waitFor('Score')).toContain('The last attempt counts');
    type('r');
    expect(await waitFor('Attempt 2')).toContain('│ an answer');
    type(` made better${KEYS.ctrl('d')}`);
    await waitFor('Score');
    expect(inputsOf('answerQuestion')).toMatchObject([
      { text: 'an answer' },
      { text: 'an answer made better' },
    ]);
  });

  it('says what a hint and a skip cost before they happen', async () => {
    const { type, waitFor, app } = open(createFakeApp());
    await waitFor('Question 1');
    type(KEYS.ctrl('t'));
    expect(await waitFor('Show a hint?')).toContain('5 points off');
    type('n');
    await waitFor('Ctrl-D submit');
    expect(inputsOf('giveHint')).toHaveLength(0);
    type(`${KEYS.ctrl('t')}y`);
    await waitFor('Hint 1: Think of one incident.');
    // What follows a confirmation in the same chunk is already typing again.
    type(`${KEYS.ctrl('t')}nmy words `);
    await waitFor('│ my words');
    type(`${KEYS.ctrl('t')}y`);
    await waitFor('That was the last hint.');
    type(KEYS.ctrl('t'));
    await waitFor('All hints are shown.');
    type(KEYS.ctrl('n'));
    expect(await waitFor('Skip this question?')).toContain('counts as 0');
    type('y');
    await waitFor('Question 2 of 3');
    expect(app.interview().questions[0]?.status).toBe('skipped');
  });

  it('stops the clock in a pause, lists every key, and can finish early', async () => {
    const { type, waitFor, passSeconds } = open(createFakeApp({ settings: { timeLimitSeconds: 120 } }));
    await waitFor('0:00, 2:00 left');
    passSeconds(65);
    await waitFor('1:05, 0:55 left');
    type(KEYS.escape);
    expect(await waitFor('Paused')).toContain('Pausing costs nothing');
    passSeconds(600);
    type(KEYS.enter);
    await waitFor('1:05, 0:55 left');
    passSeconds(60);
    await waitFor('over time by 0:05');
    type(KEYS.escape);
    await waitFor('Paused');
    type('f');
    expect(await waitFor('Finish the interview?')).toContain('Questions without an answer count as 0');
    type('y');
    await waitFor('Summary');
  });

  it('keeps the text when grading fails, and says what helps', async () => {
    const app = createFakeApp();
    app.failNext(
      'answerQuestion',
      appError('SERVICE_UNAVAILABLE', 'No model answered.', ['interviewace doctor']),
    );
    const { type, waitFor } = open(app);
    await waitFor('Question 1');
    type(`my answer${KEYS.ctrl('d')}`);
    const text = await waitFor('No model answered.');
    expect(text).toContain('→ interviewace doctor');
    expect(text).toContain('│ my answer');
    type(KEYS.ctrl('d'));
    await waitFor('Score');
  });

  it('submits nothing when nothing is written', async () => {
    const { type, waitFor } = open(createFakeApp());
    await waitFor('Question 1');
    type(`  ${KEYS.ctrl('d')}`);
    await waitFor('Nothing is written yet.');
    expect(inputsOf('answerQuestion')).toHaveLength(0);
  });

  it('shows an interview that cannot be opened, and tries again', async () => {
    const app = createFakeApp();
    app.failNext('continueInterview', appError('STORE_BUSY', 'The store is busy.', ['Try again']));
    const { type, waitFor } = open(app);
    await waitFor('The store is busy.');
    type('r');
    await waitFor('Question 1 of 3');
  });

  it('lets nothing that a question holds reach the terminal', async () => {
    const evil = 'Explain \u001b]0;owned\u0007this\u001b[2J and\u202e that.';
    const { waitFor, output } = open(createFakeApp({ questions: [fakeQuestion('evil', evil)] }));
    await waitFor('Explain this and that.');
    expect(output()).not.toContain('owned');
    expect(output()).not.toContain('\u001b[2J');
  });
});

describe('drafts', () => {
  it('are saved within a second of the last key, and each second while typing goes on', async () => {
    const { type, waitFor } = open(createFakeApp());
    await waitFor('Question 1');
    type('a draft');
    await until(() => draftOf() === 'a draft', 1_000);
    for (let at = 0; at < 14; at++) {
      type('x');
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    expect(draftOf()).toMatch(/^a draftx{5,}/);
  });

  it.each([
    ['Ctrl-C', (opened: TuiSession) => opened.type(KEYS.ctrl('c')), null],
    ['SIGTERM', (opened: TuiSession) => opened.signals.emit('SIGTERM'), 'SIGTERM'],
    ['SIGHUP', (opened: TuiSession) => opened.signals.emit('SIGHUP'), 'SIGHUP'],
    ['the end of the input', (opened: TuiSession) => opened.stdin.end(), 'SIGHUP'],
  ] as const)('survive %s to the last key', async (_name, end, signal) => {
    const opened = open(createFakeApp());
    await opened.waitFor('Question 1');
    opened.type('the very last ke');
    await opened.waitFor('the very last ke');
    opened.type('y');
    await opened.waitFor('last key');
    end(opened);
    const exit = await opened.ended;
    expect(exit).toMatchObject({ reason: 'cancelled', signal, interviewId: opened.app.interview().id });
    expect(exit.messages.join()).toContain('interviewace interview continue');
    expect(draftOf()).toBe('the very last key');
    expect(opened.isRaw()).toBe(false);
  });

  it('survive text and Ctrl-C in one chunk', async () => {
    const opened = open(createFakeApp());
    await opened.waitFor('Question 1');
    opened.type(`everything${KEYS.ctrl('c')}`);
    await opened.ended;
    expect(draftOf()).toBe('everything');
  });

  it('survive an abort from outside', async () => {
    const controller = new AbortController();
    const opened = open(createFakeApp(), { signal: controller.signal });
    await opened.waitFor('Question 1');
    opened.type('some words');
    await opened.waitFor('some words');
    controller.abort();
    expect(await opened.ended).toMatchObject({ reason: 'cancelled' });
    expect(draftOf()).toBe('some words');
  });

  it('come back with their time', async () => {
    const { waitFor, cursor } = open(createFakeApp({ draft: { text: 'half an ans', seconds: 95 } }));
    expect(await waitFor('│ half an ans')).toContain('1:35');
    expect((await cursor()).x).toBe(13);
  });

  it('say when saving fails, and are tried again', async () => {
    const app = createFakeApp();
    app.failNext('saveDraft', appError('STORE_FULL', 'The disk is full.'), 1);
    const { type, waitFor } = open(app);
    await waitFor('Question 1');
    type('words');
    await waitFor('✗ draft not saved, trying again');
    await until(() => draftOf() === 'words', 4_000);
    await waitFor(/^(?!.*not saved).*1 word /s);
  });

  it('say on the way out that saving failed', async () => {
    const app = createFakeApp();
    app.failNext('saveDraft', appError('STORE_FULL', 'The disk is full.'), 99);
    const opened = open(app);
    await opened.waitFor('Question 1');
    opened.type('words');
    await opened.waitFor('words');
    opened.type(KEYS.ctrl('c'));
    expect((await opened.ended).messages.join(' ')).toContain('The disk is full.');
  });

  it('quit from the pause screen saves and is no cancellation', async () => {
    const opened = open(createFakeApp());
    await opened.waitFor('Question 1');
    opened.type('kept');
    await opened.waitFor('kept');
    opened.type(KEYS.escape);
    expect(await opened.waitFor('Paused')).toContain('Quitting costs nothing');
    opened.type('q');
    expect(await opened.ended).toMatchObject({ reason: 'quit', signal: null });
    expect(draftOf()).toBe('kept');
  });
});
