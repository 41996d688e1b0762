import type { PdfItem } from './pdf-open.ts';
import type { Bounds } from './pdf-shapes.ts';
import type { SeenGlyph } from './pdf-sight.ts';

/**
 * The vendor gives text twice: as items with words and spaces put together, and glyph by glyph as it is painted. Both
 * follow the file's order, so letters find their glyphs by counting along; where the two differ, the next few letters
 * tell where to go on. Returns the items without what cannot be seen.
 */
export const visibleItems = (
  items: readonly PdfItem[],
  glyphs: readonly SeenGlyph[],
  view: Bounds,
): PdfItem[] => {
  if (glyphs.every(({ reason }) => reason === null)) return [...items];
  const painted = new PaintedLetters(glyphs, view);
  return items.flatMap(item => {
    const found = painted.glyphsOf(item);
    return found.some(seen => seen?.reason) ? cut(item, found) : [item];
  });
};

/** Ligatures and presentation forms are taken apart, as the vendor does in items; blanks count for nothing. */
const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '');

/** Letters that find a lost place again, and how far ahead they are looked for. */
const needleLength = 8;
const aheadMax = 20_000;
/** A page whose two forms have nothing in common is not searched for ever. */
const searchesMax = 400;

class PaintedLetters {
  readonly #letters: string;
  /** One a code unit of the letters. */
  readonly #owners: SeenGlyph[] = [];
  #next = 0;
  #searches = 0;

  constructor(glyphs: readonly SeenGlyph[], view: Bounds) {
    const parts: string[] = [];
    const invisible = /^\p{Cf}$/u;
    for (const seen of glyphs) {
      if (seen.glyph.isSpace || invisible.test(seen.glyph.text) || isLeftOut(seen, view)) continue;
      const letters = fold(seen.glyph.text);
      parts.push(letters);
      for (let count = 0; count < letters.length; count++) this.#owners.push(seen);
    }
    this.#letters = parts.join('');
  }

  /** The glyph of each code unit of the item's text; null where none was found, and for blanks. */
  glyphsOf({ str, dir }: PdfItem): (SeenGlyph | null)[] {
    const units: { readonly at: number; readonly length: number; readonly letters: string }[] = [];
    let at = 0;
    for (const character of str) {
      units.push({ at, length: character.length, letters: fold(character) });
      at += character.length;
    }
    // What is written from right to left was turned into the order of speech.
    if (dir === 'rtl') units.reverse();
    const target = units.map(({ letters }) => letters).join('');
    const found: (SeenGlyph | null)[] = Array.from({ length: str.length }, () => null);
    let done = 0;
    for (const unit of units) {
      if (unit.letters === '') continue;
      if (this.#find(unit.letters, target.slice(done, done + needleLength))) {
        const owner = this.#owners[this.#next] ?? null;
        found.fill(owner, unit.at, unit.at + unit.length);
        this.#next += unit.letters.length;
      }
      done += unit.letters.length;
    }
    return found;
  }

  #find(letters: string, needle: string): boolean {
    if (this.#letters.startsWith(letters, this.#next)) return true;
    if (this.#searches >= searchesMax) return false;
    this.#searches += 1;
    const ahead = this.#letters.slice(this.#next, this.#next + aheadMax).indexOf(needle);
    if (ahead < 0) return false;
    this.#next += ahead;
    return true;
  }
}

/** The vendor makes no items of what begins outside the page. */
const isLeftOut = ({ glyph: { start, end } }: SeenGlyph, view: Bounds): boolean =>
  start[1] < view.bottom || start[1] > view.top || start[0] > view.right || end[0] < view.left;

/** The stretches of an item that can be seen, each where it stands. */
const cut = (item: PdfItem, found: readonly (SeenGlyph | null)[]): PdfItem[] => {
  const pieces: { from: number; to: number }[] = [];
  let open = false;
  for (let at = 0; at < found.length; at++) {
    const blank = /\s/.test(item.str[at] ?? '');
    if (blank && !open) continue;
    if (found[at]?.reason) open = false;
    else if (open) (pieces.at(-1) ?? { to: 0 }).to = at + 1;
    else {
      pieces.push({ from: at, to: at + 1 });
      open = true;
    }
  }
  return pieces.flatMap(({ from, to }) => {
    const str = item.str.slice(from, to).trimEnd();
    const owners = found.slice(from, from + str.length).filter(seen => seen !== null);
    const first = (item.dir === 'rtl' ? owners.at(-1) : owners[0])?.glyph;
    const last = (item.dir === 'rtl' ? owners[0] : owners.at(-1))?.glyph;
    if (str === '' || !first || !last) return [];
    const width = Math.hypot(last.end[0] - first.start[0], last.end[1] - first.start[1]);
    return [{ ...item, str, width, transform: [...item.transform.slice(0, 4), ...first.start] }];
  });
};
