import { isDateText, parseDates } from './dates.ts';
import { urlPattern } from './header-pieces.ts';
import type { Line } from './lines.ts';

const wordsMax = 12;
/** What surely goes on in the next line. */
const openEnd =
  /[,&/–-]$|\s(?:of|de|der|des|di|do|da|and|und|et|y|e|for|für|pour|in|en|im|the|du|del|la|le)$/iu;

/**
 * Parts header rows that stand below each other in one style and would read on as one paragraph: where what a line is
 * about changes (a degree, then its school), the line opens a row of its own. A gap of 0 keeps paragraphs.ts from
 * joining it, and is no distance that could part entries.
 */
export const partRows = (
  lines: readonly Line[],
  kindOf: (text: string) => string | null,
  { bothKnown = false }: { readonly bothKnown?: boolean } = {},
): Line[] =>
  lines.map((line, at) => {
    const before = lines[at - 1];
    if (!before || line.gap <= 0 || line.marker !== null || !isRow(line.text) || !isRow(before.text))
      return line;
    if (line.segments.length > 1 || line.bold !== before.bold || !isPlain(before)) return line;
    const kind = kindOf(line.text);
    const other = kindOf(before.text);
    const known = bothKnown ? kind !== null && other !== null : kind !== null || other !== null;
    const turns = known && kind !== other && /^[\p{Lu}\d(«"“]/u.test(line.text);
    const opens =
      turns &&
      !/[,&/–-]$|\s(?:of|de|der|des|di|do|da|and|und|et|y|e|for|für|pour|in|en|im|the|du|del|la|le)$/iu.test(
        before.text,
      );
    return opens ? { ...line, gap: 0 } : line;
  });

/** One text, or one beside its date. */
const isPlain = ({ segments }: Line): boolean =>
  segments.length === 1 || (segments.length === 2 && segments.some(segment => isDateText(segment.text)));

const isRow = (text: string): boolean =>
  text.length < 110 &&
  text.split(' ').length <= wordsMax + (parseDates(text) ? 6 : 0) &&
  !/[.!?;]$/.test(text);

/** `Name of employer    Acme`: a label in a cell of its own reads like one with a colon. */
export const joinLabels = (lines: readonly Line[], isLabel: (text: string) => boolean): Line[] =>
  lines.map(line => {
    const [first, second] = line.segments;
    if (!first || !second || line.segments.length !== 2 || !isLabel(`${first.text.replace(/\s*:$/, '')}: `))
      return line;
    const text = `${first.text.replace(/\s*:$/, '')}: ${second.text}`;
    return { ...line, text, segments: [{ ...second, text, lead: '', bold: false }], bold: false };
  });

/** A line that is nothing but an address does not read on into the next. */
export const partLinks = (lines: readonly Line[]): Line[] =>
  lines.map((line, at) => {
    const before = lines[at - 1]?.text ?? '';
    return line.gap > 0 && urlPattern.exec(before)?.[0] === before ? { ...line, gap: 0 } : line;
  });

/** A list of one short thing a line: no line of it goes on into the next, however narrow the column is. */
export const partShortLines = (lines: readonly Line[]): Line[] => {
  const plain = lines.filter(({ text }) => /^[\p{Lu}\d.]/u.test(text) && text.split(' ').length <= 5);
  const isList =
    lines.length >= 3 &&
    plain.length >= 0.9 * lines.length &&
    !lines.some(({ text }) => /[,;:|•·]|\s[–—-]\s/u.test(text));
  if (!isList) return [...lines];
  return lines.map((line, at) => {
    const goesOn = openEnd.test(lines[at - 1]?.text ?? '') || !/^[\p{Lu}\d.]/u.test(line.text);
    return line.gap > 0 && !goesOn ? { ...line, gap: 0 } : line;
  });
};
