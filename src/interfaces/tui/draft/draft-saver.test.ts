import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appError } from '../../../application/errors.ts';
import { err, ok } from '../../../shared/result.ts';
import { createDraftSaver, type DraftStatus, LONGEST_WAIT_MS, PAUSE_MS, RETRY_MS } from './draft-saver.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const setUp = () => {
  const saved: string[] = [];
  const statuses: DraftStatus['kind'][] = [];
  const script = { text: '', failures: 0, wait: Promise.resolve() };
  const saver = createDraftSaver({
    read: () => script.text,
    save: async text => {
      await script.wait;
      if (script.failures-- > 0) return err(appError('STORE_FULL', 'full'));
      saved.push(text);
      return ok(text);
    },
    onStatus: status => statuses.push(status.kind),
  });
  const type = (text: string): void => {
    script.text += text;
    saver.changed();
  };
  return { saver, saved, statuses, script, type };
};

describe('draft saver', () => {
  it('saves when typing pauses', async () => {
    const { saved, type, statuses } = setUp();
    type('a');
    type('b');
    await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(saved).toEqual(['ab']);
    expect(statuses).toEqual(['unsaved', 'saved']);
  });

  it('saves at least once a second while typing goes on', async () => {
    const { saved, type } = setUp();
    for (let at = 0; at < 50; at++) {
      type('x');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(saved.length).toBeGreaterThanOrEqual(Math.floor(5_000 / (LONGEST_WAIT_MS + 100)));
    expect(saved.at(-1)?.length).toBeGreaterThan(35);
  });

  it('flushes at once, and only when something changed', async () => {
    const { saver, saved, type } = setUp();
    expect(await saver.flush()).toBe(true);
    type('now');
    expect(await saver.flush()).toBe(true);
    expect(await saver.flush()).toBe(true);
    expect(saved).toEqual(['now']);
  });

  it('saves what was typed while a save was running', async () => {
    const { saver, saved, script, type } = setUp();
    const { promise, resolve } = Promise.withResolvers<void>();
    script.wait = promise;
    type('first');
    const one = saver.flush();
    type(' second');
    const two = saver.flush();
    resolve();
    expect(await Promise.all([one, two])).toEqual([true, true]);
    expect(saved.at(-1)).toBe('first second');
  });

  it('says that saving failed and tries again until it works', async () => {
    const { saver, saved, script, statuses, type } = setUp();
    script.failures = 2;
    type('kept');
    expect(await saver.flush()).toBe(false);
    await vi.advanceTimersByTimeAsync(RETRY_MS * 2);
    expect(saved).toEqual(['kept']);
    expect(statuses).toEqual(['unsaved', 'failed', 'failed', 'saved']);
  });

  it('saves nothing any more once it is stopped', async () => {
    const { saver, saved, type } = setUp();
    type('submitted');
    saver.stop();
    type('late');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await saver.flush()).toBe(true);
    expect(saved).toEqual([]);
  });
});
