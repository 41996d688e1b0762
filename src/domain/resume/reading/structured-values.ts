import { isDateText, parseDates } from './dates.ts';
import { profileOf } from './networks.ts';
import { readPlace } from './places.ts';

const textCharsMax = 4_000;
const partsMax = 200;

export type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own properties only, so that a crafted `__proto__` or an inherited member is never read. */
const own = (object: object, key: string): unknown =>
  Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** The value under a key of the schema, or under a key that others use for the same. */
export const take = (object: JsonObject, key: string, aliases = ''): unknown => {
  const value = own(object, key);
  if (!isEmpty(value) || aliases === '') return value;
  const keys = Object.keys(object).slice(0, partsMax);
  for (const alias of aliases.split(' ')) {
    const found = keys.find(each => each.toLowerCase().replace(/[_\-\s]/g, '') === alias);
    if (found !== undefined && !isEmpty(own(object, found))) return own(object, found);
  }
  return value;
};

/** Text without control characters; of numbers their digits, of objects what they are called or their parts. */
export const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (isObject(value)) return nameOf(value);
  if (typeof value !== 'string') return undefined;
  const text = value
    .slice(0, textCharsMax)
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .trim();
  return text === '' ? undefined : text;
};

/** `{ name: 'Acme' }` where a text is due, and `{ city: 'Rome', countryCode: 'IT' }` for a place. */
const nameOf = (value: JsonObject): string | undefined => {
  for (const key of ['name', 'title', 'text', 'value', 'label', 'description', 'keyword']) {
    const inner = own(value, key);
    if (typeof inner === 'string' && inner.trim() !== '') return textOf(inner);
  }
  const parts = ['city', 'region', 'country', 'countryCode'].map(key => own(value, key));
  const place = parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '');
  return place.length > 0 ? textOf(place.join(', ')) : undefined;
};

/** A list of texts: also one text of several lines, or one of commas. */
export const textsOf = (value: unknown): string[] => {
  const items = Array.isArray(value) ? value : typeof value === 'string' ? splitText(value) : [];
  return items
    .slice(0, partsMax)
    .map(textOf)
    .filter(text => text !== undefined);
};

const splitText = (text: string): string[] => {
  const bounded = text.slice(0, 20_000);
  const lines = bounded.split(/\r?\n|\s*[•●▪]\s*/u);
  const isList = lines.length === 1 && bounded.length < 400 && !/[.!?]$/.test(bounded.trim());
  return (isList ? bounded.split(/\s*[,;|]\s*/) : lines)
    .map(line => line.replace(/^\s*[-*]\s+/, ''))
    .filter(Boolean);
};

const isoDate = /^(?:1[89]|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?/;
const pad = (part: unknown): string => String(part).padStart(2, '0');

/** `2021`, `2021-03` or `2021-03-15`; other ways to write one date are read, any other wording is dropped. */
export const dateOf = (value: unknown): string | undefined => {
  if (isObject(value)) return dateOfParts(value);
  const text = textOf(value);
  if (text === undefined) return undefined;
  const match = isoDate.exec(text);
  if (match && (match[0] === text || text[match[0].length] === 'T' || text[match[0].length] === ' '))
    return match[0];
  const span = isDateText(text) && !/^\d{4}-\d+$/.test(text) ? parseDates(text) : null;
  return span?.single ? (span.start ?? undefined) : undefined;
};

/** `{ year: 2020, month: 3 }`. */
const dateOfParts = (value: JsonObject): string | undefined => {
  const year = textOf(own(value, 'year'));
  const month = Number(textOf(own(value, 'month')));
  const day = Number(textOf(own(value, 'day')));
  if (year === undefined || !/^(?:1[89]|20)\d\d$/.test(year)) return undefined;
  if (!(month >= 1 && month <= 12)) return year;
  return day >= 1 && day <= 31 ? `${year}-${pad(month)}-${pad(day)}` : `${year}-${pad(month)}`;
};

/** The entries of a list, also where one stands alone, or where an object names them by its keys. */
export const entriesOf = (value: unknown, section: string): unknown[] => {
  if (Array.isArray(value)) return value;
  if (typeof value === 'string') return splitText(value);
  if (!isObject(value)) return [];
  const entries = Object.entries(value).slice(0, partsMax);
  const names = namesOf[section];
  const isMap =
    entries.length > 0 &&
    entries.every(([key, item]) => !schemaKeys.has(key) && isMapped(item, names !== undefined));
  if (!isMap) return [value];
  return entries.flatMap(([key, item]) => {
    if (isObject(item))
      return [names && own(item, names[0]) === undefined ? { [names[0]]: key, ...item } : item];
    return names ? [{ [names[0]]: key, [names[1]]: item }] : [];
  });
};

/** `{ "Tools": ["Git"] }`, `{ "github": "ann" }`: which keys of an entry a map's own key and value are. */
const namesOf: Readonly<Record<string, readonly [string, string]>> = {
  skills: ['name', 'keywords'],
  languages: ['language', 'fluency'],
  interests: ['name', 'keywords'],
  'basics.profiles': ['network', 'username'],
};

const schemaKeys = new Set(
  'name level keywords language fluency network username url title items category'.split(' '),
);

const isMapped = (item: unknown, named: boolean): boolean =>
  isObject(item) || (named && (Array.isArray(item) || typeof item === 'string'));

/** An entry as an object: a bare text stands for its chief key. */
export const objectOf = (value: unknown, section: string): JsonObject | null => {
  if (isObject(value)) return section === 'basics' ? withWholeName(value) : value;
  const text = textOf(value);
  if (text === undefined) return null;
  if (section === 'basics.location') return { ...readPlace(text) };
  if (section === 'basics.profiles') return { url: text, ...(profileOf(text) ?? {}) };
  const key = chiefKeys[section];
  return key === undefined ? null : { [key]: text };
};

const chiefKeys: Readonly<Record<string, string>> = {
  skills: 'name',
  languages: 'language',
  interests: 'name',
  awards: 'title',
  certificates: 'name',
  publications: 'name',
  projects: 'name',
  references: 'reference',
};

/** `firstName` and `lastName` make the name where it is not written whole. */
const withWholeName = (value: JsonObject): JsonObject => {
  if (!isEmpty(take(value, 'name', 'fullname displayname'))) return value;
  const first = textOf(take(value, 'firstName', 'firstname first givenname given'));
  const last = textOf(take(value, 'lastName', 'lastname last surname familyname family'));
  return first || last ? { ...value, name: [first, last].filter(Boolean).join(' ') } : value;
};
