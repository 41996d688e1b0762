import { describe, expect, it } from 'vitest';
import { inferRole } from './inferred-role.ts';
import { findLevel, latestTitle, levelOfTitle } from './level.ts';
import { emptyProfile, type Profile, type WorkEntry } from './profile.ts';
import { findSkills } from './skills/find-skills.ts';
import { buildTimeline } from './timeline.ts';

const AS_OF = '2026-11-22';

const of = (profile: Partial<Profile>) => {
  const full = { ...emptyProfile, ...profile };
  const timeline = buildTimeline(full.work, AS_OF);
  return { profile: full, timeline, skills: findSkills(full, timeline, AS_OF), asOf: AS_OF };
};

const level = (...work: WorkEntry[]) => {
  const { profile, timeline } = of({ work });
  return findLevel(profile, timeline);
};

describe('level', () => {
  it.each([
    ['Senior Software Engineer', 'senior'],
    ['Software Engineering Intern', 'junior'],
    ['Principal Engineer', 'staff'],
    ['Engineering Manager', 'manager'],
    ['Head of Data', 'manager'],
    ['Senior Product Manager', 'senior'],
    ['Product Manager', null],
    ['Staff Nurse', null],
    ['Software Engineer', null],
  ])('of %s', (title, expected) => {
    expect(levelOfTitle(title)).toBe(expected);
  });

  it('goes by the latest title, wherever it is listed', () => {
    expect(
      level(
        { position: 'Intern', startDate: '2015-01', endDate: '2015-06' },
        { position: 'Senior Analyst', startDate: '2020-01' },
      ),
    ).toBe('senior');
  });

  it('goes by months where titles are silent', () => {
    const engineer = (startDate: string) => level({ position: 'Engineer', startDate });
    expect([engineer('2026-01'), engineer('2023-01'), engineer('2018-01')]).toEqual([
      'junior',
      'mid',
      'senior',
    ]);
  });

  it('is null when there is too little', () => {
    expect(level()).toBeNull();
    expect(level({ position: 'Engineer' })).toBeNull();
    const { profile, timeline } = of({});
    expect(latestTitle(profile, timeline)).toBeNull();
  });
});

describe('inferred role', () => {
  it('goes by the latest titles', () => {
    const role = inferRole(
      of({
        work: [
          { position: 'Backend Developer', startDate: '2022-01' },
          { position: 'Waiter', startDate: '2012-01', endDate: '2013-01' },
        ],
      }),
    );
    expect(role).toBe('Backend Engineer');
  });

  it('is moved by skills where the title is general', () => {
    const work = [
      {
        position: 'Engineer',
        startDate: '2022-01',
        highlights: ['Ran Kubernetes, Terraform, Prometheus, Docker and Jenkins on AWS'],
      },
    ];
    expect(inferRole(of({ work }))).toBe('DevOps Engineer');
  });

  it('takes the title under the name where there is no work', () => {
    expect(inferRole(of({ basics: { label: 'Product Designer' } }))).toBe('Product Designer');
  });

  it('is null when there is too little', () => {
    expect(inferRole(of({}))).toBeNull();
    expect(inferRole(of({ skills: [{ name: 'Python' }] }))).toBeNull();
  });
});
