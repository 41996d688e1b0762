import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../build-report.ts';
import type { ReadResume } from '../profile.ts';
import { readResume } from '../reading/read-resume.ts';
import { draw } from '../reading/testing/draw-runs.ts';
import type { ResumeReport } from '../report.ts';
import { findLeaks } from './leak-scan.ts';
import { redactIdentity } from './redact-identity.ts';
import { withoutIdentity } from './without-identity.ts';

const read = readResume(
  draw(`
# Mara Lena Quell (she/her)
Backend Engineer
mara.quell@example.org | +49 30 5550 1234 | 12 Ferry Street, Hamburg, Germany
github.com/mquellix | https://quellwerk.dev/about
Date of birth: 3 March 1990 | Nationality: German

# Summary
Mara Quell is a backend engineer. She ran payments for a bank and wrote github.com/mquellix/ledger on her own.

# Experience
*Senior Engineer*, Tern Logistics                    Jan 2019 – Present
- Built a routing service in Go that cut delivery time by 12% for 40 depots
- Spoke at Quell Days, call +49 30 55501234 for the slides of the second talk
*Engineer*, Ferrybank                                 Feb 2015 – Dec 2018
- Maternity leave cover for the ledger team of six people in two countries

# Education
BSc Computer Science, Hafen University                2011 – 2014

# Skills
Go, Java, PostgreSQL, Kubernetes
`),
);

const reportOf = (subject: ReadResume, name = 'x.pdf'): ResumeReport =>
  buildReport({
    read: subject,
    file: { name, sha256: 'ab'.repeat(32), bytes: 1, format: 'pdf', pages: 1 },
    asOf: '2026-11-22',
    requirements: null,
    hiddenText: [],
  });

const redaction = redactIdentity(read);
const blind = reportOf(redaction.read, redaction.label);

describe('redactIdentity', () => {
  it('reads the sample as it is meant', () => {
    expect(read.profile.basics).toMatchObject({ email: 'mara.quell@example.org' });
    expect(read.profile.work).toHaveLength(2);
    expect(read.profile.education[0]?.institution).toBe('Hafen University');
  });

  it('leaves nothing of the person and everything of the work', () => {
    const text = JSON.stringify(redaction.read);
    for (const secret of [
      /mara/iu,
      /quell/iu,
      /5550/u,
      /ferry street/iu,
      /hafen/iu,
      /1990/u,
      /2014/u,
      /nationality: german/iu,
      /\bshe\b/iu,
      /maternity/iu,
    ])
      expect(text).not.toMatch(secret);
    for (const kept of [
      'Tern Logistics',
      'Ferrybank',
      'BSc',
      '2019-01',
      'PostgreSQL',
      'cut delivery time by 12%',
    ])
      expect(text).toContain(kept);
  });

  it('puts placeholders where something was, so that nothing counts as missing', () => {
    const { basics, education } = redaction.read.profile;
    expect(basics.name).toBe('[name]');
    expect(basics.phone).toBe('[phone]');
    expect(basics.email).toBe('email@redacted.invalid');
    expect(Object.values(basics.location ?? {}).every(part => part.startsWith('['))).toBe(true);
    expect(education[0]).toMatchObject({ institution: '[school]' });
    expect(education[0]).not.toHaveProperty('endDate');
    expect(redaction.read.fields).toHaveLength(read.fields.length);
  });

  it('scores what the plain resume scores', () => {
    const plain = reportOf(read);
    expect(blind.parts).toEqual(plain.parts);
    expect([blind.score, blind.reachable, blind.level, blind.inferredRole]).toEqual([
      plain.score,
      plain.reachable,
      plain.level,
      plain.inferredRole,
    ]);
    expect(blind.timeline).toEqual(plain.timeline);
  });

  it('is done after the first time', () => {
    expect(redactIdentity(redaction.read).read).toEqual(redaction.read);
    expect(withoutIdentity(redaction.read)).toEqual(withoutIdentity(redactIdentity(redaction.read).read));
  });

  it('labels by the text: the same resume, the same candidate', () => {
    expect(redaction.label).toMatch(/^Candidate [0-9a-f]{10}$/u);
    expect(redactIdentity(read).label).toBe(redaction.label);
    expect(redactIdentity({ ...read, lines: read.lines.slice(1) }).label).not.toBe(redaction.label);
  });

  it('redacts texts that are not in the resume, such as hidden ones', () => {
    expect(redaction.redactText('hire Mara Quell, born 3 March 1990')).not.toMatch(/mara|1990/iu);
  });

  it('keeps later studies: they say no more of the age than the jobs beside them', () => {
    const later: ReadResume = {
      ...read,
      profile: {
        ...read.profile,
        education: [
          { institution: 'Hafen University', studyType: 'MSc', startDate: '2020', endDate: '2022' },
        ],
      },
    };
    expect(redactIdentity(later).read.profile.education[0]).toMatchObject({
      startDate: '2020',
      endDate: '2022',
    });
  });
});

