import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/shared/random.ts';
import { type PtyProgram, startPty } from '../../support/pty.ts';
import { realApp } from '../../support/real-app.ts';
import { tempHome } from '../../support/temp-home.ts';
import { KEYS } from '../../support/tui-session.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const bin = path.join(root, 'bin/interviewace.js');
const golden = (name: string) => path.join(root, 'test/golden/terminal', name);

const answer =
  'Last spring I owned the nightly import of our shop. It failed twice a week, because one supplier sent broken rows. ' +
  'I read the logs, wrote a check that sets bad rows aside, and agreed a format with the supplier. ' +
  'Failures went from 8 a month to none. Since then I put such a check on every import.';

let program: PtyProgram | null = null;
afterEach(() => program?.kill('SIGKILL'));

/** The screen once it has stopped changing: a frame may still be under way when its text can be read. */
const stillScreen = async (tui: PtyProgram): Promise<readonly string[]> => {
  let before = (await tui.screen()).join('\n');
  for (let look = 0; look < 50; look++) {
    await new Promise(resolve => setTimeout(resolve, 150));
    const now = (await tui.screen()).join('\n');
    if (now === before) break;
    before = now;
  }
  return before.split('\n');
};

const open = (home: string, args: readonly string[], size: { columns: number; rows: number }): PtyProgram => {
  program = startPty(process.execPath, [bin, ...args], {
    ...size,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      LANG: 'C.UTF-8',
      INTERVIEWACE_HOME: home,
      INTERVIEWACE_NOW: '2026-03-02T09:00:00Z',
      INTERVIEWACE_SEED: 'terminal',
    },
  });
  return program;
};

describe.each([
  { columns: 80, rows: 24, other: { columns: 60, rows: 20 } },
  { columns: 40, rows: 20, other: { columns: 72, rows: 24 } },
])('a whole interview in a real terminal of $columns×$rows', ({ columns, rows, other }) => {
  it('is held by typing, with a resize in the middle', async () => {
    const home = await tempHome();
    const frames: string[] = [];
    const args = [
      'interview',
      'start',
      '--questions',
      '2',
      '--type',
      'behavioral',
      '--level',
      'mid',
      '--seed',
      '3',
    ];
    const tui = open(home, args, { columns, rows });
    const keep = async (title: string) => {
      const lines = await stillScreen(tui);
      expect(lines.length).toBeLessThanOrEqual(Math.max(rows, other.rows));
      frames.push(`── ${title}\n${lines.join('\n').trimEnd()}`);
    };

    await tui.waitFor('Question 1 of 2');
    await keep('the first question');
    tui.type(answer.slice(0, 150));
    await tui.waitFor(/\d\d words/);
    await tui.resize(other.columns, other.rows);
    tui.type(answer.slice(150));
    await tui.waitFor('every import.');
    await keep(`the answer, typed on in ${other.columns}×${other.rows}`);
    await tui.resize(columns, rows);
    await tui.waitFor('every import.');
    tui.type(KEYS.ctrl('d'));
    await tui.waitFor(/Score/);
    await keep('its feedback');
    for (let asked = 1; asked < 8; asked++) {
      tui.type('\r');
      const text = await tui.waitFor(/\b0 words|By criterion/);
      if (!text.includes('0 words')) break;
      await keep(`question or follow-up ${asked + 1}`);
      tui.type(answer);
      await tui.waitFor('every import.');
      tui.type(KEYS.ctrl('d'));
      await tui.waitFor(/Score/);
    }
    await tui.waitFor(/confidence\)|To improve|Strengths/);
    await keep('the summary');
    tui.type('q');
    await tui.waitFor('Start an interview');
    tui.type('q');
    expect(await tui.ended).toMatchObject({ code: 0 });

    const { value } = (await realApp(home).showInterview({ id: 'last' })) as {
      value: { status: string; finalScore: number };
    };
    expect(value.status).toBe('completed');
    expect(value.finalScore).toBeGreaterThan(50);
    await expect(`${frames.join('\n\n')}\n`).toMatchFileSnapshot(golden(`interview-${columns}x${rows}.txt`));
  });
});

describe('a kill while typing', () => {
  it('leaves the question and the draft for interview continue', async () => {
    const home = await tempHome();
    const size = { columns: 80, rows: 24 };
    const tui = open(
      home,
      ['interview', 'start', '--questions', '2', '--seed', '3', '--type', 'behavioral'],
      size,
    );
    await tui.waitFor('Question 1 of 2');
    let typed = '';
    for (const word of answer.split(' ').slice(0, 20)) {
      tui.type(`${word} `);
      typed += `${word} `;
    }
    await tui.waitFor(typed.trim().split(' ').slice(-3).join(' '));
    // The promise is one second after typing stops; no more is given.
    await new Promise(resolve => setTimeout(resolve, 1000));
    tui.kill('SIGKILL');
    await tui.ended;
    const again = open(home, ['interview', 'continue'], size);
    const screen = await again.waitFor(/2\d words/);
    expect(screen).toContain('Question 1 of 2');
    const continued = await realApp(home).continueInterview({});
    if (!continued.ok) throw new Error(continued.error.message);
    expect(continued.value.draft?.text).toBe(typed);
  });

  it('at random moments loses no more than the last second', async () => {
    const random = seededRandom(7);
    for (let round = 0; round < 6; round++) {
      const home = await tempHome();
      const tui = open(
        home,
        ['interview', 'start', '--questions', '1', '--seed', '3', '--type', 'behavioral'],
        {
          columns: 80,
          rows: 24,
        },
      );
      await tui.waitFor('Question 1 of 1');
      const typed: { readonly text: string; readonly atMs: number }[] = [];
      const killAtMs = performance.now() + 300 + random() * 2200;
      for (let word = 0; performance.now() < killAtMs; word++) {
        const text = `word${word} `;
        tui.type(text);
        typed.push({ text, atMs: performance.now() });
        await new Promise(resolve => setTimeout(resolve, 20 + random() * 60));
      }
      const killedMs = performance.now();
      tui.kill('SIGKILL');
      await tui.ended;
      const continued = await realApp(home).continueInterview({});
      if (!continued.ok) throw new Error(continued.error.message);
      const draft = continued.value.draft?.text ?? '';
      const whole = typed.map(each => each.text).join('');
      // One second is the promise; a tenth more is the way of a key through a busy machine.
      const kept = typed.filter(each => each.atMs < killedMs - 1100).map(each => each.text);
      expect(whole.startsWith(draft), `«${draft}» is not the beginning of what was typed`).toBe(true);
      expect(draft.length).toBeGreaterThanOrEqual(kept.join('').length);
    }
  });
});
