/**
 * SimHash (Charikar, 2002): 64 bits of which texts with most of their words in common share most. A text's features are
 * its words and its pairs of words, each counted once: longer shingles tell the layouts of one resume apart, because a
 * column or a line break cuts them, and single words alone bring two people of one trade too near.
 */
export interface SimHash {
  /** Bits 63–32 and 31–0, each as a signed 32-bit integer. */
  readonly high: number;
  readonly low: number;
}

/** Lengths of the shingles, in words. */
const shingleWords = [1, 2] as const;

/** Fewer features than this are too few to tell two people apart. */
const featuresMin = 60;

/** No resume needs more; a longer text is hashed by its beginning. */
const wordsMax = 20_000;

/** Null where the lines hold too few words for a verdict. Linear in their length. */
export const simHashOf = (lines: readonly string[]): SimHash | null => {
  const features = featuresOf(lines);
  if (features.size < featuresMin) return null;
  const highVotes = new Int32Array(32);
  const lowVotes = new Int32Array(32);
  for (const feature of features) {
    vote(highVotes, hash32(feature, 0x811c9dc5));
    vote(lowVotes, hash32(feature, 0x9747b28c));
  }
  return { high: majority(highVotes), low: majority(lowVotes) };
};

/** How many of the 64 bits differ. */
export const distanceOf = (a: SimHash, b: SimHash): number =>
  bitCount(a.high ^ b.high) + bitCount(a.low ^ b.low);

/** 16 hex digits. */
export const formatSimHash = ({ high, low }: SimHash): string => hex32(high) + hex32(low);

/** Null for a text that is no SimHash. */
export const parseSimHash = (text: string): SimHash | null =>
  /^[0-9a-f]{16}$/.test(text)
    ? { high: Number.parseInt(text.slice(0, 8), 16) | 0, low: Number.parseInt(text.slice(8), 16) | 0 }
    : null;

const featuresOf = (lines: readonly string[]): ReadonlySet<string> => {
  const words: string[] = [];
  for (const line of lines) {
    for (const [word] of line
      .normalize('NFKC')
      .toLowerCase()
      .matchAll(/[\p{L}\p{N}]+/gu))
      words.push(word);
    if (words.length > wordsMax) break;
  }
  const features = new Set<string>();
  for (const length of shingleWords) {
    for (let at = 0; at + length <= words.length; at++) features.add(words.slice(at, at + length).join(' '));
  }
  return features;
};

/** 64 bits of one short text as 16 hex digits: enough to find it again, of no use to read it. */
export const hashText = (text: string): string =>
  hex32(hash32(text, 0x811c9dc5)) + hex32(hash32(text, 0x9747b28c));

/** FNV-1a over UTF-16 units, then the finalizer of MurmurHash3 (both public domain), which spreads short texts. */
const hash32 = (text: string, seed: number): number => {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};

const vote = (votes: Int32Array, hash: number): void => {
  for (let bit = 0; bit < 32; bit++) votes[bit] = (votes[bit] ?? 0) + (((hash >>> bit) & 1) === 1 ? 1 : -1);
};

const majority = (votes: Int32Array): number => {
  let bits = 0;
  for (let bit = 0; bit < 32; bit++) if ((votes[bit] ?? 0) > 0) bits |= 1 << bit;
  return bits;
};

const bitCount = (bits: number): number => {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

const hex32 = (bits: number): string => (bits >>> 0).toString(16).padStart(8, '0');
