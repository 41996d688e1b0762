import { buildReport } from './build-report.ts';
import type { LaidOutDocument, TextRun } from './reading/laid-out.ts';
import { readResume } from './reading/read-resume.ts';

const lines = [
  'Robin Example',
  'Software Engineer · robin@example.com · +1 555 010 0100 · Lisbon, Portugal · github.com/robin-example',
  'EXPERIENCE',
  'Engineer, Example Ltd, Porto                                  March 2019 – Present',
  '• Reduced the nightly run from 6 hours to 40 minutes with PostgreSQL and Go.',
  '• Responsible for reports, nationality: Portuguese.',
  'Junior Engineer, Sample & Sons                                05/2016 - 02/2019',
  '• Wrote tests for 3 services.',
  'EDUCATION',
  'Example University, B.Sc. Computer Science                    2012 – 2016',
  'SKILLS',
  'Languages: Go, TypeScript; Tools: Docker, Kubernetes',
  'LANGUAGES',
  'Portuguese (native), English (C1)',
];

/**
 * Reads and judges a small resume and forgets it, so that patterns, word lists and indexes are ready when the real one
 * comes. A cold program does this while another thread still opens the file; nothing that it says depends on it.
 */
export const rehearse = (): void => {
  const document: LaidOutDocument = {
    format: 'pdf',
    pages: [{ number: 1, width: 595, height: 842, runs: lines.map(toRun) }],
    modifiedAt: null,
    structured: null,
    hidden: [],
  };
  buildReport({
    read: readResume(document),
    file: { name: '', sha256: '', bytes: 0, format: 'pdf', pages: 1 },
    asOf: '2026-01-01',
    requirements: null,
    hiddenText: [],
  });
};

const toRun = (text: string, at: number): TextRun => ({
  text,
  x: 50,
  y: 50 + at * 16,
  width: text.length * 5,
  height: 11,
  fontSize: 11,
  bold: text === text.toUpperCase(),
  italic: false,
  href: null,
  role: null,
});
