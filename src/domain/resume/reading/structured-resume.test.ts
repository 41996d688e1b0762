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
        skills: 'many',
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
