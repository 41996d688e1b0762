import type { Key } from 'ink';
import { describe, expect, it } from 'vitest';
import { chordsOf, readKeys } from './key-press.ts';

const NO_KEY: Key = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
};
const read = (input: string, key: Partial<Key> = {}): readonly string[] =>
  readKeys(input, { ...NO_KEY, ...key }).map(press =>
    press.kind === 'chord' ? press.chord : `«${press.text}»`,
  );

describe('readKeys', () => {
  it.each([
    ['a letter', 'a', {}, ['«a»']],
    ['a capital', 'A', { shift: true }, ['«A»']],
    ['a control key', 'd', { ctrl: true }, ['ctrl+d']],
    ['a control symbol', '_', { ctrl: true }, ['ctrl+_']],
    ['an alt key', 'b', { meta: true }, ['alt+b']],
    ['an alt symbol', '<', { meta: true }, ['alt+<']],
    ['enter', '\r', { return: true }, ['enter']],
    ['alt and enter', '\r', { return: true, meta: true }, ['alt+enter']],
    ['an arrow with ctrl', '', { leftArrow: true, ctrl: true }, ['ctrl+left']],
    ['tab backwards', '', { tab: true, shift: true }, ['shift+tab']],
    ['escape, which Ink calls meta', '', { escape: true, meta: true }, ['escape']],
    ['page down', '', { pageDown: true }, ['page-down']],
    ['home and delete', '', { home: true }, ['home']],
    ['text and keys in one chunk', 'ab\rc\td\u0004', {}, ['«ab»', 'enter', '«c»', 'tab', '«d»', 'ctrl+d']],
    ['rubout and escape in a chunk', 'a\u007f\u001b', {}, ['«a»', 'backspace', 'escape']],
    ['a line feed', '\n', {}, ['enter']],
    ['a key let go', 'a', { eventType: 'release' as const }, []],
    ['an unknown key', '', {}, []],
  ])('%s', (_name, input, key, presses) => {
    expect(read(input, key)).toEqual(presses);
  });

  it('gives single keys to screens without a text field', () => {
    expect(chordsOf({ kind: 'text', text: 'ry' })).toEqual(['r', 'y']);
    expect(chordsOf({ kind: 'chord', chord: 'enter' })).toEqual(['enter']);
    expect(chordsOf({ kind: 'paste', text: 'rm' })).toEqual([]);
  });
});
