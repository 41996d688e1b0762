import type { FieldEvidence, Profile, ReadLine } from '../profile.ts';
import { emptyProfile } from '../profile.ts';
import { keyAliases, sectionAliases } from './data/json-resume-keys.ts';
import type { StructuredResume } from './laid-out.ts';
import { dateOf, entriesOf, objectOf, take, textOf, textsOf } from './structured-values.ts';

/** The kinds of values that the JSON Resume schema holds. */
type Shape =
  | 'text'
  | 'date'
  | 'texts'
  | { readonly [key: string]: Shape }
  | { readonly list: { readonly [key: string]: Shape } };

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
    const value = checked({
      value: take(input, key, sectionAliases[key]),
      shape,
      path: key,
      aliases: key,
      note,
    });
    if (value !== undefined) profile[key] = value;
  }
  return { profile: { ...emptyProfile, ...(profile as Partial<Profile>) }, fields };
};

interface Check {
  readonly value: unknown;
  readonly shape: Shape;
  readonly path: string;
  /** Which table of other keys holds here: `work`, `basics.location`. */
  readonly aliases: string;
  readonly note: (path: string, value: string) => void;
}

const checked = (check: Check): unknown => {
  const { value, shape, path, note } = check;
  if (shape === 'text' || shape === 'date') {
    const text = shape === 'date' ? dateOf(value) : textOf(value);
    if (text !== undefined) note(path, text);
    return text;
  }
  if (shape === 'texts') {
    const texts = textsOf(value).slice(0, textsMax);
    texts.forEach((text, at) => {
      note(`${path}[${at}]`, text);
    });
    return texts.length > 0 ? texts : undefined;
  }
  if ('list' in shape && typeof shape.list === 'object') {
    const entries: unknown[] = [];
    for (const item of entriesOf(value, check.aliases).slice(0, entriesMax)) {
      const entry = checkedObject({
        ...check,
        value: item,
        shape: shape.list,
        path: `${path}[${entries.length}]`,
      });
      if (entry !== undefined) entries.push(entry);
    }
    return entries.length > 0 ? entries : undefined;
  }
  return checkedObject(check);
};

const checkedObject = ({ value: raw, shape, path, aliases, note }: Check): unknown => {
  const value = objectOf(raw, aliases);
  if (value === null) return undefined;
  const kept: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(shape as Readonly<Record<string, Shape>>)) {
    const item = checked({
      value: take(value, key, keyAliases[aliases]?.[key]),
      shape: inner,
      path: `${path}.${key}`,
      aliases: `${aliases}.${key}`,
      note,
    });
    if (item !== undefined) kept[key] = item;
  }
  return Object.keys(kept).length > 0 ? kept : undefined;
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
