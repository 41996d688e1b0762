import { isDateText, parseDates } from './dates.ts';
import type { Line } from './lines.ts';
import { joinWrapped } from './text-cleanup.ts';

/** Lines that read on as one: a wrapped sentence, a list item, or a line by itself. */
export interface Paragraph {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly first: Line;
  /** Set off as a list item. */
  readonly item: boolean;
}

const linesMax = 60;

export const paragraphsOf = (lines: readonly Line[]): Paragraph[] => {
  const groups: Line[][] = [];
  const leading = leadings(lines);
  for (const line of lines) {
    const open = groups.at(-1);
    if (open && open.length < linesMax && readsOn(open, line, leading.get(leadingKey(line)))) open.push(line);
    else groups.push([line]);
  }
  return groups.map(paragraphOf);
};

const leadingKey = (line: Line): string => `${line.region}|${Math.round(line.fontSize * 2)}`;

/** The tightest line spacing of each type size in each region: wider spacing there parts paragraphs. */
const leadings = (lines: readonly Line[]): Map<string, number> => {
  const tightest = new Map<string, number>();
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (!before || before.page !== line.page || leadingKey(before) !== leadingKey(line)) return;
    if (line.gap < 0.9 * line.fontSize) return;
    const key = leadingKey(line);
    tightest.set(key, Math.min(tightest.get(key) ?? Number.POSITIVE_INFINITY, line.gap));
  });
  return tightest;
};

const paragraphOf = (lines: readonly Line[]): Paragraph => {
  const first = lines[0] as Line;
  const text = lines.slice(1).reduce((joined, line) => joinWrapped(joined, line.text), first.text);
  return { text, lines, first, item: first.marker !== null || first.role?.kind === 'list-item' };
};

