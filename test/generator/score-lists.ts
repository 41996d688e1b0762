import type { Profile, SkillGroup } from '../../src/domain/resume/profile.ts';
import { align } from './align.ts';
import { alike, joined, normalised, similarity, splitSkills } from './score-text.ts';
import type { Tally } from './tally.ts';

export const scoreSkills = (
  tally: Tally,
  expected: readonly SkillGroup[],
  predicted: readonly SkillGroup[],
): void => {
  const wanted = new Map<string, string>();
  const names = new Set<string>();
  for (const { name = '', keywords = [] } of expected) {
    for (const item of keywords.length > 0 ? keywords : [name]) {
      for (const skill of splitSkills(item)) wanted.set(joined(skill), skill);
    }
    if (keywords.length > 0 && name) names.add(joined(name));
  }
  wanted.delete('');
  const seen = new Set<string>();
  predicted.forEach(({ name = '', keywords = [] }, group) => {
    const items = keywords.length > 0 ? keywords : [name];
    items.forEach((item, at) => {
      for (const skill of splitSkills(item)) {
        const key = joined(skill);
        if (key === '' || seen.has(key)) continue;
        seen.add(key);
        const right = wanted.has(key);
        if (!right && names.has(key)) continue;
        tally.add('skills', right ? 1 : 0, 1, 0);
        const path = keywords.length > 0 ? `skills[${group}].keywords[${at}]` : `skills[${group}].name`;
        tally.matches.push({ path, field: 'skills', right });
        if (!right) tally.misses.push({ field: 'skills', expected: null, got: skill });
      }
    });
  });
  tally.add('skills', 0, 0, wanted.size);
  for (const [key, skill] of wanted)
    if (!seen.has(key)) tally.misses.push({ field: 'skills', expected: skill, got: null });
};

export const scoreLanguages = (tally: Tally, expected: Profile, predicted: Profile): void => {
  const bare = (text: string): string => normalised(text.replace(/\([^)]*\)|\s[-–—:].*$/g, ''));
  const wanted = new Set(expected.languages.map(({ language = '' }) => bare(language)).filter(Boolean));
  const seen = new Set<string>();
  predicted.languages.forEach(({ language = '' }, index) => {
    const key = bare(language);
    if (key === '' || seen.has(key)) return;
    seen.add(key);
    const right = wanted.has(key);
    tally.add('languages', right ? 1 : 0, 1, 0);
    tally.matches.push({ path: `languages[${index}].language`, field: 'languages', right });
    if (!right) tally.misses.push({ field: 'languages', expected: null, got: language });
  });
  tally.add('languages', 0, 0, wanted.size);
  for (const one of wanted)
    if (!seen.has(one)) tally.misses.push({ field: 'languages', expected: one, got: null });
};

interface NamesInput {
  readonly field: 'certificates' | 'projects' | 'publications' | 'awards' | 'volunteer';
  readonly key: string;
  readonly expected: readonly (string | undefined)[];
  readonly predicted: readonly (string | undefined)[];
}

export const scoreNames = (tally: Tally, { field, key, expected, predicted }: NamesInput): void => {
  const wanted = expected.filter(name => name !== undefined && name !== '') as string[];
  const got = predicted.flatMap((name, index) => (name ? [{ name, index }] : []));
  const pairs = align(wanted, got, (one, other) => similarity(one, other.name), 0.3).filter(([left, right]) =>
    alike(wanted[left] ?? '', got[right]?.name ?? ''),
  );
  tally.add(field, pairs.length, got.length, wanted.length);
  got.forEach(({ name, index }, at) => {
    const right = pairs.some(([, other]) => other === at);
    tally.matches.push({ path: `${field}[${index}].${key}`, field, right });
    if (!right) tally.misses.push({ field, expected: null, got: name });
  });
  wanted.forEach((name, at) => {
    if (!pairs.some(([one]) => one === at)) tally.misses.push({ field, expected: name, got: null });
  });
};
