import { afterEach, describe, expect, it } from 'vitest';
import { appError } from '../../../src/application/errors.ts';
import { createFakeApp, fakeHistory } from '../../support/fake-app.ts';
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

const busy = appError('STORE_BUSY', 'The store is busy.', ['Try again in a moment']);
const resumes = Array.from({ length: 3 }, (_, at) => ({
  id: `resume-${at}`,
  fileName: `cv-${at}.pdf`,
  name: at === 0 ? 'Ada Example' : null,
  format: 'pdf',
  score: 80 - at * 20,
  inferredRole: at === 0 ? 'backend' : null,
  createdAt: '2026-11-21T10:00:00.000Z',
  deletedAt: null,
}));

describe('home', () => {
  it('continues the interview that is unfinished, and quits with nothing to say', async () => {
    const { type, waitFor, ended } = open(createFakeApp({ history: fakeHistory(3) }), {
      start: { screen: 'home' },
    });
    expect(await waitFor('Continue:')).toContain('2 of 5 answered · 2 days ago');
    type(KEYS.down + KEYS.enter);
    await waitFor('Question 1 of 3');
    type(KEYS.escape);
    await waitFor('Paused');
    type('q');
    expect(await ended).toMatchObject({ reason: 'quit' });
  });

  it('quits by key and says when the list of interviews cannot be read', async () => {
    const app = createFakeApp();
    app.failNext('listHistory', busy);
    const { type, waitFor, ended } = open(app, { start: { screen: 'home' } });
    expect(await waitFor('The store is busy.')).toContain('Start an interview');
    type('q');
    expect(await ended).toEqual({ reason: 'quit', signal: null, interviewId: null, messages: [] });
  });
});

describe('set-up', () => {
  it('takes the newest resume, its role, and what the arrows choose', async () => {
    const app = createFakeApp({ resumes });
    const { type, waitFor } = open(app, { start: { screen: 'setup', preset: { questionCount: 4 } } });
    expect(await waitFor('Ada Example · backend')).toMatch(/Role +backend/);
    type(KEYS.down.repeat(4) + KEYS.right);
    await waitFor(/❯ Type +technical/);
    type(KEYS.ctrl('d'));
    await waitFor('Question 1');
    expect(app.calls.find(call => call.name === 'startInterview')?.input).toMatchObject({
      resume: { id: 'resume-0' },
      role: 'backend',
      type: 'technical',
      questionCount: 4,
    });
  });

  it('keeps what was chosen when starting fails, and goes back', async () => {
    const app = createFakeApp();
    app.failNext('startInterview', busy);
    app.failNext('listJobs', busy);
    const { type, waitFor } = open(app, { start: { screen: 'setup' } });
    await waitFor('The store is busy.');
    type(`${KEYS.down.repeat(2)}qa lead`);
    await waitFor('qa lead▏');
    type(KEYS.ctrl('d'));
    expect(await waitFor('→ Try again in a moment')).toContain('qa lead');
    type(KEYS.escape);
    await waitFor('Start an interview');
  });
});

describe('lists', () => {
  it('page through history by cursor and back, and open an interview', async () => {
    const app = createFakeApp({ history: fakeHistory(25) });
    const { type, waitFor } = open(app, { start: { screen: 'history' } });
    await waitFor('1–10 of 25');
    type(KEYS.pageDown);
    await waitFor('11–20 of 25');
    type('n');
    await waitFor('21–25 of 25');
    type('p');
    await waitFor('11–20 of 25');
    const cursors = app.calls
      .filter(call => call.name === 'listHistory')
      .map(call => (call.input as { cursor: unknown }).cursor);
    expect(cursors).toEqual([null, '10', '20', '10']);
    type(KEYS.enter);
    await waitFor('Summary');
    type(KEYS.enter);
    await waitFor('Start an interview');
  });

  it('continue the unfinished one, and recover from a failure', async () => {
    const app = createFakeApp({ history: fakeHistory(2) });
    app.failNext('listHistory', busy);
    const { type, waitFor } = open(app, { start: { screen: 'history' } });
    await waitFor('The store is busy.');
    type('r');
    await waitFor('1–2 of 2');
    type(KEYS.enter);
    await waitFor('Question 1');
  });

  it('start an interview with a resume', async () => {
    const { type, waitFor } = open(createFakeApp({ resumes }), { start: { screen: 'home' } });
    await waitFor('Start an interview');
    type(KEYS.down + KEYS.enter);
    await waitFor('cv-2.pdf');
    type(KEYS.down + KEYS.down + KEYS.up + KEYS.enter);
    await waitFor(/Resume +cv-1.pdf/);
  });

  it('say when there is nothing', async () => {
    const { type, waitFor } = open(createFakeApp(), { start: { screen: 'history' } });
    await waitFor('No interviews yet.');
    type(KEYS.escape);
    await waitFor('Start an interview');
    type(KEYS.up.repeat(2) + KEYS.enter);
    await waitFor('No graded answers yet.');
    type('q');
    await waitFor('Start an interview');
  });
});

describe('feedback', () => {
  it('can be scrolled, and quit with the interview unfinished', async () => {
    const { type, waitFor, ended, app, scrollback, screen } = open(createFakeApp(), { rows: 16 });
    await waitFor('Question 1');
    type(`an answer${KEYS.ctrl('d')}`);
    await waitFor('below');
    type('jjk');
    await waitFor('↑ 1 above');
    type(' ');
    await waitFor(/↑ \d\d? above/);
    type('q');
    expect(await ended).toMatchObject({ reason: 'quit', interviewId: app.interview().id });
    expect([...(await scrollback()), ...(await screen())].join('\n')).toContain('│ an answer');
  });

  it('stays when a retry cannot be opened', async () => {
    const app = createFakeApp();
    app.failNext('retryQuestion', busy);
    const { type, waitFor } = open(app);
    await waitFor('Question 1');
    type(`an answer${KEYS.ctrl('d')}`);
    await waitFor('Score');
    type('r');
    await waitFor('The store is busy.');
    type(KEYS.enter);
    await waitFor('Question 2');
  });
});

describe('a summary', () => {
  it('that cannot be made is tried again', async () => {
    const app = createFakeApp();
    app.failNext('completeInterview', busy);
    const { type, waitFor } = open(app);
    await waitFor('Question 1');
    type(KEYS.escape);
    await waitFor('Paused');
    type('fy');
    await waitFor('The store is busy.');
    type('r');
    await waitFor('Summary');
    type(KEYS.down + KEYS.escape);
    await waitFor('Start an interview');
  });
});