const readsOn = (open: readonly Line[], line: Line, leading: number | undefined): boolean => {
  const before = open.at(-1) as Line;
  const first = open[0] as Line;
  if (line.region !== before.region || line.marker !== null) return false;
  // Formats that say what a line is give each paragraph as one line.
  if (line.role !== null || before.role !== null) return false;
  if (line.gap <= 0 || line.gap > 2.1 * Math.max(line.fontSize, before.fontSize)) return false;
  if (Math.abs(line.fontSize - before.fontSize) > 0.6) return false;
  const lower = /^[\p{Ll}(&]/u.test(line.text);
  const looseness = leading !== undefined && line.page === before.page ? line.gap / leading : 1;
  const unfinished = lower || openEnd.test(before.text);
  if (looseness > (unfinished ? 1.4 : 1.28)) return false;
  const sentenceEnded = /[.!?]$/.test(before.text) && !lower;
  if (
    sentenceEnded &&
    (looseness > 1.1 || /^\S+(?: \S+){0,3}$/.test(line.text.replace(/[.!?]$/, ' . . . .')))
  )
    return false;
  if (line.bold !== before.bold && !(lower && line.segments.length === 1)) return false;
  if (first.marker !== null && line.x < first.x - 1) return false;
  if (isBrokenName(before, line)) return true;
  const hanging = open.length === 1 && line.x < before.x && before.x - line.x <= 1.5 * line.fontSize;
  if (first.marker === null && !hanging && Math.abs(line.x - before.x) > 0.6 * line.fontSize) return false;
  if (line.segments.length > 1 && !isStretched(line) && !endsInDate(line)) return false;
  if (before.segments.length > 1 && !isStretched(before)) return false;
  if (first.marker !== null && line.x <= first.x + 1 && !lower) return false;
  if (startsAnew(before, line)) return false;
  if (/[\p{L}\p{N}][-/]$/u.test(before.text) && before.right > before.regionRight - 6 * before.fontSize)
    return true;
  if (lower && !/[.!?:]$/.test(before.text) && before.text.length > 24) return true;
  return !wouldHaveFitted(before, line);
};

const label = /^\p{Lu}[^:.!?]{1,36}:\s/u;
/** `Role: …` under `Company: …`, whatever the length. */
const formLabel = /^\p{Lu}[\p{L} ]{1,24}:\s/u;
const openEnd = /(?:,|&|-|\b(?:of|and|for|the|in|with|to|at|on|und|de|et|y|e|für|von))$/u;

/** What no wrapped sentence goes on with: a date, an address, a labelled item after another. */
const startsAnew = (before: Line, line: Line): boolean => {
  const inBrackets = before.text.lastIndexOf('(') > before.text.lastIndexOf(')');
  if (inBrackets && /^[^(]{1,40}\)/.test(line.text)) return false;
  if (isDateText(line.text) || isDateText(before.text)) return true;
  if (/^(?:\+|\(\+?)?\d[\d ().-]{7,18}\d$/.test(line.text)) return true;
  if (formLabel.test(line.text) && formLabel.test(before.text)) return true;
  if (line.text.length < 100 && parseDates(line.text) !== null && parseDates(before.text) !== null)
    return true;
  if (/^(?:https?:|www\.|\S{1,64}@\S{1,80}\.)/.test(line.text) && !/[/:-]$/.test(before.text)) return true;
  if (/^(?:https?:\/\/|www\.)\S+[^\s/-]$/.test(before.text)) return true;
  if (before.text.endsWith(':') && before.text.length < 40) return true;
  if (/^\p{Lu}[^:]{1,38}:$/u.test(line.text)) return true;
  const lead = line.segments[0]?.lead ?? '';
  if (lead.endsWith(':') || (label.test(line.text) && label.test(before.text))) return true;
  return before.text.length < 18 && /^\p{Lu}/u.test(line.text) && !openEnd.test(before.text);
};

/** A name beside its date that goes on below: `2018 – 2022   Institute of` / `Technology`. */
const isBrokenName = (before: Line, line: Line): boolean => {
  const [one, two] = before.segments;
  if (!one || !two || before.segments.length !== 2 || line.segments.length !== 1) return false;
  // A list beside its label goes on under itself.
  const isList = two.text.includes(',') && Math.abs(two.x - line.x) < 3 && two.bold === line.bold;
  if (isList && !wouldHaveFitted(before, line)) return true;
  const main = isDateText(one.text) ? two : isDateText(two.text) ? one : null;
  if (!main || Math.abs(main.x - line.x) >= 3 || main.bold !== line.bold) return false;
  if (openEnd.test(main.text)) return true;
  // The date flush right left no room for the next word.
  const sameStyle = main === one && Math.abs(main.fontSize - line.fontSize) < 0.6;
  return sameStyle && main.right + firstWordWidth(line) > two.x - main.fontSize && !isDateText(line.text);
};

/** Would the line's first word have had room at the end of the line before? Then the break was meant. */
const wouldHaveFitted = (before: Line, line: Line): boolean => {
  const perChar = (line.right - line.x) / Math.max(1, line.text.length);
  return before.right + 0.8 * perChar + firstWordWidth(line) <= line.regionRight + 0.5;
};

const firstWordWidth = (line: Line): number => {
  const space = line.text.indexOf(' ');
  const share = (space < 0 ? line.text.length : space) / Math.max(1, line.text.length);
  return share * (line.right - line.x);
};

/** The last line of a wrapped header, with the date flushed right beside it. */
const endsInDate = (line: Line): boolean =>
  line.segments.length === 2 &&
  isDateText(line.segments[1]?.text ?? '') &&
  !isDateText(line.segments[0]?.text ?? '');

/** Justified text with wide word gaps is split into many short segments; a row of cells into few. */
const isStretched = (line: Line): boolean =>
  line.segments.length >= 3 &&
  line.right > line.regionRight - 1.5 * line.fontSize &&
  line.segments.every(segment => segment.text.length < 40) &&
  line.segments.filter(segment => /^\p{Ll}/u.test(segment.text)).length >= line.segments.length / 3;
