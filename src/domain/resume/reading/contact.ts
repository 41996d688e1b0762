import { confidence } from './confidence.ts';
import { parseDates } from './dates.ts';
import { type Found, type FoundFields, found } from './found.ts';
import { takeContactLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { readProfiles } from './links.ts';
import { readLocation } from './location.ts';
import { readName } from './name.ts';
import { profileOf } from './networks.ts';
import { paragraphsOf } from './paragraphs.ts';
import { hasPhone, readPhone } from './phone.ts';
import { fold } from './text-cleanup.ts';

export interface ContactInput {
  /** Lines that stand under no heading: the top of the document, and of its columns. */
  readonly top: readonly Line[];
  /** Lines of sections for contact data and links. */
  readonly contact: readonly Line[];
  readonly summary: readonly Line[];
  readonly all: readonly Line[];
}

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/u;
const contactLinesMax = 40;

export const readBasics = (input: ContactInput): FoundFields => {
  const listed = [...input.top, ...input.contact, ...contactAmong(input.summary)];
  const mail = readMail(listed) ?? ownMail(input);
  const near = mail && !listed.includes(mail.line) ? [...listed, ...around(mail.line, input.all)] : listed;
  const { name, label, lines } = readName({ ...input, email: mail?.value });
  const links = readProfiles([...near, ...input.summary]);
  const whole = [name, label].map(each => (each?.value === each?.line.text ? each?.line : undefined));
  return {
    name,
    label,
    email: mail,
    phone: readPhone(near) ?? readPhone(input.all.slice(0, contactLinesMax)),
    url: links.url,
    summary: readSummary(input, [...lines, label?.line]),
    location: readLocation(near, whole, name?.value),
    profiles: links.profiles,
  };
};

/** A mail address far from the top, in a footer: of several the one that is called like the person. */
const ownMail = (input: ContactInput): Found | undefined => {
  const name = readName({ ...input, email: undefined }).name?.value ?? '';
  const words = fold(name)
    .split(/[^\p{L}]+/u)
    .filter(word => word.length > 2);
  const all = input.all.flatMap(line => readMail([line]) ?? []);
  return all.find(mail => words.some(word => fold(mail.value).split('@')[0]?.includes(word))) ?? all[0];
};

/** Lines that stand beside a line of contact data. */
const around = (line: Line, all: readonly Line[]): Line[] => {
  const at = all.indexOf(line);
  return all
    .slice(Math.max(0, at - 3), at + 4)
    .filter(each => each.page === line.page && each.text.length < 120);
};

/** Some set contact data under the heading of the summary: the short lines around mail and phone. */
const contactAmong = (lines: readonly Line[]): Line[] =>
  lines.filter(
    (line, at) =>
      isContactText(line.text) ||
      (line.text.split(' ').length <= 4 &&
        !/[.!?]$/.test(line.text) &&
        lines
          .slice(Math.max(0, at - 4), at + 5)
          .some(near => /@/.test(near.text) && near.region === line.region)),
  );

/** The printed address; a `mailto:` link mends one that the line's end has cut. */
const readMail = (lines: readonly Line[]): Found | undefined => {
  const printed = firstMatch(lines, email);
  const linked = lines.find(line => line.hrefs.some(href => /^mailto:/i.test(href)));
  const target = linked?.hrefs.find(href => /^mailto:/i.test(href)) ?? '';
  const address = email.exec(decoded(target.slice('mailto:'.length, 300)))?.[0];
  if (!linked || !address || printed?.value.toLowerCase() === address.toLowerCase()) return printed;
  // Cut by the end of its line, the printed address is a part of the linked one.
  if (!printed || address.toLowerCase().includes(printed.value.toLowerCase()))
    return found(address, linked, confidence.form);
  return printed;
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text).trim();
  } catch {
    return text.trim();
  }
};

const firstMatch = (lines: readonly Line[], pattern: RegExp): Found | undefined => {
  for (const line of lines) {
    const match = pattern.exec(line.text.slice(0, 500));
    if (match) return found(match[0].replace(/[.,]$/, ''), line, confidence.form);
  }
  return undefined;
};

const readSummary = (
  { summary, top }: ContactInput,
  taken: readonly (Line | undefined)[],
): Found | undefined => {
  const aside = contactAmong(summary);
  const text = paragraphsOf(summary).filter(
    ({ text: each, lines: of }) => !isContactText(each) && !of.some(line => aside.includes(line)),
  );
  const under = paragraphsOf(top.filter(line => !taken.includes(line))).filter(
    ({ text: each }) =>
      each.split(' ').length >= 12 && !isContactText(each) && parseDates(each)?.single !== false,
  );
  const from = text.length > 0 ? text : under;
  const first = from[0];
  const sure = text.length > 0 ? confidence.word : confidence.guess;
  return first && found(from.map(paragraph => paragraph.text).join(' '), first.first, sure);
};

const isContactText = (text: string): boolean =>
  /@|https?:|www\./.test(text) ||
  (text.length < 120 && (takeContactLabel(text) !== null || hasPhone(text))) ||
  profileOf(text) !== null;
