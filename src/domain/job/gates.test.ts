import { describe, expect, it } from 'vitest';
import { asRead, goodProfile, SAMPLE_AS_OF } from '../../../test/support/resume-samples.ts';
import type { Profile } from '../resume/profile.ts';
import type { JobGate } from '../resume/report.ts';
import { findSkills } from '../resume/skills/find-skills.ts';
import { buildTimeline } from '../resume/timeline.ts';
import { matchJob } from './match.ts';
import { readRequirements } from './requirements.ts';

const match = (job: string, profile: Partial<Profile> = {}, lines: readonly string[] = []) => {
  const whole = { ...goodProfile, ...profile };
  const timeline = buildTimeline(whole.work, SAMPLE_AS_OF);
  return matchJob(readRequirements(`Requirements:\n${job}`), {
    profile: whole,
    timeline,
    skills: findSkills(whole, timeline, SAMPLE_AS_OF),
    read: asRead(whole, lines),
  });
};

const gate = (job: string, profile?: Partial<Profile>, lines?: readonly string[]): JobGate | undefined =>
  match(job, profile, lines).gates?.[0];

const verdict = (job: string, profile?: Partial<Profile>, lines?: readonly string[]): string => {
  const found = gate(job, profile, lines);
  return found ? `${found.gate} ${found.status}` : 'none';
};

