/**
 * Lints the built-in bank: `node scripts/lint-bank.ts [word]`. With a word, only findings of questions whose area
 * or id holds it are printed. Exit 1 with findings, 3 when no question was found.
 */
import { readdirSync } from 'node:fs';
import { lintBank } from '../src/domain/bank/lint.ts';
import type { Question } from '../src/domain/bank/question.ts';
import { createCoach } from '../src/domain/coach/coach.ts';

const FOLDER = new URL('../src/domain/bank/questions/', import.meta.url);

const isQuestion = (value: unknown): value is Question =>
  typeof value === 'object' && value !== null && 'id' in value && 'text' in value && 'points' in value;

const loadQuestions = async (): Promise<Question[]> => {
  const questions = new Set<Question>();
  for (const name of readdirSync(FOLDER).sort()) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
    const module: Record<string, unknown> = await import(new URL(name, FOLDER).href);
    for (const exported of Object.values(module)) {
      for (const item of Array.isArray(exported) ? exported : [exported])
        if (isQuestion(item)) questions.add(item);
    }
  }
  return [...questions];
};

const countTable = (questions: readonly Question[]): string => {
  const types = [...new Set(questions.map(({ type }) => type))].sort();
  const areas = [...new Set(questions.map(({ area }) => area))].sort();
  const count = (area: string | null, type: string | null): number =>
    questions.filter(one => (area === null || one.area === area) && (type === null || one.type === type))
      .length;
  const width = Math.max(6, ...areas.map(area => area.length));
  const row = (name: string, cells: readonly (string | number)[]): string =>
    [
      name.padEnd(width),
      ...cells.map((cell, at) => String(cell).padStart(Math.max(5, (types[at] ?? 'total').length))),
    ].join('  ');
  return [
    row('area', [...types, 'total']),
    ...areas.map(area => row(area, [...types.map(type => count(area, type)), count(area, null)])),
    row('total', [...types.map(type => count(null, type)), questions.length]),
  ].join('\n');
};

const questions = await loadQuestions();
if (questions.length === 0) {
  console.error('No question was found in src/domain/bank/questions.');
  process.exit(3);
}
const only = process.argv[2];
const shown = new Set(
  questions
    .filter(({ id, area }) => only === undefined || id.includes(only) || area.includes(only))
    .map(({ id }) => id),
);
const findings = lintBank(questions, createCoach(questions).gradeAnswer).filter(({ questionId }) =>
  shown.has(questionId),
);
for (const { questionId, rule, message } of findings) console.log(`${questionId}  ${rule}  ${message}`);
console.log(
  `\n${countTable(questions)}\n\n${findings.length} findings in ${shown.size} of ${questions.length} questions`,
);
process.exitCode = findings.length > 0 ? 1 : 0;
