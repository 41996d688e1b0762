/**
 * A batch of generated PDFs by the built program: on one core against all of them, one thread against two, memory from
 * beginning to end, and whether the output is the same.
 *
 *   node scripts/bench/batch.ts [--files 1000] [--rounds 3] [--json]
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from '../../test/generator/generate.ts';
import { quantile } from './ratio.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1000' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});
const files = Number(values.files);
const rounds = Number(values.rounds);
const program = path.join(import.meta.dirname, '../../bin/interviewace.js');

/** Documents at the very beginning and at the end whose memory is compared. */
const window = Math.min(100, Math.floor(files / 5));

/** What is run: the program behind `prefix`, with `flags`. */
const setUps = {
  'one core': { prefix: ['taskset', '-c', '0'], flags: [] },
  'all cores': { prefix: [], flags: [] },
  'one thread': { prefix: [], flags: ['--concurrency', '1'] },
  'two threads': { prefix: [], flags: ['--concurrency', '2'] },
} as const;
type SetUp = keyof typeof setUps;

interface Run {
  readonly seconds: number;
  readonly sha256: string;
  readonly rows: number;
  /** Bytes of the process when each row came. */
  readonly rss: readonly number[];
}

/** Made once: a thousand take a minute. */
const makeFiles = async (): Promise<string> => {
  const folder = path.join(tmpdir(), `interviewace-bench-batch-${files}`);
  if (existsSync(folder) && readdirSync(folder).length === files) return folder;
  rmSync(folder, { recursive: true, force: true });
  const draft = mkdtempSync(`${folder}-`);
  for (let seed = 1, made = 0; made < files; seed++) {
    const { format, bytes } = await generate(seed);
    if (format !== 'pdf') continue;
    made++;
    writeFileSync(path.join(draft, `${String(made).padStart(5, '0')}.pdf`), bytes);
  }
  renameSync(draft, folder);
  return folder;
};

const rssOf = (pid: number): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * 4096;
  } catch {
    return 0;
  }
};

const runOnce = (setUp: SetUp, folder: string): Promise<Run> =>
  new Promise((resolve, reject) => {
    const home = mkdtempSync(path.join(tmpdir(), 'interviewace-bench-home-'));
    const { prefix, flags } = setUps[setUp];
    const [command = '', ...args] = [
      ...prefix,
      process.execPath,
      program,
      'resume',
      'analyze',
      folder,
      ...flags,
    ];
    const startedMs = performance.now();
    const child = spawn(command, args, {
      env: {
        ...process.env,
        INTERVIEWACE_HOME: home,
        INTERVIEWACE_SEED: 'bench',
        INTERVIEWACE_NOW: '2026-11-22T09:00:00Z',
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const hash = createHash('sha256');
    const rss: number[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      hash.update(chunk);
      // taskset replaces itself by the program, so the id is the program's in either case.
      const now = rssOf(child.pid ?? 0);
      for (const byte of chunk) if (byte === 10) rss.push(now);
    });
    child.on('error', reject);
    child.on('close', code => {
      rmSync(home, { recursive: true, force: true });
      if (code !== 0 && code !== 9) reject(new Error(`${setUp} ended with ${code}`));
      else {
        const seconds = (performance.now() - startedMs) / 1000;
        resolve({ seconds, sha256: hash.digest('hex'), rows: rss.length, rss });
      }
    });
  });

const mean = (all: readonly number[]): number =>
  all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length);

mkdirSync(tmpdir(), { recursive: true });
const folder = await makeFiles();
const runs: Record<SetUp, Run[]> = { 'one core': [], 'all cores': [], 'one thread': [], 'two threads': [] };
for (let round = 0; round < rounds; round++) {
  for (const setUp of Object.keys(setUps) as SetUp[]) runs[setUp].push(await runOnce(setUp, folder));
}
const secondsOf = (setUp: SetUp): number =>
  quantile(
    runs[setUp].map(run => run.seconds),
    0.5,
  );
const everyRun = Object.values(runs).flat();
const growth = quantile(
  runs['all cores'].map(({ rss }) => mean(rss.slice(-window)) / mean(rss.slice(0, window))),
  0.5,
);
const result = {
  files,
  rounds,
  documents_per_second: Object.fromEntries(
    (Object.keys(setUps) as SetUp[]).map(setUp => [setUp, files / secondsOf(setUp)]),
  ),
  cores_ratio: secondsOf('one core') / secondsOf('all cores'),
  threads_ratio: secondsOf('one thread') / secondsOf('two threads'),
  rss_mb: Math.max(...everyRun.map(run => Math.max(...run.rss))) / 1_048_576,
  rss_growth: growth,
  outputs_equal: new Set(everyRun.map(run => run.sha256)).size === 1,
};
if (values.json) console.log(JSON.stringify(result, null, 2));
else {
  for (const [setUp, rate] of Object.entries(result.documents_per_second)) {
    console.log(`  ${setUp.padEnd(44)} ${rate.toFixed(1).padStart(8)} documents a second`);
  }
  const check = (isMet: boolean, what: string, figure: string): void =>
    console.log(`${isMet ? '✓' : '✗'} ${what.padEnd(44)} ${figure.padStart(8)}`);
  check(
    result.cores_ratio >= 1.8,
    'all cores against one (budget ≥ 1.8 on two)',
    result.cores_ratio.toFixed(2),
  );
  check(result.threads_ratio >= 1.6, 'two threads against one', result.threads_ratio.toFixed(2));
  check(growth <= 1.1, 'memory, last hundred against first (≤ 1.10)', growth.toFixed(2));
  check(result.outputs_equal, 'the same bytes from every run', String(result.outputs_equal));
  console.log(`  most memory of the process ${result.rss_mb.toFixed(0)} MB`);
}
process.exitCode = result.outputs_equal && result.cores_ratio >= 1.8 && growth <= 1.1 ? 0 : 1;
