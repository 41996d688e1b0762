import type { HiddenPiece, HiddenReason } from '../../domain/resume/reading/laid-out.ts';

/** Fewer letters and digits are a bullet, a mark or a slip, and no text that somebody hid. */
const lettersMin = 2;
/** A piece is quoted, and not kept whole. */
const textMax = 4_000;
const piecesMax = 1_000;

/** Collects what a reader finds hidden; pieces with nothing in sight between them become one. */
export class HiddenPieces {
  readonly #pieces: HiddenPiece[] = [];
  #open = false;

  add(text: string, reason: HiddenReason): void {
    const last = this.#pieces.at(-1);
    if (this.#open && last?.reason === reason) {
      if (last.text.length < textMax)
        this.#pieces[this.#pieces.length - 1] = { ...last, text: (last.text + text).slice(0, textMax) };
    } else if (this.#pieces.length < piecesMax) {
      this.#pieces.push({ page: 1, text: text.slice(0, textMax), reason });
      this.#open = true;
    }
  }

  /** Another line or block begins; the piece goes on there if it is hidden as well. */
  lineEnd(): void {
    const last = this.#pieces.at(-1);
    if (this.#open && last && !/\s$/.test(last.text))
      this.#pieces[this.#pieces.length - 1] = { ...last, text: `${last.text} ` };
  }

  /** Something in sight stands here. */
  seen(): void {
    this.#open = false;
  }

  finish(): HiddenPiece[] {
    return this.#pieces
      .map(piece => ({ ...piece, text: piece.text.replace(/\s+/gu, ' ').trim() }))
      .filter(({ text }) => (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= lettersMin);
  }
}
