/** The checks of `npm run verify`: what each runs, and how it tells what it looked at. */
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

export interface Check {
  readonly name: string;
  readonly command: readonly string[];
  /** What the check looked at, from its output; a check that looked at nothing has failed. */
  readonly counted: (output: string) => string | null;
}

const first = (pattern: RegExp, unit: string) => (output: string) => {
  const count = Number(pattern.exec(output)?.[1]?.replaceAll(',', '') ?? 0);
  return count > 0 ? `${count} ${unit}` : null;
};

/** Before every commit. */
export const quickChecks: readonly Check[] = [
  {
    name: 'format and lint',
    command: ['biome', 'check', '--error-on-warnings', '.'],
    counted: first(/Checked (\d+) files/, 'files'),
  },
  {
    name: 'types',
    command: ['tsc', '-p', '.', '--listFiles'],
    counted: output => {
      const files = output
        .split('\n')
        .filter(line => line.startsWith(root) && !line.includes('node_modules'));
      return files.length > 0 ? `${files.length} files` : null;
    },
  },
  {
    name: 'rooms',
    command: ['depcruise', 'src', 'migrations'],
    counted: first(/\((\d+) modules/, 'modules'),
  },
];

/** What takes longer than a commit should. `testReport` is where the test run leaves its own count as JSON. */
export const slowChecks = (testReport: string): readonly Check[] => [
  {
    name: 'dead code',
    command: ['knip', '--reporter', 'json'],
    counted: output => (output.includes('"issues":[]') ? 'no finding in any export or dependency' : null),
  },
  { name: 'build', command: ['node', 'scripts/build.ts'], counted: first(/built (\d+) files/, 'files') },
  {
    name: 'generated docs',
    command: ['node', 'scripts/docs.ts', '--check'],
    counted: first(/(\d+) pages/, 'pages'),
  },
  {
    name: 'question bank',
    command: ['node', 'bin/interviewace.js', 'bank', 'lint', '--json'],
    counted: first(/"questions": (\d+),\s+"findings"/, 'questions'),
  },
  {
    name: 'start-up budget',
    command: ['node', 'scripts/bench/index.ts', '--check', 'start-up'],
    counted: first(/(\d+) measured/, 'measured'),
  },
  {
    name: 'tests with coverage',
    command: [
      'vitest',
      'run',
      '--coverage',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${testReport}`,
    ],
    counted: first(/Tests\s+(?:.*?\| )?(\d+) passed/, 'tests'),
  },
];
