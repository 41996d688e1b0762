import type { Piece } from '../blocks.ts';
import type { Look } from '../layout.ts';
import type { BoxOp, Face, Measure, Op, Part, TextOp } from './ops.ts';
import { faceOf, type Word, wrap } from './wrap.ts';

/** What the columns of one document share. */
export interface Sheet {
  readonly look: Look;
  readonly measure: Measure;
  readonly ops: Op[];
}

export interface ColumnPlace {
  readonly x: number;
  readonly width: number;
  readonly part: Part;
  /** Where text begins on the first page, and on the others. */
  readonly top: number;
  readonly nextTop: number;
  readonly bottom: number;
  readonly colour: string;
}

export interface LineInput {
  readonly pieces: readonly Piece[];
  readonly size: number;
  readonly colour?: string;
  readonly part?: Part;
  readonly align?: 'left' | 'center' | 'right';
  readonly justify?: boolean;
  readonly tracking?: number;
  /** Distance from the column's left edge, of the first line and of the others. */
  readonly indent?: number;
  readonly hang?: number;
  /** Kept free at the right. */
  readonly keepRight?: number;
}

/** A column of text that goes from page to page. */
export class Column {
  readonly #sheet: Sheet;
  readonly #place: ColumnPlace;
  page = 0;
  y: number;

  constructor(sheet: Sheet, place: ColumnPlace) {
    this.#sheet = sheet;
    this.#place = place;
    this.y = place.top;
  }

  get x(): number {
    return this.#place.x;
  }

  get width(): number {
    return this.#place.width;
  }

  /** Of text that has none of its own. */
  get colour(): string {
    return this.#place.colour;
  }

  /** Goes to the next page unless `height` fits. */
  need(height: number): void {
    if (this.y + height <= this.#place.bottom) return;
    this.page += 1;
    this.y = this.#place.nextTop;
  }

  skip(height: number): void {
    this.y += height;
  }

  /** Sets pieces as wrapped lines; the column is then below them. */
  lines(input: LineInput): void {
    const { look } = this.#sheet;
    const step = input.size * look.leading;
    const left = input.indent ?? 0;
    const width = this.width - (input.hang ?? left) - (input.keepRight ?? 0);
    const lines = this.wrapped(input, width);
    lines.forEach((words, index) => {
      this.need(step);
      this.#line(words, {
        input,
        width,
        x: this.x + (index === 0 ? left : (input.hang ?? left)),
        last: index === lines.length - 1,
      });
      this.y += step;
    });
  }

  wrapped({ pieces, size }: LineInput, width: number): Word[][] {
    const { look, measure } = this.#sheet;
    return wrap({ pieces, width, size, measure, hyphenate: look.hyphenate });
  }

  #line(
    words: readonly Word[],
    {
      input,
      width,
      x,
      last,
    }: { readonly input: LineInput; readonly width: number; readonly x: number; readonly last: boolean },
  ): void {
    const { measure, look } = this.#sheet;
    const { size } = input;
    const space = measure(' ', { bold: false, italic: false }, size);
    const tracking = input.tracking ?? 0;
    const natural = words.reduce(
      (sum, word, index) =>
        sum + word.width + tracking * word.text.length + (word.spaced && index > 0 ? space : 0),
      0,
    );
    const gaps = words.filter((word, index) => word.spaced && index > 0).length;
    const stretch =
      (input.justify ?? false) && look.justify && !last && gaps > 0
        ? Math.max(0, (width - natural) / gaps)
        : 0;
    const start = { left: x, center: x + (width - natural) / 2, right: x + width - natural }[
      input.align ?? 'left'
    ];
    const baseline = this.y + size;
    let at = start;
    let open: { text: string; x: number; word: Word } | null = null;
    const flush = (): void => {
      if (open)
        this.text({
          x: open.x,
          baseline,
          text: open.text,
          face: open.word.face,
          href: open.word.href,
          input,
        });
      open = null;
    };
    words.forEach((word, index) => {
      const gap = word.spaced && index > 0 ? space + stretch : 0;
      const before: { text: string; x: number; word: Word } | null = open;
      if (before && stretch === 0 && sameLook(before.word, word)) {
        before.text += `${gap > 0 ? ' ' : ''}${word.text}`;
      } else {
        flush();
        open = { text: word.text, x: at + gap, word };
      }
      at += gap + word.width + tracking * word.text.length;
    });
    flush();
  }

  text({
    x,
    baseline,
    text,
    face,
    href = null,
    input,
    symbol = null,
  }: {
    readonly x: number;
    readonly baseline: number;
    readonly text: string;
    readonly face: Face;
    readonly href?: string | null;
    readonly input: LineInput;
    readonly symbol?: TextOp['symbol'];
  }): void {
    const { measure } = this.#sheet;
    this.#sheet.ops.push({
      kind: 'text',
      page: this.page,
      part: input.part ?? this.#place.part,
      x,
      y: baseline,
      text,
      face,
      size: input.size,
      colour: input.colour ?? this.#place.colour,
      href,
      tracking: input.tracking ?? 0,
      width: symbol ? input.size : measure(text, face, input.size),
      symbol,
    });
  }

  box(box: Omit<BoxOp, 'kind' | 'page'>): void {
    this.#sheet.ops.push({ kind: 'box', page: this.page, ...box });
  }

  widthOf(pieces: readonly Piece[], size: number): number {
    return pieces.reduce((sum, piece) => sum + this.#sheet.measure(piece.text, faceOf(piece), size), 0);
  }
}

const sameLook = (one: Word, other: Word): boolean =>
  one.href === other.href && one.face.bold === other.face.bold && one.face.italic === other.face.italic;
