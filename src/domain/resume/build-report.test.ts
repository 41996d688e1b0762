import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRead, goodProfile, SAMPLE_AS_OF, sampleFile } from '../../../test/support/resume-samples.ts';
import { buildReport, hasResumeContent } from './build-report.ts';
import { emptyProfile, type Profile, type ReadResume } from './profile.ts';
import { listRules } from './rule-catalogue.ts';
import { RUBRIC_VERSION } from './score.ts';

const reportOf = (read: ReadResume) =>
  buildReport({ read, file: sampleFile, asOf: SAMPLE_AS_OF, requirements: null, hiddenText: [] });

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const date = fc.constantFrom('2012', '2015-03', '2019-12', '2021-06-30', '2026-11', '2031', 'soon', '');

const phrase = fc
  .array(
    fc.constantFrom(
      'Led',
      'built',
      'Responsible for',
      'helped',
      'a team of 4',
      'by 30%',
      'Go',
      'React',
      'etc',
      'I',
      'customers',
      'in',
      'the',
      'payments,',
      'of',
      'Kubernetes',
      'synergy',
      'Excel',
      '2019',
      '\uFFFD',
    ),
    { maxLength: 40 },
  )
  .map(words => words.join(' '));

const text = fc.oneof(phrase, fc.string({ maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 30 }));

/** Drops what is undefined, as a profile has it. */
const compact = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const anyProfile: fc.Arbitrary<Profile> = fc
  .record({
    basics: fc.record({
      name: maybe(text),
      label: maybe(text),
      email: maybe(text),
      phone: maybe(text),
      summary: maybe(text),
    }),
    work: fc.array(
      fc.record({
        name: maybe(text),
        position: maybe(text),
        startDate: maybe(date),
        endDate: maybe(date),
        summary: maybe(text),
        highlights: maybe(fc.array(phrase, { maxLength: 6 })),
      }),
      { maxLength: 6 },
    ),
    education: fc.array(
      fc.record({ institution: maybe(text), startDate: maybe(date), endDate: maybe(date) }),
      { maxLength: 2 },
    ),
    skills: fc.array(fc.record({ name: maybe(text), keywords: maybe(fc.array(text, { maxLength: 5 })) }), {
      maxLength: 3,
    }),
    projects: fc.array(fc.record({ name: maybe(text), description: maybe(text), endDate: maybe(date) }), {
      maxLength: 2,
    }),
  })
  .map(profile => compact({ ...emptyProfile, ...profile }) as Profile);

describe('buildReport on any profile', () => {
  it('scores 0 to 100, reaches no less than it scores, and says the same twice', () => {
    fc.assert(
      fc.property(anyProfile, fc.array(text, { maxLength: 3 }), (profile, lines) => {
        const report = reportOf(asRead(profile, lines));
        expect(report.score).toBeGreaterThanOrEqual(0);
        expect(report.score).toBeLessThanOrEqual(100);
        expect(report.reachable).toBeGreaterThanOrEqual(report.score);
        expect(report.reachable).toBeLessThanOrEqual(100);
        for (const part of report.parts) expect(part.score >= 0 && part.score <= 100).toBe(true);
        for (const skill of report.skills) expect(skill.months).toBeGreaterThanOrEqual(0);
        expect(JSON.stringify(reportOf(asRead(profile, lines)))).toBe(JSON.stringify(report));
      }),
      { numRuns: 150 },
    );
  });
});

const names = [
  'Mara Quell',
  'Ruby Go',
  'Oluwaseun Adebayo-Nwosu',
  '王 小明',
  'María del Carmen de la Fuente y Ortega',
  'Ng Li',
];
const pronouns = ['she/her', 'he/him', 'they/them', ''];
const schools = ['Hafen University', 'Harvard University', 'Kleinstadt Community College', 'MIT'];
const breaks = ['Parental leave', 'Sabbatical', 'Military service', 'Medical leave', 'Caring for family'];

/** The same person under another name, with other pronouns, from another school, with another reason for a break. */
const counterfactual = (name: string, pronoun: string, school: string, reason: string): ReadResume => {
  const [first, ...rest] = goodProfile.work;
  const given = name.split(' ')[0]?.toLowerCase() ?? 'x';
  return asRead(
    {
      ...goodProfile,
      basics: {
        ...goodProfile.basics,
        name,
        email: /^[a-z]+$/u.test(given) ? `${given}@example.com` : 'me@example.com',
      },
      work: [
        {
          ...first,
          startDate: '2023-06',
          highlights: [
            ...(first?.highlights ?? []),
            `Helped colleagues of ${name} with seven other small things`,
            `Won the prize of ${name}`,
          ],
        },
        ...rest,
      ],
      education: [{ ...goodProfile.education[0], institution: school }],
    },
    [pronoun, reason, `Nationality: ${school}`, `Gender: ${pronoun || 'none'}`],
  );
};

describe('who somebody is', () => {
  it('moves no score, no part and no count of findings', () => {
    const shape = (read: ReadResume) => {
      const { score, reachable, parts, findings, skills, level, inferredRole } = reportOf(read);
      return { score, reachable, parts, skills, level, inferredRole, rules: findings.map(each => each.rule) };
    };
    const base = shape(counterfactual('Mara Quell', '', 'Hafen University', 'Parental leave'));
    expect(base.score).toBeLessThan(100);

    for (const name of names)
      for (const pronoun of pronouns)
        for (const school of schools)
          expect(shape(counterfactual(name, pronoun, school, 'Parental leave'))).toEqual(base);
    for (const reason of breaks) expect(shape(counterfactual('Mara Quell', '', 'MIT', reason))).toEqual(base);
  });

  it('loses nothing by leaving the name out', () => {
    const { name: _, ...basics } = goodProfile.basics;
    const blind = reportOf(asRead({ ...goodProfile, basics }));
    expect(blind.score).toBe(reportOf(asRead(goodProfile)).score);
    expect(blind.findings.map(finding => finding.rule)).toEqual(['completeness/missing-name']);
  });
});

