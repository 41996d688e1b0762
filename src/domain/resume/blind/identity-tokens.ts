import type { ReadResume } from '../profile.ts';
import { foldWords } from './fold.ts';
import { hostOf } from './hide-contacts.ts';
import { hideStatements } from './hide-statements.ts';
import { type IdentitySources, isPlaceholder } from './identity.ts';
import type { PersonName } from './person-name.ts';

export type IdentityKind =
  | 'name'
  | 'email'
  | 'phone'
  | 'link'
  | 'user-name'
  | 'address'
  | 'place'
  | 'birth'
  | 'gender'
  | 'family'
  | 'origin'
  | 'religion'
  | 'photo'
  | 'body'
  | 'id-number'
  | 'school'
  | 'study-year'
  | 'reference';

/**
 * Where a token gives the person away. A town may be an employer's, and a name that is a trade as well stands in many
 * job titles: they are looked for only where they can mean the person.
 */
export type TokenScope = 'anywhere' | 'contact' | 'education' | 'file-name';

export interface IdentityToken {
  readonly kind: IdentityKind;
  /** Folded words with single spaces; the last eight digits of a phone number; `education[0] 2012`. */
  readonly value: string;
  readonly scope: TokenScope;
  /** One word of a name: the words of a job description may hold it by chance. */
  readonly isSingleWord: boolean;
}

export interface Identity {
  readonly tokens: readonly IdentityToken[];
}

export const identityOf = (
  read: ReadResume,
  sources: IdentitySources,
  undated: ReadonlySet<number>,
): Identity => {
  const all: IdentityToken[] = [];
  const add = (kind: IdentityKind, text: string | undefined, scope: TokenScope = 'anywhere'): void => {
    if (text === undefined || isPlaceholder(text)) return;
    const value = kind === 'phone' || kind === 'study-year' ? text : foldWords(text);
    if (value.length >= 2) all.push({ kind, value, scope, isSingleWord: !value.includes(' ') });
  };
  const { basics, education } = read.profile;
  if (sources.name) for (const { text, scope } of namesOf(sources.name)) add('name', text, scope);
  for (const referee of sources.references) add('reference', fullName(referee));
  for (const email of emailsIn(read)) add('email', email);
  for (const phone of sources.phones) add('phone', phone);
  for (const url of [basics.url, ...(basics.profiles ?? []).map(({ url }) => url)])
    add(
      'link',
      url?.replace(/^[a-z]{3,6}:\/\/(?:www\.)?/iu, ''),
      url && isBare(url) ? 'contact' : 'anywhere',
    );
  for (const host of sources.hosts) add('link', host);
  for (const userName of sources.userNames) add('user-name', userName);
  add('address', basics.location?.address);
  add('address', basics.location?.postalCode, 'contact');
  for (const place of sources.place) add('place', place, 'contact');
  for (const school of sources.schools) add('school', school);
  for (const school of sources.shortSchools) add('school', school, 'education');
  for (const index of undated) {
    const { startDate, endDate } = education[index] ?? {};
    for (const date of [startDate, endDate])
      if (date) add('study-year', `education[${index}] ${date.slice(0, 4)}`, 'education');
  }
  for (const { kind, text } of statementsIn(read)) if (/\d{4}/u.test(text)) add(kind, text);
  const unique = new Map(all.map(token => [`${token.kind} ${token.scope} ${token.value}`, token]));
  return { tokens: [...unique.values()] };
};

const isBare = (url: string): boolean =>
  !/[/?]\S/u.test(url.replace(/^[a-z]{3,6}:\/\//iu, '').slice(hostOf(url).length));

const fullName = ({ parts }: PersonName): string => parts.join(' ');

const namesOf = (name: PersonName): { readonly text: string; readonly scope: TokenScope }[] => {
  const { parts, tellingParts, joined } = name;
  const given = parts[0] ?? '';
  const family = parts.at(-1) ?? '';
  const anywhere = [
    ...(parts.length > 1 ? [fullName(name), `${given} ${family}`, `${family} ${given}`] : []),
    ...tellingParts,
    ...joined,
  ];
  return [
    ...anywhere.map(text => ({ text, scope: 'anywhere' as const })),
    ...parts.filter(part => part.length >= 3).map(text => ({ text, scope: 'file-name' as const })),
  ];
};

const EMAIL = /[^\s@,;<>()|]{1,64}@[\p{L}\p{N}][\p{L}\p{N}.-]{1,120}/gu;

const emailsIn = ({ profile, lines }: ReadResume): string[] =>
  [
    ...(profile.basics.email ? [profile.basics.email] : []),
    ...lines.flatMap(({ text }) => (text.includes('@') ? (text.match(EMAIL) ?? []) : [])),
  ].filter(email => !email.includes('@redacted'));

const statementsIn = ({ lines }: ReadResume) => {
  const found: { kind: IdentityKind; text: string }[] = [];
  for (const { text } of lines) hideStatements(text, statement => found.push(statement));
  return found;
};
