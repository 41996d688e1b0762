import type { EvidenceSpan } from '../interview/grade.ts';

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
