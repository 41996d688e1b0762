/**
 * The one truth about this tree: every check in turn, each saying what it looked at. `--quick` leaves out what takes
 * longer than a commit should. The last line is the test run's own count.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { quickChecks, root, slowChecks } from './verify/checks.ts';

const reportFolder = await mkdtemp(path.join(tmpdir(), 'interviewace-verify-'));
const testReport = path.join(reportFolder, 'tests.json');

const run = (command: readonly string[]): Promise<{ code: number; output: string }> =>
  new Promise(resolve => {
    const [program = '', ...args] = command;
    const child = spawn(program, args, {
      cwd: root,
      env: {
        ...process.env,
        PATH: `${path.join(root, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH ?? ''}`,
        NO_COLOR: '1',
        FORCE_COLOR: undefined,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', chunk => {
      output += String(chunk);
    });
    child.stderr.on('data', chunk => {
      output += String(chunk);
    });
    child.on('error', error => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', code => resolve({ code: code ?? 1, output }));
  });

const isQuick = process.argv.includes('--quick');
const checks = isQuick ? quickChecks : [...quickChecks, ...slowChecks(testReport)];
let failures = 0;
for (const check of checks) {
  const startedMs = performance.now();
  const { code, output } = await run(check.command);
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
  const counted = check.counted(output);
  if (code === 0 && counted !== null) {
    process.stdout.write(`✓ ${check.name}: ${counted} (${seconds} s)\n`);
    continue;
  }
  failures++;
  const reason = code === 0 ? 'looked at nothing' : `exit ${code}`;
  process.stdout.write(`✗ ${check.name}: ${reason} (${seconds} s)\n${output.slice(-12_000)}\n`);
}
process.stdout.write(`${checks.length - failures} of ${checks.length} checks hold\n`);
const tests = await readFile(testReport, 'utf8').catch(() => null);
if (tests !== null) {
  const report = JSON.parse(tests) as Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests', number>;
  const broken = failures > 0 && report.numFailedTests === 0 ? 1 : report.numFailedTests;
  process.stdout.write(
    `${report.numPassedTests} passed, ${broken} failed, ${report.numPendingTests} skipped\n`,
  );
}
await rm(reportFolder, { recursive: true, force: true });
process.exitCode = failures === 0 ? 0 : 1;
