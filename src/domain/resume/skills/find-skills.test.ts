import { describe, expect, it } from 'vitest';
import { emptyProfile, type Profile } from '../profile.ts';
import { buildTimeline } from '../timeline.ts';
import { findSkills, SKILLS_MAX } from './find-skills.ts';
import { matchSkills } from './match-skills.ts';

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
    ['Moved a .NET monolith to ASP.NET Core', ['.NET', 'ASP.NET Core']],
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

  it.each([
    'Paid by American Express and sent by Federal Express',
    'Opened the shop in Spring Street',
    'Kept in touch with friends at Slack and Notion',
    'Brachte in den Zustand Ordnung',
    'Joined Unity in 2019',
  ])('finds no tool in the name of «%s»', text => {
    expect(names(text)).toEqual([]);
  });

  it.each([
    ['Wrote tools in Google Go', ['Go']],
    ['Moved Java Spring Services to Kotlin', ['Java', 'Spring Framework', 'Kotlin']],
    ['Built React Components for all', ['React']],
    ['Proficient at Excel', ['Microsoft Excel']],
    ['Wrote it in Rust, then at night in Go', ['Rust', 'Go']],
  ])('still reads «%s»', (text, expected) => {
    expect(names(text)).toEqual(expected);
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

  it('counts months that roles share once, and an open role to the day of the report', () => {
    const found = skillsOf({
      work: [
        { position: 'Nurse', startDate: '2026-01', highlights: ['Wound care'] },
        { position: 'Nurse', startDate: '2025-07', endDate: '2026-03', highlights: ['Wound care'] },
        { position: 'Nurse', startDate: '2020-01', endDate: '2020-06', summary: 'Wound care' },
      ],
    });
    expect(found.find(skill => skill.canonical === 'Wound care')).toMatchObject({
      months: 17 + 6,
      lastUsed: '2026-11',
      evidence: 'recent-role',
    });
  });

  it('reads the list of tools under a role as a list', () => {
    const found = skillsOf({
      work: [
        { startDate: '2026-01', highlights: ['Built the shop. Technologies: go, Excel, Kafka'] },
        { startDate: '2012-01', endDate: '2013-12', summary: 'Ran the till\nTools: Word' },
      ],
    });
    expect(found.map(({ canonical, evidence }) => [canonical, evidence])).toEqual([
      ['Apache Kafka', 'recent-role'],
      ['Go', 'recent-role'],
      ['Microsoft Excel', 'recent-role'],
      ['Microsoft Word', 'role'],
    ]);
  });

  it.each<[string, Partial<Profile>, string, string | null]>([
    ['a certificate', { certificates: [{ name: 'CISSP', date: '2021-05' }] }, 'list', '2021-05'],
    ['a certificate without a date', { certificates: [{ name: 'CISSP' }] }, 'list', null],
    ['a certificate of next year', { certificates: [{ name: 'CISSP', date: '2027-01' }] }, 'list', '2026-11'],
    ['a course', { education: [{ endDate: '2018', courses: ['CISSP'] }] }, 'list', '2018-12'],
    ['a course still taken', { education: [{ startDate: '2025', courses: ['CISSP'] }] }, 'list', null],
    [
      'a project',
      { projects: [{ startDate: '2020-01', endDate: '2020-04', highlights: ['CISSP'] }] },
      'project',
      '2020-04',
    ],
    [
      'a project of one date',
      { projects: [{ startDate: '2019', keywords: ['CISSP'] }] },
      'project',
      '2019-12',
    ],
    ['voluntary work', { volunteer: [{ endDate: '2022-02', summary: 'CISSP' }] }, 'project', '2022-02'],
    ['a role without dates', { work: [{ highlights: ['CISSP'] }] }, 'role', null],
  ])('says when %s showed it last, without months', (_, profile, evidence, lastUsed) => {
    expect(skillsOf(profile)).toEqual([{ name: 'CISSP', canonical: 'CISSP', evidence, months: 0, lastUsed }]);
  });

  it('takes the latest date and the strongest place of several', () => {
    const found = skillsOf({
      skills: [{ keywords: ['Figma'] }],
      certificates: [{ name: 'Figma basics', date: '2026-02' }],
      work: [{ position: 'Designer', startDate: '2016-01', endDate: '2016-12', highlights: ['Used Figma'] }],
    });
    expect(found).toEqual([
      { name: 'Figma', canonical: 'Figma', evidence: 'role', months: 12, lastUsed: '2026-02' },
    ]);
  });

  it('infers no skill from another, from an employer or from a field of study', () => {
    const found = skillsOf({
      work: [
        { name: 'Oracle', position: 'Engineer', startDate: '2024', highlights: ['Wrote React Native apps'] },
      ],
      education: [{ institution: 'Institute of Nursing', area: 'Accounting' }],
    });
    expect(found.map(skill => skill.canonical)).toEqual(['React Native']);
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
