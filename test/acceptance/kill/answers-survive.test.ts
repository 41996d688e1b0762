import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { App } from '../../../src/application/app.ts';
import { seededRandom } from '../../../src/shared/random.ts';
import { realApp } from '../../support/real-app.ts';
import { tempHome } from '../../support/temp-home.ts';

const bin = path.resolve(import.meta.dirname, '../../../bin/interviewace.js');
const kills = 200;
/** As many processes at once as the smallest machine has cores. */
const lanes = 2;

const startInterview = async (app: App, seed: number): Promise<string> => {
  const started = await app.startInterview({
    resume: null,
    job: null,
    role: null,
    level: 'mid',
    type: 'technical',
    difficulty: 'mixed',
    questionCount: 2,
    focus: [],
    seed,
    timeLimitSeconds: null,
    selfScore: false,
  });
  if (!started.ok) throw new Error(started.error.message);
  return started.value.id;
};

interface Killed {
  readonly ms: number;
  /** The program had printed its answer before it was killed. */
  readonly wasConfirmed: boolean;
}

/** Pipes `text` into `interview answer` and kills the process after `afterMs`; null lets it end. */
const answerAndKill = (home: string, id: string, text: string, afterMs: number | null): Promise<Killed> =>
  new Promise((resolve, reject) => {
    const startedMs = performance.now();
    const child = spawn(process.execPath, [bin, 'interview', 'answer', id, '-', '--json'], {
      env: { ...process.env, INTERVIEWACE_HOME: home },
    });
    const timer = afterMs === null ? undefined : setTimeout(() => child.kill('SIGKILL'), afterMs);
    let output = '';
    child.stdout.on('data', chunk => {
      output += String(chunk);
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(text);
    child.on('error', reject);
    child.on('close', () => {
      clearTimeout(timer);
      resolve({ ms: performance.now() - startedMs, wasConfirmed: output.trimEnd().endsWith('}') });
    });
  });

/** Where the text is after the kill; `interview continue` is what a person would type. */
const findAgain = async (app: App, id: string, text: string) => {
  const continued = await app.continueInterview({ id });
  if (!continued.ok) throw new Error(continued.error.message);
  const { interview, draft, gradedNow } = continued.value;
  const attempts = interview.questions.flatMap(question => question.attempts);
  const kept = attempts.filter(attempt => attempt.text === text);
  if (kept.length > 1 || attempts.length !== kept.length) throw new Error(`kept ${attempts.length} attempts`);
  const [attempt] = kept;
  if (attempt) {
    expect(attempt.grade, 'an attempt is graded once the interview is continued').not.toBeNull();
    return gradedNow.length > 0 ? 'graded on return' : 'graded';
  }
  const open = interview.questions.filter(question => question.status === 'open');
  expect(open).toHaveLength(1);
  if (draft === null) return 'not received';
  expect(draft.text).toBe(text);
  return 'draft';
};

it(`SIGKILL at ${kills} random moments of answering loses no answer`, { timeout: 180_000 }, async () => {
  const home = await tempHome();
  const app = realApp(home);
  const undisturbed: number[] = [];
  for (let nth = 0; nth < 3; nth++) {
    const id = await startInterview(app, 1000 + nth);
    undisturbed.push((await answerAndKill(home, id, `calibration ${nth}`, null)).ms);
  }
  const wholeMs = Math.max(...undisturbed);
  const random = seededRandom(42);
  const plan = Array.from({ length: kills }, (_, nth) => ({
    nth,
    afterMs: wholeMs * (0.4 + 0.7 * random()),
  }));
  const outcomes: Record<string, number> = {};
  const runLane = async (lane: number) => {
    for (const { nth, afterMs } of plan.filter(each => each.nth % lanes === lane)) {
      const text = `Answer ${nth}: I measured first, because a guess costs more. ${'x'.repeat(nth % 50)} ünïcödé 😀`;
      const id = await startInterview(app, nth);
      const { wasConfirmed } = await answerAndKill(home, id, text, afterMs);
      const where = await findAgain(app, id, text);
      if (wasConfirmed) expect(where, 'a confirmed answer is an attempt').toMatch(/^graded/);
      outcomes[where] = (outcomes[where] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: lanes }, (_, lane) => runLane(lane)));
  process.stderr.write(`kills at ${kills} moments: ${JSON.stringify(outcomes)}\n`);
  expect(Object.values(outcomes).reduce((sum, count) => sum + count, 0)).toBe(kills);
  expect(outcomes['not received'] ?? 0, 'some kills came before the text was read').toBeGreaterThan(0);
  expect(outcomes.graded ?? 0, 'some kills came after the grade was stored').toBeGreaterThan(0);
});