describe('gates', () => {
  it('carry no points', () => {
    const plain = match('- Go\n- COBOL');
    const gated = match('- Go\n- COBOL\n- Work permit\n- Driving licence\n- Security clearance');
    expect(gated.score).toBe(plain.score);
    expect(gated.requirements).toEqual(plain.requirements);
    expect(gated.gates).toHaveLength(3);
  });

  it.each([
    'Work permit for Germany',
    'Driving licence',
    'Security clearance',
    'Must live in Leeds',
    'Available immediately',
    'Willing to travel',
    'Night shifts: must be able to work night shifts',
    'Fluent Japanese (C1)',
    'PMP certification required',
  ])('«%s» is unknown to a resume that says nothing of it', job => {
    expect(gate(`- ${job}`)?.status).toBe('unknown');
    expect(gate(`- ${job}`)?.reason).not.toBe('');
  });

  it.each<readonly [string, string, string]>([
    ['Must be authorised to work in Germany', 'Work permit: Germany, unlimited', 'work-permit pass'],
    ['Must be authorised to work in Germany', 'Right to work in Canada', 'work-permit unknown'],
    ['Work permit', 'I require visa sponsorship', 'work-permit fail'],
    ['Driving licence', 'Driving licence: class B', 'driving-licence pass'],
    ['Führerschein Klasse CE', 'Führerschein Klasse B', 'driving-licence unknown'],
    ['Active security clearance', 'Security clearance: SC, valid to 2028', 'clearance pass'],
    ['Active security clearance', 'Security clearance (expired 2019)', 'clearance unknown'],
    ['Willing to relocate to Oslo', 'Open to relocation', 'location pass'],
    ['Immediate start', 'Available immediately', 'start-date pass'],
    ['Start date: 1 March', 'Notice period: three months', 'start-date unknown'],
    ['Able to travel', 'Willing to travel up to 30%', 'travel pass'],
    ['Must be able to work night shifts', 'Rotating shifts for three years', 'travel pass'],
  ])('«%s» against «%s» is %s', (job, line, expected) => {
    expect(verdict(`- ${job}`, {}, [line])).toBe(expected);
    expect(gate(`- ${job}`, {}, [line])?.quotes[0]).toMatchObject({ text: line, page: 1 });
  });

  it('takes no account of work for a statement about the person', () => {
    const line =
      'Wrote the service that checks the driving licence and the work permit of every courier of the company in Spain';
    expect(verdict('- Driving licence', {}, [line])).toBe('driving-licence unknown');
  });

  it('passes a place where the resume gives it', () => {
    const basics = { ...goodProfile.basics, location: { city: 'Leeds', region: 'West Yorkshire' } };
    expect(verdict('- Must live in Leeds', { basics })).toBe('location pass');
    expect(verdict('- Must live in York', { basics })).toBe('location unknown');
    expect(verdict('Location: Leeds, on-site', { basics })).toBe('location pass');
    expect(verdict('Location: remote')).toBe('none');
  });

  it.each<readonly [string, string, string]>([
    ['Fluent German', 'C1', 'language pass'],
    ['Fluent German', 'B1', 'language fail'],
    ['Gute Deutschkenntnisse (B2)', 'native', 'language pass'],
    ['Fluent German', '', 'language unknown'],
    ['German or Polish (B2)', 'B2', 'language pass'],
    ['German and Polish (B2)', 'B2', 'language unknown'],
  ])('«%s» with German «%s» is %s', (job, fluency, expected) => {
    expect(verdict(`- ${job}`, { languages: [{ language: 'German', fluency }] })).toBe(expected);
  });

  it('reads a language of a work as no demand for it', () => {
    expect(verdict('- Experience with German tax law')).toBe('none');
  });

  it('compares degrees by height, never by school, and lets experience stand in where the job does', () => {
    const at = (studyType: string) => ({ education: [{ institution: 'Hafen University', studyType }] });
    expect(verdict("- Master's degree in physics", at('MSc'))).toBe('degree pass');
    expect(verdict("- Master's degree in physics", at('BSc'))).toBe('degree fail');
    expect(verdict("- Master's degree in physics", at('Kurs'))).toBe('degree unknown');
    expect(verdict("- Master's degree in physics", { education: [] })).toBe('degree unknown');
    expect(verdict("- Master's degree or equivalent experience", at('BSc'))).toBe('none');
  });

  it('decides years only where the dates do', () => {
    expect(verdict('- 5 years of professional experience')).toBe('years pass');
    expect(verdict('- 15 years of professional experience')).toBe('years fail');
    expect(verdict('- 4 years of Go')).toBe('years pass');
    expect(verdict('- 6 years of Go')).toBe('years unknown');
    expect(verdict('- 5 years of experience in logistics planning')).toBe('years unknown');
    const undated = { work: [...goodProfile.work, { name: 'Gull', position: 'Clerk' }] };
    expect(verdict('- 15 years of professional experience', undated)).toBe('years unknown');
  });

  it('finds certificates by their letters or their names', () => {
    const certificates = [
      { name: 'Project Management Professional (PMP)' },
      { name: 'State electrician licence' },
    ];
    expect(verdict('- PMP certification', { certificates })).toBe('certificate pass');
    expect(verdict('- PMP or PRINCE2 certification', { certificates })).toBe('certificate pass');
    expect(verdict('- PMP and CISSP certification', { certificates })).toBe('certificate unknown');
    expect(verdict('- Licensed electrician', { certificates })).toBe('certificate pass');
    expect(verdict('- Experience with software licensing', { certificates })).toBe('none');
  });

  it('are none where a permit or a move is only offered', () => {
    expect(verdict('- We offer visa sponsorship and relocation support\n- Go')).toBe('none');
    expect(verdict('- We do not offer visa sponsorship')).toBe('work-permit unknown');
  });

  it('are not asked of duties that speak of other people', () => {
    const found = readRequirements('Duties:\n- Supervise the night shift\n- You must be willing to travel');
    expect(found.map(each => each.gate ?? each.kind)).toEqual(['preferred', 'travel']);
  });

  it('stay fast and whole on hostile text', () => {
    const started = performance.now();
    for (const unit of ['driving licence ', 'visa: ', 'C1 German and ', 'in The ', 'RN/CPA ', '5 years of '])
      match(`- ${unit.repeat(4_000)}\n- ${unit}`, {}, [unit.repeat(2_000)]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('what is shown and what could be', () => {
  it('credits a certificate that the resume names in full', () => {
    const certificates = [{ name: 'AWS Certified Solutions Architect' }];
    expect(match('- AWS certification', { certificates }).requirements[0]).toMatchObject({
      met: 'yes',
      evidence: ['AWS Certified Solutions Architect'],
      suggestion: null,
    });
    expect(match('- AWS certification').requirements[0]?.met).toBe('no');
  });

  it('quotes where a skill was shown, with its place', () => {
    const [shown] = match('- Go').requirements;
    expect(shown?.quotes?.[0]).toEqual({
      text: 'Design the ledger in Go and PostgreSQL that books 3,000 payments a second',
      page: 1,
      line: 6,
    });
    expect(shown?.suggestion).toBeNull();
  });

  it('says where a missing must could honestly be shown', () => {
    expect(match('- COBOL').requirements[0]?.suggestion).toMatch(
      /^If COBOL was part of your work at (Ferrybank|Tern Logistics), say so there/,
    );
    expect(match('- Rust', { work: [] }).requirements[0]?.suggestion).toContain(
      'a role, a project or your studies',
    );
    expect(match('- Rust', { skills: [{ name: 'Rust' }] }).requirements[0]?.suggestion).toContain(
      'Rust is only listed',
    );
    expect(match('- PhD in mathematics', { education: [] }).requirements[0]?.suggestion).toContain(
      'under Education',
    );
    expect(match('- Fluent Japanese').requirements[0]?.suggestion).toContain('under Languages');
    expect(match('- Juggling flaming torches').requirements[0]?.suggestion).toContain(
      'for example at Ferrybank',
    );
    expect(match('- NMC registration needed').requirements[0]?.suggestion).toContain('under Certificates');
  });

  it('cuts a long quote at a word', () => {
    const long = `Design the ledger in Go ${'that books payments '.repeat(40)}`;
    const work = [{ name: 'Gull', position: 'Engineer', startDate: '2020-01', highlights: [long] }];
    const quote = match('- Go', { work }).requirements[0]?.quotes?.[0]?.text ?? '';
    expect(quote.length).toBeLessThanOrEqual(200);
    expect(quote).toMatch(/(that|books|payments)…$/);
  });
});
