import { ABBREVIATIONS, DOT_ENDINGS, LEADING_DOT_WORDS, SLASH_COMPOUNDS } from './data/compounds.ts';
import { FUNCTION_WORD_CLASSES, type FunctionWordClass } from './data/function-words.ts';
import { stem } from './stem.ts';

/** One word, number or unit sign of a text. */
export interface Token {
  /** Lower case, NFKC, without possessive or invisible characters. */
  readonly norm: string;
  readonly stem: string;
  /** UTF-16 offsets of the text as typed. */
  readonly start: number;
  readonly end: number;
  /** Counts from 0. */
  readonly sentence: number;
  readonly kind: 'word' | 'number' | 'sign';
  /** null for content words. */
  readonly functionClass: FunctionWordClass | null;
  /** Typed with a capital first letter. */
  readonly capital: boolean;
}

/**
 * Splits a text into tokens in one pass. `c++`, `c#`, `o(log n)`, `ci/cd`, `.net`, `node.js`, `k8s`, `1,000` and
 * `3.5` stay whole; hyphens and other slashes split. Sentences end at `.!?` before a space, at a line break, and
 * after SENTENCE_TOKENS_MAX tokens, so that text without stops still has neighbourhoods.
 */
export const tokenise = (text: string): Token[] => {
  const scan: Scan = { text, at: 0, tokens: [], sentence: 0, inSentence: 0 };
  while (scan.at < text.length) step(scan);
  return scan.tokens;
};

export const SENTENCE_TOKENS_MAX = 60;

const functionClassOf = (norm: string): FunctionWordClass | null => FUNCTION_CLASS.get(norm) ?? null;

interface Scan {
  readonly text: string;
  at: number;
  readonly tokens: Token[];
  sentence: number;
  inSentence: number;
}

const FUNCTION_CLASS: ReadonlyMap<string, FunctionWordClass> = new Map(
  Object.entries(FUNCTION_WORD_CLASSES).flatMap(([name, words]) =>
    words.split(' ').map(word => [word, name as FunctionWordClass] as const),
  ),
);
const SLASHED = new Set(SLASH_COMPOUNDS);
const DOTTED = new Set(DOT_ENDINGS);
const LEADING_DOT = new Set(LEADING_DOT_WORDS);
const SHORTENED = new Set(ABBREVIATIONS);

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{N}/u;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const isPlainLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isPlainDigit = (code: number): boolean => code >= 48 && code <= 57;
/** A lone half of a surrogate pair cannot be part of a word. */
const isLetter = (char: string): boolean => {
  const code = char.charCodeAt(0);
  return code < 128 ? isPlainLetter(code) : LETTER.test(char) || INVISIBLE.test(char);
};
const isDigit = (char: string): boolean => {
  const code = char.charCodeAt(0);
  return code < 128 ? isPlainDigit(code) : DIGIT.test(char);
};
const isWordChar = (char: string): boolean => char !== '' && (isLetter(char) || isDigit(char));
const isApostrophe = (char: string): boolean => char === "'" || char === '’' || char === 'ʼ';
const isSpace = (char: string): boolean =>
  char === '' || char === ' ' || char === '\t' || char === '\n' || char === '\r' || char === '\u00a0';
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
]);

const charAt = (text: string, at: number): string => {
  const code = text.charCodeAt(at);
  // A pair is read as one character; half a pair stays what it is.
  if (code >= 0xd800 && code <= 0xdbff && at + 1 < text.length) {
    const low = text.charCodeAt(at + 1);
    if (low >= 0xdc00 && low <= 0xdfff) return text.slice(at, at + 2);
  }
  return text.charAt(at);
};

const step = (scan: Scan): void => {
  const { text, at } = scan;
  const char = charAt(text, at);
  const sign = SIGNS.get(char);
  if (isWordChar(char)) readWord(scan, at);
  else if (char === '.' && opensWord(text, at)) push(scan, at, wordEnd(text, at + 1));
  else if (sign) push(scan, at, at + 1, sign);
  else {
    scan.at = at + char.length;
    if (endsSentence(scan, char, at)) nextSentence(scan);
  }
};

/** The dot of `.net`. */
const opensWord = (text: string, at: number): boolean =>
  !isWordChar(text.charAt(at - 1)) &&
  isLetter(text.charAt(at + 1)) &&
  LEADING_DOT.has(text.slice(at + 1, wordEnd(text, at + 1)).toLowerCase());

const ENDS = new Set(['\n', '!', '?', '。', '！', '？']);

