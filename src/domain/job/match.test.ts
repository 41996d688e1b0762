import { describe, expect, it } from 'vitest';
import { goodProfile, SAMPLE_AS_OF } from '../../../test/support/resume-samples.ts';
import type { Profile } from '../resume/profile.ts';
import type { JobRequirement } from '../resume/report.ts';
import { findSkills } from '../resume/skills/find-skills.ts';
import { buildTimeline } from '../resume/timeline.ts';
import { matchJob } from './match.ts';

const need = (text: string, more: Partial<JobRequirement> = {}): JobRequirement => ({
  text,
  kind: 'must',
  skills: [],
  years: null,
  ...more,
});

const match = (requirements: readonly JobRequirement[], profile: Profile = goodProfile) => {
  const timeline = buildTimeline(profile.work, SAMPLE_AS_OF);
  return matchJob(requirements, { profile, timeline, skills: findSkills(profile, timeline, SAMPLE_AS_OF) });
};

const scoreOf = (...requirements: JobRequirement[]): number => match(requirements).score;

describe('matchJob', () => {
  it('credits a recent role most, then an earlier one, then a list', () => {
    const recent = scoreOf(need('Go', { skills: ['Go'] }));
    const role = scoreOf(need('Java', { skills: ['Java'] }));
    const listed = match([need('Rust', { skills: ['Rust'] })], {
      ...goodProfile,
      skills: [{ name: 'Rust' }],
    });
    expect(recent).toBe(100);
    expect(role).toBe(85);
    expect(listed.score).toBe(40);
    expect(listed.requirements[0]).toMatchObject({ met: 'partly' });
    expect(listed.requirements[0]?.evidence[0]).toContain('only listed');
  });

  it('weighs months against the years asked', () => {
    expect(scoreOf(need('4 years of Go', { skills: ['Go'], years: 4 }))).toBe(100);
    const ten = match([need('10 years of Go', { skills: ['Go'], years: 10 })]);
    expect(ten.score).toBeGreaterThan(60);
    expect(ten.score).toBeLessThan(100);
    expect(ten.requirements[0]?.evidence).toEqual(['Go: shown in a recent role, 58 months']);
  });

  it('weighs must 3, preferred 2, nice 1', () => {
    const have = need('Go', { skills: ['Go'] });
    const lack = (kind: JobRequirement['kind']) => need('Cobol', { skills: ['COBOL'], kind });
    expect(scoreOf(have, lack('must'))).toBe(50);
    expect(scoreOf(have, lack('preferred'))).toBe(60);
    expect(scoreOf(have, lack('nice'))).toBe(75);
  });

  it('lists missing musts first and apart', () => {
    const result = match([
      need('Go', { skills: ['Go'] }),
      need('Haskell', { skills: ['Haskell'], kind: 'nice' }),
      need('COBOL', { skills: ['COBOL'] }),
    ]);
    expect(result.missing).toEqual(['COBOL']);
    expect(result.requirements.map(each => [each.text, each.met])).toEqual([
      ['COBOL', 'no'],
      ['Go', 'yes'],
      ['Haskell', 'no'],
    ]);
  });

  it('needs all skills of an «and», one of an «or»', () => {
    const skills = ['Go', 'COBOL'];
    expect(scoreOf(need('Go and COBOL', { skills }))).toBe(50);
    expect(scoreOf(need('Go or COBOL', { skills }))).toBe(100);
    expect(scoreOf(need('Go/COBOL', { skills }))).toBe(100);
    expect(scoreOf(need('5 or more years of Go and COBOL', { skills }))).toBe(50);
    expect(scoreOf(need('Go and CI/CD', { skills: ['Go', 'CI/CD'] }))).toBe(50);
  });

  it('measures plain experience on the whole timeline', () => {
    expect(scoreOf(need('7 years of experience', { years: 7 }))).toBe(100);
    expect(scoreOf(need('14 years of experience', { years: 14 }))).toBe(52);
  });

  it('takes years in a field that no skill list names from the roles', () => {
    expect(
      scoreOf(need('7 years of backend development', { years: 7, skills: ['Backend Development'] })),
    ).toBeGreaterThan(0);
  });

  it('looks for duties in what the person did, and quotes it', () => {
    const result = match([need('Mentoring junior people'), need('Selling insurance door to door')]);
    expect(result.requirements.map(each => each.met)).toEqual(['no', 'yes']);
    expect(result.requirements[1]?.evidence[0]).toContain('Mentor two juniors');
  });

  it('asks for the height of a degree, not for the school', () => {
    const degree = need("Bachelor's degree in computer science");
    const at = (institution: string) =>
      match([degree], { ...goodProfile, education: [{ institution, studyType: 'BSc' }] });
    expect(at('Hafen University')).toEqual(at('Harvard'));
    expect(at('Harvard').score).toBe(100);
    expect(scoreOf(need('PhD in mathematics required'))).toBe(40);
    expect(match([degree], { ...goodProfile, education: [] }).missing).toHaveLength(1);
  });

  it('meets a demand for a skill that only the resume knows', () => {
    const profile: Profile = { ...goodProfile, skills: [{ keywords: ['Quagga Mesh'] }] };
    expect(match([need('Working knowledge of Quagga Mesh')], profile).requirements[0]?.met).toBe('partly');
  });

  it('looks at projects, voluntary work, certificates and languages too', () => {
    const profile: Profile = {
      ...goodProfile,
      projects: [{ name: 'Tide clock', description: 'Predicts harbour tides from buoys' }],
      volunteer: [{ position: 'Lifeguard', highlights: ['Trained swimmers at the lake'] }],
      certificates: [{ name: 'Forest ranger licence' }],
      languages: [{ language: 'Danish', fluency: 'fluent' }],
    };
    const met = [
      'Harbour tides',
      'Training swimmers',
      'Forest ranger licence',
      'Fluent Danish',
      'Fluent Welsh',
    ].map(text => match([need(text)], profile).requirements[0]?.met);
    expect(met).toEqual(['yes', 'yes', 'yes', 'yes', 'no']);
  });

  it('is 0 without requirements', () => {
    expect(match([])).toEqual({ score: 0, requirements: [], missing: [], gates: [] });
  });
});
