import type { Profile, ReadLine, ReadResume } from '../profile.ts';
import { COMMON_MAILBOXES, PROFILE_HOSTS } from './data/hosts.ts';
import { foldLetters, foldWords } from './fold.ts';
import { hostOf, phoneKey, phonesIn } from './hide-contacts.ts';
import { isCommonWord, isOrdinaryWord } from './ordinary-words.ts';
import { type PersonName, takeNameApart } from './person-name.ts';

/** Everything in a resume that tells who the person is, taken apart for hiding. Folded where it is compared. */
export interface IdentitySources {
  readonly name: PersonName | null;
  readonly references: readonly PersonName[];
  readonly phones: ReadonlySet<string>;
  readonly userNames: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
  /** As written; hidden wherever they stand. */
  readonly schools: readonly string[];
  /** As written; too short or too common to be hidden outside education. */
  readonly shortSchools: readonly string[];
  readonly place: readonly string[];
  readonly address: readonly string[];
  /** `page:line` of lines with contact details. */
  readonly contactLines: ReadonlySet<string>;
  readonly placeLines: ReadonlySet<string>;
  readonly nameLines: ReadonlySet<string>;
}

export const lineKey = ({ page, line }: { readonly page: number; readonly line: number }): string =>
  `${page}:${line}`;

export const isPlaceholder = (text: string): boolean => /^\[[\p{L} -]+\]$/u.test(text.trim());

export const collectIdentity = ({ profile, fields, lines }: ReadResume): IdentitySources => {
  const linesOf = (paths: RegExp): ReadonlySet<string> =>
    new Set(fields.filter(({ path }) => paths.test(path)).map(lineKey));
  const contactLines = linesOf(/^basics\.(?:email|phone|location|url|profiles)/u);
  const schools = profile.education.flatMap(({ institution }) => institution ?? []).filter(isTold);
  const { location } = profile.basics;
  return {
    name: takeNameApart(profile.basics.name),
    references: referencesOf(profile),
    phones: collectPhones(profile, lines, contactLines),
    userNames: new Set(collectUserNames(profile)),
    hosts: new Set(collectHosts(profile)),
    schools: schools.filter(isTellingSchool),
    shortSchools: schools.filter(school => !isTellingSchool(school)),
    place: told([location?.city, location?.region, location?.countryCode]),
    address: told([location?.address, location?.postalCode]).filter(text => text.length >= 3),
    contactLines,
    placeLines: linesOf(/^basics\.location/u),
    nameLines: linesOf(/^basics\.name$/u),
  };
};

const isTold = (text: string): boolean => text.trim() !== '' && !isPlaceholder(text);
const told = (texts: readonly (string | undefined)[]): string[] =>
  texts.filter((text): text is string => text !== undefined && isTold(text));

const NO_REFEREE =
  /\b(?:request|references?|available|furnished|demande|solicitud|richiesta|anfrage|referenz\p{L}*|disponib\p{L}*)\b/iu;

/** A referee is hidden by the whole name only: what stands there is often no name at all. */
const referencesOf = (profile: Profile): PersonName[] =>
  profile.references.slice(0, 20).flatMap(({ name }) => {
    if (name === undefined || NO_REFEREE.test(name) || !/^\p{Lu}\S*(?:\s\S+){1,3}$/u.test(name.trim()))
      return [];
    const parts = takeNameApart(name);
    return parts && parts.parts.length >= 2 ? [{ ...parts, tellingParts: new Set<string>() }] : [];
  });

const PHONE_LABEL =
  /(?<!\p{L})(?:tel|phone|mobile?|móvil|movil|cell|fax|whatsapp|téléphone|telefono|teléfono|telefone|celular|handy)(?!\p{L})/iu;
const LINES_MAX = 2_000;

const collectPhones = (
  profile: Profile,
  lines: readonly ReadLine[],
  contactLines: ReadonlySet<string>,
): ReadonlySet<string> => {
  const own = phoneKey(profile.basics.phone ?? '');
  const others = lines
    .slice(0, LINES_MAX)
    .filter(line => contactLines.has(lineKey(line)) || PHONE_LABEL.test(line.text))
    .flatMap(line => phonesIn(line.text.slice(0, 500)));
  return new Set(own === null ? others : [own, ...others]);
};

const USER_NAME_CHARS_MIN = 4;

const collectUserNames = ({ basics }: Profile): string[] => {
  const mailbox = basics.email?.split('@')[0] ?? '';
  const named = (basics.profiles ?? []).flatMap(({ username, url }) => [
    username ?? '',
    url === undefined ? '' : (url.split(/[?#]/u)[0]?.replace(/\/+$/u, '').split('/').at(-1) ?? ''),
  ]);
  return [mailbox.replace(/\+.*$/u, ''), ...named]
    .map(name => foldLetters(name.replace(/^@/u, '')))
    .filter(
      name =>
        name.length >= USER_NAME_CHARS_MIN &&
        !name.includes('[') &&
        /\p{L}/u.test(name) &&
        !PROFILE_HOSTS.has(name) &&
        !COMMON_MAILBOXES.has(name) &&
        !isCommonWord(name),
    );
};

/** Hosts that are the person's own: the web site, and the part of an e-mail address that belongs to nobody else. */
const collectHosts = ({ basics }: Profile): string[] => {
  const host = hostOf(basics.url ?? '');
  return host.includes('.') && !isPlaceholder(basics.url ?? '') && !isProfileHost(host) ? [host] : [];
};

export const isProfileHost = (host: string): boolean =>
  PROFILE_HOSTS.has(host) || [...PROFILE_HOSTS].some(known => host.endsWith(`.${known}`));

const SCHOOL_WORD =
  /univ|colleg|school|institut|hochschule|akademie|academ|école|ecole|escuela|instituto|politec|polytech|facult|lyc[ée]e|gymnasium|liceo|scuola|escola|colegio|colégio|bootcamp/iu;

const isTellingSchool = (school: string): boolean => {
  const words = foldWords(school).split(' ');
  if (words.length < 2 || words.length > 15) return false;
  return (
    words.some(word => !isOrdinaryWord(word)) && (SCHOOL_WORD.test(school) || words.join('').length >= 8)
  );
};
