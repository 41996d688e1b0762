import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LaidOutDocument, TextRun } from './laid-out.ts';
import { readResume } from './read-resume.ts';
import { draw } from './testing/draw-runs.ts';

const resume = draw(`
#                    Claire Moreau
                 Ingénieure logiciel
Lyon, France  |  06 12 34 56 78  |  claire@exemple.example

# PROFIL
Dix ans de systèmes distribués.

# EXPÉRIENCE PROFESSIONNELLE
*Société Générale*                     janv. 2019 - aujourd'hui
Ingénieure logiciel senior
• Conception d'une plateforme de paiement

*Atos*                                 2015 - 2018
Développeuse Java
• Migration de trente applications

# FORMATION
*INSA Lyon*                            2010 - 2015
Diplôme d'ingénieur, Informatique

# COMPÉTENCES
Langages : Java, Kotlin

# LANGUES
Français (langue maternelle), Anglais (courant)

# CENTRES D'INTÉRÊT
Escalade, Photographie`);

describe('readResume', () => {
  const { profile, fields, lines } = readResume(resume);

  it('reads every section of a resume', () => {
    expect(profile).toEqual({
      basics: {
        name: 'Claire Moreau',
        label: 'Ingénieure logiciel',
        email: 'claire@exemple.example',
        phone: '06 12 34 56 78',
        summary: 'Dix ans de systèmes distribués.',
        location: { city: 'Lyon', countryCode: 'FR' },
        profiles: undefined,
      },
      work: [
        {
          name: 'Société Générale',
          position: 'Ingénieure logiciel senior',
          startDate: '2019-01',
          highlights: ["Conception d'une plateforme de paiement"],
        },
        {
          name: 'Atos',
          position: 'Développeuse Java',
          startDate: '2015',
          endDate: '2018',
          highlights: ['Migration de trente applications'],
        },
      ],
      education: [
        {
          institution: 'INSA Lyon',
          area: 'Informatique',
          studyType: "Diplôme d'ingénieur",
          startDate: '2010',
          endDate: '2015',
        },
      ],
      skills: [{ name: 'Langages', keywords: ['Java', 'Kotlin'] }],
      languages: [
        { language: 'Français', fluency: 'langue maternelle' },
        { language: 'Anglais', fluency: 'courant' },
      ],
      interests: [{ name: 'Escalade' }, { name: 'Photographie' }],
      volunteer: [],
      awards: [],
      certificates: [],
      publications: [],
      references: [],
      projects: [],
    });
  });

  it('tells for each field where it stood', () => {
    const start = fields.find(field => field.path === 'work[0].startDate');
    expect(start).toMatchObject({ page: 1, quote: "Société Générale janv. 2019 - aujourd'hui" });
    expect(lines[(start?.line ?? 0) - 1]?.text).toBe(start?.quote);
    for (const field of fields) {
      expect(field.confidence).toBeGreaterThan(0);
      expect(field.confidence).toBeLessThanOrEqual(1);
    }
    expect(fields.map(field => field.path)).toContain('skills[0].keywords[1]');
  });

  it('checks a JSON Resume instead of reading it', () => {
    const read = readResume({
      ...draw('name: Ann'),
      format: 'json',
      structured: { basics: { name: 'Ann' } },
      hidden: [],
    });
    expect(read.profile.basics).toEqual({ name: 'Ann' });
    expect(read.fields[0]).toMatchObject({ path: 'basics.name', line: 1 });
  });

  it('makes nothing of nothing', () => {
    expect(readResume(draw('')).profile.basics).toEqual({});
    expect(readResume(draw('')).fields).toEqual([]);
  });
});

describe('hostile documents', () => {
  const words = [
    'Work Experience',
    '2019 - 2021',
    'Engineer',
    '•',
    'a@b.co',
    'Skills',
    'Acme Inc',
    '',
    '\u0000',
    'É, (',
    '2020',
    'Languages: Go, C',
  ];
  const run = fc.record<TextRun>({
    text: fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 30, unit: 'grapheme' })),
    x: fc.oneof(fc.integer({ min: -50, max: 700 }), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY)),
    y: fc.integer({ min: -50, max: 900 }),
    width: fc.integer({ min: -5, max: 400 }),
    height: fc.integer({ min: 0, max: 40 }),
    fontSize: fc.integer({ min: 0, max: 40 }),
    bold: fc.boolean(),
    italic: fc.boolean(),
    href: fc.constantFrom(null, 'https://github.com/ann', 'javascript:x'),
    role: fc.oneof(
      fc.constant(null),
      fc.constant({ kind: 'heading' as const, level: 2 }),
      fc.constant({ kind: 'list-item' as const, depth: 0 }),
      fc.record({ kind: fc.constant('cell' as const), table: fc.nat(2), row: fc.nat(3), column: fc.nat(3) }),
    ),
  });
  const documents = fc.array(fc.array(run, { maxLength: 60 }), { maxLength: 3 }).map(
    (pages): LaidOutDocument => ({
      ...draw(''),
      pages: pages.map((runs, at) => ({ number: at + 1, width: 612, height: 792, runs })),
    }),
  );

  it('are read without throwing, the same way each time, with evidence that exists', () => {
    fc.assert(
      fc.property(documents, document => {
        const first = readResume(document);
        expect(readResume(document)).toEqual(first);
        const shown = new Set(first.lines.map(line => `${line.page}|${line.line}`));
        for (const field of first.fields) expect(shown).toContain(`${field.page}|${field.line}`);
      }),
      { seed: 11, numRuns: 150 },
    );
  });

  const many = (place: (at: number) => Partial<TextRun>): LaidOutDocument => ({
    ...draw(''),
    pages: [
      {
        number: 1,
        width: 612,
        height: 792,
        runs: Array.from({ length: 100_000 }, (_, at) => ({
          text: words[at % words.length] ?? '',
          x: 0,
          y: 0,
          width: 30,
          height: 10,
          fontSize: 10,
          bold: at % 3 === 0,
          italic: false,
          href: null,
          role: null,
          ...place(at),
        })),
      },
    ],
  });

  it.each([
    ['in one place', () => ({})],
    ['on one line', (at: number) => ({ x: at * 40 })],
    ['in one column', (at: number) => ({ y: at * 12 })],
    ['in stairs', (at: number) => ({ x: (at % 1000) / 2, y: at * 3 })],
    ['in two columns', (at: number) => ({ x: at % 2 ? 300 : 10, y: (at >> 1) * 12 })],
  ])('of a hundred thousand runs %s end soon', (_, place) => {
    const start = performance.now();
    readResume(many(place));
    expect(performance.now() - start).toBeLessThan(6_000);
  });
});
