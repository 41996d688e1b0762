import { headOf } from './phrase-index.ts';

/**
 * The names in texts of lines such as `Name | other name | =other`, by a hash of their first word, in arrays of
 * numbers: every cold start pays for this, so nothing is cut out of a text before a word asks for it. 10,000 names take
 * about 3 ms. A mark (`=` or `~`) in front of a name is no part of it; what it means, the lines' owner says.
 */
export interface NameTable {
  /** The names whose first word this is, in the order of the texts; undefined when there is none. */
  readonly startingWith: (head: string) => FoundName[] | undefined;
}

export interface FoundName {
  readonly name: string;
  readonly mark: '' | '=' | '~';
  /** Index of the text. */
  readonly text: number;
  /** The first name of its line, the same string for all names of the line. */
  readonly lineName: string;
}

const SLOTS = 1 << 14;

export const nameTable = (texts: readonly string[]): NameTable => {
  const chars = texts.reduce((sum, text) => sum + text.length, 0);
  // A name and its separator take three characters at least.
  const table = new Names(Math.ceil(chars / 3) + texts.length);
  for (const [index, text] of texts.entries()) table.addText(index, text);
  const startingWith = (head: string): FoundName[] | undefined => {
    const found: FoundName[] = [];
    for (let at = table.last(head); at >= 0; at = table.before(at)) {
      const index = table.textOf(at);
      const lines = texts[index] ?? '';
      const start = table.startOf(at);
      const name = nameAt(lines, start);
      if (headOf(name) !== head) continue;
      const line = lines.lastIndexOf('\n', start - 1) + 1;
      found.push({ name, mark: markAt(lines, start), text: index, lineName: nameAt(lines, line) });
    }
    return found.length > 0 ? found.reverse() : undefined;
  };
  return { startingWith };
};

const markAt = (lines: string, start: number): FoundName['mark'] => {
  const first = lines[start];
  return first === '=' || first === '~' ? first : '';
};

const nameAt = (lines: string, start: number): string => {
  const bar = lines.indexOf(' | ', start);
  const newline = lines.indexOf('\n', start);
  const lineEnd = newline < 0 ? lines.length : newline;
  const end = bar < 0 || bar > lineEnd ? lineEnd : bar;
  return lines.slice(markAt(lines, start) === '' ? start : start + 1, end);
};

/** Chains of names that share a slot. */
class Names {
  readonly #last = new Int32Array(SLOTS).fill(-1);
  readonly #before;
  readonly #text;
  readonly #start;
  #count = 0;

  constructor(namesMax: number) {
    this.#before = new Int32Array(namesMax);
    this.#text = new Uint16Array(namesMax);
    this.#start = new Int32Array(namesMax);
  }

  addText(text: number, lines: string): void {
    for (let line = 0; line < lines.length; ) {
      const newline = lines.indexOf('\n', line);
      const end = newline < 0 ? lines.length : newline;
      for (let start = line; start < end; ) {
        const code = lines.charCodeAt(start);
        this.#add(text, start, slotOf(lines, code === EQUALS || code === TILDE ? start + 1 : start));
        const bar = lines.indexOf(' | ', start);
        start = bar < 0 ? end : bar + 3;
      }
      line = end + 1;
    }
  }

  #add(text: number, start: number, slot: number): void {
    const at = this.#count++;
    this.#text[at] = text;
    this.#start[at] = start;
    this.#before[at] = this.#last[slot] ?? -1;
    this.#last[slot] = at;
  }

  /** The name in this word's slot that was added last; other words share the slot. */
  last(word: string): number {
    return this.#last[slotOf(word, 0)] ?? -1;
  }

  before(at: number): number {
    return this.#before[at] ?? -1;
  }

  textOf(at: number): number {
    return this.#text[at] ?? 0;
  }

  startOf(at: number): number {
    return this.#start[at] ?? 0;
  }
}

const EQUALS = 61;
const TILDE = 126;

/** By the letters and digits that begin here, whatever their case. */
const slotOf = (text: string, from: number): number => {
  let hash = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const lower = code | CASE_BIT;
    if (code < 128 && !(lower >= 97 && lower <= 122) && !(code >= 48 && code <= 57)) break;
    hash = (hash * 31 + lower) & (SLOTS - 1);
  }
  return hash;
};

/** The bit in which capitals of ASCII and Latin-1 differ from small letters. */
const CASE_BIT = 32;
