import type { Location } from '../profile.ts';
import { cityNames, countryCodes, countryNames, placeWords, regionNames, stateCodes } from './data/places.ts';
import { positionScore } from './roles.ts';
import { fold } from './text-cleanup.ts';

const countries = new Set(countryNames.split('|'));
const codes = new Set(countryCodes.split(' '));
const states = new Set(stateCodes.split(' '));
const regions = new Set(regionNames.split('|'));
const cities = new Set(cityNames.split('|'));
const words = new Set(placeWords.split('|'));

const placeCharsMax = 70;
const street =
  /^\d{1,5}[a-z]?\s+\p{L}|\b(?:street|st\.|avenue|ave\.?|road|rd\.?|boulevard|blvd|lane|drive|way|court|unit|suite|apt|floor|calle|avenida|rua|rue|via|piazza|plaza|platz|allee|chemin)\b|(?:stra(?:ss|ß)e|str\.|weg|gasse)\s*\d|\p{L}+\s\d{1,4}[a-z]?$/iu;
const zip =
  /\b(?:\d{5}(?:-\d{4})?|\d{4}\s?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4,6}|\d{2}-\d{3})\b/;
const capitalised =
  /^(?:\p{Lu}[\p{L}'’.-]*)(?:[\s-](?:\p{Lu}[\p{L}'’.-]*|de|del|da|do|la|le|les|sur|am|an|der|of|upon|and|im|bei)){0,4}$/u;

const isRegionOrCountry = (part: string): boolean => {
  const plain = fold(part);
  return states.has(part) || codes.has(part) || countries.has(plain) || regions.has(plain);
};

const partsOf = (text: string): string[] =>
  text
    .replace(/^\(|\)$/g, '')
    .replace(/(?<=\p{L}) (\d{5}(?:-\d{4})?) (?=\p{Lu})/u, ', $1, ')
    .split(/\s*,\s*|\s+[–—|-]\s+|\s*\(|\)/)
    .map(part => part.trim())
    .filter(Boolean);

export const isKnownCity = (text: string): boolean => cities.has(fold(text));

/** Sure signs of a place: a known city, or a name followed by a known region or country, or `Remote`. */
export const isPlace = (text: string): boolean => {
  if (text.length > placeCharsMax || text.length < 2) return false;
  const whole = fold(text).replace(/[.,;]$/, '');
  if (words.has(whole) || cities.has(whole) || (countries.has(whole) && text.length > 3)) return true;
  if (/^[^(].*\(/.test(text) || positionScore(text) > 0) return false;
  const parts = partsOf(text);
  if (parts.length < 2 || parts.length > 5) return parts.length === 1 && isCityAndState(parts[0] ?? '');
  if (parts.some(part => words.has(fold(part))) && parts.length <= 3) return true;
  const last = (parts.at(-1) ?? '').replace(zip, '').trim();
  const first = parts[0] ?? '';
  if (
    cities.has(fold(first)) &&
    parts.slice(1).every(part => capitalised.test(part) || isRegionOrCountry(part))
  )
    return true;
  return (
    isRegionOrCountry(last) &&
    parts.slice(0, -1).every(part => capitalised.test(part) || street.test(part) || zip.test(part))
  );
};

/** `Austin TX`, `Berlin Germany`. */
const isCityAndState = (text: string): boolean => {
  const space = text.lastIndexOf(' ');
  if (space < 2) return false;
  const tail = text.slice(space + 1);
  const head = text.slice(0, space);
  return (
    capitalised.test(head) &&
    ((states.has(tail) && head.split(' ').length <= 3) || (cities.has(fold(head)) && isRegionOrCountry(tail)))
  );
};

/** Could be a place by its form alone: `Cluj-Napoca, RO`, two capitalised names. For contact lines only. */
export const looksLikePlace = (text: string): boolean => {
  if (isPlace(text)) return true;
  const parts = partsOf(text);
  if (text.length > placeCharsMax || /@|https?:/.test(text) || parts.length < 2 || parts.length > 5)
    return false;
  return (
    parts.every(part => capitalised.test(part.replace(zip, '').trim() || 'A') || street.test(part)) &&
    !/\d{7}/.test(text)
  );
};

/** Takes an address apart. Parts that cannot be told are left out rather than guessed. */
export const readPlace = (text: string): Location => {
  const postalCode = zip.exec(text.replace(/^\d+\s/, ''))?.[0];
  const parts = partsOf(text);
  const isStreet = (part: string, at: number) =>
    at < parts.length - 1 && street.test(part) && !cities.has(fold(part)) && !isZipTown(part);
  const address = parts.filter(isStreet);
  const rest = parts
    .filter((part, at) => !isStreet(part, at))
    .map(part => (postalCode ? part.replace(postalCode, '').trim() : part))
    .filter(part => part !== '' && !words.has(fold(part)));
  const country = rest.length > 1 ? takeCountry(rest) : {};
  const region = rest.length > 1 && rest[1] && !/\d{3}/.test(rest[1]) ? rest[1] : undefined;
  const single = rest[0] && isCityAndState(rest[0]) && !region ? splitTail(rest[0]) : null;
  const city = single ? single.head : rest[0];
  const isOnlyCountry = city !== undefined && countries.has(fold(city)) && !cities.has(fold(city));
  return {
    ...(address.length > 0 ? { address: address.join(', ') } : {}),
    ...(postalCode ? { postalCode } : {}),
    ...(city && !isOnlyCountry && !/^\d/.test(city) ? { city } : {}),
    ...(single ? { region: single.tail } : region ? { region } : {}),
    ...country,
  };
};

/** `75002 Paris`: a postal code before its town is no street number. */
const isZipTown = (part: string): boolean =>
  /^\d{4,6}\s+\p{Lu}/u.test(part) &&
  !/\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|drive|dr|way|court|ct|place|pl|parkway|circle|terrace)\.?$/i.test(
    part,
  );

const splitTail = (text: string): { head: string; tail: string } => {
  const space = text.lastIndexOf(' ');
  return { head: text.slice(0, space), tail: text.slice(space + 1) };
};

const takeCountry = (rest: string[]): Location => {
  const last = rest.at(-1) ?? '';
  if (rest.length > 2 && codes.has(last)) {
    rest.pop();
    return { countryCode: last === 'UK' ? 'GB' : last === 'USA' ? 'US' : last };
  }
  if (codes.has(last) && !states.has(last)) {
    rest.pop();
    return { countryCode: last === 'UK' ? 'GB' : last === 'USA' ? 'US' : last };
  }
  const known: Readonly<Record<string, string>> = {
    'united states': 'US',
    'united kingdom': 'GB',
    england: 'GB',
    germany: 'DE',
    deutschland: 'DE',
    france: 'FR',
    spain: 'ES',
    espana: 'ES',
    italy: 'IT',
    italia: 'IT',
    india: 'IN',
    canada: 'CA',
    australia: 'AU',
    portugal: 'PT',
    brazil: 'BR',
    brasil: 'BR',
    netherlands: 'NL',
    switzerland: 'CH',
    schweiz: 'CH',
    austria: 'AT',
    osterreich: 'AT',
    ireland: 'IE',
    mexico: 'MX',
    poland: 'PL',
    sweden: 'SE',
  };
  const code = known[fold(last)];
  if (!code) return {};
  rest.pop();
  return { countryCode: code };
};
