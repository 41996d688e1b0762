import type { Profile } from '../../src/domain/resume/profile.ts';
import type { Expected } from './compose.ts';
import { scoreEducation, scoreWork } from './score-entries.ts';
import { scoreLanguages, scoreNames, scoreSkills } from './score-lists.ts';
import { bareName, bareUrl, normalised } from './score-text.ts';
import { type Score, Tally } from './tally.ts';

type ListedNames = Pick<Profile, 'certificates' | 'projects' | 'publications' | 'awards' | 'volunteer'>;

/** Lists of which only the names are counted. */
const namedLists: readonly {
  readonly field: keyof ListedNames;
  readonly key: string;
  readonly valuesOf: (profile: ListedNames) => readonly (string | undefined)[];
}[] = [
  { field: 'certificates', key: 'name', valuesOf: profile => profile.certificates.map(one => one.name) },
  { field: 'projects', key: 'name', valuesOf: profile => profile.projects.map(one => one.name) },
  { field: 'publications', key: 'name', valuesOf: profile => profile.publications.map(one => one.name) },
  { field: 'awards', key: 'title', valuesOf: profile => profile.awards.map(one => one.title) },
  {
    field: 'volunteer',
    key: 'organization',
    valuesOf: profile => profile.volunteer.map(one => one.organization),
  },
];

/** Counts one document by the rules of the corpus: field by field, right, predicted and expected values. */
export const scoreProfile = (expected: Expected, predicted: Profile): Score => {
  const tally = new Tally();
  scoreBasics(tally, expected, predicted);
  scoreWork(tally, expected.profile.work, predicted.work);
  scoreEducation(tally, expected.profile.education, predicted.education);
  scoreSkills(tally, expected.profile.skills, predicted.skills);
  scoreLanguages(tally, expected.profile, predicted);
  for (const { field, key, valuesOf } of namedLists) {
    scoreNames(tally, { field, key, expected: valuesOf(expected.profile), predicted: valuesOf(predicted) });
  }
  return tally;
};

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const samePhone = (one: string, other: string): boolean => {
  const a = digitsOf(one);
  const b = digitsOf(other);
  return a === b || (Math.min(a.length, b.length) >= 7 && (a.endsWith(b) || b.endsWith(a)));
};

const sameCity = (expected: string, got: string): boolean => {
  const a = normalised(expected);
  const b = normalised(got);
  return a === b || (b.startsWith(`${a} `) && b.split(' ').length <= a.split(' ').length + 3);
};

const scoreBasics = (tally: Tally, expected: Expected, { basics }: Profile): void => {
  const wanted = expected.profile.basics;
  tally.value('name', 'basics.name', {
    expected: wanted.name,
    got: basics.name,
    same: (a, b) => bareName(a) === bareName(b),
  });
  tally.value('email', 'basics.email', {
    expected: wanted.email,
    got: basics.email,
    same: (a, b) => a.toLowerCase() === b.toLowerCase().replace(/^mailto:/, ''),
  });
  tally.value('phone', 'basics.phone', { expected: wanted.phone, got: basics.phone, same: samePhone });
  tally.value('city', 'basics.location.city', {
    expected: wanted.location?.city,
    got: basics.location?.city,
    same: sameCity,
  });
  scoreUrls(tally, expected, basics);
};

interface Address {
  readonly path: string;
  readonly url: string;
  readonly user: string;
}

const addressesOf = ({ url, profiles = [] }: Profile['basics']): Address[] => {
  const all: Address[] = url ? [{ path: 'basics.url', url: bareUrl(url), user: '' }] : [];
  profiles.forEach((profile, index) => {
    const address = {
      path: `basics.profiles[${index}].url`,
      url: bareUrl(profile.url ?? ''),
      user: (profile.username ?? '').toLowerCase().replace(/^@/, ''),
    };
    const key = address.url || address.user;
    if (key && !all.some(one => (one.url || one.user) === key)) all.push(address);
  });
  return all;
};

const scoreUrls = (tally: Tally, { profile, optionalUrls }: Expected, basics: Profile['basics']): void => {
  const wanted = addressesOf(profile.basics);
  const optional = new Set(optionalUrls.map(bareUrl));
  const found = new Set<Address>();
  const is = (one: Address, other: Address): boolean =>
    (other.url !== '' && other.url === one.url) ||
    (one.user !== '' && (other.user === one.user || other.url.endsWith(`/${one.user}`)));
  for (const got of addressesOf(basics)) {
    const hit = wanted.find(one => !found.has(one) && is(one, got));
    if (hit) found.add(hit);
    else if (optional.has(got.url) || wanted.some(one => is(one, got))) continue;
    tally.add('url', hit ? 1 : 0, 1, 0);
    tally.matches.push({ path: got.path, field: 'url', right: hit !== undefined });
    if (!hit) tally.misses.push({ field: 'url', expected: null, got: got.url || got.user });
  }
  tally.add('url', 0, 0, wanted.length);
  for (const one of wanted)
    if (!found.has(one)) tally.misses.push({ field: 'url', expected: one.url, got: null });
};