const endsSentence = (scan: Scan, char: string, at: number): boolean => {
  if (char !== '.') return ENDS.has(char);
  const before = scan.tokens.at(-1)?.norm ?? '';
  if (!SHORTENED.has(before)) return true;
  return before === 'etc' && isSpace(scan.text.charAt(at + 1)) && startsUpper(scan.text, at + 2);
};

const startsUpper = (text: string, at: number): boolean => {
  const char = text.charAt(at);
  return char !== char.toLowerCase();
};

const nextSentence = (scan: Scan): void => {
  if (scan.inSentence === 0) return;
  scan.sentence++;
  scan.inSentence = 0;
};

const wordEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (!isPlainLetter(code) && !isPlainDigit(code)) break;
      at++;
      continue;
    }
    const char = charAt(text, at);
    if (!isWordChar(char)) break;
    at += char.length;
  }
  return at;
};

const readWord = (scan: Scan, start: number): void => {
  const { text } = scan;
  let end = wordEnd(text, start);
  end = numberEnd(text, start, end);
  end = complexityEnd(text, start, end);
  end = dottedEnd(text, start, end);
  end = slashedEnd(text, start, end);
  if (isApostrophe(text.charAt(end)) && isLetter(text.charAt(end + 1))) end = wordEnd(text, end + 1);
  if (text.startsWith('++', end) && isLetter(text.charAt(start))) end += 2;
  else if (text.charAt(end) === '#' && end - start === 1) end += 1;
  push(scan, start, end);
};

/** `1,000`, `3.5`, `10.0.0.1`: a separator between digits. */
const numberEnd = (text: string, start: number, from: number): number => {
  let end = from;
  if (!isDigit(text.charAt(start))) return end;
  while (
    isDigit(text.charAt(end - 1)) &&
    (text.charAt(end) === '.' || text.charAt(end) === ',') &&
    isDigit(text.charAt(end + 1))
  ) {
    end = wordEnd(text, end + 1);
  }
  return end;
};

const COMPLEXITY_CHARS_MAX = 24;

/** `O(n log n)` up to its closing bracket, if that comes soon. */
const complexityEnd = (text: string, start: number, end: number): number => {
  if (end - start !== 1 || text.charAt(end) !== '(' || !/[oOθΘωΩ]/.test(text.charAt(start))) return end;
  const window = text.slice(end, end + COMPLEXITY_CHARS_MAX);
  let depth = 0;
  for (let at = 0; at < window.length; at++) {
    if (window[at] === '(') depth++;
    else if (window[at] === ')' && --depth === 0) return end + at + 1;
    else if (window[at] === '\n') break;
  }
  return end;
};

const dottedEnd = (text: string, start: number, end: number): number => {
  if (text.charAt(end) !== '.' || !isLetter(text.charAt(end + 1))) return end;
  const next = wordEnd(text, end + 1);
  const first = text.slice(start, end).toLowerCase();
  const second = text.slice(end + 1, next).toLowerCase();
  if ((first === 'e' && second === 'g') || (first === 'i' && second === 'e')) return next;
  return DOTTED.has(second) ? next : end;
};

const slashedEnd = (text: string, start: number, end: number): number => {
  if (text.charAt(end) !== '/' || !isWordChar(text.charAt(end + 1))) return end;
  const next = wordEnd(text, end + 1);
  return next - start <= 16 && SLASHED.has(text.slice(start, next).toLowerCase()) ? next : end;
};

const push = (scan: Scan, start: number, end: number, sign?: string): void => {
  scan.at = end;
  const raw = scan.text.slice(start, end);
  const norm = sign ?? normalised(raw);
  if (norm === '') return;
  if (scan.inSentence >= SENTENCE_TOKENS_MAX) nextSentence(scan);
  scan.inSentence++;
  scan.tokens.push({
    norm,
    stem: stem(norm),
    start,
    end,
    sentence: scan.sentence,
    kind: sign ? 'sign' : isDigit(norm.charAt(0)) ? 'number' : 'word',
    functionClass: functionClassOf(norm),
    capital: startsUpper(raw, 0),
  });
};

const PLAIN = /^[a-z0-9]+$/;

const normalised = (raw: string): string => {
  if (PLAIN.test(raw)) return raw;
  const lower = raw
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[’ʼ]/g, "'");
  if (lower.includes('(')) return lower.replace(/[\s*^·×]/g, '');
  return lower.endsWith("'s") && functionClassOf(lower) === null ? lower.slice(0, -2) : lower;
};
