/**
 * `npm run bench`: the budgets, each as a ratio taken in this run. `--json` prints the rows; `--check GROUP` measures
 * one group and fails when a budget is broken by more than the tolerance of a noisy machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadBuiltInBank } from '../../src/domain/bank/built-in-bank.ts';
import { createCoach } from '../../src/domain/coach/coach.ts';
import { medianTimes, quantile } from './ratio.ts';

interface Row {
  readonly group: string;
  readonly what: string;
  readonly measured: number;
  readonly budget: number;
  readonly unit: '× node -e 0' | 'ms';
}

const root = path.resolve(import.meta.dirname, '../..');
const program = path.join(root, 'bin', 'interviewace.js');
const rounds = 15;
/** How far above a budget a single run may be on a shared machine before a check fails: `--tolerance 1.3`. */
const tolerance = Number(process.argv[process.argv.indexOf('--tolerance') + 1]) || 1.3;
const empty = [process.execPath, '-e', '0'];

const startUp = (): Row[] => {
  const times = medianTimes(
    { empty, version: [process.execPath, program, '--version'], help: [process.execPath, program, '--help'] },
    { rounds },
  );
  return [
    {
      group: 'start-up',
      what: '--version',
      measured: ratio(times, 'version'),
      budget: 1.4,
      unit: '× node -e 0',
    },
    { group: 'start-up', what: '--help', measured: ratio(times, 'help'), budget: 2, unit: '× node -e 0' },
  ];
};

const ratio = (times: Record<string, number>, name: string): number =>
  (times[name] ?? 0) / (times.empty ?? 1);

const withHome = <T>(work: (home: string) => T): T => {
  const home = mkdtempSync(path.join(tmpdir(), 'interviewace-bench-'));
  try {
    return work(home);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};

const resume = (): Row[] =>
  withHome(home => {
    const pdf = path.join(root, 'fixtures', 'sample_resume.pdf');
    const analyze = [process.execPath, program, 'resume', 'analyze', pdf, '--json'];
    const times = medianTimes({ empty, analyze }, { rounds, env: { INTERVIEWACE_HOME: home } });
    return [
      {
        group: 'resume',
        what: 'resume analyze, one PDF, saved',
        measured: ratio(times, 'analyze'),
        budget: 15,
        unit: '× node -e 0',
      },
    ];
  });

const history = (): Row[] =>
  withHome(home => {
    const seeded = spawnSync(
      process.execPath,
      [path.join(root, 'scripts', 'seed.ts'), '--home', home, '--interviews', '10000'],
      { encoding: 'utf8' },
    );
    if (seeded.status !== 0) throw new Error(`seed ended with ${seeded.status}: ${seeded.stderr}`);
    const list = [process.execPath, program, 'history', '--json'];
    const times = medianTimes({ empty, list }, { rounds, env: { INTERVIEWACE_HOME: home } });
    return [
      {
        group: 'history',
        what: 'history --json, 10,000 interviews',
        measured: ratio(times, 'list'),
        budget: 3,
        unit: '× node -e 0',
      },
    ];
  });

const grading = async (): Promise<Row[]> => {
  const startedMs = performance.now();
  const bank = await loadBuiltInBank();
  const coach = createCoach(bank);
  const loadMs = performance.now() - startedMs;
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    for (const question of bank) {
      for (const answer of [question.modelAnswer ?? '', ...question.weakAnswers]) {
        const gradeStartMs = performance.now();
        coach.gradeAnswer(question, answer, 'mid');
        times.push(performance.now() - gradeStartMs);
      }
    }
  }
  return [
    {
      group: 'grading',
      what: `one offline grade, p95 of ${times.length}`,
      measured: quantile(times, 0.95),
      budget: 5,
      unit: 'ms',
    },
    { group: 'grading', what: 'coach and bank loaded', measured: loadMs, budget: 60, unit: 'ms' },
  ];
};

const editor = (): Row[] => {
  const run = spawnSync(process.execPath, [path.join(root, 'scripts', 'bench', 'editor.ts'), '--json'], {
    encoding: 'utf8',
  });
  // It ends with 1 when it is over its budget, which is for the table to say.
  if (!run.stdout.includes('{')) throw new Error(`editor ended with ${run.status}: ${run.stderr}`);
  const { worst_p99: p99 } = JSON.parse(run.stdout.slice(run.stdout.indexOf('{'))) as { worst_p99: number };
  return [{ group: 'editor', what: 'key press to frame, worst p99', measured: p99, budget: 16, unit: 'ms' }];
};

const groups: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  'start-up': startUp,
  resume,
  history,
  grading,
  editor,
};

const at = process.argv.indexOf('--check');
const only = at === -1 ? null : (process.argv[at + 1] ?? '');
if (only !== null && !(only in groups))
  throw new Error(`no group «${only}»; there are: ${Object.keys(groups).join(', ')}`);
const rows: Row[] = [];
for (const [name, measure] of Object.entries(groups)) {
  if (only === null || only === name) rows.push(...(await measure()));
}
const broken = rows.filter(row => row.measured > row.budget * (only === null ? 1 : tolerance));
if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else {
  for (const row of rows) {
    const sign = row.measured <= row.budget ? '✓' : '✗';
    console.log(
      `${sign} ${row.what.padEnd(40)} ${row.measured.toFixed(2).padStart(8)} of ${row.budget} ${row.unit}`,
    );
  }
  console.log(`${rows.length} measured, ${broken.length} over budget`);
}
process.exitCode = broken.length > 0 ? 1 : 0;
