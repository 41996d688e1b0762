/**
 * Every key binding of the terminal interface, in one table. To change a key, change it here: the footer help,
 * the key list of the pause screen and the screens themselves read this table.
 *
 * A chord is a printable character (`r`), a named key (`enter`, `left`, `page-up`, …), with `ctrl+`, `alt+` or
 * `shift+` in front. Ctrl-H, Ctrl-I, Ctrl-J and Ctrl-M cannot be used: terminals send them for backspace, tab and
 * enter. The first chord of a binding is the one that the help shows.
 */
export interface KeyBinding {
  readonly action: string;
  readonly chords: readonly string[];
  /** What the footer says, two words at most; null keeps it out of the footer. */
  readonly footer: string | null;
  /** What the list of all keys says. */
  readonly help: string;
}

export const KEY_BINDINGS = {
  everywhere: [
    { action: 'cancel', chords: ['ctrl+c'], footer: null, help: 'save what is typed and leave the program' },
  ],
  menu: [
    { action: 'up', chords: ['up', 'k'], footer: null, help: 'up' },
    { action: 'down', chords: ['down', 'j', 'tab'], footer: null, help: 'down' },
    { action: 'choose', chords: ['enter'], footer: 'choose', help: 'choose the marked line' },
    { action: 'quit', chords: ['q', 'escape'], footer: 'quit', help: 'leave the program' },
  ],
  setup: [
    { action: 'up', chords: ['up', 'shift+tab'], footer: null, help: 'field above' },
    { action: 'down', chords: ['down', 'tab'], footer: 'fields', help: 'field below' },
    { action: 'previous', chords: ['left'], footer: null, help: 'previous choice' },
    { action: 'next', chords: ['right'], footer: 'change', help: 'next choice' },
    {
      action: 'accept',
      chords: ['enter'],
      footer: 'accept',
      help: 'accept and go on; on the last field, start',
    },
    {
      action: 'start',
      chords: ['ctrl+d', 'alt+enter'],
      footer: 'start now',
      help: 'start with what is shown',
    },
    { action: 'erase', chords: ['backspace'], footer: null, help: 'delete a character of the role' },
    { action: 'back', chords: ['escape'], footer: 'back', help: 'back to the home screen' },
  ],
  editor: [
    { action: 'new-line', chords: ['enter', 'ctrl+j'], footer: null, help: 'new line' },
    { action: 'tab', chords: ['tab'], footer: null, help: 'tab' },
    { action: 'left', chords: ['left', 'ctrl+b'], footer: null, help: 'one character left' },
    { action: 'right', chords: ['right', 'ctrl+f'], footer: null, help: 'one character right' },
    { action: 'up', chords: ['up'], footer: null, help: 'one row up' },
    { action: 'down', chords: ['down'], footer: null, help: 'one row down' },
    { action: 'page-up', chords: ['page-up'], footer: null, help: 'one page up' },
    { action: 'page-down', chords: ['page-down'], footer: null, help: 'one page down' },
    { action: 'word-left', chords: ['ctrl+left', 'alt+left', 'alt+b'], footer: null, help: 'one word left' },
    {
      action: 'word-right',
      chords: ['ctrl+right', 'alt+right', 'alt+f'],
      footer: null,
      help: 'one word right',
    },
    { action: 'line-start', chords: ['home', 'ctrl+a'], footer: null, help: 'start of the line' },
    { action: 'line-end', chords: ['end', 'ctrl+e'], footer: null, help: 'end of the line' },
    { action: 'text-start', chords: ['ctrl+home', 'alt+<'], footer: null, help: 'start of the answer' },
    { action: 'text-end', chords: ['ctrl+end', 'alt+>'], footer: null, help: 'end of the answer' },
    { action: 'delete-back', chords: ['backspace'], footer: null, help: 'delete to the left' },
    { action: 'delete-forward', chords: ['delete'], footer: null, help: 'delete to the right' },
    {
      action: 'delete-word-back',
      chords: ['ctrl+w', 'alt+backspace'],
      footer: null,
      help: 'delete the word to the left',
    },
    {
      action: 'delete-word-forward',
      chords: ['alt+d', 'ctrl+delete'],
      footer: null,
      help: 'delete the word to the right',
    },
    { action: 'delete-to-line-end', chords: ['ctrl+k'], footer: null, help: 'delete to the end of the line' },
    {
      action: 'delete-to-line-start',
      chords: ['ctrl+u'],
      footer: null,
      help: 'delete to the start of the line',
    },
    { action: 'undo', chords: ['ctrl+z', 'ctrl+_'], footer: null, help: 'undo' },
    { action: 'redo', chords: ['ctrl+y', 'alt+z'], footer: null, help: 'redo' },
  ],
  question: [
    { action: 'submit', chords: ['ctrl+d', 'alt+enter'], footer: 'submit', help: 'submit the answer' },
    { action: 'hint', chords: ['ctrl+t'], footer: 'hint', help: 'show a hint (says first what it costs)' },
    { action: 'skip', chords: ['ctrl+n'], footer: 'skip', help: 'skip the question (asks first)' },
    { action: 'open-editor', chords: ['ctrl+o'], footer: '$EDITOR', help: 'write in $EDITOR' },
    { action: 'pause', chords: ['escape'], footer: 'pause, quit', help: 'stop the clock; all keys; quit' },
    { action: 'save', chords: ['ctrl+s'], footer: null, help: 'save the draft now (it is saved anyway)' },
  ],
  confirm: [
    { action: 'yes', chords: ['y', 'enter'], footer: 'yes', help: 'yes' },
    { action: 'no', chords: ['n', 'escape'], footer: 'no', help: 'no' },
  ],
  estimate: [
    { action: 'confirm', chords: ['enter'], footer: 'go on', help: 'take the estimate, or none' },
    { action: 'erase', chords: ['backspace'], footer: null, help: 'delete a digit' },
    { action: 'back', chords: ['escape'], footer: 'back', help: 'back to the answer' },
  ],
  pause: [
    { action: 'go-on', chords: ['enter', 'escape'], footer: 'go on', help: 'go on with the question' },
    { action: 'up', chords: ['up', 'k'], footer: null, help: 'scroll up' },
    { action: 'down', chords: ['down', 'j'], footer: 'scroll', help: 'scroll down' },
    {
      action: 'finish',
      chords: ['f'],
      footer: 'finish now',
      help: 'finish the interview with what is answered',
    },
    { action: 'quit', chords: ['q'], footer: 'save and quit', help: 'save and quit' },
  ],
  feedback: [
    { action: 'next', chords: ['enter', 'n'], footer: 'go on', help: 'follow-up, next question or summary' },
    { action: 'retry', chords: ['r'], footer: 'retry', help: 'answer the same question again' },
    { action: 'up', chords: ['up', 'k'], footer: null, help: 'scroll up' },
    { action: 'down', chords: ['down', 'j'], footer: 'scroll', help: 'scroll down' },
    { action: 'page-up', chords: ['page-up', 'b'], footer: null, help: 'one page up' },
    { action: 'page-down', chords: ['page-down', ' '], footer: null, help: 'one page down' },
    { action: 'quit', chords: ['q', 'escape'], footer: 'quit', help: 'quit; the interview can be continued' },
  ],
  reading: [
    { action: 'up', chords: ['up', 'k'], footer: null, help: 'scroll up' },
    { action: 'down', chords: ['down', 'j'], footer: 'scroll', help: 'scroll down' },
    { action: 'page-up', chords: ['page-up', 'b'], footer: null, help: 'one page up' },
    { action: 'page-down', chords: ['page-down', ' '], footer: null, help: 'one page down' },
    { action: 'back', chords: ['enter', 'escape', 'q'], footer: 'home', help: 'back to the home screen' },
  ],
  list: [
    { action: 'up', chords: ['up', 'k'], footer: null, help: 'up' },
    { action: 'down', chords: ['down', 'j'], footer: null, help: 'down' },
    { action: 'page-up', chords: ['page-up', 'left', 'p'], footer: null, help: 'previous page' },
    { action: 'page-down', chords: ['page-down', 'right', 'n'], footer: 'pages', help: 'next page' },
    { action: 'open', chords: ['enter'], footer: 'open', help: 'open the marked line' },
    { action: 'back', chords: ['escape', 'q'], footer: 'home', help: 'back to the home screen' },
  ],
  failure: [
    { action: 'retry', chords: ['r', 'enter'], footer: 'try again', help: 'try again' },
    { action: 'back', chords: ['escape', 'q'], footer: 'home', help: 'back to the home screen' },
  ],
} as const satisfies Readonly<Record<string, readonly KeyBinding[]>>;

export type KeyContext = keyof typeof KEY_BINDINGS;

export type ActionOf<C extends KeyContext> = (typeof KEY_BINDINGS)[C][number]['action'];

/** The action that a chord stands for in a context, or null. */
export const actionFor = <C extends KeyContext>(context: C, chord: string): ActionOf<C> | null => {
  const bindings: readonly KeyBinding[] = KEY_BINDINGS[context];
  const found = bindings.find(binding => binding.chords.includes(chord));
  return found ? (found.action as ActionOf<C>) : null;
};

/** `ctrl+d` as a person reads it: `Ctrl-D`. */
export const chordName = (chord: string): string => {
  if (chord === ' ') return 'Space';
  const parts = chord.split('+').map(part => NAMES[part] ?? (part.length === 1 ? part : capital(part)));
  const last = parts.at(-1) ?? '';
  return [...parts.slice(0, -1), parts.length > 1 ? last.toUpperCase() : last]
    .join('-')
    .replace(/-(\S+)$/, (whole, name: string) =>
      name.length > 1 ? `-${capital(name.toLowerCase())}` : whole,
    );
};

const NAMES: Readonly<Record<string, string>> = {
  escape: 'Esc',
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  'page-up': 'PgUp',
  'page-down': 'PgDn',
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
