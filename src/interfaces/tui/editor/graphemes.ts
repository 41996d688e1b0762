const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Characters that neither join what stands before them nor what comes after, as long as both sides are such:
 * between two of them there is always a border, and no segmenter is needed.
 */
export const isPlainUnit = (code: number): boolean => PLAIN[code] === 1;

/** Latin, Greek, Cyrillic, kana, ideographs, Hangul syllables, and the punctuation and symbols that go with them. */
const PLAIN_RANGES: readonly (readonly [number, number])[] = [
  [0x09, 0x09],
  [0x20, 0x7e],
  [0xa0, 0xac],
  [0xae, 0x24f],
  [0x391, 0x3ff],
  [0x400, 0x481],
  [0x48a, 0x52f],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20bf],
  [0x2100, 0x23ff],
  [0x2500, 0x27bf],
  [0x3001, 0x3029],
  [0x3041, 0x3096],
  [0x30a0, 0x30fe],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff01, 0xff60],
];

const PLAIN = new Uint8Array(0x10000);
for (const [from, to] of PLAIN_RANGES) PLAIN.fill(1, from, to + 1);

const isPlainBorder = (text: string, offset: number): boolean =>
  offset <= 0 ||
  offset >= text.length ||
  (isPlainUnit(text.charCodeAt(offset - 1)) && isPlainUnit(text.charCodeAt(offset)));

/** The end of the cluster that starts at `offset`, which must be a border. */
export const nextBorder = (text: string, offset: number): number => {
  if (offset >= text.length) return text.length;
  if (isPlainUnit(text.charCodeAt(offset)) && isPlainBorder(text, offset + 1)) return offset + 1;
  const known = borderAfter(offset, text);
  if (known !== null) return known;
  segmented = segmentFrom(text, offset);
  return borderAfter(offset, text) ?? text.length;
};

/** Borders of the stretch of text that was segmented last: whoever asks for one usually asks for the next. */
interface Segmented {
  readonly text: string;
  readonly borders: readonly number[];
  /** Where the last answer stands in `borders`. */
  at: number;
}

let segmented: Segmented = { text: '', borders: [], at: 0 };

const WINDOW_UNITS = 512;

const borderAfter = (offset: number, text: string): number | null => {
  const { borders } = segmented;
  const first = borders[0];
  if (first === undefined || offset < first || offset >= (borders.at(-1) ?? 0) || segmented.text !== text)
    return null;
  if ((borders[segmented.at] ?? 0) > offset) segmented.at = 0;
  while ((borders[segmented.at] ?? 0) < offset) segmented.at++;
  return borders[segmented.at] === offset ? (borders[segmented.at + 1] ?? null) : null;
};

/** The last cluster of a window may be cut by its end, so it counts only at the end of the text. */
const segmentFrom = (text: string, offset: number): Segmented => {
  for (let units = WINDOW_UNITS; ; units *= 4) {
    const borders = Array.from(
      segmenter.segment(text.slice(offset, offset + units)),
      part => offset + part.index,
    );
    const isWhole = offset + units >= text.length;
    if (isWhole) borders.push(text.length);
    if (isWhole || borders.length > 2) return { text, borders, at: 0 };
  }
};

/** The start of the cluster that ends at `offset`. */
export const previousBorder = (text: string, offset: number): number => {
  if (offset <= 0) return 0;
  if (isPlainUnit(text.charCodeAt(offset - 1)) && isPlainBorder(text, offset - 1)) return offset - 1;
  let border = safeStart(text, offset - 1);
  for (;;) {
    const next = nextBorder(text, border);
    if (next >= offset) return border;
    border = next;
  }
};

/** The border at `offset`, or the next one when `offset` lies inside a cluster. */
export const snapToBorder = (text: string, offset: number): number => {
  if (isPlainBorder(text, offset)) return Math.min(Math.max(0, offset), text.length);
  let border = safeStart(text, offset - 1);
  while (border < offset) border = nextBorder(text, border);
  return border;
};

/** A border at or before `offset` that can be known without reading from the start. */
const safeStart = (text: string, offset: number): number => {
  let at = Math.min(offset, text.length);
  while (at > 0 && !isPlainBorder(text, at)) at--;
  return at;
};

const isWordUnit = (text: string, at: number): boolean => !/\s/.test(text.charAt(at));

/** Where a jump to the left ends: the start of this or the previous word. */
export const previousWord = (text: string, offset: number): number => {
  let at = offset;
  while (at > 0 && !isWordUnit(text, at - 1)) at--;
  while (at > 0 && isWordUnit(text, at - 1)) at--;
  return at;
};

/** Where a jump to the right ends: the end of this or the next word. */
export const nextWord = (text: string, offset: number): number => {
  let at = offset;
  while (at < text.length && !isWordUnit(text, at)) at++;
  while (at < text.length && isWordUnit(text, at)) at++;
  return at;
};
