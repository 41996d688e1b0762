/**
 * Bytes as text, or null if they are none: UTF-8 with or without its mark, UTF-16 with its mark, else Windows-1252.
 * Line ends become `\n`.
 */
export const decodeText = (bytes: Uint8Array): string | null => {
  const text = decodeVerbatim(bytes);
  return text === null ? null : withPlainLineEnds(text);
};

/** The same with its line ends as they are: in JSON some of them may stand inside a string, where `\n` may not. */
export const decodeVerbatim = (bytes: Uint8Array): string | null => {
  const text = decoded(bytes);
  return text !== null && looksLikeText(text) ? text : null;
};

export const withPlainLineEnds = (text: string): string => text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');

const decoded = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return plausibleWindows1252(bytes) ? new TextDecoder('windows-1252').decode(bytes) : null;
  }
};

/** Western text in one byte a character is letters and spaces for the most part; compressed bytes are spread evenly. */
const plausibleWindows1252 = (bytes: Uint8Array): boolean => {
  let common = 0;
  for (const byte of bytes) {
    const letter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
    const accented = byte >= 0xc0;
    if (letter || byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) common += 1;
    else if (accented) common += 0.5;
  }
  return common >= bytes.length * 0.6;
};

/** No NUL, and next to no other control characters or undecodable ones. */
const looksLikeText = (text: string): boolean => {
  let odd = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0) return false;
    const spacing = code === 9 || code === 10 || code === 11 || code === 12 || code === 13;
    if ((code < 0x20 && !spacing) || code === 0x7f || code === 0xfffd) odd += 1;
  }
  return odd <= text.length * 0.01;
};
