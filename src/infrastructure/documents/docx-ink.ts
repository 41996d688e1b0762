import { layOver, looksAlike, parseRgb, type Rgb, white } from './pdf-colours.ts';
import { attribute, type XmlTag } from './xml-tokens.ts';

/** A colour as WordprocessingML has it; `automatic` shows on whatever is behind it, `unknown` may be anything. */
export type WordColour = Rgb | 'automatic' | 'unknown';

const hex = (value: string | null): Rgb | null => parseRgb(value === null ? null : `#${value}`);

/** `w:color`, `a:srgbClr` and the like: six hexadecimal digits or `auto`. */
export const wordColour = (value: string | null): WordColour | null => {
  if (value === null) return null;
  if (value === 'auto') return 'automatic';
  return hex(value);
};

/** `w:shd`: a fill, or a pattern over it of which only its whole and its absence have one colour. */
export const shading = (tag: XmlTag): Rgb | 'unknown' | null => {
  const pattern = attribute(tag, 'w:val') ?? 'clear';
  if (pattern === 'solid') return hex(attribute(tag, 'w:color')) ?? 'unknown';
  const fill = hex(attribute(tag, 'w:fill'));
  const share = /^pct(\d{1,2})$/.exec(pattern)?.[1];
  if (share === undefined || pattern === 'nil') return fill;
  const dots = hex(attribute(tag, 'w:color')) ?? [0, 0, 0];
  return layOver(dots, Number(share) / 100, fill ?? white);
};

const highlights: Readonly<Record<string, Rgb>> = {
  black: [0, 0, 0],
  blue: [0, 0, 255],
  cyan: [0, 255, 255],
  green: [0, 255, 0],
  magenta: [255, 0, 255],
  red: [255, 0, 0],
  yellow: [255, 255, 0],
  white: [255, 255, 255],
  darkBlue: [0, 0, 139],
  darkCyan: [0, 139, 139],
  darkGreen: [0, 100, 0],
  darkMagenta: [128, 0, 128],
  darkRed: [139, 0, 0],
  darkYellow: [128, 128, 0],
  darkGray: [169, 169, 169],
  lightGray: [211, 211, 211],
};

export const highlightColour = (value: string | null): Rgb | null =>
  value !== null && Object.hasOwn(highlights, value) ? (highlights[value] ?? null) : null;

/** Whether text of this colour cannot be told from this ground. */
export const vanishesOn = (text: WordColour | null, ground: Rgb | 'unknown'): boolean =>
  typeof text === 'object' && text !== null && ground !== 'unknown' && looksAlike(text, ground);
