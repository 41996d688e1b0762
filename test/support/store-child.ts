/**
 * A process of its own on a store, for tests of what several programs (or a killed one) do to it:
 * `node store-child.ts PATH open` opens the store, adds one interview and says `done`;
 * `node store-child.ts PATH write` adds attempts to interview 1 for ever, saying the number of each once it is stored.
 */
import { randomUUID } from 'node:crypto';
import { createSqliteStore } from '../../src/infrastructure/persistence/sqlite.ts';
import { sampleAsked, sampleAttempt, sampleInterview } from './store-samples.ts';

const [path = '', task] = process.argv.slice(2);
const store = createSqliteStore({
  path,
  clock: { now: () => new Date() },
  newId: randomUUID,
  appVersion: '0.1.0',
});

if (task === 'open') {
  await store.interviews.insert(sampleInterview({ id: randomUUID() }));
  await store.close();
  process.stdout.write('done\n');
} else {
  const attempts = [];
  await store.interviews.insert(sampleInterview({ questions: [sampleAsked()] }));
  for (let number = 1; ; number++) {
    attempts.push(sampleAttempt({ number, text: `${number} `.repeat(2000) }));
    const interview = sampleInterview({ revision: number - 1, questions: [sampleAsked({ attempts })] });
    if (!(await store.interviews.update(interview, { clearDraftOf: 'conflict' }))) throw new Error('refused');
    process.stdout.write(`${number}\n`);
  }
}
