import type { Key } from 'ink';

/** One key press as the screens see it: a chord of key-bindings.ts, or a run of text. */
export type KeyPress =
  | { readonly kind: 'chord'; readonly chord: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'paste'; readonly text: string };

/** Splits what Ink hands over: fast typing and pipes deliver several key presses as one string. */
export const readKeys = (input: string, key: Key): readonly KeyPress[] => {
  if (key.eventType === 'release') return [];
  const named = nameOf(key);
  if (named !== null) return [{ kind: 'chord', chord: withModifiers(named, key) }];
  if (key.ctrl || key.meta)
    return input === '' ? [] : [{ kind: 'chord', chord: withModifiers(input.toLowerCase(), key, input) }];
  return splitRun(input);
};

const nameOf = (key: Key): string | null => {
  if (key.upArrow) return 'up';
  if (key.downArrow) return 'down';
  if (key.leftArrow) return 'left';
  if (key.rightArrow) return 'right';
  if (key.pageUp) return 'page-up';
  if (key.pageDown) return 'page-down';
  if (key.home) return 'home';
  if (key.end) return 'end';
  if (key.return) return 'enter';
  if (key.escape) return 'escape';
  if (key.tab) return 'tab';
  if (key.backspace) return 'backspace';
  if (key.delete) return 'delete';
  return null;
};

const withModifiers = (name: string, key: Key, text = ''): string => {
  const isPrintableSymbol = text !== '' && text.toLowerCase() === text.toUpperCase();
  return [
    key.ctrl ? 'ctrl+' : '',
    key.meta && name !== 'escape' ? 'alt+' : '',
    key.shift && !isPrintableSymbol && text === '' ? 'shift+' : '',
    name,
  ].join('');
};

/** Control characters inside a run are key presses of their own; the rest stays together as text. */
const splitRun = (input: string): readonly KeyPress[] => {
  const presses: KeyPress[] = [];
  let from = 0;
  const flush = (to: number): void => {
    if (to > from) presses.push({ kind: 'text', text: input.slice(from, to) });
  };
  for (let at = 0; at < input.length; at++) {
    const chord = controlChord(input.charCodeAt(at));
    if (chord === null) continue;
    flush(at);
    presses.push({ kind: 'chord', chord });
    from = at + 1;
  }
  flush(input.length);
  return presses;
};

const controlChord = (code: number): string | null => {
  if (code === 0x0d || code === 0x0a) return 'enter';
  if (code === 0x09) return 'tab';
  if (code === 0x7f || code === 0x08) return 'backspace';
  if (code === 0x1b) return 'escape';
  if (code < 0x20) return `ctrl+${String.fromCharCode(code + (code >= 1 && code <= 26 ? 0x60 : 0x40))}`;
  return null;
};

/** For screens without a text field: every character of a run is a key of its own. */
export const chordsOf = (press: KeyPress): readonly string[] => {
  if (press.kind === 'chord') return [press.chord];
  return press.kind === 'text' ? [...press.text] : [];
};
