/**
 * Text as fonts without a usable map give it, mended where code and place leave no doubt. TeX's text fonts (T1, the
 * Cork encoding) keep dashes and ligatures among the control characters, its symbol fonts a bullet; programs for
 * Windows leave codes of their own character set there. What stays unknown is dropped: it never reads as text.
 */
export const withReadableControls = (text: string): string =>
  control.test(text)
    ? text.replace(everyControl, (character, at: number) => mended(character, text, at))
    : text;

const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const everyControl = new RegExp(control.source, 'g');

const always: Readonly<Record<string, string>> = {
  '\u0010': '“',
  '\u0011': '”',
  '\u0012': '„',
  '\u0015': '–',
  '\u0016': '—',
  '\u0080': '€',
  '\u0085': '…',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0096': '–',
  '\u0097': '—',
};

const insideWords: Readonly<Record<string, string>> = {
  '\u000e': 'ffi',
  '\u000f': 'ffl',
  '\u001b': 'ff',
  '\u001c': 'fi',
  '\u001d': 'fl',
  '\u001e': 'ffi',
  '\u001f': 'ffl',
};

const bullets: ReadonlySet<string> = new Set(['\u000f', '\u0088', '\u0095']);

const mended = (character: string, text: string, at: number): string => {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (bullets.has(character) && (at === 0 || (/\s/.test(before) && /\s/.test(after)))) return '•';
  const ligature = insideWords[character];
  if (ligature !== undefined) return /\p{L}/u.test(before) || /\p{L}/u.test(after) ? ligature : '';
  return always[character] ?? '';
};

/** Fonts that draw pictures where others have letters. */
const isPictureFont = (postScriptName: string): boolean =>
  /dingbats|wingdings|webdings/i.test(postScriptName);

/** Bullets and signs of ITC Zapf Dingbats and of Wingdings, which agree in the ones that resumes use. */
const pictures: Readonly<Record<string, string>> = {
  l: '●',
  m: '○',
  n: '■',
  o: '□',
  q: '□',
  s: '▲',
  t: '◆',
  u: '◆',
  v: '◆',
  w: '◆',
  '4': '✔',
  '3': '✓',
  H: '★',
  I: '☆',
  '%': '☎',
  '(': '☎',
  ')': '✉',
  '*': '✉',
  '§': '▪',
  '¨': '▪',
  Ø: '➢',
  ü: '✓',
  à: '→',
};

/** What a person sees of letters set in such a font; letters of other fonts are what they are. */
export const withPictures = (text: string, postScriptName: string): string =>
  isPictureFont(postScriptName)
    ? [...text]
        .map(character => (/[\u0021-\u00ff]/.test(character) ? (pictures[character] ?? '▪') : character))
        .join('')
    : text;
