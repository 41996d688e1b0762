import { printableLine } from '../../shared/text.ts';
import type { BatchRowView, BatchSummary, BatchWriterOptions, MakeBatchWriter } from './batch-format.ts';
import { escapeMarkup } from './markup.ts';

const className = 'interviewace.resume';

/**
 * JUnit XML as CI servers read it: one test case a file. A score under `--fail-under` is a failure, a file that could
 * not be read an error. Counts stand in the root's attributes, so the cases are kept until the end; no times, so that
 * the same batch gives the same bytes.
 */
export const makeJunitWriter: MakeBatchWriter = options => {
  const cases: string[] = [];
  return {
    head: () => '<?xml version="1.0" encoding="UTF-8"?>\n',
    row: row => {
      cases.push(testCase(row, options));
      return '';
    },
    tail: summary => document(cases, summary),
  };
};

const document = (cases: readonly string[], summary: BatchSummary): string => {
  const counts = `tests="${cases.length}" failures="${summary.below}" errors="${summary.failed}" skipped="0"`;
  return [
    `<testsuites name="interviewace resume analyze" ${counts}>`,
    `  <testsuite name="resumes" ${counts}>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
};

const testCase = (row: BatchRowView, { failUnder }: BatchWriterOptions): string => {
  const open = `    <testcase name="${attribute(row.name)}" classname="${className}"`;
  if (row.kind === 'error') {
    const { code, message, next_steps: steps } = row.document.error;
    return [
      `${open}>`,
      `      <error type="${attribute(code)}" message="${attribute(message)}">${text(steps.join('\n'))}</error>`,
      '    </testcase>',
    ].join('\n');
  }
  const { score, parts, match, findings } = row.document;
  const output = [
    `score ${score}`,
    ...parts.map(part => `${part.id} ${part.score}`),
    ...(match ? [`match ${match.score}`] : []),
  ].join(', ');
  const failure = row.isBelow
    ? [
        `      <failure type="BELOW_THRESHOLD" message="${attribute(`The score ${score} is under ${failUnder}.`)}">${text(
          findings
            .slice(0, findingsMax)
            .map(each => `${each.rule}: ${printableLine(each.message)}`)
            .join('\n'),
        )}</failure>`,
      ]
    : [];
  return [`${open}>`, ...failure, `      <system-out>${text(output)}</system-out>`, '    </testcase>'].join(
    '\n',
  );
};

/** What a person looks at in the log of a build; the report has all. */
const findingsMax = 10;

const text = (value: string): string => escapeMarkup(value);

const attribute = (value: string): string => escapeMarkup(printableLine(value));
