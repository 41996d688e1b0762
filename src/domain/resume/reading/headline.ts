import { confidence } from './confidence.ts';
import { parseDates } from './dates.ts';
import { type Found, found } from './found.ts';
import { contactLabelOf, takeContactLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { profileOf } from './networks.ts';
import { hasPhone } from './phone.ts';
import { isPlace, looksLikePlace } from './places.ts';
import { positionScore } from './roles.ts';

/** Mail, phone, address of the web, or a label of them. */
export const isContactText = (text: string): boolean =>
  /@|https?:|www\./.test(text) || contactLabelOf(text) !== null || hasPhone(text) || profileOf(text) !== null;

const smallest = (lines: readonly Line[]): number =>
  lines.reduce((least, line) => Math.min(least, line.fontSize), Number.POSITIVE_INFINITY);

/** The headline under the name: a job title, or a short line in type larger than the text's. */
export const readLabel = (after: readonly Line[], head: readonly Line[]): Found | undefined => {
  const rows = after.filter(line => !isContactText(line.text));
  const [next] = rows;
  for (const line of rows.slice(0, 3)) {
    const isOther =
      takeContactLabel(line.text) !== null ||
      /^\p{L}+\s*:\s/u.test(line.text) ||
      looksLikePlace(line.text) ||
      parseDates(line.text) !== null ||
      line.text.split(' ').length > 12 ||
      /[.!?]$/.test(line.text);
    if (isOther) continue;
    const [first] = line.segments;
    // What shares the title's line may be a town.
    const own = first && line.segments.length > 1 && positionScore(first.text) > 0 ? first.text : line.text;
    if (positionScore(own) > 0) return found(own, line, confidence.word);
    if (line === next && (line.bold || line.fontSize > (rows[1]?.fontSize ?? smallest(head)) + 0.8))
      return found(line.text, line, confidence.guess);
  }
  return labelAmongContact(head);
};

/** A title that stands above the name. */
export const labelBefore = (line: Line | undefined): Found | undefined =>
  line && positionScore(line.text) > 0.5 && line.text.split(' ').length <= 8 && !isContactText(line.text)
    ? found(line.text, line, confidence.guess)
    : undefined;

/** `Data Engineer · Berlin · jane@example.org`: a title that shares its line with contact data. */
const labelAmongContact = (head: readonly Line[]): Found | undefined => {
  for (const line of head.slice(0, 6)) {
    const parts = line.text.slice(0, 300).split(/\s*[|·•]\s*|\s+[–—]\s+|\s+-\s+/u);
    if (parts.length < 2 || !parts.some(isContactText)) continue;
    const part = parts.find(
      each =>
        positionScore(each) > 0 && !isContactText(each) && each.split(' ').length <= 8 && !isPlace(each),
    );
    if (part) return found(part, line, confidence.place);
  }
  return undefined;
};
