import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRead, goodProfile, SAMPLE_AS_OF, sampleFile } from '../../../test/support/resume-samples.ts';
import { buildReport } from './build-report.ts';
import type { Profile, ReadResume } from './profile.ts';
import { allRules } from './rules/all-rules.ts';
import { prepareForRules } from './rules/judged-resume.ts';
import { nothingFound } from './rules/rule.ts';
import { judge } from './score.ts';
import { findSkills } from './skills/find-skills.ts';
import { buildTimeline } from './timeline.ts';

const words = fc.constantFrom(
  'Responsible for',
  'managing',
  'Built',
  'Build',
  'helped with',
  'a team of 4',
  'by 30%',
  'I',
  'Go',
  'results-driven',
  'the customers',
  'various things',
  'in the ledger',
  '12 boxes',
);
const bullet = fc.array(words, { minLength: 1, maxLength: 30 }).map(parts => parts.join(' '));
const date = fc.constantFrom('2012', '2015-03', '2019-12', '2031', 'soon');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 });

const anyProfile = fc
  .record({
    email: maybe(fc.constantFrom('a@b.co', 'a@b', 'a b@c.de')),
    summary: maybe(bullet),
    work: fc.array(
      fc.record({
        name: maybe(fc.constant('Gull')),
        position: maybe(fc.constant('Clerk')),
        startDate: maybe(date),
        endDate: maybe(date),
        highlights: fc.array(bullet, { maxLength: 6 }),
      }),
      { maxLength: 5 },
    ),
    skills: fc.constantFrom([], [{ keywords: ['Go', 'Java'] }]),
    education: fc.constantFrom([], goodProfile.education),
  })
  .map(({ email, summary, ...sections }) => {
    const profile = { ...goodProfile, ...sections, basics: { name: 'Mara Quell', email, summary } };
    return JSON.parse(JSON.stringify(profile)) as Profile;
  });

const prepared = (read: ReadResume) => {
  const timeline = buildTimeline(read.profile.work, SAMPLE_AS_OF);
  const skills = findSkills(read.profile, timeline, SAMPLE_AS_OF);
  return prepareForRules({ read, timeline, skills, hiddenText: [], asOf: SAMPLE_AS_OF });
};

describe('reachable', () => {
  it('is exactly the score when every rule that needs no facts finds nothing', () => {
    const mended = allRules.map(rule => (rule.needsFacts ? rule : { ...rule, detect: () => nothingFound }));
    fc.assert(
      fc.property(anyProfile, fc.array(bullet, { maxLength: 3 }), (profile, lines) => {
        const resume = prepared(asRead(profile, lines));
        const { score, reachable, findings } = judge(resume);
        const after = judge(resume, mended);
        expect(after.score).toBe(reachable);
        expect(after.reachable).toBe(reachable);
        expect(reachable).toBeGreaterThanOrEqual(score);
        // What is left to mend is what needs facts, and nothing of that was touched.
        const needsFacts = new Set(allRules.filter(rule => rule.needsFacts).map(rule => rule.id as string));
        expect(after.findings).toEqual(findings.filter(finding => needsFacts.has(finding.rule)));
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('is reached by making the edits that the findings name', () => {
    const write = (highlights: readonly string[]) => {
      const [, early] = goodProfile.work;
      return buildReport({
        read: asRead({ ...goodProfile, work: [{ ...early!, highlights }] }),
        file: sampleFile,
        asOf: SAMPLE_AS_OF,
        requirements: null,
        hiddenText: [],
      });
    };
    const before = write([
      'Responsible for moving 40 cron jobs to Kubernetes without downtime for any customer',
      'Build a routing service in Java that shortened delivery by 12%',
      'Wrote the handbook for on-call work that three other teams adopted later',
    ]);
    expect(before.reachable).toBeGreaterThan(before.score);
    const suggestions = before.findings.map(finding => finding.suggestion).join('\n');
    expect(suggestions).toContain('«Moved 40 cron jobs to Kubernetes');
    expect(suggestions).toContain('«Built a routing service in Java');
    const after = write([
      'Moved 40 cron jobs to Kubernetes without downtime for any customer',
      'Built a routing service in Java that shortened delivery by 12%',
      'Wrote the handbook for on-call work that three other teams adopted later',
    ]);
    expect(after.score).toBe(before.reachable);
  });
});
