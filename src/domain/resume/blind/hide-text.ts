import { foldLetters } from './fold.ts';
import { hideEmails, hideLinks, hidePhones, hostOf } from './hide-contacts.ts';
import { hideName } from './hide-name.ts';
import { hideStatements } from './hide-statements.ts';
import { type IdentitySources, isProfileHost } from './identity.ts';

export const SCHOOL_PLACEHOLDER = '[school]';
const USER_PLACEHOLDER = '[user]';
const ADDRESS_PLACEHOLDER = '[address]';

/** Hides in any text of a resume what tells who the person is; a second time changes nothing. */
export type HideText = (text: string) => string;

export const makeHideText = (identity: IdentitySources): HideText => {
  const isPersonal = makeIsPersonal(identity);
  const schools = phrasePattern(identity.schools);
  const address = phrasePattern(identity.address);
  const hidePeople = (text: string): string => {
    const own = identity.name ? hideName(text, identity.name) : text;
    return identity.references.reduce((left, referee) => hideName(left, referee), own);
  };
  return text => {
    const reachable = hidePhones(hideLinks(hideEmails(text), isPersonal), identity.phones);
    const placed = hidePhrase(
      hidePhrase(reachable, schools, SCHOOL_PLACEHOLDER),
      address,
      ADDRESS_PLACEHOLDER,
    );
    return hideStatements(hidePeople(hideUserNames(placed, identity.userNames)));
  };
};

/** Whether an address leads to the person: a page of their own, or one that bears their name. */
export const makeIsPersonal =
  ({ name, userNames, hosts }: IdentitySources) =>
  (url: string): boolean => {
    const host = hostOf(url);
    const path = url.replace(/^[a-z]{3,6}:\/\//iu, '').slice(host.length);
    if (hosts.has(host) || [...hosts].some(own => host.endsWith(`.${own}`))) return true;
    if (isProfileHost(host) && (/[/?]\S/u.test(path) || host.split('.').length > 2)) return true;
    const words = foldLetters(url).split(/[^\p{L}\p{N}]+/u);
    return words.some(
      word =>
        userNames.has(word) ||
        (name !== null && (name.joined.has(word) || (word.length >= 4 && name.tellingParts.has(word)))),
    );
  };

/** Any of the phrases between word boundaries, in any case and spacing; null where there is none. */
export const phrasePattern = (phrases: readonly string[]): RegExp | null => {
  const written = [...new Set(phrases)].sort((a, b) => b.length - a.length).map(asPattern);
  return written.length === 0
    ? null
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
};

const asPattern = (phrase: string): string =>
  phrase
    .trim()
    .slice(0, 200)
    .split(/\s+/u)
    .map(word => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'))
    .join('\\s+');

export const hidePhrase = (text: string, pattern: RegExp | null, placeholder: string): string =>
  pattern === null ? text : text.replace(pattern, placeholder);

const USER_WORD = /@?[\p{L}\p{N}](?:[\p{L}\p{N}._-]{2,60}[\p{L}\p{N}])?/gu;

const hideUserNames = (text: string, userNames: ReadonlySet<string>): string =>
  userNames.size === 0
    ? text
    : text.replace(USER_WORD, word =>
        userNames.has(foldLetters(word.replace(/^@/u, ''))) ? USER_PLACEHOLDER : word,
      );
