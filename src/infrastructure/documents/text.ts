import type { LaidOutPage } from '../../domain/resume/reading/laid-out.ts';
import { PageBuilder, type Piece } from './page-builder.ts';

const tabStop = 8;

/**
 * Plain text. The column in which a word stands is kept, so that dates flushed right by spaces and columns side by side
 * are seen as such; a form feed ends a page, as programs that print text write it.
 */
export const layOutText = (text: string): readonly LaidOutPage[] => {
  const builder = new PageBuilder();
  const pages = text.split('\f');
  pages.forEach((page, index) => {
    for (const line of page.split('\n')) {
      if (line.trim() === '') builder.gap();
      else builder.line(segments(line));
    }
    if (index < pages.length - 1) builder.page();
  });
  return builder.finish();
};

/** Cuts a line where two or more blanks or a tab stand; single spaces belong to the text. */
const segments = (line: string): Piece[] => {
  const pieces: Piece[] = [];
  let column = 0;
  for (const part of line.matchAll(/\S+|\s+/g)) {
    const word = part[0];
    if (word.trim() !== '') {
      const last = pieces.at(-1);
      if (last && last.column + last.text.length + 1 === column) {
        pieces[pieces.length - 1] = { ...last, text: `${last.text} ${word}` };
      } else pieces.push({ text: word, column });
      column += word.length;
    } else column = afterBlanks(word, column);
  }
  return pieces;
};

/** A tab moves to its next stop, and by two columns at least: it separates even where the stop is near. */
const afterBlanks = (blanks: string, from: number): number => {
  let column = from;
  for (const blank of blanks) column = blank === '\t' ? nextStop(column) : column + 1;
  return column;
};

const nextStop = (column: number): number => Math.ceil((column + 2) / tabStop) * tabStop;
