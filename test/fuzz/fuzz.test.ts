import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { afterAll, describe, expect, it } from 'vitest';
import { resumeDocx } from '../../scripts/fixtures/resume-docx.ts';
import { resumePdf } from '../../scripts/fixtures/resume-pdf.ts';
import { readResume } from '../../src/domain/resume/reading/read-resume.ts';
import { defaultLimits } from '../../src/infrastructure/documents/limits.ts';
import { createDocumentReader } from '../../src/infrastructure/documents/reader.ts';
import { readZip } from '../../src/infrastructure/documents/zip-read.ts';
import { writeZip } from '../../src/infrastructure/documents/zip-write.ts';
import { type Random, seededRandom } from '../../src/shared/random.ts';
import { pdfOf } from '../hidden-text/pdf-page.ts';
import { hostileDocx, hostilePdfs } from './hostile.ts';
import { byteMutations, type Mutation, pdfMutations, xmlMutations } from './mutations.ts';

/** Lower than for people, so that a file that hangs costs little; the rest of a limit's work is the same. */
const limits = { timeMsMax: 1_500, heapMbMax: 160 };
/** Ending a worker and starting the next one comes on top. */
const graceMs = 2_500;
const rssGrowthMax = 700_000_000;

const reader = createDocumentReader({
  workerUrl: new URL('../../src/infrastructure/documents/document-worker.ts', import.meta.url),
  workersMax: 2,
  limits,
});
afterAll(() => reader.close());

const fixture = (name: string): Buffer => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url));

const pick = <T>(all: readonly T[], random: Random): T => all[Math.floor(random() * all.length)] as T;

const mutated = (bytes: Buffer, mutations: readonly Mutation[], random: Random): Buffer => {
  let result = pick(mutations, random)(bytes, random);
  if (random() < 0.3) result = pick(mutations, random)(result, random);
  return result;
};

/** Mutates the XML of one part, and writes the package anew so that the damage is inside it. */
const inside = async (bytes: Buffer, random: Random): Promise<Buffer> => {
  const parts = [...(await readZip({ name: 'x', bytes }, () => true, defaultLimits))];
  const chosen = random() < 0.6 ? 'word/document.xml' : pick(parts, random)[0];
  return writeZip(
    parts.map(([name, data]) => ({
      name,
      data: name === chosen ? mutated(data, xmlMutations, random) : data,
      deflate: random() < 0.5,
    })),
  );
};

interface Outcome {
  readonly code: string;
  readonly ms: number;
}

/** A report's worth of reading, or the code of the error; anything thrown fails the test. */
const outcomeOf = async (name: string, bytes: Buffer): Promise<Outcome> => {
  const start = performance.now();
  const read = await reader.read({ name, bytes });
  const ms = performance.now() - start;
  if (!read.ok) {
    expect(read.error.message.length).toBeGreaterThan(0);
    // A slip of our own must not hide behind «damaged».
    expect(JSON.stringify(read.error.details ?? {})).not.toMatch(
      /is not defined|is not a function|Cannot read prop/,
    );
    return { code: read.error.code, ms };
  }
  for (const { x, y, width, height } of read.value.pages.flatMap(page => page.runs))
    expect(Number.isFinite(x + y + width + height)).toBe(true);
  readResume(read.value);
  return { code: 'ok', ms };
};

const tally = new Map<string, number>();
let rssMax = 0;
const rssBefore = process.memoryUsage().rss;

const check = async (label: string, name: string, bytes: Buffer): Promise<void> => {
  const { code, ms } = await outcomeOf(name, bytes);
  tally.set(code, (tally.get(code) ?? 0) + 1);
  rssMax = Math.max(rssMax, process.memoryUsage().rss);
  expect(ms, label).toBeLessThan(limits.timeMsMax + graceMs);
  expect(code, label).not.toBe('INTERNAL');
};

const pairs = async (seeds: readonly number[], work: (seed: number) => Promise<void>): Promise<void> => {
  for (let at = 0; at < seeds.length; at += 2) await Promise.all(seeds.slice(at, at + 2).map(work));
};

const seeds = (from: number, count: number): number[] => Array.from({ length: count }, (_, at) => from + at);

describe('two hundred damaged PDFs and DOCX', () => {
  it('PDFs end in a typed error or a report, within their limits', async () => {
    const sources = [
      fixture('sample_resume.pdf'),
      await resumePdf(),
      pdfOf({}),
      fixture('broken/owner-password-only.pdf'),
    ];
    await pairs(seeds(1, 87), async seed => {
      const random = seededRandom(seed);
      const bytes = mutated(pick(sources, random), random() < 0.5 ? byteMutations : pdfMutations, random);
      await check(`pdf seed ${seed}`, 'cv.pdf', bytes);
    });
    for (const { name, bytes } of hostilePdfs) await check(name, 'cv.pdf', bytes);
  });

  it('DOCX end in a typed error or a report, within their limits', async () => {
    const sources = [fixture('sample_resume.docx'), resumeDocx()];
    await pairs(seeds(1_001, 88), async seed => {
      const random = seededRandom(seed);
      const source = pick(sources, random);
      const bytes = random() < 0.4 ? mutated(source, byteMutations, random) : await inside(source, random);
      await check(`docx seed ${seed}`, 'cv.docx', bytes);
    });
    for (const { name, bytes } of hostileDocx) await check(name, 'cv.docx', bytes);
  });

  it('took no more memory than its limits, and met both errors and reports', () => {
    const files = [...tally.values()].reduce((sum, count) => sum + count, 0);
    expect(files).toBe(200);
    expect(tally.get('ok') ?? 0).toBeGreaterThan(20);
    expect(tally.get('DAMAGED_FILE') ?? 0).toBeGreaterThan(20);
    expect(rssMax - rssBefore).toBeLessThan(rssGrowthMax);
  });
});

describe('damaged texts', () => {
  it.each(['cv.html', 'cv.md', 'cv.json', 'cv.txt'])('%s', async name => {
    const sources: Readonly<Record<string, string>> = {
      'cv.html':
        '<!doctype html><html><body><h1>Ilka Brandvold</h1><table><tr><td><p style="display:none">secret words</p></td><td><ul><li>SQL<li>Excel</ul></td></tr></table><a href="mailto:i@example.com">mail</a></body></html>',
      'cv.md':
        '---\ntitle: x\n---\n# Ilka\n\n| a | b |\n|---|---|\n| c | d |\n\n- **one** [two](https://example.com)\n',
      'cv.json':
        '{"basics": {"name": "Ilka", "email": "i@example.com"}, "work": [{"name": "Fernside", "highlights": ["a", "b"]}]}',
      'cv.txt': 'Ilka Brandvold\nExperience\nFernside Freight      2020 - Present\n\f\tPlanner\n',
    };
    const source = Buffer.from(sources[name] ?? '');
    for (const seed of seeds(2_001, 40)) {
      const random = seededRandom(seed);
      const grown = Buffer.concat(Array.from({ length: 1 + Math.floor(random() * 6) }, () => source));
      await outcomeOf(
        name,
        mutated(
          grown.length > 300 ? grown : Buffer.concat([grown, grown, grown, grown]),
          byteMutations,
          random,
        ),
      );
    }
  });
});
