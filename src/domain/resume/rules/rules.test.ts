import { describe, expect, it } from 'vitest';
import { asRead, goodProfile, SAMPLE_AS_OF, sampleFile } from '../../../../test/support/resume-samples.ts';
import { buildReport } from '../build-report.ts';
import { emptyProfile, type Profile, type ReadResume } from '../profile.ts';
import type { Finding } from '../report.ts';
import { allRules } from './all-rules.ts';
import { dateFormatOf } from './date-formats.ts';
import { findingTexts } from './finding-texts.ts';
import { saysNumber, saysOutcome } from './measures.ts';
import { isEmail } from './parseability.ts';
import { HITS_SHOWN_MAX } from './rule.ts';

const report = (read: ReadResume) =>
  buildReport({ read, file: sampleFile, asOf: SAMPLE_AS_OF, requirements: null, hiddenText: [] });

const findingsOf = (profile: Partial<Profile>, lines: readonly string[] = []): readonly Finding[] =>
  report(asRead({ ...goodProfile, ...profile }, lines)).findings;

const rulesOf = (profile: Partial<Profile>, lines: readonly string[] = []): string[] =>
  findingsOf(profile, lines).map(finding => finding.rule);

const past = (...highlights: string[]): Partial<Profile> => ({
  work: [{ name: 'Gull Ltd', position: 'Engineer', startDate: '2015-01', endDate: '2026-10', highlights }],
});

const current = (...highlights: string[]): Partial<Profile> => ({
  work: [{ name: 'Gull Ltd', position: 'Engineer', startDate: '2015-01', highlights }],
});

const [, ...twoPast] = goodProfile.work;

