/**
 * Writes the pages of Docs/ that follow from the code: `node scripts/docs.ts` writes, `--check` fails when a page is
 * not what the code says. `--docs DIR` takes another folder.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Argument, Command, Option } from 'commander';
import { settingDefinitions, settingVariable } from '../src/application/settings/setting-definitions.ts';
import type { QuestionType } from '../src/domain/bank/question.ts';
import { RUBRIC, RUBRIC_VERSION } from '../src/domain/interview/rubric.ts';
import { STRENGTH_CREDIT } from '../src/domain/job/credits.ts';
import { gateCatalogue } from '../src/domain/job/gate-catalogue.ts';
import { KIND_WEIGHT } from '../src/domain/job/match.ts';
import { listRules } from '../src/domain/resume/rule-catalogue.ts';
import { createProgram } from '../src/interfaces/cli/command-tree/tree.ts';
import { exitCodeOf, exitCodes } from '../src/interfaces/cli/exit-codes.ts';

const at = process.argv.indexOf('--docs');
const docs = path.resolve(
  at === -1 ? path.join(import.meta.dirname, '../Docs') : (process.argv[at + 1] ?? ''),
);
const generated = '<!-- Written by scripts/docs.ts from the code; change the code instead. -->';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n');

const usage = (command: Command): string => {
  const names: string[] = [];
  for (let at: Command | null = command; at; at = at.parent) names.unshift(at.name());
  return [...names, ...command.registeredArguments.map(argumentText)].join(' ');
};

const argumentText = (argument: Argument): string => {
  const name = argument.name() + (argument.variadic ? '…' : '');
  return argument.required ? `<${name}>` : `[${name}]`;
};

const optionRows = (options: readonly Option[]): string[][] =>
  options.map(option => [
    `\`${option.flags}\``,
    option.description + (option.argChoices ? ` (${option.argChoices.join(', ')})` : ''),
  ]);

const leaves = (command: Command): Command[] =>
  command.commands.length === 0 ? [command] : command.commands.flatMap(leaves);

const isShown = (command: Command): boolean => !['help', 'complete'].includes(command.name());

const commandPage = (): string => {
  const program = createProgram({
    version: '',
    now: () => new Date(0),
    run: () => async () => undefined,
  });
  const sections = leaves(program)
    .filter(isShown)
    .map(command =>
      [
        `### \`${usage(command)}\``,
        `${command.description()}.`,
        command.options.length > 0 ? table(['flag', 'meaning'], optionRows(command.options)) : '',
      ]
        .filter(Boolean)
        .join('\n\n'),
    );
  const codes = Object.entries(exitCodes).map(([name, code]) => [
    String(code),
    name,
    Object.entries(exitCodeOf)
      .filter(([, of]) => of === code)
      .map(([error]) => `\`${error}\``)
      .join(' '),
  ]);
  const settings = settingDefinitions.map(setting => [
    `\`${setting.name}\``,
    `\`${settingVariable(setting.name)}\``,
    String(setting.fallback ?? '–'),
    setting.description,
  ]);
  return [
    '# Commands',
    generated,
    'Data goes to stdout, everything else to stderr. A terminal gets tables and colour; a pipe gets JSON or tab-separated rows; `--json` always gives documents that validate against `interviewace schema`.',
    '## Every command',
    ...sections,
    '## Flags that every command takes',
    table(['flag', 'meaning'], optionRows(program.options)),
    '## Exit codes',
    table(['code', 'meaning', 'error codes'], codes),
    '## Settings',
    'Strongest first: `--set NAME=VALUE`, variable, profile, configuration file, default. `interviewace config list` shows where each value comes from.',
    table(['setting', 'variable', 'default', 'meaning'], settings),
    '## Other variables',
    table(
      ['variable', 'meaning'],
      [
        [
          '`INTERVIEWACE_HOME`',
          'the user directory: configuration, database, secrets, logs; `~/.interviewace` without it',
        ],
        ['`INTERVIEWACE_PROFILE`', 'as `--profile`'],
        ['`INTERVIEWACE_LOG_FILE`', 'as `--log-file`'],
        [
          '`INTERVIEWACE_NOW`',
          'a moment (RFC 3339) at which the clock stands still, to repeat a run byte for byte',
        ],
        [
          '`INTERVIEWACE_SEED`',
          'with it, ids and drawn seeds follow from it and from the count of runs in this user directory',
        ],
        ['`OPENAI_API_KEY`, `GEMINI_API_KEY`', 'stronger than a stored secret'],
        ['`VISUAL`, `EDITOR`', 'the editor of `--editor` and Ctrl-O'],
        ['`NO_COLOR`, `FORCE_COLOR`', 'as everywhere'],
      ],
    ),
  ].join('\n\n');
};

const rulesPage = (): string => {
  const catalogue = listRules();
  const parts = catalogue.parts.map(part =>
    [
      `## ${part.id}: ${Math.round(part.weight * 100)} % of the score`,
      table(
        ['rule', 'severity', 'points', 'message', 'why', 'suggestion', 'needs new facts'],
        part.rules.map(rule => [
          `\`${rule.id}\``,
          rule.severity,
          String(rule.weight),
          rule.message,
          rule.why,
          rule.suggestion,
          rule.needsFacts ? 'yes' : 'no',
        ]),
      ),
    ].join('\n\n'),
  );
  return [
    `# How a resume is judged (${catalogue.version})`,
    generated,
    'Every part starts at 100 and loses what its rules take; the score is the weighted mean. `reachable` is the score after the edits that need no new facts. Name, age, gender, family, nationality and the fame of a school or an employer move no score.',
    'Where a message holds `{…}` it names what was found. A rule of 0 points only gives advice. Rules on verbs, tense and filler know English only; a text in another language is not judged by them.',
    ...parts,
    matchSection(),
  ].join('\n\n');
};

const matchSection = (): string =>
  [
    '## Matching a job',
    'A job description becomes demands, each with its own words. A demand earns 0 to 1 by the strongest evidence of what it names; where it asks for years, six tenths of that depend on the months. The match is the mean of what was earned, weighed by how much each demand is wanted. Missing musts come first, with where they could honestly be shown.',
    table(
      ['demand', 'weight'],
      Object.entries(KIND_WEIGHT).map(([kind, weight]) => [kind, String(weight)]),
    ),
    table(
      ['evidence of a skill', 'earns'],
      Object.entries(STRENGTH_CREDIT).map(([strength, credit]) => [strength, String(credit)]),
    ),
    '### Gates',
    'What is asked and answered and is no skill carries no points, and is decided only by what the resume shows. Everything else is unknown.',
    table(
      ['gate', 'asks for', 'passes where', 'fails where'],
      Object.entries(gateCatalogue).map(([gate, { asks, pass, fail }]) => [`\`${gate}\``, asks, pass, fail]),
    ),
    'Name, photo, age, gender, family, nationality and the fame of a school play no part in a match or a gate.',
  ].join('\n\n');

const gradingPage = (): string => {
  const types = (Object.keys(RUBRIC) as QuestionType[]).map(type =>
    [
      `## ${type}`,
      table(
        ['criterion', 'weight', 'level 1', 'level 3', 'level 5'],
        RUBRIC[type].map(row => [
          row.name,
          row.weight === 0 ? '–' : row.weight.toFixed(2),
          row.anchors[1],
          row.anchors[3],
          row.anchors[5],
        ]),
      ),
    ].join('\n\n'),
  );
  return [
    `# How an answer is graded (${RUBRIC_VERSION})`,
    generated,
    'Levels run from 1 to 5; 2 and 4 lie between the anchors. The score maps the weighted mean level to 0–100. Relevance is a gate: it can hold a score down, never lift it. Communication moves the mean by at most half a level. What cannot be assessed is left out and the other weights are scaled up. The behavioural part rests on the interviewing literature and is not yet validated on human-rated answers.',
    ...types,
  ].join('\n\n');
};

const pages = { 'cli.md': commandPage, 'judging.md': rulesPage, 'grading.md': gradingPage };
const isCheck = process.argv.includes('--check');
const stale: string[] = [];
for (const [name, write] of Object.entries(pages)) {
  const file = path.join(docs, name);
  const text = `${write()}\n`;
  if (!isCheck) await writeFile(file, text);
  else if ((await readFile(file, 'utf8').catch(() => '')) !== text) stale.push(name);
}
console.log(`${Object.keys(pages).length} pages`);
if (stale.length > 0) {
  console.error(`Not what the code says: ${stale.join(', ')}. Run: npm run docs`);
  process.exitCode = 1;
}
