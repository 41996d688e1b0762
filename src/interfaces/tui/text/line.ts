import { printable } from '../../../shared/text.ts';
import { clusterCells, clustersOf, isPrintableAscii, textCells } from './width.ts';

/** What a piece of text means; theme.ts decides what it looks like. Every tone has a word or a symbol beside it. */
export type Tone = 'normal' | 'strong' | 'title' | 'faint' | 'good' | 'bad' | 'warn' | 'accent' | 'cursor';

export interface Span {
  readonly text: string;
  readonly tone: Tone;
}

/** One paragraph or one row of the screen: screens are lists of these, and so are plain-text pages. */
export interface Line {
  readonly spans: readonly Span[];
  /** Cells by which wrapped rows are moved to the right. */
  readonly hang: number;
}

export type LinePart = string | Span;

export const span = (text: string, tone: Tone = 'normal'): Span => ({ text, tone });

/** A line of parts; text from outside is made printable here, once, for every screen. */
export const line = (...parts: readonly LinePart[]): Line => hanging(0, ...parts);

/** A line whose wrapped rows stand under its text instead of under its bullet. */
export const hanging = (hang: number, ...parts: readonly LinePart[]): Line => ({
  hang,
  spans: parts.map(part => {
    const { text, tone } = typeof part === 'string' ? span(part) : part;
    return { text: printable(text).replaceAll('\t', '    '), tone };
  }),
});

/** Keeps words together when a line is wrapped; drawn as a plain space. */
export const HARD_SPACE = '\u00a0';

export const EMPTY_LINE: Line = { spans: [], hang: 0 };

/** A text of several paragraphs as lines of one tone. */
export const paragraphs = (text: string, tone: Tone = 'normal'): readonly Line[] =>
  printable(text)
    .split('\n')
    .map(part => line(span(part, tone)));

export const plainText = (row: Line): string => row.spans.map(part => part.text).join('');

export const lineCells = (row: Line): number =>
  row.spans.reduce((sum, part) => sum + textCells(part.text), 0);

/** Wraps lines at `cells`; line ends inside spans start new rows. */
export const wrapLines = (lines: readonly Line[], cells: number): readonly Line[] =>
  lines.flatMap(row => wrapLine(row, cells)).map(withPlainSpaces);

const withPlainSpaces = (row: Line): Line =>
  row.spans.some(part => part.text.includes(HARD_SPACE))
    ? { ...row, spans: row.spans.map(part => span(part.text.replaceAll(HARD_SPACE, ' '), part.tone)) }
    : row;

interface Piece {
  readonly text: string;
  readonly tone: Tone;
  readonly cells: number;
}

const wrapLine = (row: Line, cells: number): readonly Line[] => {
  if (lineCells(row) <= cells && !row.spans.some(part => part.text.includes('\n'))) return [row];
  const hang = Math.min(row.hang, Math.max(0, cells - 8));
  const rows: Line[] = [];
  let pieces: Piece[] = [];
  let used = 0;
  let isBroken = false;
  const put = (piece: Piece): void => {
    pieces.push(piece);
    used += piece.cells;
  };
  const breakRow = (): void => {
    rows.push(toLine(pieces));
    pieces = hang > 0 ? [{ text: ' '.repeat(hang), tone: 'normal', cells: hang }] : [];
    used = hang;
  };
  for (const word of wordsOf(row)) {
    const isSpace = word.kind === 'space';
    const atStart = used === (rows.length > 0 ? hang : 0);
    if (word.kind === 'end') breakRow();
    else if (isSpace && atStart && isBroken) continue;
    else if (used + word.cells <= cells) word.pieces.forEach(put);
    else if (!isSpace) {
      if (!atStart) breakRow();
      for (const piece of word.pieces.flatMap(part => splitWord(part, cells - hang))) {
        if (used + piece.cells > cells) breakRow();
        put(piece);
      }
    } else if (!atStart) breakRow();
    // Spaces at a soft break go; those that indent a line of the text itself stay.
    isBroken = word.kind !== 'end' && (isBroken || rows.length > 0);
  }
  rows.push(toLine(pieces));
  return rows;
};

interface Word {
  readonly kind: 'word' | 'space' | 'end';
  readonly pieces: readonly Piece[];
  readonly cells: number;
}

/** Words, the spaces between them and line ends. A word goes on over spans: a mark stays with what it marks. */
const wordsOf = (row: Line): readonly Word[] => {
  const words: Word[] = [];
  for (const part of row.spans) {
    for (const text of part.text.split(/(\n| +)/)) {
      if (text === '') continue;
      const kind = text === '\n' ? 'end' : text.startsWith(' ') ? 'space' : 'word';
      const piece = { text, tone: part.tone, cells: textCells(text) };
      const last = words.at(-1);
      if (kind === 'word' && last?.kind === 'word') {
        words[words.length - 1] = { kind, pieces: [...last.pieces, piece], cells: last.cells + piece.cells };
      } else {
        words.push({ kind, pieces: [piece], cells: piece.cells });
      }
    }
  }
  return words;
};

const splitWord = (word: Piece, cellsMax: number): readonly Piece[] => {
  if (word.cells <= cellsMax) return [word];
  const parts: Piece[] = [];
  let text = '';
  let cells = 0;
  for (const cluster of isPrintableAscii(word.text) ? word.text : clustersOf(word.text)) {
    const width = clusterCells(cluster);
    if (cells + width > cellsMax && text !== '') {
      parts.push({ text, tone: word.tone, cells });
      text = '';
      cells = 0;
    }
    text += cluster;
    cells += width;
  }
  parts.push({ text, tone: word.tone, cells });
  return parts;
};

/** Neighbours of one tone become one span, spaces at the end go. */
const toLine = (pieces: readonly Piece[]): Line => {
  const spans: Span[] = [];
  for (const piece of pieces) {
    const last = spans.at(-1);
    if (last && last.tone === piece.tone) spans[spans.length - 1] = span(last.text + piece.text, piece.tone);
    else spans.push(span(piece.text, piece.tone));
  }
  const last = spans.at(-1);
  if (last) spans[spans.length - 1] = span(last.text.trimEnd(), last.tone);
  return { spans, hang: 0 };
};
