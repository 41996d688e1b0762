import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import {
  createScene,
  ended,
  expectCalm,
  type FailureDocument,
  runJson,
  startInterview,
  startListening,
} from '../../support/built-cli.ts';

interface ShownInterview {
  readonly current_question: { readonly question_id: string };
  readonly questions: readonly {
    readonly question_id: string;
    readonly attempts: readonly { readonly answer_text: string }[];
  }[];
}

const rounds = 10;
/** Time for two programs to read the interview; far below the time-out of the store. */
const lockedMs = 700;

describe('two processes that answer one question at the same moment', () => {
  it(`one wins, the other is told, and neither text is lost (${rounds} times)`, async () => {
    const scene = await createScene();
    for (let round = 0; round < rounds; round++) {
      const id = await startInterview(scene);
      const asked = await runJson<ShownInterview>(scene, ['interview', 'show', id]);
      const questionId = asked.current_question.question_id;
      const texts = ['one', 'two'].map(
        who => `Answer ${who} of round ${round}: a hash table turns the key into an index and looks there.`,
      );
      // Both have started and wait for their text; then both get it. Every other time a lock holds them until both have
      // read the interview, so that it is the write that decides.
      const args = ['--json', 'interview', 'answer', id, '-', '--question', questionId];
      const started = await Promise.all(texts.map(() => startListening(scene, args, 'pipe')));
      const children = started.map(({ child }) => child);
      const lock = round % 2 === 0 ? new Database(scene.file('home/interviewace.db')) : null;
      lock?.exec('BEGIN IMMEDIATE');
      children.forEach((child, at) => {
        child.stdin?.end(texts[at]);
      });
      if (lock) {
        await sleep(lockedMs);
        lock.exec('ROLLBACK');
        lock.close();
      }
      const done = await Promise.all(children.map(ended));
      const codes = done.map(({ exitCode }) => exitCode);
      expect([...codes].sort(), done.map(({ stderr }) => stderr).join('\n')).toEqual([0, 7]);
      const won = codes.indexOf(0);
      const winner = done[won];
      const loser = done[1 - won];
      if (!winner || !loser) throw new Error('two were started');
      expectCalm(winner);
      expectCalm(loser);
      const { error } = JSON.parse(loser.stderr) as FailureDocument;
      // Whoever comes a moment later finds the question answered already.
      expect(lock ? ['CONFLICT'] : ['CONFLICT', 'WRONG_STATE']).toContain(error.code);
      expect(error.message).toContain('kept as a draft');
      expect(error.next_steps.length).toBeGreaterThan(0);

      const shown = await runJson<ShownInterview>(scene, ['interview', 'show', id]);
      const question = shown.questions.find(one => one.question_id === questionId);
      expect(question?.attempts.map(attempt => attempt.answer_text)).toEqual([texts[won]]);
      // The draft comes back when the question is opened again.
      await runJson(scene, ['interview', 'retry', id, '--question', questionId]);
      const reopened = JSON.stringify(await runJson(scene, ['interview', 'continue', id]));
      expect(reopened).toContain(texts[1 - won]);
    }
  });
});
