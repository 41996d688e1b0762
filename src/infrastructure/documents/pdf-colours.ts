/** Red, green, blue, each 0–255. */
export type Rgb = readonly [number, number, number];

export const white: Rgb = [255, 255, 255];
export const black: Rgb = [0, 0, 0];

/** The vendor's `#rrggbb`; null for anything else. */
export const parseRgb = (text: unknown): Rgb | null => {
  if (typeof text !== 'string') return null;
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text);
  if (!digits) return null;
  return [channel(digits[1]), channel(digits[2]), channel(digits[3])];
};

const channel = (digits: string | undefined): number => Number.parseInt(digits ?? '0', 16);

/** A colour of this opacity (0–1) laid over another. */
export const layOver = (top: Rgb, alpha: number, under: Rgb): Rgb => {
  const mix = (index: 0 | 1 | 2): number => under[index] + (top[index] - under[index]) * alpha;
  return [mix(0), mix(1), mix(2)];
};

/** A tenth of the whole range. */
const channelDifferenceMax = 25.5;
/** Text that people are meant to read has 4.5, light grey decoration (#ddd on white) 1.36. */
const contrastMax = 1.15;

/**
 * Whether text of one colour cannot be made out on ground of the other: no channel is more than a tenth of its range
 * apart, and the contrast ratio (WCAG 2.2) is under 1.15. On white that is #f1f1f1 and lighter, on black #181818 and
 * darker; yellow on white is hard to read but seen.
 */
export const looksAlike = (one: Rgb, two: Rgb): boolean => {
  const apart = Math.max(...[0, 1, 2].map(index => Math.abs((one[index] ?? 0) - (two[index] ?? 0))));
  if (apart > channelDifferenceMax) return false;
  const [light, dark] = [luminance(one), luminance(two)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05) < contrastMax;
};

/** Relative luminance of sRGB, 0–1 (WCAG 2.2). */
const luminance = (colour: Rgb): number => {
  const linear = (value: number): number => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
};
