import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A fresh folder that is gone when the test is over. */
export const tempHome = async (): Promise<string> => {
  const home = await mkdtemp(path.join(tmpdir(), 'interviewace-test-'));
  onTestFinished(() => rm(home, { recursive: true, force: true }));
  return home;
};
