/**
 * Fits the weights that turn a reading's signs into probabilities (src/domain/resume/reading/calibration.ts) on
 * generated documents and, where they are, on documents of a corpus; prints how well the weights fitted on all other
 * sets hold on each set, then writes the table fitted on all of them.
 *
 *   node scripts/bench/calibrate.ts [--seeds 600] [--set dev]…
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReadResume } from '../../src/domain/resume/profile.ts';
import {
  type CalibrationSign,
  type CalibrationTable,
  calibrationSigns,
  probability,
} from '../../src/domain/resume/reading/calibration.ts';
import { readSigns } from '../../src/domain/resume/reading/read-resume.ts';
import { generate } from '../../test/generator/generate.ts';
import { scoreProfile } from '../../test/generator/score.ts';
import type { Match } from '../../test/generator/tally.ts';
import { expectedOf, layOut, loadDocument, openCorpusSet } from './corpus-set.ts';
import { binsOf, calibrationError } from './reliability.ts';

interface Row extends CalibrationSign {
  readonly right: boolean;
}

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '600' },
    set: { type: 'string', multiple: true, default: ['dev'] },
  },
});

const sets = new Map<string, Row[]>([['generated', await generatedRows(Number(values.seeds))]]);
for (const name of values.set) {
  const rows = await corpusRows(name);
  if (rows) sets.set(name, rows);
  else console.log(`${name} is not here`);
}
for (const [name, rows] of sets) {
  const others = [...sets].filter(([other]) => other !== name).map(([, each]) => each);
  if (others.length > 0) print(`${name}, weights of the other sets`, fitTable(others), rows);
}
const table = fitTable([...sets.values()]);
for (const [name, rows] of sets) print(`${name}, weights of all sets`, table, rows);
writeFileSync(
  join(import.meta.dirname, '../../src/domain/resume/reading/data/calibration-table.ts'),
  `/** Written by scripts/bench/calibrate.ts; calibration.ts says what the weights are. */\nexport const calibrationTable = ${JSON.stringify(table, null, 2)};\n`,
);

async function generatedRows(seeds: number): Promise<Row[]> {
  const rows: Row[] = [];
  // Far from the seeds that tests and benchmarks use.
  for (let seed = 900_001; seed <= 900_000 + seeds; seed++) {
    const document = await generate(seed);
    const laidOut = await layOut(`${seed}.${document.format}`, document.bytes);
    if (typeof laidOut === 'string') throw new Error(`seed ${seed}: ${laidOut}`);
    const read = readSigns(laidOut);
    rows.push(...rowsOf(read, scoreProfile(document.expected, read.profile).matches));
  }
  return rows;
}

async function corpusRows(name: string): Promise<Row[] | null> {
  const set = openCorpusSet(name);
  if (!set) return null;
  const rows: Row[] = [];
  for (const doc of set.docs) {
    const document = await loadDocument(set, doc);
    if (typeof document === 'string') continue;
    const read = readSigns(document);
    rows.push(...rowsOf(read, scoreProfile(expectedOf(set, doc), read.profile).matches));
  }
  return rows;
}

function rowsOf({ profile, fields }: ReadResume, matches: readonly Match[]): Row[] {
  const right = new Map(matches.map(match => [match.path, match.right]));
  return calibrationSigns(profile, fields).flatMap((sign, at) => {
    const known = right.get(fields[at]?.path ?? '');
    return known === undefined ? [] : [{ ...sign, right: known }];
  });
}

/** Logistic regression by gradient descent; every set weighs the same, kinds are drawn towards 0. */
function fitTable(all: readonly (readonly Row[])[]): CalibrationTable {
  const kinds: Record<string, number> = {};
  const slopes: Record<'intercept' | 'sign' | 'entry' | 'document', number> = {
    intercept: 0,
    sign: 0.5,
    entry: 0.5,
    document: 0.5,
  };
  const [rounds, rate, ridge] = [3000, 0.5, 0.002];
  for (let round = 0; round < rounds; round++) {
    const slope = { intercept: 0, sign: 0, entry: 0, document: 0 };
    const kindSlope: Record<string, number> = {};
    for (const rows of all)
      for (const row of rows) {
        const weight = 1 / (rows.length * all.length);
        const odds =
          slopes.intercept +
          slopes.sign * row.sign +
          slopes.entry * row.entry +
          slopes.document * row.document +
          (kinds[row.kind] ?? 0);
        const error = weight * (1 / (1 + Math.exp(-odds)) - (row.right ? 1 : 0));
        slope.intercept += error;
        slope.sign += error * row.sign;
        slope.entry += error * row.entry;
        slope.document += error * row.document;
        kindSlope[row.kind] = (kindSlope[row.kind] ?? 0) + error;
      }
    for (const key of ['intercept', 'sign', 'entry', 'document'] as const) slopes[key] -= rate * slope[key];
    for (const [kind, value] of Object.entries(kindSlope))
      kinds[kind] = (kinds[kind] ?? 0) - rate * (value * 4 + ridge * (kinds[kind] ?? 0));
  }
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    intercept: round(slopes.intercept),
    sign: round(slopes.sign),
    entry: round(slopes.entry),
    document: round(slopes.document),
    kinds: Object.fromEntries(
      Object.entries(kinds)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([kind, value]) => [kind, round(value)]),
    ),
  };
}

function print(title: string, table: CalibrationTable, rows: readonly Row[]): void {
  const bins = binsOf(rows.map(row => ({ confidence: probability(table, row), right: row.right })));
  console.log(`\n${title}: calibration error ${calibrationError(bins).toFixed(3)}`);
  for (const { from, to, count, said, right } of bins)
    console.log(
      `  ${from.toFixed(2)}–${to.toFixed(2)}  ${String(count).padStart(6)}  said ${said.toFixed(3)}  right ${right.toFixed(3)}`,
    );
}
