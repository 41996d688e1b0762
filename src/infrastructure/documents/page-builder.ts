import type { LaidOutPage, RunRole, TextRun } from '../../domain/resume/reading/laid-out.ts';

/**
 * Lays out formats that have no coordinates of their own, as a typewriter would: so much a column, so much a line.
 * The measures do not matter as such; equal columns get equal x, and gaps stay wide enough to be seen as gaps.
 */
const columnWidth = 6;
const lineHeight = 14;
/** Lines farther apart than twice their size are never taken for one wrapped sentence. */
export const blockHeight = 23;
const margin = 36;
const bodySize = 10;
const pageWidth = 612;

export interface Piece {
  readonly text: string;
  /** Counted in characters from the left margin. */
  readonly column: number;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly href?: string | null;
  readonly role?: RunRole | null;
}

/** Collects runs line by line; `page()` ends a page. */
export class PageBuilder {
  readonly #pages: LaidOutPage[] = [];
  #runs: TextRun[] = [];
  #y = margin;
  #right = 0;
  #bottom = 0;

  /** `pitch`: from this baseline to the next; blockHeight where the format says that a line is complete. */
  line(pieces: readonly Piece[], pitch = lineHeight): void {
    const height = pieces.reduce((most, piece) => Math.max(most, piece.fontSize ?? bodySize), bodySize);
    for (const piece of pieces) {
      if (piece.text.trim() === '') continue;
      const lead = piece.text.length - piece.text.trimStart().length;
      const text = piece.text.trim();
      const fontSize = piece.fontSize ?? bodySize;
      const width = text.length * columnWidth;
      const x = margin + (piece.column + lead) * columnWidth;
      this.#right = Math.max(this.#right, x + width);
      this.#runs.push({
        text,
        x,
        // Runs of one line share a baseline, as in print.
        y: this.#y + height - fontSize,
        width,
        height: fontSize,
        fontSize,
        bold: piece.bold ?? false,
        italic: piece.italic ?? false,
        href: piece.href ?? null,
        role: piece.role ?? null,
      });
    }
    this.#y += height + pitch - bodySize;
  }

  /** Where the next line will begin. */
  get y(): number {
    return this.#y;
  }

  /** Goes back up (or on) to lay out what stands beside. */
  goTo(y: number): void {
    this.#y = y;
    this.#bottom = Math.max(this.#bottom, y);
  }

  /** A blank line: the gap by which paragraphs and entries are told apart. */
  gap(): void {
    this.#y += lineHeight;
  }

  page(): void {
    this.#pages.push({
      number: this.#pages.length + 1,
      width: Math.max(pageWidth, this.#right + margin),
      height: Math.max(792, this.#y + margin, this.#bottom + margin),
      runs: this.#runs,
    });
    this.#runs = [];
    this.#y = margin;
    this.#right = 0;
    this.#bottom = 0;
  }

  /** Ends the last page; pages without text are left out unless there is no other. */
  finish(): readonly LaidOutPage[] {
    this.page();
    const filled = this.#pages.filter(page => page.runs.length > 0);
    return filled.map((page, index) => ({ ...page, number: index + 1 }));
  }
}
