import { align, wordLikeness } from './align.ts';
import type { Profile } from './profile.ts';

/** One thing that stands differently, or only in one of two profiles. */
export interface ProfileChange {
  /** In the newer profile, except for what was removed: `work[0].position`. */
  readonly path: string;
  /** The entry it belongs to, in words: `Engineer, Gull Ltd`; null for contact details. */
  readonly entry: string | null;
  /** `position`, `highlights`; null when the whole entry came or went. */
  readonly field: string | null;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly from: string | null;
  readonly to: string | null;
}

type Entry = Readonly<Record<string, unknown>>;
type Section = Exclude<keyof Profile, 'basics' | 'skills'>;

/** What tells one entry from another, most telling first; skills are compared as skills, not as groups. */
const identity: Readonly<Record<Section, readonly string[]>> = {
  work: ['name', 'position', 'startDate'],
  volunteer: ['organization', 'position', 'startDate'],
  education: ['institution', 'studyType', 'area', 'startDate'],
  projects: ['name', 'startDate'],
  certificates: ['name', 'issuer'],
  publications: ['name', 'publisher'],
  awards: ['title', 'awarder'],
  languages: ['language'],
  interests: ['name'],
  references: ['name'],
};

const sections = Object.keys(identity) as readonly Section[];

/** Field by field; entries are paired by what they are, so that one put in front changes no other. */
export const diffProfiles = (from: Profile, to: Profile): ProfileChange[] => [
  ...diffFields(flatten(from.basics), flatten(to.basics), { path: 'basics', entry: null }),
  ...sections.flatMap(section =>
    diffSection(section, from[section] as readonly Entry[], to[section] as readonly Entry[]),
  ),
];

const ENTRY_LIKENESS_MIN = 0.45;

const diffSection = (section: Section, from: readonly Entry[], to: readonly Entry[]): ProfileChange[] => {
  const keys = identity[section];
  const written = (entry: Entry) => ({ entry, text: JSON.stringify(entry) });
  const { pairs, removedAt, addedAt } = align(from.map(written), to.map(written), {
    likeness: (a, b) => (a.text === b.text ? 2 : entryLikeness(a.entry, b.entry, keys)),
    likenessMin: ENTRY_LIKENESS_MIN,
  });
  return [
    ...addedAt.map(index => wholeEntry('added', { section, index, entry: to[index] ?? {} })),
    ...pairs.flatMap(pair => {
      const newer = to[pair.to] ?? {};
      return diffFields(flatten(from[pair.from] ?? {}), flatten(newer), {
        path: `${section}[${pair.to}]`,
        entry: titleOf(newer, keys),
      });
    }),
    ...removedAt.map(index => wholeEntry('removed', { section, index, entry: from[index] ?? {} })),
  ];
};

interface Whole {
  readonly section: Section;
  readonly index: number;
  readonly entry: Entry;
}

const wholeEntry = (kind: 'added' | 'removed', { section, index, entry }: Whole): ProfileChange => {
  const title = titleOf(entry, identity[section]);
  return {
    path: `${section}[${index}]`,
    entry: title,
    field: null,
    kind,
    from: kind === 'removed' ? title : null,
    to: kind === 'added' ? title : null,
  };
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** 1 for the same identity; a key that only one of them has says nothing for or against. */
const entryLikeness = (a: Entry, b: Entry, keys: readonly string[]): number => {
  let total = 0;
  let alike = 0;
  for (const [index, key] of keys.entries()) {
    const one = textOf(a[key]);
    const other = textOf(b[key]);
    if (one === '' && other === '') continue;
    const weight = 1 / (index + 1);
    total += weight;
    if (one === '' || other === '') alike += weight * 0.4;
    else if (/Date$/u.test(key)) alike += one.slice(0, 4) === other.slice(0, 4) ? weight : 0;
    else alike += weight * wordLikeness(one, other);
  }
  return total === 0 ? 0 : alike / total;
};

const titleOf = (entry: Entry, keys: readonly string[]): string =>
  keys
    .map(key => textOf(entry[key]))
    .filter(text => text !== '')
    .join(', ') || '–';

/** Fields with one text each, and lists of texts; nested objects by their path. */
const flatten = (value: object, prefix = ''): ReadonlyMap<string, string | readonly string[]> => {
  const fields = new Map<string, string | readonly string[]>();
  for (const [key, inner] of Object.entries(value)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof inner === 'string') fields.set(path, inner);
    else if (Array.isArray(inner)) fields.set(path, inner.map(lineOf));
    else if (typeof inner === 'object' && inner !== null)
      for (const [at, text] of flatten(inner, path)) fields.set(at, text);
  }
  return fields;
};

const lineOf = (item: unknown): string =>
  typeof item === 'object' && item !== null
    ? Object.values(item)
        .filter(part => typeof part === 'string')
        .join(', ')
    : String(item);

interface Where {
  readonly path: string;
  readonly entry: string | null;
}

type Fields = ReadonlyMap<string, string | readonly string[]>;

const diffFields = (from: Fields, to: Fields, { path, entry }: Where): ProfileChange[] => {
  const keys = [...to.keys(), ...[...from.keys()].filter(key => !to.has(key))];
  return keys.flatMap(field => {
    const before = from.get(field);
    const after = to.get(field);
    const at = { path: `${path}.${field}`, entry, field };
    if (typeof before === 'object' || typeof after === 'object')
      return diffLists(asList(before), asList(after), at);
    return change(before ?? null, after ?? null, at);
  });
};

const asList = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

type At = Pick<ProfileChange, 'path' | 'entry' | 'field'>;

const change = (from: string | null, to: string | null, at: At): ProfileChange[] => {
  if (from === to) return [];
  return [{ ...at, kind: from === null ? 'added' : to === null ? 'removed' : 'changed', from, to }];
};

const LINE_LIKENESS_MIN = 0.4;

const diffLists = (from: readonly string[], to: readonly string[], at: At): ProfileChange[] => {
  const { pairs, removedAt, addedAt } = align(from, to, {
    likeness: (a, b) => (a === b ? 2 : wordLikeness(a, b)),
    likenessMin: LINE_LIKENESS_MIN,
  });
  const item = (index: number): At => ({ ...at, path: `${at.path}[${index}]` });
  return [
    ...pairs.flatMap(pair => change(from[pair.from] ?? null, to[pair.to] ?? null, item(pair.to))),
    ...addedAt.flatMap(index => change(null, to[index] ?? null, item(index))),
    ...removedAt.flatMap(index => change(from[index] ?? null, null, item(index))),
  ];
};
