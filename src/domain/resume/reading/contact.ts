import type { Location } from '../profile.ts';
import { confidence } from './confidence.ts';
import { type Found, type FoundFields, found } from './found.ts';
import { urlPattern } from './header-pieces.ts';
import { headingKind } from './headings.ts';
import { isLanguageList } from './languages.ts';
import type { Line } from './lines.ts';
import { profileOf, readProfiles } from './links.ts';
import { paragraphsOf } from './paragraphs.ts';
import { looksLikePlace, readPlace } from './places.ts';
import { positionScore } from './roles.ts';
import { collapseSpaces, fold } from './text-cleanup.ts';

export interface ContactInput {
  /** Lines that stand under no heading: the top of the document, and of its columns. */
  readonly top: readonly Line[];
  /** Lines of sections for contact data and links. */
  readonly contact: readonly Line[];
  readonly summary: readonly Line[];
  readonly all: readonly Line[];
}

const email = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/u;
const phone = /(?:\+|\(\+?|\b)\d[\d\s()./-]{5,22}\d(?:\s?(?:x|ext\.?)\s?\d{1,5})?/;
const titleWords = new Set(['resume', 'curriculum', 'vitae', 'cv', 'lebenslauf', 'bewerbung']);
const nameWord =
  /^[\p{Lu}][\p{L}'’.-]*$|^(?:de|da|do|dos|del|della|di|van|von|der|den|la|le|el|al|bin|ibn|y|e|zu|ter|dr|prof)\.?$/u;
const credential =
  /,?\s+(?:ph\.?d|m\.?d|m\.?b\.?a|m\.?sc|b\.?sc|r\.?n|cpa|pmp|esq|jr|sr|ii|iii|p\.?e|cfa|dds|msc|bsn|msn)\.?$/i;
const contactLabel =
  /^(?:e-?mail|mail|phone|tel(?:efon|ephone|efono|éfono|efone)?|mobile?|cell|handy|portable|website|web|webseite|site|sitio|url|address|adresse|direcci[oó]n|endere[cç]o|indirizzo|location|ort|ville|ciudad|cidade|citt[aà]|city|region|country|land|pa[ií]s|paese|portfolio|homepage|linkedin|github|name|nombre|nom|nome)\.?\s*[:：]?\s*$/i;

export const readBasics = (input: ContactInput): FoundFields => {
  const near = [...input.top, ...input.contact];
  const { name, label } = readName(input);
  const mail = firstMatch(near, email) ?? firstMatch(input.all, email);
  const links = readProfiles([...near, ...input.summary]);
  const { location, line: placeLine } = readLocation(near);
  return {
    name,
    label,
    email: mail && { ...mail, value: mail.value.replace(/^mailto:/, '') },
    phone: readPhone(near) ?? readPhone(input.all.slice(0, 40)),
    url: links.url,
    summary: readSummary(input, [name?.line, label?.line]),
    location: placeLine && foundLocation(location, placeLine),
    profiles: links.profiles,
  };
};

const firstMatch = (lines: readonly Line[], pattern: RegExp): Found | undefined => {
  for (const line of lines) {
    const match = pattern.exec(line.text.slice(0, 500));
    if (match) return found(match[0].replace(/[.,]$/, ''), line, confidence.form);
  }
  return undefined;
};

const readPhone = (lines: readonly Line[]): Found | undefined => {
  for (const line of lines) {
    for (const segment of line.segments) {
      const text = segment.text.slice(0, 300).replace(urlPattern, ' ');
      const match = phone.exec(text);
      const digits = match?.[0].replace(/\D/g, '').length ?? 0;
      const isYears = match && /^\(?(?:19|20)\d\d\s?[-–./]\s?(?:(?:19|20)\d\d|\d{1,2}\b)/.test(match[0]);
      if (match && digits >= 7 && digits <= 17 && !isYears)
        return found(collapseSpaces(match[0]), line, confidence.form);
    }
  }
  return undefined;
};

const isContactText = (text: string): boolean =>
  /@|https?:|www\./.test(text) || phone.test(text) || contactLabel.test(text) || profileOf(text) !== null;

const looksLikeName = (text: string): boolean => {
  const bare = text.replace(credential, '').replace(credential, '');
  const words = bare.split(' ').filter(Boolean);
  if (words.length === 0 || words.length > 6 || text.length > 60) return false;
  if (words.some(word => titleWords.has(fold(word)))) return false;
  return words.every(word => nameWord.test(word)) && !/\d/.test(text);
};

/** A headline set larger than the name: opens with a rank and says what someone does. */
const isHeadline = (text: string): boolean =>
  positionScore(text.split(' ')[0] ?? '') === 0.5 && positionScore(text) === 1;

const readName = ({ top, all }: ContactInput): { name: Found | undefined; label: Found | undefined } => {
  const head = (top.length > 0 ? top : all).slice(0, 40);
  const usable = head.filter(
    line => line.text.length > 1 && !isContactText(line.text) && headingKind(line.text) === null,
  );
  const largest = usable.reduce((most, line) => Math.max(most, line.fontSize), 0);
  const start = usable.findIndex(line => line.fontSize > largest - 0.5);
  const line = usable[start];
  if (!line) return { name: undefined, label: undefined };
  const whole =
    line.segments.length > 1 && !looksLikeName(line.text) ? (line.segments[0]?.text ?? line.text) : line.text;
  let text = whole.replace(/^(?:(?:full )?name|nom|nombre|nome)\s*:\s*/i, '');
  const next = usable[start + 1];
  // A name set over two lines, one word each.
  const isBroken =
    next && !text.includes(' ') && !next.text.includes(' ') && Math.abs(next.fontSize - line.fontSize) < 1;
  if (isBroken) text = `${text} ${next.text}`;
  const cut = /^(?<name>[^,|–—•]{3,40}?)\s*(?:,|\||\s[–—-]\s|•)\s*(?<rest>.{3,90})$/u.exec(text);
  const withLabel =
    cut?.groups?.name && !credential.test(` ${cut.groups.rest}`) && looksLikeName(cut.groups.name);
  const value = withLabel ? (cut?.groups?.name ?? text) : text;
  const sure = looksLikeName(value) && !isHeadline(value);
  if (!sure && positionScore(value) > 0)
    return { name: undefined, label: found(value, line, confidence.guess) };
  const rest = withLabel ? cut?.groups?.rest : undefined;
  // A line that nobody is called is no name: better none than one that is made up.
  const isProse = !sure && (/[[\]{}<>=;!?]|[.:]\s/.test(value) || value.split(' ').length > 6);
  return {
    name: isProse ? undefined : found(value.trim(), line, sure ? confidence.word : confidence.rest),
    label: rest
      ? found(rest, line, confidence.place)
      : (readLabel(usable.slice(start + (isBroken ? 2 : 1))) ?? labelAmongContact(head, line)),
  };
};

/** The headline under the name: a job title, or a short line in type larger than the text's. */
const readLabel = (after: readonly Line[]): Found | undefined => {
  const [next] = after;
  for (const line of after.slice(0, 3)) {
    if (
      /^\p{L}+\s*:\s/u.test(line.text) ||
      looksLikePlace(line.text) ||
      line.text.split(' ').length > 12 ||
      /[.!?]$/.test(line.text)
    )
      continue;
    if (positionScore(line.text) > 0) return found(line.text, line, confidence.word);
    if (line === next && (line.bold || line.fontSize > (after[1]?.fontSize ?? 0) + 0.8))
      return found(line.text, line, confidence.guess);
  }
  return undefined;
};

/** `Data Engineer · Berlin · jane@example.org`: a title that shares its line with contact data. */
const labelAmongContact = (head: readonly Line[], name: Line): Found | undefined => {
  for (const line of head.slice(0, 6)) {
    if (line === name || !/[|·•]/.test(line.text)) continue;
    const part = line.text
      .slice(0, 300)
      .split(/\s*[|·•]\s*/u)
      .find(each => positionScore(each) > 0 && !isContactText(each) && each.split(' ').length <= 8);
    if (part) return found(part, line, confidence.place);
  }
  return undefined;
};

const readLocation = (lines: readonly Line[]): { location: Location; line: Line | undefined } => {
  for (const paragraph of paragraphsOf(lines)) {
    const line = paragraph.first;
    const segments =
      paragraph.lines.length > 1 ? [paragraph.text] : line.segments.map(segment => segment.text);
    for (const text of segments.flatMap(part =>
      part.slice(0, 300).split(/\s*[|•·◦▪]\s*|\s+[–—]\s+|\s{3,}/u),
    )) {
      const bare = text.replace(/^[\p{L}]{2,14}\s*:\s+/u, '').replace(/\s*\(\d{2,5}\)$/, '');
      if (isLanguageList(bare) || profileOf(bare) || /@/.test(bare)) continue;
      if (looksLikePlace(bare) && (positionScore(bare) === 0 || /\d/.test(bare))) {
        const location = readPlace(bare);
        if (location.city || location.region || location.countryCode || location.address)
          return { location, line };
      }
    }
  }
  return { location: {}, line: undefined };
};

const foundLocation = (location: Location, line: Line): FoundFields =>
  Object.fromEntries(
    Object.entries(location).map(([key, value]: [string, string]) => [
      key,
      found(value, line, confidence.place),
    ]),
  );

const readSummary = (
  { summary, top }: ContactInput,
  taken: readonly (Line | undefined)[],
): Found | undefined => {
  const text = paragraphsOf(summary).filter(({ text: each }) => !isContactText(each));
  const under = paragraphsOf(top.filter(line => !taken.includes(line))).filter(
    ({ text: each }) => each.split(' ').length >= 12 && !isContactText(each),
  );
  const from = text.length > 0 ? text : under;
  const first = from[0];
  const sure = text.length > 0 ? confidence.word : confidence.guess;
  return first && found(from.map(paragraph => paragraph.text).join(' '), first.first, sure);
};
