import type { Piece } from '../blocks.ts';
import type { Face, Measure } from './ops.ts';

/** A word or part of one, as it stands on a line. */
export interface Word {
  readonly text: string;
  readonly face: Face;
  readonly href: string | null;
  readonly width: number;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
  /** Goes on with a word whose first part a hyphen ends. */
  readonly continued?: boolean;
}

export interface WrapInput {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly size: number;
  readonly measure: Measure;
  readonly hyphenate: boolean;
}

export const faceOf = ({ bold = false, italic = false }: Piece): Face => ({ bold, italic });

/** Breaks pieces into lines no wider than `width`, except for a word that alone is wider. */
export const wrap = ({ pieces, width, size, measure, hyphenate }: WrapInput): Word[][] => {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let used = 0;
  const space = measure(' ', { bold: false, italic: false }, size);
  const close = (): void => {
    if (line.length > 0) lines.push(line);
    line = [];
    used = 0;
  };
  const words = wordsOf(pieces, size, measure).flatMap(word =>
    word.width > width && !word.href && /^\p{L}+[:,.]?$/u.test(word.text)
      ? cut(word, width, size, measure)
      : [word],
  );
  for (const word of words) {
    const gap = word.spaced && line.length > 0 ? space : 0;
    if (line.length === 0 || used + gap + word.width <= width) {
      line.push(word);
      used += gap + word.width;
      continue;
    }
    const split = hyphenate ? divide(word, width - used - gap, size, measure) : null;
    if (split) {
      line.push(split[0]);
      close();
      line = [split[1]];
      used = split[1].width;
      continue;
    }
    // A piece that sticks to the word before it goes to the next line together with it.
    const last = line.at(-1);
    if (!word.spaced && !word.continued && last && line.length > 1) {
      line.pop();
      close();
      line = [last, word];
      used = last.width + word.width;
      continue;
    }
    close();
    line = [word];
    used = word.width;
  }
  close();
  return lines;
};

const wordsOf = (pieces: readonly Piece[], size: number, measure: Measure): Word[] => {
  const words: Word[] = [];
  let spaced = false;
  for (const piece of pieces) {
    const face = faceOf(piece);
    for (const part of piece.text.split(/( +)/)) {
      if (part === '') continue;
      if (part.trim() === '') {
        spaced = true;
        continue;
      }
      words.push({ text: part, face, href: piece.href ?? null, width: measure(part, face, size), spaced });
      spaced = false;
    }
  }
  return words;
};

/** Divides a long word of small letters between a vowel and a consonant. */
const divide = (word: Word, room: number, size: number, measure: Measure): [Word, Word] | null => {
  if (word.href || !/^\p{Ll}{8,}[.,]?$/u.test(word.text)) return null;
  for (let at = word.text.length - 4; at >= 3; at -= 1) {
    if (
      !/[aeiouáéíóúàèìòùäöü]/.test(word.text[at - 1] ?? '') ||
      !/[bcdfgklmnprstvz]/.test(word.text[at] ?? '')
    )
      continue;
    const head = `${word.text.slice(0, at)}-`;
    const width = measure(head, word.face, size);
    if (width > room) continue;
    const tail = word.text.slice(at);
    return [
      { ...word, text: head, width },
      { ...word, text: tail, width: measure(tail, word.face, size), spaced: false },
    ];
  }
  return null;
};

/** Pieces of a word that no line holds, each but the last with a hyphen. */
const cut = (word: Word, width: number, size: number, measure: Measure): Word[] => {
  const parts: Word[] = [];
  let rest = word.text;
  while (measure(rest, word.face, size) > width && rest.length > 4) {
    let length = rest.length - 3;
    while (length > 3 && measure(`${rest.slice(0, length)}-`, word.face, size) > width) length -= 1;
    const text = `${rest.slice(0, length)}-`;
    parts.push({
      ...word,
      text,
      width: measure(text, word.face, size),
      spaced: parts.length === 0 && word.spaced,
    });
    rest = rest.slice(length);
  }
  const last = { ...word, text: rest, width: measure(rest, word.face, size) };
  return [...parts, parts.length > 0 ? { ...last, spaced: false, continued: true } : last];
};
