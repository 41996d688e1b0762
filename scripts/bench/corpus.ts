/**
 * How well resumes are read: reads every document of a corpus set, writes the profiles, and lets the corpus's own
 * scorer print its table.
 *
 *   node scripts/bench/corpus.ts [--set dev] [--out DIR] [--by layout|format] [--only TEXT] [--verbose ID]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readResume } from '../../src/domain/resume/reading/read-resume.ts';
import { defaultLimits } from '../../src/infrastructure/documents/limits.ts';
import { readDocument } from '../../src/infrastructure/documents/read-document.ts';
import { sniff } from '../../src/infrastructure/documents/sniff.ts';

interface Manifest {
  readonly docs: readonly { readonly id: string; readonly file: string; readonly format: string }[];
}

const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'dev' },
    out: { type: 'string' },
    by: { type: 'string' },
    only: { type: 'string' },
    verbose: { type: 'string' },
  },
});

const corpus = join(import.meta.dirname, '../../../shared/corpus');
const set = join(corpus, values.set);
if (!existsSync(join(set, 'manifest.json'))) {
  console.log(`corpus: ${values.set} is not here; nothing to measure`);
} else await measure();

async function measure(): Promise<void> {
  const out = values.out ?? mkdtempSync(join(tmpdir(), 'corpus-'));
  mkdirSync(out, { recursive: true });
  const { docs } = JSON.parse(readFileSync(join(set, 'manifest.json'), 'utf8')) as Manifest;
  const chosen = values.only ? docs.filter(doc => doc.id.includes(values.only ?? '')) : docs;
  const times: number[] = [];
  let pages = 0;
  for (const { id, file } of chosen) {
    const path = join(set, file);
    const document = await load(path);
    if (typeof document === 'string') {
      console.log(`${id}: ${document}`);
      continue;
    }
    const start = performance.now();
    const { profile } = readResume(document);
    times.push(performance.now() - start);
    pages += document.pages.length;
    writeFileSync(join(out, `${id}.json`), JSON.stringify(profile, null, 1));
  }
  report(times, pages);
  const passed = [
    ...(values.by ? ['--by', values.by] : []),
    ...(values.only ? ['--only', values.only] : []),
    ...(values.verbose ? ['--verbose', values.verbose] : []),
  ];
  spawnSync(process.execPath, [join(corpus, 'score.mjs'), '--set', set, '--pred', out, ...passed], {
    stdio: 'inherit',
  });
}

/** The laid-out document, or why there is none. */
async function load(path: string) {
  const bytes = new Uint8Array(readFileSync(path));
  const name = basename(path);
  const sniffed = sniff(name, bytes);
  if (!sniffed.ok) return sniffed.error.message;
  const read = await readDocument({ name, bytes, content: sniffed.value }, defaultLimits);
  return read.ok ? read.value : read.error.message;
}

function report(times: number[], pages: number): void {
  times.sort((a, b) => a - b);
  const sum = times.reduce((total, time) => total + time, 0);
  const median = times[Math.floor(times.length / 2)] ?? 0;
  console.log(
    `documents ${times.length}  pages ${pages}  reading ${(sum / Math.max(1, pages)).toFixed(2)} ms a page, median ${median.toFixed(2)} ms a document\n`,
  );
}
