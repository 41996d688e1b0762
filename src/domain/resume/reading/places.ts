import type { Location } from '../profile.ts';
import { credentialWords } from './data/contact-words.ts';
import { countryCodeByName } from './data/countries.ts';
import { cityNames, countryCodes, placeWords, regionNames, stateCodes } from './data/places.ts';
import { titleScore } from './roles.ts';
import { fold } from './text-cleanup.ts';

const countries = countryCodeByName;
const codes = new Set(countryCodes.split(' '));
const states = new Set(stateCodes.split(' '));
const regions = new Set(regionNames.split('|'));
const cities = new Set(cityNames.split('|'));
const words = new Set(placeWords.split('|'));

const placeCharsMax = 70;
const addressCharsMax = 110;
/** Abbreviations of street words that stand before a street's name. */
const streetShort = /^(?:ul|av|avda|r|c|pl|al|str|bd|bld|blvd|ctra|pza|pc|tv|lgo)\.\s|^c\/\s?\p{L}/iu;
const street =
  /^\d{1,5}[a-z]?\s+\p{L}|\b(?:street|st\.|avenue|ave\.?|road|rd\.?|boulevard|blvd|lane|drive|way|court|unit|suite|apt|floor|calle|avenida|rua|rue|via|piazza|plaza|platz|allee|chemin|quai|cours|impasse|rua|travessa|praca|praça|largo|alameda|paseo|plaza|ronda|ctra|carretera|corso|viale|vicolo|strada|ulica|ul\.|aleja|gracht|laan|straat|plein|gatan|vägen)\b|(?:stra(?:ss|ß)e|str\.|weg|gasse|straat|gracht|laan|kade|plein|gatan|vägen|allee|platz|ring|damm|ufer)\s*\d|\p{L}+\s\d{1,4}[a-z]?$/iu;
const zip =
  /\b(?:\d{5}-\d{3}|\d{4}-\d{3}|\d{5}(?:-\d{4})?|\d{4}\s?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{3} \d{2}(?= \p{Lu})|\d{2}-\d{3}|\d{4,6})\b/u;
const capitalised =
  /^(?:\p{Lu}[\p{L}'’.-]*)(?:[\s-](?:\p{Lu}[\p{L}'’.-]*|de|del|da|do|la|le|les|sur|am|an|der|of|upon|and|im|bei)){0,4}$/u;

const credentials = new Set(credentialWords.split(' '));
/** `Jane Doe, RN` is no town in a state. */
const isCredential = (part: string): boolean =>
  !states.has(part) &&
  credentials.has(
    fold(part)
      .replaceAll('.', '')
      .replace(/^\(|\)$/g, ''),
  );

const isRegionOrCountry = (part: string): boolean => {
  const plain = fold(part);
  return states.has(part) || codes.has(part) || countries.has(plain) || regions.has(plain);
};

const partsOf = (text: string): string[] =>
  text
    .replace(/^\(|\)$/g, '')
    .replace(/(?<=\p{L}) (\d{5}(?:-\d{4})?) (?=\p{Lu})/u, ', $1, ')
    .replace(/(?<=\p{L})\s?\/\s?(?=[A-Z]{2}(?:$|[\s,-]))/u, ', ')
    .split(/\s*,\s*|\s+[–—|-]\s+|\s*\(|\)/)
    .map(part => part.replace(/(?<!\b\p{Lu})\.$/u, '').trim())
    .filter(Boolean);

export const isKnownCity = (text: string): boolean => cities.has(fold(text));

