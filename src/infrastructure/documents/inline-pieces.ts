import type { RunRole } from '../../domain/resume/reading/laid-out.ts';
import type { Piece } from './page-builder.ts';

export interface Span {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
}

export interface LineLook {
  readonly column: number;
  readonly role: RunRole | null;
  readonly fontSize: number;
  readonly bold: boolean;
}

/** Sets spans one after the other on a line, as a person reads them; gaps of the source do not matter here. */
export const asPieces = (spans: readonly Span[], look: LineLook): Piece[] => {
  const pieces: Piece[] = [];
  let column = look.column;
  for (const span of spans) {
    const { text, italic, href } = span;
    pieces.push({
      text,
      italic,
      href,
      column,
      bold: span.bold || look.bold,
      role: look.role,
      fontSize: look.fontSize,
    });
    column += text.length;
  }
  return pieces;
};

/** Heading sizes as browsers set them, in points for a body of 10. */
const headingSizes = [20, 15, 12, 11, 10, 10];
export const headingSize = (level: number): number => headingSizes[level - 1] ?? 10;

/** Cells stand side by side, each as wide as the widest of its column, with a gap that shows. */
export const tableColumns = (rows: readonly (readonly (readonly Span[])[])[]): number[] => {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      const width = cell.reduce((sum, span) => sum + span.text.length, 0);
      widths[column] = Math.max(widths[column] ?? 0, width);
    });
  }
  let at = 0;
  return widths.map(width => {
    const start = at;
    at += width + 4;
    return start;
  });
};
