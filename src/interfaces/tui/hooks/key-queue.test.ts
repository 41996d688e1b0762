import { describe, expect, it } from 'vitest';
import type { KeyPress } from './key-press.ts';
import { createKeyQueue } from './key-queue.ts';

const text = (value: string): KeyPress => ({ kind: 'text', text: value });
const listenTo = (heard: string[]) => (press: KeyPress) => {
  if (press.kind !== 'chord') heard.push(press.text);
};

describe('key queue', () => {
  it('keeps keys until a screen listens, in order', () => {
    const queue = createKeyQueue();
    const heard: string[] = [];
    queue.push([text('a'), text('b')]);
    queue.attach(listenTo(heard));
    queue.push([text('c')]);
    expect(heard).toEqual(['a', 'b', 'c']);
  });

  it('gives the rest of a chunk to the next screen when one leaves in the middle', () => {
    const queue = createKeyQueue();
    const first: string[] = [];
    const second: string[] = [];
    queue.attach(press => {
      listenTo(first)(press);
      queue.hold();
    });
    queue.push([text('a'), text('b'), text('c')]);
    expect(first).toEqual(['a']);
    queue.attach(listenTo(second));
    expect(second).toEqual(['b', 'c']);
  });

  it('gives a run of text whole to who wants text, else one character at a time', () => {
    const queue = createKeyQueue();
    const heard: string[] = [];
    const detach = queue.attach(listenTo(heard), () => true);
    queue.push([text('run')]);
    detach();
    queue.attach(press => {
      listenTo(heard)(press);
      if (heard.includes('y')) queue.hold();
    });
    queue.push([text('👍yrest')]);
    queue.attach(listenTo(heard), () => true);
    expect(heard).toEqual(['run', '👍', 'y', 'rest']);
  });

  it('does not let a screen that is gone take the place of the one that came', () => {
    const queue = createKeyQueue();
    const heard: string[] = [];
    const detachOld = queue.attach(() => {});
    queue.attach(listenTo(heard));
    detachOld();
    queue.push([text('a')]);
    expect(heard).toEqual(['a']);
  });
});
