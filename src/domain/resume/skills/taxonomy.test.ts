import { describe, expect, it } from 'vitest';
import { roleFields } from '../data/roles.ts';
import { headOf } from '../phrase-index.ts';
import { wordsOf } from '../words.ts';
import { matchSkills } from './match-skills.ts';
import { skillFamilies, skillNamed } from './taxonomy.ts';
import { commonWords } from './testing/common-words.ts';

interface Line {
  readonly family: string;
  readonly text: string;
  readonly canonical: string;
  readonly names: readonly { readonly alias: string; readonly ambiguous: boolean }[];
}

const bare = (name: string) => (name.startsWith('=') ? name.slice(1) : name);

const lines: Line[] = skillFamilies.flatMap(({ family, lines: text }) =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => {
      const names = line.split(' | ');
      return {
        family,
        text: line,
        canonical: bare(names[0]!),
        names: names.map(name => ({ alias: bare(name), ambiguous: name.startsWith('=') })),
      };
    }),
);

const aliases = lines.flatMap(line => line.names.map(name => ({ ...name, canonical: line.canonical })));

/** As the index sees a name: words, whatever stands between them. */
const asWords = (name: string) =>
  wordsOf(name)
    .map(word => word.lower)
    .join(' ');

const duplicates = (keys: readonly string[]): string[] => [
  ...new Set(keys.filter((key, index) => keys.indexOf(key) !== index)),
];

describe('the lines of the taxonomy', () => {
  it('hold 3,500 skills and 10,000 names in 60 families', () => {
    expect(lines.length).toBeGreaterThanOrEqual(3_500);
    expect(aliases.length).toBeGreaterThanOrEqual(10_000);
    expect(skillFamilies.length).toBeGreaterThanOrEqual(60);
  });

  it('are more about other professions than about software', () => {
    const software = new Set(
      'programming-languages software-practice testing frontend backend mobile games-and-graphics databases data-engineering machine-learning cloud devops it-support security embedded-and-robotics enterprise-software blockchain'.split(
        ' ',
      ),
    );
    const others = lines.filter(line => !software.has(line.family));
    expect(others.length).toBeGreaterThan(lines.length / 2);
  });

  it('give every family at least 15 skills and its own name', () => {
    const small = skillFamilies.filter(({ lines: text }) => text.trim().split('\n').length < 15);
    expect(small.map(({ family }) => family)).toEqual([]);
    expect(duplicates(skillFamilies.map(({ family }) => family))).toEqual([]);
  });

  it('are well formed', () => {
    const bad = lines.filter(
      ({ text, names }) =>
        text !== text.trim() ||
        /\|\||\|(?! )|(?<! )\||\s{2}|\t|==/u.test(text) ||
        names.some(({ alias }) => alias === '' || alias !== alias.trim() || wordsOf(alias).length === 0),
    );
    expect(bad.map(line => line.text)).toEqual([]);
  });

  it('keep canonical names within 40 characters and names within eight words', () => {
    expect(lines.filter(line => line.canonical.length > 40).map(line => line.canonical)).toEqual([]);
    expect(aliases.filter(({ alias }) => wordsOf(alias).length > 8).map(({ alias }) => alias)).toEqual([]);
  });

  it('name no skill twice', () => {
    expect(duplicates(lines.map(line => line.canonical.toLowerCase()))).toEqual([]);
  });

  it('claim no name for two skills, and none twice for one', () => {
    expect(duplicates(aliases.map(({ alias }) => asWords(alias)))).toEqual([]);
  });

  it('mark every ordinary word', () => {
    const unmarked = aliases.filter(
      ({ alias, ambiguous }) => !ambiguous && commonWords.has(alias.toLowerCase()),
    );
    expect(unmarked.map(({ alias, canonical }) => `${alias}: ${canonical}`)).toEqual([]);
  });

  it('mark single letters and names of two letters that are words or initials', () => {
    const short = aliases.filter(({ alias, ambiguous }) => !ambiguous && /^\p{L}{1,2}$/u.test(alias));
    expect(short.map(({ alias }) => alias)).toEqual(['ux']);
  });
});

describe('the index of the taxonomy', () => {
  it('finds every name again in a skill list', () => {
    const lost = aliases.filter(
      ({ alias, canonical }) =>
        !matchSkills(alias, 'list').some(hit => hit.value.skill.canonical === canonical),
    );
    expect(lost.map(({ alias }) => alias)).toEqual([]);
  });

  it('takes the same first word as the reader of words does', () => {
    const wrong = aliases.filter(({ alias }) => headOf(alias) !== wordsOf(alias)[0]!.lower);
    expect(wrong).toEqual([]);
  });

  it('looks a skill up by its canonical name in any case, and by no other name', () => {
    expect(skillNamed('typescript')).toEqual({ canonical: 'TypeScript', family: 'programming-languages' });
    expect(skillNamed('WOUND CARE')?.family).toBe('nursing');
    expect(skillNamed('no such skill')).toBeUndefined();
    expect(skillNamed('postgres')).toBeUndefined();
    expect(skillNamed('')).toBeUndefined();
  });

  it('knows every skill and family that a role names', () => {
    const families = new Set(skillFamilies.map(({ family }) => family));
    const unknown = roleFields
      .flatMap(({ evidence }) => evidence.trim().split('\n'))
      .flatMap(line => {
        const [, familyNames = '', skillNames = ''] = line.split('::').map(part => part.trim().split(' | '));
        return [
          ...[...familyNames].filter(name => name !== '' && !families.has(name)),
          ...[...skillNames].filter(name => name !== '' && skillNamed(name)?.canonical !== name),
        ];
      });
    expect(unknown).toEqual([]);
  });
});