/** Sure signs of a place: a known city, or a name followed by a known region or country, or `Remote`. */
export const isPlace = (text: string): boolean => {
  if (text.length > placeCharsMax || text.length < 2) return false;
  const whole = fold(text).replace(/[.,;]$/, '');
  if (words.has(whole) || cities.has(whole) || (countries.has(whole) && text.length > 3)) return true;
  if (/^[^(].*\(/.test(text) || titleScore(text) > 0) return false;
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
  if (text.length > addressCharsMax || /@|https?:|\d{7}/.test(text)) return false;
  const parts = partsOf(text).flatMap(partStreetTown);
  const isAddress =
    parts.length > 1 || isZipTown(parts[0] ?? '') || isCityAndState((parts[0] ?? '').replace(zip, '').trim());
  if (!isAddress || parts.length > 6) return false;
  if (parts.some(isCredential) || parts.some(part => titleScore(part) > 0)) return false;
  return parts.every(
    part =>
      isStreetPart(part) ||
      capitalised.test(
        part
          .replace(zip, '')
          .replace(/^[A-Z]{1,2}-|\bCEP\b/, '')
          .trim() || 'A',
      ),
  );
};

/** Takes an address apart. Parts that cannot be told are left out rather than guessed. */
export const readPlace = (text: string): Location => {
  const parts = partsOf(text).flatMap(partStreetTown);
  const countryCode = takeCountry(parts);
  const zipAt = parts.findLastIndex((part, at) => zip.test(part) && !isHouse(parts, at));
  const zipPart = parts[zipAt];
  const postalCode = zipPart && zip.exec(zipPart)?.[0];
  const town = postalCode ? withoutZip(zipPart, postalCode) : '';
  const kept = parts
    .map((part, at) => (at === zipAt ? town : part))
    .filter(part => part !== '' && !words.has(fold(part)));
  const named = kept.filter(part => !isStreetPart(part) || part === town);
  const streets = kept.filter(part => isStreetPart(part) && part !== town);
  const isTown = town !== '' && !isRegionOrCountry(town);
  const at = isTown ? named.indexOf(town) : cityIndex(named, streets.length > 0);
  const tail = named[at] && isCityAndState(named[at]) ? splitTail(named[at]) : null;
  const city = tail ? tail.head : named[at];
  const region = tail ? tail.tail : named[at + 1];
  const address = isTown || at > 0 ? kept.slice(0, kept.indexOf(named[at] ?? '')) : streets;
  return {
    ...(address.length > 0 ? { address: address.join(', ') } : {}),
    ...(postalCode ? { postalCode } : {}),
    ...(city && !/^\d/.test(city) ? { city } : {}),
    ...(region && !/\d/.test(region) ? { region } : {}),
    ...(countryCode ? { countryCode } : {}),
  };
};

/** `8 Baker Street`, `Unit 1402`, and the number behind its street are no postal codes. */
const isHouse = (parts: readonly string[], at: number): boolean => {
  const part = parts[at] ?? '';
  if (isZipTown(part)) return false;
  if (/^\d{1,4}$/.test(part)) return at > 0 && isStreetPart(parts[at - 1] ?? '');
  return (/^\d{1,4}[a-z]?\s/i.test(part) && at === 0) || /^(?:unit|apt|suite|flat|room|no)\b/i.test(part);
};

/** The town among the named parts: the first, or behind a street the known city (`12 High Street, Soho, London`). */
const cityIndex = (named: readonly string[], behindStreet: boolean): number => {
  const known = named.findIndex(part => cities.has(fold(part)) && !regions.has(fold(part)));
  return behindStreet && known > 0 ? known : 0;
};

const isStreetPart = (part: string): boolean =>
  /^[\d\s/ºª°.-]+[a-z]?$/i.test(part) ||
  /^\d+\.?\s?[ºª°]/.test(part) ||
  ((street.test(part) || streetShort.test(part)) &&
    !cities.has(fold(part).replace(/\s\d{1,2}$/, '')) &&
    !isZipTown(part));

/** `75002 Paris`: a postal code before its town is no street number. */
const isZipTown = (part: string): boolean =>
  /^(?:[A-Z]{1,2}-)?(?:\d{4,6}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3}|\d{4} [A-Z]{2})\s+\p{Lu}/u.test(
    part,
  ) &&
  !/\b(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|drive|dr|way|court|ct|place|pl|parkway|circle|terrace)\.?$/i.test(
    part,
  );

const withoutZip = (part: string, postalCode: string): string =>
  part
    .replace(postalCode, '')
    .replace(/^(?:CEP|C\.?P\.?|[A-Z]{1,2}-)\s*:?\s*|\s*(?:CEP|C\.?P\.?)\s*:?$/, '')
    .replace(/^[\s.-]+|[\s.-]+$/g, '');

/** `8 Baker Street London NW1 6XE`: a known city ends what opens as a street. */
const partStreetTown = (part: string): string[] => {
  if (!/^\d{1,5}[a-z]?\s/i.test(part) || isZipTown(part)) return [part];
  const postalCode = zip.exec(part.replace(/^\d+\s/, ''))?.[0];
  const bare = postalCode ? part.replace(postalCode, '').trim() : part;
  const all = bare.split(' ');
  const ends = Array.from({ length: Math.min(4, all.length - 2) }, (_, nth) => all.length - 1 - nth);
  const isKnown = (from: number): boolean => {
    const tail = all.slice(from);
    return (
      cities.has(fold(tail.join(' '))) ||
      (states.has(tail.at(-1) ?? '') && cities.has(fold(tail.slice(0, -1).join(' '))))
    );
  };
  const from = ends.findLast(isKnown) ?? ends.find(end => isCityAndState(all.slice(end).join(' ')));
  if (from === undefined) return [part];
  const tail = all.slice(from).join(' ');
  return [all.slice(0, from).join(' '), postalCode ? `${tail} ${postalCode}` : tail];
};

const splitTail = (text: string): { head: string; tail: string } => {
  const space = text.lastIndexOf(' ');
  return { head: text.slice(0, space), tail: text.slice(space + 1) };
};

/** Takes the country off the end. A code that is a state's too counts only behind two other parts. */
const takeCountry = (parts: string[]): string | undefined => {
  const at = parts.findLastIndex(part => !/^\d{4,6}(?:-\d{3,4})?$/.test(part));
  const last = parts[at] ?? '';
  const isCode = codes.has(last) && parts.length > 1 && (parts.length > 2 || !states.has(last));
  const code = isCode ? last : countryCodeByName.get(fold(last));
  if (!code || (parts.length === 1 && cities.has(fold(last)))) return undefined;
  parts.splice(at, 1);
  return code === 'UK' ? 'GB' : code === 'USA' ? 'US' : code;
};
