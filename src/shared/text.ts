/**
 * Makes any text safe to show in a terminal: escape sequences, control and invisible formatting characters go,
 * line ends become `\n`, lone surrogates become U+FFFD. Tabs, joiners inside emoji and all letters stay.
 * Linear in the length of the text.
 */
export const printable = (text: string): string => {
  if (isPlainAscii(text)) return text;
  const withoutSequences = text.includes('\u001b') || C1.test(text) ? dropSequences(text) : text;
  return withoutSequences.toWellFormed().replace(LINE_ENDS, '\n').replace(UNWANTED, '');
};

/** `printable` on one line: line ends and tabs become single spaces. */
export const printableLine = (text: string): string => printable(text).replace(/[\n\t]+/g, ' ');

const C1 = /[\u0080-\u009f]/;
const LINE_ENDS = /\r\n|[\r\u2028\u2029\u0085\u000b\u000c]/g;

/**
 * C0 and C1 controls without tab and line feed, soft hyphen, marks and overrides of the writing direction,
 * zero-width space, word joiner and the invisible operators, byte order mark, interlinear annotation, tag characters.
 * The zero-width joiner and the variation selectors are parts of emoji and stay.
 */
const UNWANTED =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u206a-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const isPlainAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code < 0x20 && code !== 0x0a && code !== 0x09) || code > 0x7e) return false;
  }
  return true;
};

const ESC = 0x1b;
const BEL = 0x07;
const CSI_8BIT = 0x9b;
const ST_8BIT = 0x9c;

/** Removes whole sequences (ECMA-48: CSI, OSC, DCS, SOS, PM, APC, and two-character escapes), not only their first byte. */
const dropSequences = (text: string): string => {
  const kept: string[] = [];
  let from = 0;
  let at = 0;
  while (at < text.length) {
    const after = sequenceEnd(text, at);
    if (after === at) {
      at++;
      continue;
    }
    kept.push(text.slice(from, at));
    from = after;
    at = after;
  }
  kept.push(text.slice(from));
  return kept.join('');
};

/** Where the sequence that starts at `at` ends; `at` itself when none starts there. */
const sequenceEnd = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code === CSI_8BIT) return csiEnd(text, at + 1);
  if (isStringOpener(code - 0x40) && code >= 0x80) return stringEnd(text, at + 1);
  if (code !== ESC) return at;
  const next = text.charCodeAt(at + 1);
  if (Number.isNaN(next)) return at + 1;
  if (next === 0x5b) return csiEnd(text, at + 2);
  if (isStringOpener(next)) return stringEnd(text, at + 2);
  if (next >= 0x20 && next <= 0x2f) return at + 3 <= text.length ? at + 3 : text.length;
  if (next >= 0x30 && next <= 0x7e) return at + 2;
  return at + 1;
};

/** `P X ] ^ _` after ESC open a string that ends with ST or BEL. */
const isStringOpener = (code: number): boolean =>
  code === 0x50 || code === 0x58 || code === 0x5d || code === 0x5e || code === 0x5f;

const csiEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && text.charCodeAt(at) >= 0x20 && text.charCodeAt(at) <= 0x3f) at++;
  const final = text.charCodeAt(at);
  return final >= 0x40 && final <= 0x7e ? at + 1 : at;
};

/** A string that is never closed may not swallow what follows: it ends with its line, or after a fixed length. */
const STRING_CHARS_MAX = 4_096;

const stringEnd = (text: string, from: number): number => {
  const limit = Math.min(text.length, from + STRING_CHARS_MAX);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === BEL || code === ST_8BIT) return at + 1;
    if (code === ESC) return text.charCodeAt(at + 1) === 0x5c ? at + 2 : at;
    // Another opener ends the string as well, so that no character is looked at more than twice.
    if (code === 0x0a || code === 0x0d || (code >= 0x80 && code <= 0x9f)) return at;
  }
  return from;
};
