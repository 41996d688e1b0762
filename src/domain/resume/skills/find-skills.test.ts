import { describe, expect, it } from 'vitest';
import { emptyProfile, type Profile } from '../profile.ts';
import { buildTimeline } from '../timeline.ts';
import { findSkills, SKILLS_MAX } from './find-skills.ts';
import { matchSkills } from './match-skills.ts';
import { parseFamily } from './skill.ts';
import { skillFamilies, skillNamed } from './taxonomy.ts';

const AS_OF = '2026-11-22';

const names = (text: string, context: 'list' | 'title' | 'prose' = 'prose'): string[] =>
  matchSkills(text, context).map(hit => hit.value.skill.canonical);

const skillsOf = (profile: Partial<Profile>) => {
  const full = { ...emptyProfile, ...profile };
  return findSkills(full, buildTimeline(full.work, AS_OF), AS_OF);
};

describe('matchSkills', () => {
  it.each([
    ['Wrote services in C, C++ and C# for banks', ['C', 'C++', 'C#']],
    ['Moved a .NET monolith to ASP.NET Core', ['.NET', 'ASP.NET']],
    ['Built APIs with Node.js, NodeJS and node js', ['Node.js', 'Node.js', 'Node.js']],
    ['Set up CI/CD with Jenkins', ['CI/CD', 'Jenkins']],
    ['Analysed trials in R and Python', ['R', 'Python']],
    ['Ported the daemon to Go from Python', ['Go', 'Python']],
    ['Maintained Objective-C apps', ['Objective-C']],
    ['Ran AWS+Azure side by side', ['AWS', 'Microsoft Azure']],
  ])('reads %s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'Go to customers and excel at service',
    'We go further and react quickly',
    'Excel at helping people express themselves',
    'Go-Live of the spring release',
    'Raised a Series C round and led R&D',
    'Reported to the C-suite and C level',
    'Thanks to John R. Smith',
    'Took vitamin C daily',
    'Kept users safe while driving growth',
    'Scalable, swift and lean',
  ])('finds no language or tool in «%s»', text => {
    const found = names(text).filter(name =>
      [
        'Go',
        'R',
        'C',
        'Microsoft Excel',
        'React',
        'Swift',
        'Spring Framework',
        'SAFe',
        'Driving',
        'Lean',
        'Scala',
        'Express.js',
      ].includes(name),
    );
    expect(found).toEqual([]);
  });

  it('takes an ordinary word in a list when it stands alone', () => {
    expect(names('python, go, r, excel', 'list')).toEqual(['Python', 'Go', 'R', 'Microsoft Excel']);
    expect(names('willing to go abroad', 'list')).toEqual([]);
  });

  it('takes an ordinary word in a title only before a trade', () => {
    expect(names('Go Developer', 'title')).toEqual(['Go']);
    expect(names('Head Chef', 'title')).toEqual([]);
  });

  it('does not join words over a comma', () => {
    expect(names('SQL, Server rooms')).toEqual(['SQL']);
  });

  it('stays linear on a hostile text', () => {
    const text = 'machine '.repeat(200_000);
    const started = performance.now();
    expect(names(text)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('the taxonomy', () => {
  const aliases = skillFamilies.flatMap(parseFamily);

  it('holds at least 500 skills', () => {
    expect(new Set(aliases.map(alias => alias.skill.canonical)).size).toBeGreaterThanOrEqual(500);
  });

  it('names no alias twice and leaves none empty', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { alias, skill } of aliases) {
      const key = alias.toLowerCase();
      if (key === '' || seen.has(key)) twice.push(`${key}: ${skill.canonical}`);
      seen.set(key, skill.canonical);
    }
    expect(twice).toEqual([]);
  });

  it('finds every alias again in a skill list', () => {
    const lost = aliases.filter(({ alias, skill }) => !names(alias, 'list').includes(skill.canonical));
    expect(lost.map(alias => alias.alias)).toEqual([]);
  });

  it('looks a skill up by its canonical name in any case', () => {
    expect(skillNamed('typescript')?.canonical).toBe('TypeScript');
    expect(skillNamed('no such skill')).toBeUndefined();
  });
});

describe('findSkills', () => {
  const profile: Partial<Profile> = {
    skills: [{ name: 'Languages', keywords: ['Java', 'Python', 'Quagga'] }, { name: 'Docker' }],
    projects: [{ name: 'Blog', description: 'A blog in Python', endDate: '2019' }],
    work: [
      {
        name: 'New',
        position: 'Java Developer',
        startDate: '2025-01',
        highlights: ['Used Kafka and Quagga daily'],
      },
      {
        name: 'Old',
        position: 'Developer',
        startDate: '2015-01',
        endDate: '2016-12',
        summary: 'Java and Perl',
      },
    ],
  };

  it('keeps the strongest evidence, the months of all roles and the last use', () => {
    const found = new Map(skillsOf(profile).map(skill => [skill.canonical, skill]));
    expect(found.get('Java')).toEqual({
      name: 'Java',
      canonical: 'Java',
      evidence: 'recent-role',
      months: 47,
      lastUsed: '2026-11',
    });
    expect(found.get('Perl')).toMatchObject({ evidence: 'role', months: 24, lastUsed: '2016-12' });
    expect(found.get('Python')).toMatchObject({ evidence: 'project', months: 0, lastUsed: '2019-12' });
    expect(found.get('Docker')).toMatchObject({ evidence: 'list', months: 0, lastUsed: null });
  });

  it('keeps a skill that only the resume knows, and does not take the name of a group for a skill', () => {
    const found = new Map(skillsOf(profile).map(skill => [skill.canonical, skill]));
    expect(found.get('Quagga')?.evidence).toBe('recent-role');
    expect(found.has('Languages')).toBe(false);
  });

  it('orders by evidence, then months, then name', () => {
    const order = skillsOf(profile).map(skill => skill.canonical);
    expect(order.slice(0, 3)).toEqual(['Java', 'Apache Kafka', 'Quagga']);
  });

  it('finds nothing in nothing and stays bounded', () => {
    expect(skillsOf({})).toEqual([]);
    const many = Array.from({ length: 1_000 }, (_, index) => `Tool${index}x`);
    expect(skillsOf({ skills: [{ keywords: many }] })).toHaveLength(SKILLS_MAX);
  });
});
