/**
 * How well resumes of the project's own generator are read: one document a seed, made, read and scored in this
 * process.
 *
 *   node scripts/bench/generated.ts [--count 2000] [--first-seed 1] [--by layout|language|format] [--verbose SEED] [--out DIR]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Generated, generate } from '../../test/generator/generate.ts';
import { readBack } from '../../test/generator/read.ts';
import { f1Of, fieldNames, type Score, totalOf } from '../../test/generator/tally.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '2000' },
    'first-seed': { type: 'string', default: '1' },
    by: { type: 'string' },
    verbose: { type: 'string' },
    out: { type: 'string' },
  },
});

interface Result {
  readonly seed: number;
  readonly macroF1: number;
  readonly score: Score;
  readonly traits: Readonly<Record<string, string>>;
}

const traitsOf = ({ language, format, layout }: Generated): Record<string, string> => ({
  layout: layout.arrangement,
  language,
  format,
  work: layout.work.replaceAll('\n', ' / '),
  education: layout.education.replaceAll('\n', ' / '),
  skills: layout.skills,
  tongues: layout.tongues,
  contact: layout.contact.place,
  order: layout.look.drawOrder,
  header: layout.look.header,
  letters: layout.look.heading.letters,
  bullet: layout.look.bullet.mark,
  family: layout.look.family,
  placing: layout.look.doubled ? 'doubled' : layout.look.placing,
  certificates: layout.certificates,
  projects: layout.projects,
  volunteer: layout.volunteer,
});

const writeOut = (directory: string, generated: Generated): void => {
  mkdirSync(directory, { recursive: true });
  const { seed, format, bytes, expected } = generated;
  writeFileSync(join(directory, `seed-${seed}.${format}`), bytes);
  const json = { ...expected.profile, 'x-optional': { urls: expected.optionalUrls } };
  writeFileSync(join(directory, `seed-${seed}.expected.json`), JSON.stringify(json, null, 1));
};

const percent = (value: number): string => value.toFixed(3).padStart(7);

const printTable = (results: readonly Result[]): void => {
  const { counts, macroF1 } = totalOf(results.map(({ score }) => score));
  console.log(`${'field'.padEnd(24)}precision recall     F1    right / predicted / expected`);
  for (const field of fieldNames) {
    const count = counts[field];
    const precision = count.right / Math.max(1, count.predicted);
    const recall = count.right / Math.max(1, count.expected);
    console.log(
      `${field.padEnd(24)}${percent(precision)}  ${percent(recall)}${percent(f1Of(count))}    ${count.right} / ${count.predicted} / ${count.expected}`,
    );
  }
  console.log(`\nmacro F1 ${macroF1.toFixed(4)}`);
};

const printBy = (results: readonly Result[], trait: string): void => {
  const groups = Map.groupBy(results, ({ traits }) => traits[trait] ?? '');
  const rows = [...groups].map(([name, group]) => ({
    name,
    count: group.length,
    macroF1: totalOf(group.map(({ score }) => score)).macroF1,
  }));
  rows.sort((one, other) => one.macroF1 - other.macroF1);
  console.log(`\nby ${trait}, the worst first`);
  for (const { name, count, macroF1 } of rows) {
    console.log(`  ${name.padEnd(44)}${String(count).padStart(5)}  ${macroF1.toFixed(3)}`);
  }
};

const printWorst = (results: readonly Result[]): void => {
  const worst = [...results].sort((one, other) => one.macroF1 - other.macroF1).slice(0, 20);
  console.log('\nworst seeds');
  for (const { seed, macroF1, score, traits } of worst) {
    const fields = Object.entries(score.counts)
      .filter(([, count]) => f1Of(count) < 0.9 && count.predicted + count.expected > 0)
      .map(([field]) => field);
    console.log(
      `  ${String(seed).padStart(6)}  ${macroF1.toFixed(3)}  ${traits.layout}, ${traits.language}, ${traits.format}: ${fields.join(' ')}`,
    );
  }
};

const showOne = async (seed: number): Promise<void> => {
  const generated = await generate(seed);
  if (values.out) writeOut(values.out, generated);
  const { read, score } = await readBack(generated);
  console.log(JSON.stringify(traitsOf(generated)));
  for (const { page, line, text } of read.lines) console.log(`${page}:${String(line).padStart(3)} ${text}`);
  for (const { field, expected, got } of score.misses) {
    console.log(`\n${field}\n  expected ${JSON.stringify(expected)}\n  got      ${JSON.stringify(got)}`);
  }
  console.log(`\nmacro F1 ${totalOf([score]).macroF1.toFixed(4)}`);
};

const measure = async (): Promise<void> => {
  const first = Number(values['first-seed']);
  const results: Result[] = [];
  let readingMs = 0;
  for (let seed = first; seed < first + Number(values.count); seed += 1) {
    const generated = await generate(seed);
    if (values.out) writeOut(values.out, generated);
    const start = performance.now();
    const { score } = await readBack(generated);
    readingMs += performance.now() - start;
    results.push({ seed, score, macroF1: totalOf([score]).macroF1, traits: traitsOf(generated) });
  }
  console.log(
    `documents ${results.length}  seeds ${first} to ${first + results.length - 1}  reading ${(readingMs / Math.max(1, results.length)).toFixed(1)} ms a document\n`,
  );
  printTable(results);
  printBy(results, 'layout');
  if (values.by && values.by !== 'layout') printBy(results, values.by);
  printWorst(results);
};

if (values.verbose) await showOne(Number(values.verbose));
else await measure();
