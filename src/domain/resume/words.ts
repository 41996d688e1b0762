/**
 * A word with its place. `gap` is what stands between it and the word before: phrases match across a space, a hyphen, a
 * slash or a dot (`Node.js`, `CI/CD`), never across a comma or the end of a sentence.
 */
export interface Word {
  /** As written, with the signs that belong to a name: `C++`, `C#`, `.NET`. */
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly gap: string;
}

/** Longer texts are cut: no honest bullet, skill list or job description needs more. */
export const TEXT_CHARS_MAX = 100_000;

const isWordChar = (char: string): boolean => /[\p{L}\p{N}\p{M}]/u.test(char);

const ASCII_WORD = new Uint8Array(128);
for (let code = 0; code < 128; code++) ASCII_WORD[code] = isWordChar(String.fromCharCode(code)) ? 1 : 0;

const wordCharAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  if (code < 128) return ASCII_WORD[code] === 1;
  // Halves of a surrogate pair are letters often enough; a stray symbol becomes a word of its own and matches nothing.
  return (code >= 0xd800 && code <= 0xdfff) || isWordChar(text[at] ?? '');
};

/** One pass over the text, linear in its length. */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  let gapStart = 0;
  for (let span = nextWord(text, 0); span; span = nextWord(text, span.end)) {
    const { start, end } = span;
    const written = text.slice(start, end);
    words.push({
      text: written,
      lower: written.toLowerCase(),
      start,
      end,
      gap: text.slice(gapStart, start),
    });
    gapStart = end;
  }
  return words;
};

export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

/** Where the first word at or behind an offset stands; null when there is none. */
export const nextWord = (text: string, from: number): WordSpan | null => {
  const limit = Math.min(text.length, TEXT_CHARS_MAX);
  for (let at = from; at < limit; at++) {
    if (wordCharAt(text, at)) return { start: at, end: wordEnd(text, at + 1, limit) };
    // Only `.NET` keeps its dot: `.js` after `Node` is glue, and a dot in front of any other word is a slip.
    if (text[at] === '.' && isNet(text, at + 1) && (at === 0 || !wordCharAt(text, at - 1)))
      return { start: at, end: wordEnd(text, at + 1, limit) };
  }
  return null;
};

const wordEnd = (text: string, from: number, limit: number): number => {
  let at = from;
  while (at < limit && wordCharAt(text, at)) at++;
  return pastSigns(text, at);
};

const isNet = (text: string, at: number): boolean =>
  text.slice(at, at + 3).toLowerCase() === 'net' &&
  !wordCharAt(text, at + 3) &&
  pastSigns(text, at + 3) === at + 3;

/** Takes in `++` and `#`, and a single `+` only where no word follows it (`AWS+Azure` is two words). */
const pastSigns = (text: string, at: number): number => {
  if (text[at] === '#') return at + 1;
  if (text[at] === '+' && text[at + 1] === '+') return at + 2;
  return at;
};

/** How many words a person would count: runs of characters between spaces that hold a letter or a digit. */
export const countWords = (text: string): number => {
  let count = 0;
  for (const piece of text.slice(0, TEXT_CHARS_MAX).split(/\s+/u)) if (/[\p{L}\p{N}]/u.test(piece)) count++;
  return count;
};
