import { afterAll, describe, expect, it } from 'vitest';
import { goodProfile } from '../../../test/support/resume-samples.ts';
import { emptyProfile, type Profile } from '../../domain/resume/profile.ts';
import { readResume } from '../../domain/resume/reading/read-resume.ts';
import { toResumeBlocks } from '../../domain/resume/resume-blocks.ts';
import { createDocxWriter } from '../../infrastructure/documents/docx-write.ts';
import { createDocumentReader } from '../../infrastructure/documents/reader.ts';
import { toResumeHtml } from './resume-html.ts';
import { toResumeMarkdown } from './resume-markdown.ts';
import { toResumeText } from './resume-text.ts';

const reader = createDocumentReader({
  workerUrl: new URL('../../infrastructure/documents/document-worker.ts', import.meta.url),
});
afterAll(() => reader.close());

const whole: Profile = {
  ...goodProfile,
  basics: {
    ...goodProfile.basics,
    location: { city: 'Bremen', region: 'Bremen', countryCode: 'DE' },
    profiles: [{ network: 'GitHub', username: 'maraquell', url: 'https://github.com/maraquell' }],
  },
  projects: [
    {
      name: 'Tide Clock',
      description: 'Predicts harbour tides from the readings of twelve buoys.',
      startDate: '2020-02',
      endDate: '2021-05',
      highlights: ['Served 4,000 sailors a month & never went down'],
    },
  ],
  certificates: [{ name: 'Certified Kubernetes Administrator', issuer: 'CNCF', date: '2021-11' }],
  publications: [{ name: 'Ledgers that never lie', publisher: 'ACM Queue', releaseDate: '2022-07' }],
  languages: [
    { language: 'German', fluency: 'Native' },
    { language: 'English', fluency: 'Fluent' },
  ],
};

const writers: Readonly<Record<string, (profile: Profile) => Promise<Uint8Array>>> = {
  md: async profile => Buffer.from(toResumeMarkdown(profile)),
  txt: async profile => Buffer.from(toResumeText(profile)),
  html: async profile => Buffer.from(toResumeHtml(profile)),
  docx: profile => createDocxWriter().write(toResumeBlocks(profile)),
};

const readBack = async (format: string, profile: Profile) => {
  const bytes = await writers[format]!(profile);
  const document = await reader.read({ name: `resume.${format}`, bytes });
  if (!document.ok) throw new Error(document.error.message);
  return { document: document.value, profile: readResume(document.value).profile };
};

describe.each(Object.keys(writers))('an export as %s', format => {
  it('is read back as the same resume', async () => {
    const { profile, document } = await readBack(format, whole);
    expect(document.hidden).toEqual([]);
    const { basics } = profile;
    expect([basics.name, basics.email, basics.phone?.replace(/\D/g, ''), basics.label]).toEqual([
      'Mara Quell',
      'mara@example.com',
      '49305550100',
      'Backend Engineer',
    ]);
    expect(basics.summary).toBe(whole.basics.summary);
    expect(basics.location?.city).toBe('Bremen');
    expect(basics.profiles?.[0]?.url).toContain('github.com/maraquell');
    expect(profile.work).toEqual(whole.work);
    expect(profile.education[0]).toMatchObject({
      institution: 'Hafen University',
      area: 'Computer Science',
      startDate: '2016',
      endDate: '2019',
    });
    expect(profile.skills.flatMap(group => group.keywords ?? [])).toEqual([
      'Go',
      'Java',
      'PostgreSQL',
      'Kubernetes',
    ]);
    expect(profile.projects[0]).toMatchObject({
      name: 'Tide Clock',
      startDate: '2020-02',
      endDate: '2021-05',
    });
    expect(profile.certificates[0]?.name).toBe('Certified Kubernetes Administrator');
    expect(profile.publications[0]).toMatchObject({ name: 'Ledgers that never lie', releaseDate: '2022-07' });
    expect(profile.languages.map(entry => entry.language)).toEqual(['German', 'English']);
  });

  it('gives the same bytes twice, and something for nothing', async () => {
    const once = await writers[format]!(whole);
    expect(Buffer.from(once).equals(Buffer.from(await writers[format]!(whole)))).toBe(true);
    expect((await writers[format]!(emptyProfile)).length).toBeGreaterThan(0);
  });

  it('brings no construct of a hostile value into the document', async () => {
    const values = [
      '<script>alert(1)</script>',
      '# heading',
      '[x](javascript:alert(1))',
      ']]></w:t><w:p/>',
      'a\u0000\u0008\u001b[31mb\u202ec\ufffe',
      'v'.repeat(2_000),
    ];
    for (const value of values) {
      const hostile: Profile = {
        ...goodProfile,
        basics: { ...goodProfile.basics, name: 'Mara Quell', summary: `It says ${value} in the middle` },
        work: [
          { name: 'Gull Ltd', position: 'Clerk', startDate: '2020-01', highlights: [`Wrote ${value} down`] },
        ],
      };
      const { profile, document } = await readBack(format, hostile);
      expect(profile.basics.name).toBe('Mara Quell');
      expect(document.hidden).toEqual([]);
      const text = document.pages.flatMap(page => page.runs.map(run => run.text)).join(' ');
      expect(text).not.toMatch(/[\u0000-\u0008\u001b\u202e]/u);
      // Visible signs come back as they were, as text.
      if (value.startsWith('<') || value.startsWith('#') || value.startsWith('['))
        expect(text.replace(/\s+/g, ' ')).toContain(value);
    }
  });
});

describe('an export as HTML', () => {
  it('is one page without script', () => {
    const page = toResumeHtml({ ...whole, basics: { name: '<img src=x onerror=alert(1)>' } });
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<img|javascript:/);
  });
});
