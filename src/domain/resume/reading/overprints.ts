import type { Word } from './word.ts';

/** Two drawings of one text further apart than this share of its size are two texts. */
const shiftMax = 0.12;

/**
 * Text drawn twice a hair apart is bold made without a bold font, or a shadow: one drawing stays, and it is bold. Each
 * word is compared with those of the same text, and with the last few, which may be drawn in other pieces.
 */
export const withoutOverprints = (words: readonly Word[]): Word[] => {
  const kept: Word[] = [];
  const places = new Map<string, number[]>();
  for (const word of words) {
    const text = word.text.trim();
    const same = places.get(text) ?? [];
    const under = text === '' ? undefined : same.find(at => liesOn(kept[at] as Word, word));
    if (under !== undefined) {
      kept[under] = bolder(kept[under] as Word);
      continue;
    }
    const last = kept.at(-1);
    if (last && text !== '' && isPartOf(word, last)) {
      kept[kept.length - 1] = bolder(last);
      continue;
    }
    if (last && last.text.trim() !== '' && isPartOf(last, word)) {
      kept[kept.length - 1] = bolder(word);
      continue;
    }
    if (same.length < comparedMax) same.push(kept.length);
    places.set(text, same);
    kept.push(word);
  }
  return kept;
};

const comparedMax = 64;

const liesOn = (one: Word, other: Word): boolean => {
  const near = shiftMax * Math.max(one.fontSize, 1);
  return (
    Math.abs(one.x - other.x) <= near &&
    Math.abs(one.baseline - other.baseline) <= near &&
    Math.abs(one.fontSize - other.fontSize) <= near
  );
};

/** `Anna`, `Anna Example`, `Example`: words of a text that lies there whole, within it and at its beginning or end. */
const isPartOf = (part: Word, whole: Word): boolean => {
  const near = shiftMax * Math.max(whole.fontSize, 1);
  const [text, words] = [part.text.trim(), whole.text.trim()];
  const atStart = words.startsWith(`${text} `) && Math.abs(part.x - whole.x) <= near;
  const atEnd = words.endsWith(` ${text}`) && Math.abs(part.right - whole.right) <= near;
  return (
    (atStart || atEnd) &&
    Math.abs(part.baseline - whole.baseline) <= near &&
    Math.abs(part.fontSize - whole.fontSize) <= near
  );
};

const bolder = (word: Word): Word => ({ ...word, run: { ...word.run, bold: true } });

/**
 * `V`, `Vi`, `ik`, `kr` …: letters drawn twice one after the other come in overlapping pieces. The text with each letter
 * once, or null where it is no such text.
 */
export const undoubled = (words: readonly Word[]): string | null => {
  if (words.length < 3) return null;
  const overlaps = words.slice(1).filter((word, at) => {
    const before = words[at] as Word;
    return (
      word.x < before.right - 0.05 * word.fontSize && word.x < before.x + 0.9 * (before.right - before.x)
    );
  });
  if (overlaps.length < 0.6 * (words.length - 1)) return null;
  const chars = [...words.map(word => word.text).join('')];
  let single = '';
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] as string;
    single += char;
    if (char === ' ') continue;
    if (chars[at + 1] !== char) return null;
    at++;
  }
  return single;
};
