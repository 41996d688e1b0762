import type { Profile, ReadResume } from '../../src/domain/resume/profile.ts';
import { emptyProfile } from '../../src/domain/resume/profile.ts';
import type { ResumeFile } from '../../src/domain/resume/report.ts';

/** The day that counts as today in these samples. */
export const SAMPLE_AS_OF = '2026-11-22';

/** A resume that no rule has anything to say against. */
export const goodProfile: Profile = {
  ...emptyProfile,
  basics: {
    name: 'Mara Quell',
    label: 'Backend Engineer',
    email: 'mara@example.com',
    phone: '+49 30 5550100',
    summary: 'Backend engineer with seven years in payments. Cut the cost of card fees by a third.',
  },
  work: [
    {
      name: 'Ferrybank',
      position: 'Senior Backend Engineer',
      startDate: '2022-02',
      highlights: [
        'Lead a team of four that keeps card payments at 99.99% availability',
        'Design the ledger in Go and PostgreSQL that books 3,000 payments a second',
        'Mentor two juniors, both of whom were promoted within a year',
      ],
    },
    {
      name: 'Tern Logistics',
      position: 'Software Engineer',
      startDate: '2019-09',
      endDate: '2022-01',
      highlights: [
        'Built a routing service in Java that shortened delivery by 12%',
        'Moved 40 cron jobs to Kubernetes without downtime for any customer',
        'Wrote the on-call handbook that three other teams adopted later',
      ],
    },
  ],
  education: [
    {
      institution: 'Hafen University',
      studyType: 'BSc',
      area: 'Computer Science',
      startDate: '2016',
      endDate: '2019',
    },
  ],
  skills: [{ name: 'Back end', keywords: ['Go', 'Java', 'PostgreSQL', 'Kubernetes'] }],
};

/** As a reader would hand it over: every highlight is a line, and has its evidence. */
export const asRead = (profile: Profile, extraLines: readonly string[] = []): ReadResume => {
  const texts: { readonly path: string | null; readonly text: string }[] = [
    { path: 'basics.name', text: profile.basics.name ?? '' },
    { path: 'basics.email', text: profile.basics.email ?? '' },
    ...profile.work.flatMap((entry, index) => [
      { path: `work[${index}].position`, text: `${entry.position ?? ''}, ${entry.name ?? ''}` },
      { path: `work[${index}].startDate`, text: `${entry.startDate ?? ''} – ${entry.endDate ?? 'Present'}` },
      ...(entry.highlights ?? []).map((text, at) => ({ path: `work[${index}].highlights[${at}]`, text })),
    ]),
    ...extraLines.map(text => ({ path: null, text })),
  ];
  const lines = texts.map(({ text }, index) => ({ page: 1, line: index + 1, text }));
  const fields = texts.flatMap(({ path, text }, index) =>
    path === null || text.trim() === ''
      ? []
      : [{ path, confidence: 0.95, page: 1, line: index + 1, quote: text }],
  );
  return { profile, fields, lines };
};

export const sampleFile: ResumeFile = {
  name: 'cv.pdf',
  sha256: 'ab'.repeat(32),
  bytes: 2048,
  format: 'pdf',
  pages: 1,
};
