import { describe, expect, it } from 'vitest';
import { allKeys, keyHelp } from './components/key-help.ts';
import { actionFor, chordName, KEY_BINDINGS, type KeyBinding, type KeyContext } from './key-bindings.ts';
import { EMPTY_LINE, lineCells, plainText, wrapLines } from './text/line.ts';

const contexts = Object.keys(KEY_BINDINGS) as KeyContext[];
const chordsIn = (context: KeyContext): readonly string[] =>
  (KEY_BINDINGS[context] as readonly KeyBinding[]).flatMap(binding => binding.chords);

describe('key bindings', () => {
  it.each(contexts)('%s binds no chord twice', context => {
    const chords = chordsIn(context);
    expect(new Set(chords).size).toBe(chords.length);
  });

  it('never lets the text field and its screen want the same chord', () => {
    const shared = chordsIn('editor').filter(chord => chordsIn('question').includes(chord));
    expect(shared).toEqual([]);
  });

  it('uses no chord that terminals cannot send, and leaves Ctrl-C alone', () => {
    for (const context of contexts) {
      const chords = chordsIn(context);
      expect(chords).not.toContain('ctrl+h');
      expect(chords).not.toContain('ctrl+i');
      expect(chords).not.toContain('ctrl+m');
      if (context !== 'everywhere') expect(chords).not.toContain('ctrl+c');
    }
  });

  it('finds actions', () => {
    expect(actionFor('question', 'ctrl+d')).toBe('submit');
    expect(actionFor('editor', 'ctrl+d')).toBeNull();
  });

  it.each([
    ['ctrl+d', 'Ctrl-D'],
    ['alt+enter', 'Alt-Enter'],
    ['ctrl+left', 'Ctrl-←'],
    ['page-down', 'PgDn'],
    ['escape', 'Esc'],
    ['r', 'r'],
    [' ', 'Space'],
    ['shift+tab', 'Shift-Tab'],
    ['ctrl+_', 'Ctrl-_'],
  ])('calls %s %s', (chord, name) => {
    expect(chordName(chord)).toBe(name);
  });

  it('makes the footer from the table', () => {
    expect(plainText(wrapLines([keyHelp('question')], 90)[0] ?? EMPTY_LINE)).toBe(
      'Ctrl-D submit · Ctrl-T hint · Ctrl-N skip · Ctrl-O $EDITOR · Esc pause, quit',
    );
    expect(wrapLines([keyHelp('feedback', ['next', 'retry'])], 12).map(plainText)).toEqual([
      '↓ scroll ·',
      'q quit',
    ]);
    for (const context of contexts) expect(lineCells(keyHelp(context))).toBeLessThan(80);
  });

  it('lists every key', () => {
    const list = allKeys([{ context: 'editor', title: 'Text' }]).map(plainText);
    expect(list[0]).toBe('Text');
    expect(list).toHaveLength(KEY_BINDINGS.editor.length + 1);
    expect(list.join('\n')).toMatch(/Ctrl-Z, Ctrl-_ +undo/);
  });
});
