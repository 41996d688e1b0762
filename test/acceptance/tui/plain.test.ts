import { describe, expect, it } from 'vitest';
import { appError } from '../../../src/application/errors.ts';
import { createFakeApp, type FakeApp, fakeHistory } from '../../support/fake-app.ts';
import { openTuiSession, type TuiSessionOptions } from '../../support/tui-session.ts';

/** Feeds the lines, ends the input, and gives everything that was said. */
const talk = async (app: FakeApp, lines: readonly string[], options: TuiSessionOptions = {}) => {
  const session = openTuiSession(app, { plain: true, ...options });
  session.stdin.end(lines.map(line => `${line}\n`).join(''));
  const exit = await session.ended;
  await new Promise<void>(resolve => session.stdout.end(resolve));
  return { exit, said: session.output() };
};
const inputsOf = (app: FakeApp, name: string) =>
  app.calls.filter(call => call.name === name).map(call => call.input);

describe('plain mode', () => {
  it('runs a whole interview from the menu, with the same words as the full screen', async () => {
    const app = createFakeApp();
    const answers = [1, 2, 3].flatMap(number => [
      `Answer ${number}: I wrote a runbook,`,
      'everybody was glad.',
      '.',
    ]);
    const { exit, said } = await talk(app, ['1', '', '', '', '', '', ...answers, '5'], {
      start: { screen: 'home' },
    });
    expect(exit).toMatchObject({ reason: 'quit', interviewId: null, messages: [] });
    expect(said).toContain('Question 3 of 3');
    expect(said).toContain('[+I wrote a runbook+],');
    expect(said).toContain('Summary');
    expect(inputsOf(app, 'answerQuestion')).toHaveLength(3);
    expect(said).toContain('Score 65 ~ of 100');
    expect(said).not.toMatch(/[\u001b█░]/);
  });

  it('takes the end of the input for the end of the answer', async () => {
    const app = createFakeApp();
    const { exit } = await talk(app, ['one line', 'another']);
    expect(inputsOf(app, 'answerQuestion')).toMatchObject([{ text: 'one line\nanother' }]);
    expect(exit).toMatchObject({ reason: 'quit', interviewId: app.interview().id });
    expect(exit.messages.join()).toContain('interview continue');
  });

  it('says what a hint and a skip cost, and does them when they are typed again', async () => {
    const app = createFakeApp();
    const { said } = await talk(app, [':hint', ':hint', ':skip', ':skip', ':hint', ':quit']);
    expect(said).toContain('Each hint takes 5 points off this question. Type :hint again to do it.');
    expect(said).toContain('Hint: Think of one incident.');
    expect(said).toContain('A skipped question counts as 0');
    expect(said).toContain('Quitting costs nothing');
    expect(inputsOf(app, 'giveHint')).toHaveLength(1);
    expect(app.interview().questions.map(question => question.status)).toEqual([
      'skipped',
      'open',
      'planned',
    ]);
  });

  it('retries the question answered last, and can finish early', async () => {
    const app = createFakeApp({ settings: { selfScore: true } });
    const { said } = await talk(app, [
      ':retry',
      'first try',
      '.',
      '70',
      ':retry',
      ':retry',
      'second try',
      '.',
      '',
      ':finish',
      ':finish',
    ]);
    expect(said).toContain('There is no answer to retry yet.');
    expect(inputsOf(app, 'answerQuestion')).toMatchObject([
      { text: 'first try', selfScore: 70 },
      { text: 'second try', selfScore: null, questionId: 'ownership-outage' },
    ]);
    expect(said).toContain('Summary');
  });

  it('keeps an answer that could not be graded, and what was typed when the session is cancelled', async () => {
    const app = createFakeApp();
    app.failNext(
      'answerQuestion',
      appError('SERVICE_UNAVAILABLE', 'No model answered.', ['interviewace doctor']),
    );
    const session = openTuiSession(app, { plain: true });
    session.stdin.write('an answer\n.\n');
    for (let at = 0; at < 200 && !session.output().includes('Your text is kept.'); at++) {
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    expect(session.output()).toContain('→ interviewace doctor');
    session.stdin.write('and more\n');
    await new Promise(resolve => setTimeout(resolve, 50));
    session.signals.emit('SIGTERM');
    expect(await session.ended).toMatchObject({ reason: 'cancelled', signal: 'SIGTERM' });
    expect(app.drafts.get('ownership-outage')?.text).toBe('an answer\nand more');
    expect(inputsOf(app, 'answerQuestion')).toHaveLength(1);
  });

  it('goes on with a draft, refuses an empty answer, and shows errors', async () => {
    const app = createFakeApp({ draft: { text: 'from before', seconds: 30 } });
    const { said } = await talk(app, ['goes on', '.', '.', ':quit']);
    expect(said).toContain('Your text so far');
    expect(said).toContain('Nothing is written yet.');
    expect(inputsOf(app, 'answerQuestion')).toMatchObject([{ text: 'from before\ngoes on', seconds: 30 }]);
    const broken = createFakeApp();
    broken.failNext('continueInterview', appError('STORE_BUSY', 'The store is busy.'));
    expect((await talk(broken, [])).said).toContain('The store is busy.');
  });

  it('lists, and says what cannot be chosen', async () => {
    const app = createFakeApp({ history: fakeHistory(25) });
    const { said, exit } = await talk(app, ['9', '4', '3', '5', '6'], { start: { screen: 'home' } });
    expect(said).toContain('«9» is not a number from 1 to 6.');
    expect(said).toContain('25 interviews');
    expect(said).toContain('Older ones: interviewace history');
    expect(said).toContain('No resumes yet.');
    expect(said).toContain('streak');
    expect(exit.reason).toBe('quit');
  });

  it('sets up by number and by name', async () => {
    const app = createFakeApp();
    const { said } = await talk(app, ['', '', 'site reliability', '99', 'technical', '31', '7', ':quit'], {
      start: { screen: 'setup' },
    });
    expect(said).toContain('«99» is not one of the choices.');
    expect(said).toContain('«31» is not one of the choices.');
    expect(inputsOf(app, 'startInterview')).toMatchObject([
      { role: 'site reliability', type: 'technical', questionCount: 7 },
    ]);
  });
});
