import type { EvidenceSpan } from '../interview/grade.ts';
import { ABBREVIATIONS } from './data/compounds.ts';

/** A stretch of the answer, UTF-16 offsets, end excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The quotes of `ranges` in reading order, without repeats, at most `countMax`. */
export const quotesOf = (answer: string, ranges: readonly Range[], countMax = 6): EvidenceSpan[] => {
  const seen = new Set<string>();
  const spans: EvidenceSpan[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const key = `${start}:${end}`;
    if (end <= start || seen.has(key)) continue;
    seen.add(key);
    spans.push({ quote: answer.slice(start, end), start, end });
    if (spans.length === countMax) break;
  }
  return spans;
};

/** A quote that is widened to whole clauses stays within so many characters. */
const QUOTE_CHARS_MAX = 120;
/** A clause of fewer says nothing by itself. */
const QUOTE_CHARS_MIN = 20;
const SHORTENED = new Set(ABBREVIATIONS);
const CLOSERS = new Set(['»', '”', '"', '’', "'", ')']);
const CLAUSE_SIGNS = new Set([',', ';', ':', '—', '–']);
const SENTENCE_SIGNS = new Set(['.', '!', '?']);

/**
 * The sentence around a range where it is short enough to quote, else the clauses that hold it, else the one it
 * begins in; else the range as it is.
 */
export const atBorders = (answer: string, range: Range): Range => {
  const sentence = piece(answer, range, 'sentence');
  if (sentence && fits(sentence)) return sentence;
  const clauses = piece(answer, range, 'clause');
  if (clauses && fits(clauses)) return clauses;
  const first = piece(answer, { start: range.start, end: Math.min(range.end, range.start + 1) }, 'clause');
  return first && fits(first) && first.end - first.start >= QUOTE_CHARS_MIN ? first : range;
};

type Border = 'clause' | 'sentence';

const fits = ({ start, end }: Range): boolean => end > start && end - start <= QUOTE_CHARS_MAX;

/** null when a border is further away than a quote may reach. */
const piece = (answer: string, range: Range, kind: Border): Range | null => {
  const wanted = (at: number): boolean => {
    const found = borderAt(answer, at);
    return found !== null && (kind === 'clause' || found === 'sentence');
  };
  let start = range.start;
  while (!wanted(start)) if (--start < range.start - QUOTE_CHARS_MAX) return null;
  let end = range.end;
  while (!wanted(end)) if (++end > range.end + QUOTE_CHARS_MAX) return null;
  return trimmed(answer, { start, end });
};

/** What ends right before an offset: the text's ends count as ends of sentences. */
const borderAt = (answer: string, at: number): Border | null => {
  if (at <= 0 || at >= answer.length) return 'sentence';
  if (answer[at - 1] === '\n' || answer[at] === '\n') return 'sentence';
  if (!isSpace(answer[at])) return null;
  let last = at - 1;
  while (last > 0 && CLOSERS.has(answer[last] ?? '')) last--;
  const sign = answer[last] ?? '';
  if (CLAUSE_SIGNS.has(sign)) return 'clause';
  if (!SENTENCE_SIGNS.has(sign)) return null;
  return sign === '.' && SHORTENED.has(wordBefore(answer, last)) ? null : 'sentence';
};

const ABBREVIATION_CHARS_MAX = 7;

const wordBefore = (answer: string, at: number): string =>
  answer
    .slice(Math.max(0, at - ABBREVIATION_CHARS_MAX), at)
    .split(/\s/)
    .at(-1)
    ?.toLowerCase() ?? '';

const isSpace = (char: string | undefined): boolean => char !== undefined && /\s/.test(char);

/** Without space around it, and without the comma that parts it from what follows. */
const trimmed = (answer: string, range: Range): Range => {
  let { start, end } = range;
  while (start < end && isSpace(answer[start])) start++;
  while (end > start && (isSpace(answer[end - 1]) || CLAUSE_SIGNS.has(answer[end - 1] ?? ''))) end--;
  return { start, end };
};
