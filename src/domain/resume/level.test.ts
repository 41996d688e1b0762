import { describe, expect, it } from 'vitest';
import { findLevel, latestTitle, levelOfTitle } from './level.ts';
import { emptyProfile, type Profile, type WorkEntry } from './profile.ts';
import { buildTimeline } from './timeline.ts';

const AS_OF = '2026-11-22';

const of = (profile: Partial<Profile>) => {
  const full = { ...emptyProfile, ...profile };
  return { profile: full, timeline: buildTimeline(full.work, AS_OF) };
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
    ['Leiter Buchhaltung', 'manager'],
    ['Gerente de Ventas', 'manager'],
    ['Directrice marketing', 'manager'],
    ['Responsabile qualità', 'manager'],
    ['Praktikantin', 'junior'],
    ['Estagiário de engenharia', 'junior'],
    ['Apprenti boulanger', 'junior'],
    ['Desarrollador Sénior', 'senior'],
    ['Oberarzt', 'senior'],
    ['Head Chef', 'manager'],
    ['Chef de projet', null],
    ['Jefe de Proyecto', null],
    ['Krankenschwester', null],
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
