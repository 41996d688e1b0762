import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createFakeApp, fakeHistory } from '../../support/fake-app.ts';
import { KEYS, openTuiSession, type TuiSession } from '../../support/tui-session.ts';

/** What every screen looks like in a usual window and in a narrow one. */
const SIZES = [
  { columns: 80, rows: 24 },
  { columns: 40, rows: 20 },
] as const;

const PROGRESS = {
  interviewsCompleted: 3,
  answers: 12,
  averageScore: 61.2,
  streakDays: 2,
  competencies: [
    {
      competency: 'ownership',
      answers: 6,
      first: 40,
      best: 80,
      latest: 75,
      average: 62,
      change: 18,
      scores: [40, 52, 60, 64, 80, 75],
    },
    {
      competency: 'networking',
      answers: 1,
      first: 30,
      best: 30,
      latest: 30,
      average: 30,
      change: null,
      scores: [30],
    },
  ],
  byDay: [
    { day: '2026-11-20', score: 52, answers: 5 },
    { day: '2026-11-21', score: 70, answers: 7 },
  ],
};

const ANSWER = `Once everybody was woken by the same alarm every night. I wrote a runbook and a script that
restarts the worker, because nobody else had the time.
`.repeat(3);

interface Shot {
  readonly name: string;
  readonly start: 'home' | 'setup' | 'history' | 'interview';
  readonly keys: readonly string[];
  readonly shows: string;
}

const SHOTS: readonly Shot[] = [
  { name: 'home', start: 'home', keys: [], shows: 'Continue:' },
  { name: 'setup', start: 'setup', keys: [KEYS.down, KEYS.down], shows: 'type to change' },
  { name: 'history', start: 'history', keys: [KEYS.down], shows: 'of 25' },
  { name: 'progress', start: 'home', keys: [KEYS.up, KEYS.up, KEYS.enter], shows: 'ownership' },
  { name: 'question', start: 'interview', keys: [KEYS.paste(ANSWER)], shows: 'words' },
  {
    name: 'question-hint',
    start: 'interview',
    keys: [`${KEYS.ctrl('t')}y`, KEYS.ctrl('t')],
    shows: 'Show a hint?',
  },
  { name: 'pause', start: 'interview', keys: [KEYS.escape], shows: 'Paused' },
  { name: 'feedback', start: 'interview', keys: [KEYS.paste(ANSWER), KEYS.ctrl('d')], shows: 'Score' },
  {
    name: 'feedback-end',
    start: 'interview',
    keys: [KEYS.paste(ANSWER), KEYS.ctrl('d'), ...Array<string>(8).fill(KEYS.pageDown)],
    shows: 'Graded by',
  },
  { name: 'summary', start: 'interview', keys: [KEYS.escape, 'f', 'y'], shows: 'Summary' },
];

let session: TuiSession;
afterEach(async () => {
  session.type(KEYS.ctrl('c'));
  await session.ended;
});

describe.each(SIZES)('frames at $columns×$rows', size => {
  it.each(SHOTS)('$name', async ({ name, start, keys, shows }) => {
    const app = createFakeApp({ history: fakeHistory(25), progress: PROGRESS });
    session = openTuiSession(app, {
      ...size,
      start:
        start === 'interview' ? { screen: 'interview', interviewId: app.interview().id } : { screen: start },
    });
    await session.waitFor(
      { home: 'Continue:', setup: 'none saved', history: 'of 25', interview: 'submit' }[start],
    );
    for (const key of keys) {
      session.type(key);
      // A lone escape is told from the start of a sequence by the time that passes.
      await new Promise(resolve => setTimeout(resolve, 60));
    }
    await session.waitFor(shows);
    await new Promise(resolve => setTimeout(resolve, 400));
    const rows = await session.screen();
    const frame = rows.join('\n').trimEnd();
    expect(rows.at(-1)).toBe('');
    for (const row of rows) expect(row.length).toBeLessThan(size.columns);
    expect((await session.scrollback()).join('')).toBe('');
    await expect(`${frame}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, `../../golden/tui/${name}-${size.columns}x${size.rows}.txt`),
    );
  });
});