describe('the rules', () => {
  it('have nothing to say against a good resume', () => {
    const good = report(asRead(goodProfile));
    expect(good.findings).toEqual([]);
    expect(good.score).toBe(100);
    expect(good.reachable).toBe(100);
  });

  it('have one wording each, and every wording has its rule', () => {
    const ids = allRules.map(rule => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(Object.keys(findingTexts).sort());
  });

  it('leave no placeholder of a text unfilled', () => {
    const shown = [
      ...findingsOf({ ...emptyProfile }, ['Lorem ipsum']),
      ...findingsOf(
        past('Responsible for x and y and all the other things', 'Worked on it', 'I did it in order to win'),
      ),
    ];
    for (const { message, why, suggestion } of shown)
      expect(message + why + suggestion).not.toMatch(/\{\w+\}/u);
  });

  it.each<readonly [string, Partial<Profile>]>([
    ['completeness/missing-name', { basics: { ...goodProfile.basics, name: '' } }],
    ['completeness/missing-email', { basics: { name: 'Mara Quell', phone: '1', summary: 'x' } }],
    ['completeness/missing-phone', { basics: { name: 'Mara Quell', email: 'a@b.co', summary: 'x' } }],
    ['completeness/missing-summary', { basics: { name: 'Mara Quell', email: 'a@b.co', phone: '1' } }],
    ['completeness/missing-work', { work: [] }],
    ['completeness/missing-dates', { work: [{ name: 'A', position: 'B', highlights: ['Cut costs by 5%'] }] }],
    ['completeness/missing-education', { education: [] }],
    [
      'completeness/missing-skills',
      { ...past('Carried 300 boxes from one side of the yard to the other'), skills: [] },
    ],
    ['completeness/skills-not-listed', { skills: [] }],
    ['parseability/broken-email', { basics: { ...goodProfile.basics, email: 'mara@example' } }],
    ['parseability/role-without-title', { work: [{ name: 'A', startDate: '2020' }] }],
    ['parseability/no-sections', { work: [], education: [], projects: [] }],
    ['impact/no-statements', { work: [{ name: 'A', position: 'B', startDate: '2020' }] }],
    ['impact/no-number', past('Wrote the nightly reports for all of the sales people here')],
    ['impact/no-outcome', past('Wrote the nightly reports for all of the sales people here')],
    ['impact/thin-recent-role', past('Cut the cost of the nightly reports by 30% in one year')],
    ['wording/no-statements', { work: [{ name: 'A', position: 'B', startDate: '2020' }] }],
    ['wording/responsible-for', past('Responsible for the nightly reports of all 12 sales teams')],
    ['wording/weak-opener', past('Helped with the nightly reports of all 12 sales teams')],
    ['wording/no-action-verb', past('The nightly reports of all 12 sales teams in Europe')],
    ['wording/filler', past('Ran reports as a results-driven team player for 12 teams')],
    ['wording/first-person', past('Built, as my own idea, the reports of 12 sales teams')],
    ['wording/too-short', past('Built 12 reports')],
    ['wording/too-long', past(`Built reports for ${'one more team and '.repeat(9)}then 12 others`)],
    [
      'wording/repeated-verb',
      past(...[1, 2, 3, 4, 5].map(n => `Built report ${n * 11} for the team that sells in area ${n}x`)),
    ],
    ['wording/present-tense-in-past-role', past('Builds the nightly reports of all 12 sales teams')],
    [
      'wording/mixed-tense',
      current(
        'Maintain reports for 12 sales teams',
        'Maintain exports for 14 sales teams',
        'Built imports for 16 sales teams',
      ),
    ],
    [
      'wording/duplicate',
      past('Cut the cost of nightly reports by 30%', 'Cut the cost of nightly reports by 30%.'),
    ],
    [
      'wording/resume-too-long',
      past(
        ...Array.from(
          { length: 90 },
          (_, n) => `Built tool ${n} that saved 10 hours a week for one of the many teams there`,
        ),
      ),
    ],
    [
      'consistency/nothing-dated',
      { work: [{ name: 'A', position: 'B' }], education: [{ institution: 'C' }] },
    ],
    [
      'consistency/out-of-order',
      { work: [twoPast[0]!, { ...twoPast[0]!, startDate: '2023-01', endDate: '2026-10' }] },
    ],
    [
      'consistency/end-before-start',
      { work: [{ name: 'A', position: 'B', startDate: '2020-05', endDate: '2019-05' }] },
    ],
    ['consistency/future-date', { work: [{ name: 'A', position: 'B', startDate: '2029-05' }] }],
    ['consistency/unexplained-gap', { work: [twoPast[0]!] }],
  ])('find %s', (rule, profile) => {
    expect(rulesOf({})).not.toContain(rule);
    expect(rulesOf(profile)).toContain(rule);
  });

  it.each([
    ['completeness/placeholder-text', 'Lorem ipsum dolor sit amet'],
    ['parseability/garbled-text', 'Senior \uFFFD\uFFFD Engineer'],
    ['consistency/personal-data', 'Marital status: single'],
    ['consistency/personal-data', 'Berlin | Date of birth: 1 May 1990'],
  ])('find %s in «%s»', (rule, line) => {
    expect(rulesOf({}, [line])).toContain(rule);
  });

  it('take no sentence for personal data', () => {
    const lines = [
      'Raised the average age of equipment: nothing older than 5 years',
      'Photo editing',
      'Languages: English',
    ];
    expect(rulesOf({}, lines)).not.toContain('consistency/personal-data');
  });

  it('quote the line and page of what they found', () => {
    const text = 'Responsible for the nightly reports of all 12 sales teams';
    const found = findingsOf(past(text)).find(finding => finding.rule === 'wording/responsible-for');
    expect(found).toMatchObject({ page: 1, quote: text });
  });

  it('quote the line by its beginning when the reader gave no evidence', () => {
    const text = 'Responsible for the nightly reports of all 12 sales teams';
    const read = { ...asRead({ ...goodProfile, ...past(text) }), fields: [] };
    const found = report(read).findings.find(finding => finding.rule === 'wording/responsible-for');
    expect(found).toMatchObject({ page: 1, quote: text });
  });

  it('show a few places of many, and say how many there are', () => {
    const many = past(
      ...Array.from({ length: 20 }, (_, n) => `Helped with report ${n} of the 12 sales teams in ${n}`),
    );
    const found = findingsOf(many).filter(finding => finding.rule === 'wording/weak-opener');
    expect(found).toHaveLength(HITS_SHOWN_MAX);
    expect(found[0]?.message).toContain('20');
  });

  it('do not judge the wording of another language by English rules', () => {
    const spanish = past(
      'Diseño de un sistema para la gestión de pedidos con más de 200 usuarios diarios en toda Europa',
      'Desarrollo de una plataforma interna para los equipos de ventas con reducción del 30% de costes',
      'Construcción de canales de datos que procesan 40 millones de registros por día en la nube',
    );
    const rules = rulesOf(spanish);
    expect(rules).toContain('wording/not-english');
    expect(rules.filter(rule => rule.startsWith('wording/no-action'))).toEqual([]);
  });

  it('see a verb behind a label, an adverb or a prefix', () => {
    const opened = past(
      'Reports: built the nightly ones for all 12 sales teams',
      'Successfully ran the nightly reports for all 12 sales teams',
      'Co-founded the guild that trained 40 people in two years',
      'Re-wrote the nightly reports, which saved 40 hours a month',
    );
    expect(rulesOf(opened)).not.toContain('wording/no-action-verb');
  });

  it('let a project say what the thing does', () => {
    const project = {
      name: 'Tide clock',
      highlights: ['A clock for 12 harbours that saved sailors hours of reading'],
    };
    expect(rulesOf({ projects: [project] })).toEqual([]);
  });

  it('leave a gap alone that study or a line explains, and never score it', () => {
    const gap = { work: [{ ...goodProfile.work[0]!, startDate: '2024-01' }, twoPast[0]!] };
    expect(rulesOf(gap)).toContain('consistency/unexplained-gap');
    expect(report(asRead({ ...goodProfile, ...gap })).score).toBe(100);
    const studied = { ...gap, education: [{ studyType: 'MSc', startDate: '2022-02', endDate: '2023-12' }] };
    expect(rulesOf(studied)).not.toContain('consistency/unexplained-gap');
    for (const reason of ['Parental leave', 'Sabbatical', 'Military service', 'Medical leave'])
      expect(rulesOf(gap, [reason])).not.toContain('consistency/unexplained-gap');
  });

  it('report mixed date forms at the odd one', () => {
    const read = asRead(goodProfile);
    const fields = read.fields.map(field =>
      field.path === 'work[1].startDate' ? { ...field, quote: 'Sep 2019 – Jan 2022' } : field,
    );
    const found = report({ ...read, fields }).findings;
    expect(found.map(finding => finding.rule)).toEqual(['consistency/date-format-mix']);
  });

  it('report places that were hard to read, but never a name', () => {
    const read = asRead(goodProfile);
    const unsure = (path: string) => ({
      ...read,
      fields: read.fields.map(field => (field.path === path ? { ...field, confidence: 0.2 } : field)),
    });
    expect(report(unsure('work[0].position')).findings[0]?.rule).toBe('parseability/low-confidence');
    expect(report(unsure('basics.name')).findings).toEqual([]);
  });

  it('point at a broken address in the head when none was read', () => {
    const basics = { name: 'Mara Quell', phone: '1', summary: 'x' };
    expect(rulesOf({ basics }, [])).not.toContain('parseability/broken-email');
    const read = asRead({ ...goodProfile, basics });
    const lines = [{ page: 1, line: 1, text: 'Berlin · mara @ example.com' }, ...read.lines];
    expect(report({ ...read, lines }).findings.map(finding => finding.rule)).toContain(
      'parseability/broken-email',
    );
  });
});

describe('saysNumber', () => {
  it.each([
    'Cut costs by 12%',
    'Led 4 people',
    'Doubled sales',
    'Raised $2M',
    'Served 10k users',
    'Twice as fast',
    'Ran 2x faster',
  ])('sees one in «%s»', text => expect(saysNumber(text)).toBe(true));

  it.each([
    'Joined in 2019',
    'Wrote Python 3 scripts',
    'Used S3 and EC2',
    'Taught ISO 27001',
    'Built it all',
  ])('sees none in «%s»', text => expect(saysNumber(text)).toBe(false));

  it('an outcome may be told without one', () => {
    expect(saysOutcome('Migrated the shop, resulting in happier customers')).toBe(true);
    expect(saysOutcome('Attended meetings of the team')).toBe(false);
  });
});

describe('isEmail', () => {
  it.each([
    ['a.b+c@example.co.uk', true],
    ['a@b', false],
    ['a@b..com', false],
    ['a b@c.de', false],
    ['a@c.d3', false],
    ['@c.de', false],
  ])('%s', (text, expected) => expect(isEmail(text)).toBe(expected));
});

describe('dateFormatOf', () => {
  it.each([
    ['Sep 2019 – Jan 2022', 'Mar 2021'],
    ['09/2019 – 01/2022', '03/2021'],
    ['2019-09 to 2022-01', '2021-03'],
    ['2019 – 2022', '2021'],
    ['Contributor 2015 – 2018', '2021'],
    ['März 2019 bis Dez. 2020', 'Mar 2021'],
    ['Present', null],
  ])('%s', (line, expected) => expect(dateFormatOf(line)).toBe(expected));
});
