import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRead, goodProfile, SAMPLE_AS_OF, sampleFile } from '../../../test/support/resume-samples.ts';
import { readRequirements } from '../job/requirements.ts';
import { align, wordLikeness } from './align.ts';
import { buildReport } from './build-report.ts';
import { diffProfiles } from './diff-profiles.ts';
import { diffReports } from './diff-reports.ts';
import type { Profile } from './profile.ts';

const reportOf = (profile: Profile, job?: string) =>
  buildReport({
    read: asRead(profile),
    file: sampleFile,
    asOf: SAMPLE_AS_OF,
    requirements: job === undefined ? null : readRequirements(job),
    hiddenText: [],
  });

const [lead, early] = goodProfile.work;

const weak: Profile = {
  ...goodProfile,
  work: [
    { ...lead!, highlights: ['Responsible for the ledger', ...(lead?.highlights ?? []).slice(1)] },
    early!,
  ],
};

describe('diffReports', () => {
  it('finds nothing between a report and itself', () => {
    const diff = diffReports(reportOf(goodProfile), reportOf(goodProfile));
    expect(diff).toMatchObject({
      findings: { fixed: [], new: [], still: [] },
      profile: [],
      skills: { gained: [], lost: [], stronger: [], weaker: [] },
      match: null,
    });
    expect(diff.parts.every(part => part.from === part.to)).toBe(true);
  });

  it('tells what was fixed, what is new and what is still there', () => {
    const diff = diffReports(reportOf(weak), reportOf(goodProfile));
    expect(diff.to.score).toBeGreaterThan(diff.from.score);
    expect(diff.findings.fixed.map(finding => finding.rule)).toContain('wording/responsible-for');
    expect(diff.findings.new).toEqual([]);
    const back = diffReports(reportOf(goodProfile), reportOf(weak));
    expect(back.findings.new.map(finding => finding.rule)).toContain('wording/responsible-for');
    const same = diffReports(reportOf(weak), reportOf(weak));
    expect(same.findings.still).toHaveLength(reportOf(weak).findings.length);
    expect(same.findings.new).toEqual([]);
  });

  it('takes no finding for new that a full list may have hidden', () => {
    const many = (from: number): Profile => ({
      ...goodProfile,
      work: [
        {
          ...lead!,
          highlights: Array.from(
            { length: 9 },
            (_, n) => `Responsible for the ledger of branch ${from + n} in town`,
          ),
        },
      ],
    });
    const diff = diffReports(reportOf(many(0)), reportOf(many(3)));
    expect(diff.findings.new.filter(finding => finding.rule === 'wording/responsible-for')).toEqual([]);
    expect(diff.findings.fixed.filter(finding => finding.rule === 'wording/responsible-for')).toEqual([]);
  });

  it('tells skills gained, lost and shown better', () => {
    const listed = reportOf({ ...goodProfile, skills: [{ keywords: ['Go', 'Rust'] }] });
    const shown = reportOf({
      ...goodProfile,
      work: [{ ...lead!, highlights: ['Built 3 parsers in Rust for every branch of the bank'] }, early!],
      skills: [{ keywords: ['Go', 'Rust', 'Terraform'] }],
    });
    const { skills } = diffReports(listed, shown);
    expect(skills.gained).toContain('Terraform');
    expect(skills.stronger).toContainEqual({ name: 'Rust', from: 'list', to: 'recent-role' });
    expect(diffReports(shown, listed).skills.lost).toContain('Terraform');
    expect(diffReports(shown, listed).skills.weaker).toContainEqual({
      name: 'Rust',
      from: 'recent-role',
      to: 'list',
    });
  });

  it('compares matches only where both have one', () => {
    const job = 'Requirements:\n- Go\n- Rust';
    const before = reportOf(goodProfile, job);
    const after = reportOf({ ...goodProfile, skills: [{ keywords: ['Rust'] }] }, job);
    expect(diffReports(before, after).match?.requirements).toEqual([
      { text: 'Rust', from: 'no', to: 'partly' },
    ]);
    expect(diffReports(reportOf(goodProfile), after).match).toBeNull();
  });
});

