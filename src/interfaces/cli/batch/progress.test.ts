import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../context.ts';
import { createProgress, progressText } from './progress.ts';

const open = (isTTY: boolean, quiet = false) => {
  const written: string[] = [];
  const stderr = Object.assign(
    new Writable({
      write: (chunk, _encoding, done) => {
        written.push(String(chunk));
        done();
      },
    }),
    { isTTY },
  );
  let now = 0;
  const context = { io: { stderr }, globals: { quiet, json: false } } as unknown as CommandContext;
  const progress = createProgress(context, { total: 100, before: 10, nowMs: () => now });
  return {
    written,
    progress,
    advance: (done: number, ms: number) => {
      now += ms;
      progress.advance(done);
    },
  };
};

describe('createProgress', () => {
  it('draws one line at most five times a second, and takes it away', () => {
    const { written, progress, advance } = open(true);
    for (let done = 11; done <= 60; done++) advance(done, 20);
    expect(written.length).toBe(5);
    expect(written.at(-1)).toBe('\r\u001b[K51 of 100 · 50 a second · 1 s left');
    progress.clear();
    progress.clear();
    expect(written.length).toBe(6);
  });

  it('says nothing in a pipe and with --quiet', () => {
    for (const { written, progress, advance } of [open(false), open(true, true)]) {
      advance(50, 1000);
      progress.clear();
      expect(written).toEqual([]);
    }
  });

  it.each([
    [{ done: 0, total: 9, before: 0, elapsedMs: 0 }, '0 of 9'],
    [{ done: 9, total: 9, before: 0, elapsedMs: 3000 }, '9 of 9 · 3.0 a second'],
    [{ done: 10, total: 10_000, before: 0, elapsedMs: 1000 }, '10 of 10000 · 10 a second · 17 min left'],
    [{ done: 1, total: 9_000, before: 0, elapsedMs: 1000 }, '1 of 9000 · 1.0 a second · 2 h 30 min left'],
  ])('%j is «%s»', (at, text) => {
    expect(progressText(at)).toBe(text);
  });
});
