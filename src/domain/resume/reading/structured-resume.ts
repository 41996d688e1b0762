import type { FieldEvidence, Profile, ReadLine } from '../profile.ts';
import { emptyProfile } from '../profile.ts';
import type { StructuredResume } from './laid-out.ts';

/** The kinds of values that the JSON Resume schema holds. */
type Shape =
  | 'text'
  | 'date'
  | 'texts'
  | { readonly [key: string]: Shape }
  | { readonly list: { readonly [key: string]: Shape } };

const textCharsMax = 4_000;
const textsMax = 200;
const entriesMax = 200;
const evidenceMax = 5_000;

const dated = { startDate: 'date', endDate: 'date' } as const;
const place = {
  address: 'text',
  postalCode: 'text',
  city: 'text',
  countryCode: 'text',
  region: 'text',
} as const;

const shapes = {
  basics: {
    name: 'text',
    label: 'text',
    email: 'text',
    phone: 'text',
    url: 'text',
    summary: 'text',
    location: place,
    profiles: { list: { network: 'text', username: 'text', url: 'text' } },
  },
  work: {
    list: {
      name: 'text',
      position: 'text',
      location: 'text',
      url: 'text',
      ...dated,
      summary: 'text',
      highlights: 'texts',
    },
  },
  volunteer: {
    list: {
      organization: 'text',
      position: 'text',
      url: 'text',
      ...dated,
      summary: 'text',
      highlights: 'texts',
    },
  },
  education: {
    list: {
      institution: 'text',
      area: 'text',
      studyType: 'text',
      url: 'text',
      ...dated,
      score: 'text',
      courses: 'texts',
    },
  },
  awards: { list: { title: 'text', date: 'date', awarder: 'text', summary: 'text' } },
  certificates: { list: { name: 'text', date: 'date', issuer: 'text', url: 'text' } },
  publications: {
    list: { name: 'text', publisher: 'text', releaseDate: 'date', url: 'text', summary: 'text' },
  },
  skills: { list: { name: 'text', level: 'text', keywords: 'texts' } },
  languages: { list: { language: 'text', fluency: 'text' } },
  interests: { list: { name: 'text', keywords: 'texts' } },
  references: { list: { name: 'text', reference: 'text' } },
  projects: {
    list: {
      name: 'text',
      description: 'text',
      highlights: 'texts',
      keywords: 'texts',
      ...dated,
      url: 'text',
      roles: 'texts',
      entity: 'text',
      type: 'text',
    },
  },
} as const satisfies Record<keyof Profile, Shape>;

/** Older versions of the schema, and other writers, use these keys for the same thing. */
const olderKeys: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  basics: { url: 'website', label: 'headline' },
  work: { name: 'company', url: 'website', position: 'title' },
  volunteer: { url: 'website' },
  publications: { url: 'website' },
  languages: { language: 'name' },
};

export interface StructuredReading {
  readonly profile: Profile;
  readonly fields: readonly FieldEvidence[];
}

/** Checks a JSON Resume of unknown shape field by field: what has the wrong type or no place in the schema is dropped. */
export const readStructuredResume = (
  input: StructuredResume,
  lines: readonly ReadLine[],
): StructuredReading => {
  const fields: FieldEvidence[] = [];
  const quotes = quotesOf(lines);
  const note = (path: string, value: string) => {
    if (fields.length >= evidenceMax) return;
    const line = quotes.get(value.slice(0, 60)) ?? lines[0];
    fields.push({
      path,
      confidence: 1,
      page: line?.page ?? 1,
      line: line?.line ?? 1,
      quote: (line?.text ?? value).slice(0, 300),
    });
  };
  const profile: Record<string, unknown> = {};
  for (const [key, shape] of Object.entries(shapes)) {
    const value = checked({ value: own(input, key), shape, path: key, older: olderKeys[key] ?? {}, note });
    if (value !== undefined) profile[key] = value;
  }
  return { profile: { ...emptyProfile, ...(profile as Partial<Profile>) }, fields };
};

interface Check {
  readonly value: unknown;
  readonly shape: Shape;
  readonly path: string;
  readonly older: Readonly<Record<string, string>>;
  readonly note: (path: string, value: string) => void;
}

const checked = ({ value, shape, path, older, note }: Check): unknown => {
  if (shape === 'text' || shape === 'date') {
    const text = shape === 'date' ? dateOf(value) : textOf(value);
    if (text !== undefined) note(path, text);
    return text;
  }
  if (shape === 'texts') {
    if (!Array.isArray(value)) return undefined;
    const texts = value
      .slice(0, textsMax)
      .map(textOf)
      .filter(text => text !== undefined);
    texts.forEach((text, at) => {
      note(`${path}[${at}]`, text);
    });
    return texts.length > 0 ? texts : undefined;
  }
  if ('list' in shape && typeof shape.list === 'object') {
    if (!Array.isArray(value)) return undefined;
    const entries: unknown[] = [];
    for (const item of value.slice(0, entriesMax)) {
      const entry = checked({
        value: item,
        shape: shape.list,
        path: `${path}[${entries.length}]`,
        older,
        note,
      });
      if (entry !== undefined) entries.push(entry);
    }
    return entries.length > 0 ? entries : undefined;
  }
  return checkedObject({ value, shape, path, older, note });
};

const checkedObject = ({ value, shape, path, older, note }: Check): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const kept: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(shape as Readonly<Record<string, Shape>>)) {
    const old = older[key];
    const raw = own(value, key) ?? (old ? own(value, old) : undefined);
    const item = checked({ value: raw, shape: inner, path: `${path}.${key}`, older: {}, note });
    if (item !== undefined) kept[key] = item;
  }
  return Object.keys(kept).length > 0 ? kept : undefined;
};

/** Own properties only, so that a crafted `__proto__` or an inherited member is never read. */
const own = (object: object, key: string): unknown =>
  Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const text = value
    .slice(0, textCharsMax)
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .trim();
  return text === '' ? undefined : text;
};

const isoDate = /^(?:1[89]|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?/;

/** `2021`, `2021-03` or `2021-03-15`; a time after the day is left off, and any other wording is dropped. */
const dateOf = (value: unknown): string | undefined => {
  const text = textOf(value);
  const match = text === undefined ? null : isoDate.exec(text);
  return match && (match[0] === text || text?.[match[0].length] === 'T') ? match[0] : undefined;
};

const quotesOf = (lines: readonly ReadLine[]): Map<string, ReadLine> => {
  const quotes = new Map<string, ReadLine>();
  for (const line of lines.slice(0, evidenceMax)) {
    const value = line.text.replace(/^[^:]{1,40}:\s+/, '').slice(0, 60);
    if (!quotes.has(value)) quotes.set(value, line);
    if (!quotes.has(line.text.slice(0, 60))) quotes.set(line.text.slice(0, 60), line);
  }
  return quotes;
};
