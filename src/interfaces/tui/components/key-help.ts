import { chordName, KEY_BINDINGS, type KeyBinding, type KeyContext } from '../key-bindings.ts';
import { EMPTY_LINE, HARD_SPACE, hanging, type Line, type LinePart, line, span } from '../text/line.ts';
import { padToCells, textCells } from '../text/width.ts';

/** The keys of a screen as one line, from the table of key bindings. `leaveOut` names actions that do nothing now. */
export const keyHelp = (context: KeyContext, leaveOut: readonly string[] = []): Line => {
  const bindings: readonly KeyBinding[] = KEY_BINDINGS[context];
  const parts: LinePart[] = [];
  for (const binding of bindings) {
    if (binding.footer === null || leaveOut.includes(binding.action)) continue;
    // A key stays with its word, and the dot with the word before it.
    if (parts.length > 0) parts.push(span(`${HARD_SPACE}· `, 'faint'));
    const label = binding.footer.replaceAll(' ', HARD_SPACE);
    parts.push(span(chordName(binding.chords[0] ?? ''), 'accent'), `${HARD_SPACE}${label}`);
  }
  return line(...parts);
};

/** Every key of some contexts, one a line, as the pause screen lists them. */
export const allKeys = (contexts: readonly { context: KeyContext; title: string }[]): readonly Line[] =>
  contexts.flatMap(({ context, title }, at) => {
    const bindings: readonly KeyBinding[] = KEY_BINDINGS[context];
    const names = bindings.map(binding => binding.chords.map(chordName).join(', '));
    const cells = Math.min(22, Math.max(...names.map(textCells)));
    return [
      ...(at === 0 ? [] : [EMPTY_LINE]),
      line(span(title, 'strong')),
      ...bindings.map((binding, index) =>
        hanging(cells + 2, span(padToCells(names[index] ?? '', cells), 'accent'), `  ${binding.help}`),
      ),
    ];
  });
