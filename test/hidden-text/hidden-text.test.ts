import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/domain/resume/build-report.ts';
import { describeHiddenText } from '../../src/domain/resume/hidden-text.ts';
import type { LaidOutDocument } from '../../src/domain/resume/reading/laid-out.ts';
import { readResume } from '../../src/domain/resume/reading/read-resume.ts';
import type { ResumeReport } from '../../src/domain/resume/report.ts';
import { defaultLimits } from '../../src/infrastructure/documents/limits.ts';
import { readDocument } from '../../src/infrastructure/documents/read-document.ts';
import { cleanDocx } from './clean-docx.ts';
import { cleanPdfs } from './clean-pdfs.ts';
import { hiddenDocx } from './hidden-docx.ts';
import { hiddenPdfs } from './hidden-pdfs.ts';

const hiding = [...hiddenPdfs, ...hiddenDocx];
const clean = [...cleanPdfs, ...cleanDocx];

const read = async (bytes: Buffer, format: 'pdf' | 'docx'): Promise<LaidOutDocument> => {
  const document = await readDocument({ name: `cv.${format}`, bytes, content: { format } }, defaultLimits);
  if (!document.ok) throw new Error(document.error.message);
  return document.value;
};

const judge = (document: LaidOutDocument): ResumeReport =>
  buildReport({
    read: readResume(document),
    file: { name: 'cv', sha256: '', bytes: 0, format: document.format, pages: document.pages.length },
    asOf: '2026-11-22',
    requirements: null,
    hiddenText: describeHiddenText(document.hidden),
  });

/** The report as far as hidden text has no say in it. */
const withoutHidden = ({ hiddenText: _, findings, ...report }: ResumeReport) => ({
  ...report,
  findings: findings.filter(({ rule }) => rule !== 'parseability/hidden-text'),
});

describe('the set of forty', () => {
  it('has twenty documents that hide text and twenty that only look like it', () => {
    expect([hiding.length, clean.length]).toEqual([20, 20]);
  });

  it.each(hiding.map(one => [`${one.extension}: ${one.name}`, one] as const))('finds %s', async (_, one) => {
    const document = await read(one.build(true), one.extension);
    expect(document.hidden).toEqual(one.expected);
    const text = document.pages.flatMap(page => page.runs.map(run => run.text)).join(' ');
    expect(text).not.toContain('Kubernetes');
    expect(text).toContain('ilka.brandvold@example.com');
  });

  it.each(
    hiding.map(one => [`${one.extension}: ${one.name}`, one] as const),
  )('judges the rest as if it were not there: %s', async (_, one) => {
    const [hidden, plain] = [
      judge(await read(one.build(true), one.extension)),
      judge(await read(one.build(false), one.extension)),
    ];
    expect(withoutHidden(hidden)).toEqual(withoutHidden(plain));
    expect(plain.hiddenText).toEqual([]);
    expect(plain.score).toBeGreaterThan(50);
    const found = hidden.findings.filter(({ rule }) => rule === 'parseability/hidden-text');
    expect(found.map(({ page, quote, severity }) => ({ page, quote, severity }))).toEqual(
      hidden.hiddenText.map(({ page, quote }) => ({ page, quote, severity: 'info' })),
    );
    expect(found.length).toBe(one.expected.length);
  });

  it.each(
    clean.map(one => [`${one.extension}: ${one.name}`, one] as const),
  )('is silent on %s', async (_, one) => {
    const document = await read(one.build(), one.extension);
    expect(document.hidden).toEqual([]);
    expect(judge(document).profile.basics.email).toBe('ilka.brandvold@example.com');
  });
});
