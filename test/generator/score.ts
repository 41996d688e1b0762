import type { Profile } from '../../src/domain/resume/profile.ts';
import type { Expected } from './compose.ts';
import { scoreEducation, scoreWork } from './score-entries.ts';
import { scoreLanguages, scoreNames, scoreSkills } from './score-lists.ts';
import { bareName, bareUrl, normalised } from './score-text.ts';
import { type Score, Tally } from './tally.ts';

/** Counts one document by the rules of the corpus: field by field, right, predicted and expected values. */
export const scoreProfile = (expected: Expected, predicted: Profile): Score => {
  const tally = new Tally();
  scoreBasics(tally, expected, predicted);
  scoreWork(tally, expected.profile.work, predicted.work);
  scoreEducation(tally, expected.profile.education, predicted.education);
  scoreSkills(tally, expected.profile.skills, predicted.skills);
  scoreLanguages(tally, expected.profile, predicted);
  const { profile } = expected;
  scoreNames(tally, {
    field: 'certificates',
    key: 'name',
    expected: profile.certificates.map(one => one.name),
    predicted: predicted.certificates.map(one => one.name),
  });
  scoreNames(tally, {
    field: 'projects',
    key: 'name',
    expected: profile.projects.map(one => one.name),
    predicted: predicted.projects.map(one => one.name),
  });
  scoreNames(tally, {
    field: 'publications',
    key: 'name',
    expected: profile.publications.map(one => one.name),
    predicted: predicted.publications.map(one => one.name),
  });
  scoreNames(tally, {
    field: 'awards',
    key: 'title',
    expected: profile.awards.map(one => one.title),
    predicted: predicted.awards.map(one => one.title),
  });
  scoreNames(tally, {
    field: 'volunteer',
    key: 'organization',
    expected: profile.volunteer.map(one => one.organization),
    predicted: predicted.volunteer.map(one => one.organization),
  });
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
