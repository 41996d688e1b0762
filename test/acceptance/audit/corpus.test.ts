import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditDocument, type Judged } from '../../../src/domain/audit/counterfactual/audit-document.ts';
import { findLeaks } from '../../../src/domain/resume/blind/leak-scan.ts';
import { redactIdentity } from '../../../src/domain/resume/blind/redact-identity.ts';
import { buildReport } from '../../../src/domain/resume/build-report.ts';
import type { ReadResume } from '../../../src/domain/resume/profile.ts';
import type { LaidOutDocument } from '../../../src/domain/resume/reading/laid-out.ts';
import { readResume } from '../../../src/domain/resume/reading/read-resume.ts';
import type { ResumeReport } from '../../../src/domain/resume/report.ts';
import { defaultLimits } from '../../../src/infrastructure/documents/limits.ts';
import { readDocument } from '../../../src/infrastructure/documents/read-document.ts';
import { sniff } from '../../../src/infrastructure/documents/sniff.ts';
import { seededRandom } from '../../../src/shared/random.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const fixtures = ['sample_resume.pdf', 'sample_resume.docx'].map(name => path.join(root, 'fixtures', name));
const dev = path.join(root, '../shared/corpus/dev');
const corpusFiles = existsSync(path.join(dev, 'manifest.json'))
  ? (
      JSON.parse(readFileSync(path.join(dev, 'manifest.json'), 'utf8')) as { docs: { file: string }[] }
    ).docs.map(({ file }) => path.join(dev, file))
  : [];
if (corpusFiles.length === 0)
  process.stderr.write('audit: the corpus is not here; only the bundled resumes are audited\n');

const load = async (file: string): Promise<LaidOutDocument> => {
  const bytes = new Uint8Array(readFileSync(file));
  const name = path.basename(file);
  const content = sniff(name, bytes);
  if (!content.ok) throw new Error(content.error.message);
  const document = await readDocument({ name, bytes, content: content.value }, defaultLimits);
  if (!document.ok) throw new Error(document.error.message);
  return document.value;
};

const reportOf = (read: ReadResume, document: LaidOutDocument, name: string): ResumeReport =>
  buildReport({
    read,
    file: { name, sha256: 'ab'.repeat(32), bytes: 1, format: document.format, pages: document.pages.length },
    asOf: '2026-11-22',
    requirements: null,
    hiddenText: [],
  });

/** A sample, so that the test stays short: `interviewace audit counterfactual FOLDER` audits all of them. */
const sample = corpusFiles.filter((_, index) => index % 4 === 0);
const VARIANTS = 3;

describe.each([
  ['the bundled resumes', fixtures, 28],
  ['a sample of the corpus', sample, VARIANTS],
])('%s', (_name, files, variants) => {
  it.skipIf(files.length === 0)('score blind what they score plain, and leak nothing', async () => {
    let looked = 0;
    for (const file of files) {
      const document = await load(file);
      const read = readResume(document);
      const redaction = redactIdentity(read);
      const plain = reportOf(read, document, path.basename(file));
      const blind = reportOf(redaction.read, document, redaction.label);
      expect([file, blind.score, blind.parts]).toEqual([file, plain.score, plain.parts]);
      expect([file, findLeaks(blind, redaction.identity)]).toEqual([file, []]);
      expect(findLeaks(plain, redaction.identity)).not.toEqual([]);
      looked++;
    }
    expect(looked).toBe(files.length);
  });

  it.skipIf(files.length === 0)(
    'judge alike whatever name, school, pronoun, origin, age or break they show',
    async () => {
      const judge = (document: LaidOutDocument): Judged => {
        const read = readResume(document);
        return { read, report: reportOf(read, document, 'x') };
      };
      const moved: string[] = [];
      for (const [index, file] of files.entries()) {
        const document = await load(file);
        const audit = auditDocument({ document, count: variants, random: seededRandom(index), judge });
        for (const variant of audit.variants)
          if (variant.moved.length > 0)
            moved.push(`${path.basename(file)}: ${variant.kind} ${variant.detail}`);
      }
      expect(moved).toEqual([]);
    },
  );
});