describe('diffProfiles', () => {
  it('pairs entries by what they are: one put in front changes no other', () => {
    const fresh = { name: 'Osprey', position: 'Staff Engineer', startDate: '2026-01' };
    const changes = diffProfiles(goodProfile, { ...goodProfile, work: [fresh, ...goodProfile.work] });
    expect(changes).toEqual([
      {
        path: 'work[0]',
        entry: 'Osprey, Staff Engineer, 2026-01',
        field: null,
        kind: 'added',
        from: null,
        to: 'Osprey, Staff Engineer, 2026-01',
      },
    ]);
    expect(diffProfiles({ ...goodProfile, work: [] }, goodProfile).map(change => change.kind)).toEqual([
      'added',
      'added',
    ]);
  });

  it('tells a changed field, an ended role, a reworded bullet and a moved place', () => {
    const [bullet = '', ...rest] = lead?.highlights ?? [];
    const changes = diffProfiles(goodProfile, {
      ...goodProfile,
      basics: { ...goodProfile.basics, phone: '1', location: { city: 'Bremen' } },
      work: [
        { ...lead!, endDate: '2026-10', highlights: [...rest, `${bullet} since 2023`, 'Wrote a new thing'] },
        early!,
      ],
    });
    expect(changes.map(({ path, kind, from, to }) => [path, kind, from, to])).toEqual([
      ['basics.phone', 'changed', goodProfile.basics.phone, '1'],
      ['basics.location.city', 'added', null, 'Bremen'],
      ['work[0].highlights[2]', 'changed', bullet, `${bullet} since 2023`],
      ['work[0].highlights[3]', 'added', null, 'Wrote a new thing'],
      ['work[0].endDate', 'added', null, '2026-10'],
    ]);
  });

  it('keeps a renamed employer one entry, and other roles there apart', () => {
    const renamed = diffProfiles(goodProfile, {
      ...goodProfile,
      work: [{ ...lead!, name: 'Ferrybank plc' }, early!],
    });
    expect(renamed.map(change => [change.path, change.kind])).toEqual([['work[0].name', 'changed']]);
  });

  it('mirrors itself, and is empty on equal profiles', () => {
    const name = fc.constantFrom('Gull', 'Tern', 'Osprey', 'Gull Ltd', '');
    const entry = fc.record({
      name,
      position: fc.constantFrom('Clerk', 'Senior Clerk', 'Cook', ''),
      startDate: fc.constantFrom('2019', '2020-01', ''),
      highlights: fc.array(fc.string({ maxLength: 12 }), { maxLength: 4 }),
    });
    const profiles = fc.array(entry, { maxLength: 5 }).map((work): Profile => ({ ...goodProfile, work }));
    fc.assert(
      fc.property(profiles, profiles, (a, b) => {
        expect(diffProfiles(a, a)).toEqual([]);
        const kinds = (from: Profile, to: Profile, kind: string) =>
          diffProfiles(from, to).filter(change => change.kind === kind && change.field === null).length;
        expect(kinds(a, b, 'added')).toBe(kinds(b, a, 'removed'));
        expect(kinds(a, b, 'added') - kinds(a, b, 'removed')).toBe(b.work.length - a.work.length);
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('is not slow on a hostile resume', () => {
    const work = Array.from({ length: 3_000 }, (_, n) => ({ name: `Gull ${n}`, position: 'x '.repeat(500) }));
    const started = performance.now();
    diffProfiles({ ...goodProfile, work }, { ...goodProfile, work: work.toReversed() });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('align', () => {
  it('takes the most alike first and leaves the rest', () => {
    const found = align(['a b', 'c d'], ['c d', 'x', 'a b c'], { likeness: wordLikeness, likenessMin: 0.4 });
    expect(found.pairs).toEqual([
      { from: 1, to: 0 },
      { from: 0, to: 2 },
    ]);
    expect([found.removed, found.added]).toEqual([[], ['x']]);
    expect(wordLikeness('', 'a')).toBe(0);
  });
});
