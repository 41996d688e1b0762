import { startTui } from '../../src/interfaces/tui/tui.tsx';
import { createFakeApp } from './fake-app.ts';

/**
 * The terminal interface on the process's own streams with an application in memory: what real-terminal.test.ts runs in
 * a pseudo-terminal. Says on the way out how it ended and what was saved.
 */
const app = createFakeApp();
const exit = await startTui({
  app,
  start: { screen: 'interview', interviewId: app.interview().id },
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  colour: true,
  clock: { now: () => Date.now() },
  editor: process.env.TEST_EDITOR ?? null,
  plain: process.argv.includes('--plain'),
});
const drafts = [...app.drafts.values()].map(draft => draft.text);
process.stdout.write(
  `ended ${JSON.stringify({ reason: exit.reason, signal: exit.signal, raw: process.stdin.isRaw === true, drafts })}\n`,
);