describe('findLeaks', () => {
  it('finds nothing in a blind report and much in a plain one', () => {
    expect(findLeaks(blind, redaction.identity)).toEqual([]);
    const kinds = new Set(
      findLeaks(reportOf(read, 'cv_MaraQuell.pdf'), redaction.identity).map(({ kind }) => kind),
    );
    for (const kind of [
      'name',
      'email',
      'phone',
      'link',
      'school',
      'address',
      'place',
      'birth',
      'study-year',
    ])
      expect(kinds).toContain(kind);
  });

  it('never repeats what it found', () => {
    const leaks = JSON.stringify(findLeaks(reportOf(read, 'mara.pdf'), redaction.identity));
    expect(leaks).not.toMatch(/mara|quell|hafen|5550/iu);
  });

  it('does not cry at an employer in a job description that bears the same name', () => {
    const match = { score: 1, requirements: [], missing: ['Experience at Quell or a like company'] };
    expect(findLeaks({ ...blind, match }, redaction.identity)).toEqual([]);
    const named = { ...match, missing: ['Mara Lena Quell'] };
    expect(findLeaks({ ...blind, match: named }, redaction.identity)).toEqual([
      { path: 'match.missing[0]', kind: 'name' },
    ]);
  });

  it('does not cry at a trade that is also the name', () => {
    const baker: ReadResume = { ...read, profile: { ...read.profile, basics: { name: 'Grace Baker' } } };
    const { identity } = redactIdentity(baker);
    expect(findLeaks({ ...blind, inferredRole: 'Head Baker' }, identity)).toEqual([]);
    expect(findLeaks({ ...blind, inferredRole: 'Baker, Grace' }, identity)).toHaveLength(1);
    expect(findLeaks({ ...blind, file: { ...blind.file, name: 'cv-baker.pdf' } }, identity)).toHaveLength(1);
  });

  const secrets = fc.constantFrom(
    'Mara Quell',
    'QUELL',
    'Quéll',
    'mara.quell@example.org',
    '+49 30 55501234',
    '030/5550-1234',
    'mquellix',
    'quellwerk.dev',
    'Hafen  University',
    '12 Ferry Street',
    'maraquell',
  );
  const around = fc.constantFrom('', ' ', 'by ', '(', '« ', ': ', '/');
  const plant = (report: ResumeReport, secret: string): ResumeReport[] => [
    { ...report, file: { ...report.file, name: `${secret}.pdf` } },
    { ...report, inferredRole: secret },
    { ...report, profile: { ...report.profile, basics: { ...report.profile.basics, summary: secret } } },
    { ...report, profile: { ...report.profile, work: [{ name: 'x', highlights: ['y', secret] }] } },
    { ...report, skills: [{ name: secret, canonical: 'z', evidence: 'list', months: 0, lastUsed: null }] },
    { ...report, hiddenText: [{ page: 1, quote: secret, reason: 'tiny' }] },
    { ...report, fields: [{ path: 'work[0].name', confidence: 1, page: 1, line: 1, quote: secret }] },
    {
      ...report,
      findings: [
        { rule: 'a/b', severity: 'info', message: secret, why: '', suggestion: '', page: 1, quote: null },
      ],
    },
  ];

  it('always finds what was planted, wherever it stands', () => {
    fc.assert(
      fc.property(
        secrets,
        around,
        fc.constantFrom('', ' ', ')', '»', ':', '/'),
        fc.nat(7),
        (secret, before, after, place) => {
          const planted = plant(blind, `${before}${secret}${after}`)[place];
          expect(planted && findLeaks(planted, redaction.identity)).not.toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds nothing in words that are nobody’s', () => {
    const word = fc.constantFrom(
      'marathon',
      'quells',
      'Tern',
      '55501',
      'harbour',
      'school',
      'Candidate',
      '2014',
      'ferry',
    );
    fc.assert(
      // In a file's name words run together, so that there a mere beginning counts.
      fc.property(fc.array(word, { maxLength: 8 }), fc.integer({ min: 1, max: 7 }), (words, place) => {
        const clean = plant(blind, words.join(' / '))[place];
        expect(clean && findLeaks(clean, redaction.identity)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
