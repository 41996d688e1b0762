/**
 * How well resumes are read: reads every document of a corpus set, writes the profiles, lets the corpus's own scorer
 * count, and prints its table. With --write the table also goes into Docs/benchmarks.md.
 *
 *   node scripts/bench/corpus.ts [--set dev] [--out DIR] [--by layout|format] [--only TEXT] [--verbose ID] [--write]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readResume } from '../../src/domain/resume/reading/read-resume.ts';
import { scoreProfile } from '../../test/generator/score.ts';
import { type CorpusSet, corpusFolder, expectedOf, loadDocument, openCorpusSet } from './corpus-set.ts';
import { markdownTable, share, writeDocsBlock } from './docs-block.ts';
import { type Bin, binsOf, calibrationError, type Said, saidOf } from './reliability.ts';

/** What the scorer prints with --json. */
interface Scores {
  readonly docs: number;
  readonly macroF1: number;
  readonly fields: Readonly<Record<string, FieldScore>>;
  readonly groups?: Readonly<Record<string, { readonly docs: number; readonly macroF1: number }>>;
}

interface FieldScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly expected: number;
}

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'dev' },
    out: { type: 'string' },
    by: { type: 'string' },
    only: { type: 'string' },
    verbose: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const set = openCorpusSet(values.set);
if (set) await measure(set);
else console.log(`corpus: ${values.set} is not here; nothing to measure`);

async function measure(set: CorpusSet): Promise<void> {
  const out = values.out ?? mkdtempSync(join(tmpdir(), 'corpus-'));
  mkdirSync(out, { recursive: true });
  const chosen = values.only ? set.docs.filter(doc => doc.id.includes(values.only ?? '')) : set.docs;
  const times: number[] = [];
  const said: Said[] = [];
  let pages = 0;
  for (const doc of chosen) {
    const document = await loadDocument(set, doc);
    if (typeof document === 'string') {
      console.log(`${doc.id}: ${document}`);
      continue;
    }
    const start = performance.now();
    const { profile, fields } = readResume(document);
    times.push(performance.now() - start);
    pages += document.pages.length;
    said.push(...saidOf(fields, scoreProfile(expectedOf(set, doc), profile).matches));
    writeFileSync(join(out, `${doc.id}.json`), JSON.stringify(profile, null, 1));
  }
  const speed = speedOf(times, pages);
  const bins = binsOf(said);
  console.log(`documents ${times.length}  pages ${pages}  ${speed}\n`);
  const passed = (['by', 'only', 'verbose'] as const).flatMap(name =>
    values[name] ? [`--${name}`, values[name]] : [],
  );
  spawnSync(process.execPath, scorerArguments(set, out, passed), { stdio: 'inherit' });
  printCalibration(bins);
  if (values.write) writeTables(set, out, { speed, bins });
}

function printCalibration(bins: readonly Bin[]): void {
  console.log(
    `\nconfidence of the values that were read; calibration error ${calibrationError(bins).toFixed(3)}`,
  );
  for (const { from, to, count, said, right } of bins)
    console.log(
      `  ${from.toFixed(2)}–${to.toFixed(2)}  ${String(count).padStart(6)}  said ${said.toFixed(3)}  right ${right.toFixed(3)}`,
    );
}

function scorerArguments(set: CorpusSet, out: string, more: readonly string[]): string[] {
  return [join(corpusFolder, 'score.mjs'), '--set', set.folder, '--pred', out, ...more];
}

function speedOf(times: number[], pages: number): string {
  times.sort((a, b) => a - b);
  const sum = times.reduce((total, time) => total + time, 0);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  return `reading ${(sum / Math.max(1, pages)).toFixed(2)} ms a page, median ${median.toFixed(2)} ms a document`;
}

function scores(set: CorpusSet, out: string, more: readonly string[] = []): Scores {
  const run = spawnSync(process.execPath, scorerArguments(set, out, ['--json', ...more]), {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  return JSON.parse(run.stdout) as Scores;
}

function writeTables(
  set: CorpusSet,
  out: string,
  { speed, bins }: { readonly speed: string; readonly bins: readonly Bin[] },
): void {
  const all = scores(set, out);
  const fields = Object.entries(all.fields).map(([field, score]) => [
    field,
    share(score.precision),
    share(score.recall),
    share(score.f1),
    score.expected,
  ]);
  const formats = ['pdf', 'docx', 'md', 'txt'].map(format => {
    const { docs, macroF1 } = scores(set, out, ['--format', format]);
    return [format, docs, share(macroF1)];
  });
  const text = [
    `${all.docs} documents with ground truth; macro F1 over ${fields.length} fields: **${share(all.macroF1)}**; ${speed} after text extraction.`,
    markdownTable(['field', 'precision', 'recall', 'F1', 'expected'], fields),
    markdownTable(['format', 'documents', 'macro F1'], formats),
    'How often a value was right, by the confidence that was said of it (calibration error ' +
      `${share(calibrationError(bins))}):`,
    markdownTable(
      ['confidence', 'values', 'said', 'right'],
      bins.map(bin => [
        `${bin.from.toFixed(2)}–${bin.to.toFixed(2)}`,
        bin.count,
        share(bin.said),
        share(bin.right),
      ]),
    ),
  ].join('\n\n');
  writeDocsBlock(join(import.meta.dirname, '../../Docs/benchmarks.md'), 'reading', text);
}
