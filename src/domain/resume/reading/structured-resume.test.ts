import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStructuredResume } from './structured-resume.ts';

const read = (input: Record<string, unknown>) => readStructuredResume(input, []).profile;

describe('readStructuredResume', () => {
  it('keeps what the schema knows and notes where it stood', () => {
    const { profile, fields } = readStructuredResume(
      {
        basics: { name: 'Ann', location: { city: 'Rome' } },
        work: [{ name: 'Acme', startDate: '2020-01', highlights: ['a'] }],
      },
      [{ page: 1, line: 3, text: 'name: Ann' }],
    );
    expect(profile).toMatchObject({
      basics: { name: 'Ann', location: { city: 'Rome' } },
      work: [{ name: 'Acme', startDate: '2020-01', highlights: ['a'] }],
      skills: [],
    });
    expect(fields).toContainEqual({
      path: 'basics.name',
      confidence: 1,
      page: 1,
      line: 3,
      quote: 'name: Ann',
    });
    expect(fields.map(field => field.path)).toContain('work[0].highlights[0]');
  });

  it('drops wrong types, unknown keys and dates of no form', () => {
    expect(
      read({
        basics: { name: ['Ann'], email: 7, extra: 'x', url: null },
        work: [{ name: 'Acme', startDate: 'soon', endDate: '2020-13' }, 'text', null, {}],
        skills: 7,
        languages: [{ language: 'English' }],
        projects: [{ keywords: [1, {}, 'go', ''] }],
      }),
    ).toMatchObject({
      basics: { email: '7' },
      work: [{ name: 'Acme' }],
      skills: [],
      languages: [{ language: 'English' }],
      projects: [{ keywords: ['1', 'go'] }],
    });
  });

  it('reads the keys of older versions and times after dates', () => {
    expect(
      read({ work: [{ company: 'Acme', website: 'a.example', startDate: '2020-01-02T10:00:00Z' }] }).work,
    ).toEqual([{ name: 'Acme', url: 'a.example', startDate: '2020-01-02' }]);
  });

  it('reads the sections and keys of other writers', () => {
    expect(
      read({
        personal: {
          firstName: 'Ann',
          last_name: 'Example',
          jobTitle: 'Cook',
          location: 'Lyon, France',
          links: { github: 'ann' },
        },
        experience: [
          {
            employer: 'Acme',
            role: 'Cook',
            start: 'Jan 2020',
            end: { year: 2021, month: 3 },
            description: 'Cooked',
            responsibilities: 'One.\nTwo.',
          },
        ],
        education: { school: 'ENS', degree: 'Master', gpa: 3.9, year: 2015 },
        skills: { Tools: ['Git', 'Docker'], Languages: 'Go, Rust' },
        languages: ['French', { name: 'English', level: 'C1' }],
        certifications: ['First aid'],
        hobbies: 'Chess, Piano',
      }),
    ).toMatchObject({
      basics: {
        name: 'Ann Example',
        label: 'Cook',
        location: { city: 'Lyon', countryCode: 'FR' },
        profiles: [{ network: 'github', username: 'ann' }],
      },
      work: [
        {
          name: 'Acme',
          position: 'Cook',
          startDate: '2020-01',
          endDate: '2021-03',
          summary: 'Cooked',
          highlights: ['One.', 'Two.'],
        },
      ],
      education: [{ institution: 'ENS', studyType: 'Master', score: '3.9', endDate: '2015' }],
      skills: [
        { name: 'Tools', keywords: ['Git', 'Docker'] },
        { name: 'Languages', keywords: ['Go', 'Rust'] },
      ],
      languages: [{ language: 'French' }, { language: 'English', fluency: 'C1' }],
      certificates: [{ name: 'First aid' }],
      interests: [{ name: 'Chess' }, { name: 'Piano' }],
    });
  });

  it('reads links, places and dates in other shapes, and takes `Present` for an open end', () => {
    expect(
      read({
        basics: { profiles: ['https://github.com/ann'] },
        work: [
          {
            name: 'Acme',
            location: { city: 'Rome', countryCode: 'IT' },
            startDate: '03/2019',
            endDate: 'Present',
          },
        ],
        projects: [{ name: null, title: 'Lab', technologies: [{ name: 'Go' }, 7] }],
      }),
    ).toMatchObject({
      basics: { profiles: [{ network: 'GitHub', username: 'ann', url: 'https://github.com/ann' }] },
      work: [{ name: 'Acme', location: 'Rome, IT', startDate: '2019-03' }],
      projects: [{ name: 'Lab', keywords: ['Go', '7'] }],
    });
  });

  it('keeps limits on counts and lengths, and never reads inherited members', () => {
    const profile = read({ work: Array.from({ length: 900 }, () => ({ name: 'x'.repeat(99_999) })) });
    expect(profile.work).toHaveLength(200);
    expect(profile.work[0]?.name).toHaveLength(4_000);
    expect(read(Object.create({ basics: { name: 'Ann' } })).basics).toEqual({});
    expect(read({ basics: { name: 'A\u0000n\u202En' } }).basics.name).toBe('A n n');
  });

  it('never throws on any JSON', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('basics', 'work', 'skills', 'languages'), fc.jsonValue()),
        input => {
          const profile = read(input);
          expect(Array.isArray(profile.work)).toBe(true);
        },
      ),
      { seed: 4, numRuns: 200 },
    );
  });
});
