import { confidence } from './confidence.ts';
import { isDateText } from './dates.ts';
import { type Found, found } from './found.ts';
import { urlPattern } from './header-pieces.ts';
import { contactLabelOf, takeContactLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { collapseSpaces } from './text-cleanup.ts';

const phonePattern =
  /(?:\+|\(\+?|(?<![\p{L}\d#.-])(?=\d))\d[\d\s()./‐‑‒–-]{5,22}\d(?:,?\s?(?:x|ext\.?|extension|durchwahl|poste|interno|int\.|ramal)\s?\d{1,5})?/giu;
/** Looks for numbers only where a text might hold one. */
export const hasPhone = (text: string): boolean => phonesIn(text.slice(0, 300)).length > 0;

/** Dates, ranges of years, postal codes and other numbers that a phone's form does not tell apart. */
const isOther = (text: string): boolean =>
  /^\(?(?:19|20)\d\d\s?[-–./]\s?(?:(?:19|20)\d\d|\d{1,2}\b)/.test(text) ||
  /^\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?(?:19|20)\d\d/.test(text) ||
  /^\d{4}-\d{4}-\d{4}-\d{3}/.test(text) ||
  /^(?:19|20)\d\d[-.]?(?:0\d|1[0-2])[-.]?[0-3]\d/.test(text) ||
  /^\d{5}-\d{3,4}$|^\d{4}-\d{3}$|^\d{1,3}(?:[.,]\d{3})+$/.test(text) ||
  isDateText(text);

/** `+44 7700 900122 58 Harbour Lane`: the number of the house that follows is no part of the phone's. */
const withoutHouse = (value: string, after: string): string => {
  const groups = /^(?<own>.*?(?<last>\d+)) (?<house>\d{1,4})$/.exec(value)?.groups;
  if (!groups?.own || !/^\s?,?\s?\p{Lu}/u.test(after)) return value;
  const isOdd = groups.last?.length !== groups.house?.length;
  return isOdd && groups.own.replace(/\D/g, '').length >= 10 ? groups.own : value;
};

const phonesIn = (text: string): string[] => {
  const found: string[] = [];
  const bare = text.replace(urlPattern, ' ');
  for (const match of bare.matchAll(phonePattern)) {
    const whole = collapseSpaces(match[0]).replace(/[\s(./–-]+$/, '');
    const value = withoutHouse(whole, bare.slice(match.index + match[0].length));
    const digits = value.replace(/(?:x|ext).*$/i, '').replace(/\D/g, '').length;
    if (digits >= 7 && digits <= 16 && !isOther(value)) found.push(value);
  }
  return found;
};

/** The person's phone: one with a label or a country code before one that only has the form. */
export const readPhone = (lines: readonly Line[]): Found | undefined => {
  let best: Found | undefined;
  let bestScore = 0;
  for (const [at, line] of lines.entries()) {
    for (const [nth, segment] of line.segments.entries()) {
      const beside = line.segments[nth - 1]?.text ?? (nth === 0 ? (lines[at - 1]?.text ?? '') : '');
      for (const part of segment.text
        .slice(0, 300)
        .split(/\s*[|•·;]\s*|\s[–—-]\s(?=\d{1,4}[a-z]?\s\p{Lu})/u)) {
        const labelled = takeContactLabel(part);
        const label = labelled?.label ?? contactLabelOf(beside);
        const [value] = phonesIn(part);
        if (!value || label === 'personal' || label === 'fax' || (labelled && label === 'address')) continue;
        const sign = Number(/^\(?\+/.test(value)) + Number(/^\(|^0\d/.test(value)) * 0.5;
        const score = 1 + (label === 'phone' || isTelLinked(line, value) ? 2 : 0) + sign;
        if (score <= bestScore) continue;
        bestScore = score;
        best = found(value, line, score >= 1.5 || hasMail(lines, at) ? confidence.form : confidence.place);
      }
    }
  }
  return best;
};

/** A `tel:` link says which number it is; what is printed is the value. */
const isTelLinked = (line: Line, value: string): boolean =>
  line.hrefs.some(
    href => /^tel:/i.test(href) && href.replace(/\D/g, '').endsWith(value.replace(/\D/g, '').slice(-7)),
  );

/** Contact data stands together: an address of mail within two lines confirms a bare number. */
const hasMail = (lines: readonly Line[], at: number): boolean =>
  lines.slice(Math.max(0, at - 2), at + 3).some(line => line.text.includes('@'));