describe('the score', () => {
  it('is the weighted mean of the parts as shown', () => {
    const report = reportOf(asRead({ ...goodProfile, basics: {}, education: [] }));
    const sum = report.parts.reduce((total, part) => total + part.score * part.weight, 0);
    expect(report.score).toBe(Math.round(sum));
    expect(report.parts.reduce((total, part) => total + part.weight, 0)).toBeCloseTo(1, 12);
  });

  it('counts an edit that needs no new facts as reachable, and no other', () => {
    const { summary: _, ...basics } = goodProfile.basics;
    const noSummary = reportOf(asRead({ ...goodProfile, basics }));
    expect(noSummary.score).toBe(99);
    expect(noSummary.reachable).toBe(100);
    const { email: __, ...noAddress } = goodProfile.basics;
    const noEmail = reportOf(asRead({ ...goodProfile, basics: noAddress }));
    expect(noEmail.score).toBe(97);
    expect(noEmail.reachable).toBe(97);
  });

  it('sets a resume without deeds far below a good one', () => {
    const bare = { ...goodProfile, work: goodProfile.work.map(({ highlights: _, ...entry }) => entry) };
    expect(reportOf(asRead(bare)).score).toBeLessThanOrEqual(60);
    expect(reportOf(asRead(emptyProfile)).score).toBeLessThanOrEqual(30);
  });

  it('lists findings by severity, then part, then place', () => {
    const report = reportOf(
      asRead({ ...goodProfile, basics: { name: 'Mara Quell' }, skills: [], education: [] }, ['Age: 30']),
    );
    const order = report.findings.map(finding => finding.severity);
    expect(order).toEqual(
      [...order].sort((a, b) => 'error warning info'.indexOf(a) - 'error warning info'.indexOf(b)),
    );
    expect(report.findings[0]?.rule).toBe('completeness/missing-email');
  });
});

describe('buildReport', () => {
  it('reports hidden text with page and quote, and does not score it', () => {
    const hidden = { page: 2, quote: 'expert in everything', reason: 'white on white' };
    const report = buildReport({
      read: asRead(goodProfile),
      file: sampleFile,
      asOf: SAMPLE_AS_OF,
      requirements: null,
      hiddenText: [hidden],
    });
    expect(report.score).toBe(100);
    expect(report.hiddenText).toEqual([hidden]);
    expect(report.findings[0]).toMatchObject({
      rule: 'parseability/hidden-text',
      page: 2,
      quote: hidden.quote,
    });
  });

  it('fills in the rest of the report', () => {
    const report = buildReport({
      read: asRead(goodProfile),
      file: sampleFile,
      asOf: SAMPLE_AS_OF,
      requirements: [{ text: 'Go', kind: 'must', skills: ['Go'], years: null }],
      hiddenText: [],
    });
    expect(report).toMatchObject({
      id: null,
      asOf: SAMPLE_AS_OF,
      inferredRole: 'Backend Engineer',
      level: 'senior',
      match: { score: 100, missing: [] },
      provenance: { rubricVersion: RUBRIC_VERSION, by: 'offline', provider: null },
    });
    expect(report.timeline.monthsTotal).toBe(87);
  });

  it('is not slow on a hostile resume', () => {
    const highlights = Array.from({ length: 3_000 }, (_, n) => `Responsible for ${'Go '.repeat(100)}${n}`);
    const started = performance.now();
    const report = reportOf(
      asRead({ ...goodProfile, work: [{ position: 'x', startDate: '2020', highlights }] }),
    );
    expect(report.score).toBeGreaterThanOrEqual(0);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('hasResumeContent', () => {
  const read = (profile: Partial<Profile>): ReadResume => ({
    profile: { ...emptyProfile, ...profile },
    fields: [],
    lines: [],
  });

  it('needs a name, a contact or a section', () => {
    expect(hasResumeContent(read({}))).toBe(false);
    expect(hasResumeContent(read({ basics: { summary: 'A recipe for soup' } }))).toBe(false);
    expect(hasResumeContent(read({ basics: { email: 'a@b.co' } }))).toBe(true);
    expect(hasResumeContent(read({ skills: [{ name: 'Go' }] }))).toBe(true);
  });
});

describe('the catalogue', () => {
  it('names every rule once with its texts, by part', () => {
    const catalogue = listRules();
    expect(catalogue.version).toBe(RUBRIC_VERSION);
    expect(catalogue.parts.map(part => part.id)).toEqual([
      'parseability',
      'completeness',
      'impact',
      'wording',
      'consistency',
    ]);
    const rules = catalogue.parts.flatMap(part => part.rules);
    expect(rules.length).toBeGreaterThanOrEqual(25);
    for (const rule of rules) expect(rule.message && rule.why && rule.suggestion).toBeTruthy();
  });

  it('lets nothing that depends on who somebody is cost a point', () => {
    const free = listRules()
      .parts.flatMap(part => part.rules)
      .filter(rule => rule.weight === 0)
      .map(rule => rule.id);
    expect(free).toEqual(
      expect.arrayContaining([
        'completeness/missing-name',
        'consistency/personal-data',
        'consistency/unexplained-gap',
        'parseability/hidden-text',
      ]),
    );
  });
});
