import { listRules } from '../../domain/resume/rule-catalogue.ts';
import { printable, printableLine } from '../../shared/text.ts';
import type { ResumeReportDocument } from '../contracts/resume.ts';
import type {
  BatchErrorView,
  BatchReportView,
  BatchRowView,
  BatchSummary,
  BatchWriterOptions,
  MakeBatchWriter,
} from './batch-format.ts';

type Finding = ResumeReportDocument['findings'][number];

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * SARIF 2.1.0 (OASIS), a result a finding. Results are written as rows come; what a resume's own lines are has no
 * line number that an editor could open, so a place is a page, as a logical location and in the properties.
 */
export const makeSarifWriter: MakeBatchWriter = options => {
  const rules = describeRules();
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  let isFirst = true;
  return {
    head: () => headOf(rules, options),
    row: row => {
      const written = resultsOf(row, options).map(({ ruleId, ...result }) =>
        JSON.stringify({ ruleId, ruleIndex: indexes.get(ruleId) ?? -1, ...result }),
      );
      const text = written.map((result, at) => `${isFirst && at === 0 ? '' : ','}\n${result}`).join('');
      if (written.length > 0) isFirst = false;
      return text;
    },
    tail: summary => tailOf(summary),
  };
};

const headOf = (rules: readonly DescribedRule[], { version }: BatchWriterOptions): string => {
  const driver = {
    name: 'InterviewAce',
    semanticVersion: version,
    properties: { rubric: listRules().version },
    rules,
  };
  return [
    '{"$schema":"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",',
    `"version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},`,
    '"columnKind":"utf16CodeUnits","originalUriBaseIds":{"ROOT":{"uri":"file:///"}},"results":[',
  ].join('');
};

const tailOf = (summary: BatchSummary): string => {
  const isWhole = summary.analysed + summary.failed >= summary.total;
  const run = {
    invocations: [{ executionSuccessful: isWhole }],
    properties: { ...summary },
  };
  return `\n],${JSON.stringify(run).slice(1, -1)}}]}\n`;
};

interface DescribedRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string };
  readonly defaultConfiguration: { readonly level: (typeof levels)[Finding['severity']] };
  readonly properties: Readonly<Record<string, unknown>>;
}

const belowThreshold = 'batch/below-threshold';
const unreadable = 'batch/unreadable';

const describeRules = (): readonly DescribedRule[] => [
  ...listRules().parts.flatMap(part =>
    part.rules.map(
      (rule): DescribedRule => ({
        id: rule.id,
        shortDescription: { text: rule.message },
        fullDescription: { text: rule.why },
        help: { text: rule.suggestion },
        defaultConfiguration: { level: levels[rule.severity] },
        properties: { part: part.id, points: rule.weight, needs_facts: rule.needsFacts },
      }),
    ),
  ),
  {
    id: belowThreshold,
    shortDescription: { text: 'The score is under the threshold asked for.' },
    fullDescription: { text: 'The command was given --fail-under.' },
    help: { text: 'See the findings of the same file.' },
    defaultConfiguration: { level: 'error' },
    properties: {},
  },
  {
    id: unreadable,
    shortDescription: { text: 'The file could not be analysed.' },
    fullDescription: { text: 'Nothing is known of this resume; the message says why.' },
    help: { text: 'Follow the steps that the message names.' },
    defaultConfiguration: { level: 'error' },
    properties: {},
  },
];

interface Result {
  readonly ruleId: string;
  readonly level: (typeof levels)[Finding['severity']];
  readonly message: { readonly text: string };
  readonly locations: readonly object[];
  readonly properties: Readonly<Record<string, unknown>>;
}

const resultsOf = (row: BatchRowView, options: BatchWriterOptions): readonly Result[] =>
  row.kind === 'error' ? [errorResult(row)] : reportResults(row, options);

const errorResult = ({ name, document }: BatchErrorView): Result => ({
  ruleId: unreadable,
  level: 'error',
  message: { text: messageText([document.error.message, ...document.error.next_steps]) },
  locations: [locationOf(name, null)],
  properties: { code: document.error.code },
});

const reportResults = (
  { name, document, isBelow }: BatchReportView,
  { failUnder }: BatchWriterOptions,
): readonly Result[] => {
  const findings = document.findings.map(
    (finding): Result => ({
      ruleId: finding.rule,
      level: levels[finding.severity],
      message: {
        text: messageText([
          finding.message,
          finding.quote === null ? null : `«${finding.quote}»`,
          finding.suggestion,
        ]),
      },
      locations: [locationOf(name, finding.page)],
      properties: { page: finding.page, quote: finding.quote === null ? null : printable(finding.quote) },
    }),
  );
  if (!isBelow) return findings;
  const below: Result = {
    ruleId: belowThreshold,
    level: 'error',
    message: { text: `The score ${document.score} is under ${failUnder}.` },
    locations: [locationOf(name, null)],
    properties: { score: document.score, match: document.match?.score ?? null },
  };
  return [below, ...findings];
};

const messageText = (sentences: readonly (string | null)[]): string =>
  printableLine(sentences.filter(sentence => sentence !== null).join(' '));

const locationOf = (name: string, page: number | null): object => ({
  physicalLocation: { artifactLocation: artifactLocation(name) },
  ...(page === null ? {} : { logicalLocations: [{ name: `page ${page}`, kind: 'page' }] }),
});

/** A relative reference, also for an absolute path: that one is relative to the file system's root. */
const artifactLocation = (name: string): { readonly uri: string; readonly uriBaseId?: string } => {
  const path = name.includes('/') ? name : name.replaceAll('\\', '/');
  const uri = path
    .split('/')
    .filter((segment, index) => segment !== '.' && (segment !== '' || index === 0))
    .map(segment => encodeURIComponent(segment.toWellFormed()))
    .join('/');
  if (uri.startsWith('/')) return { uri: uri.slice(1), uriBaseId: 'ROOT' };
  return { uri };
};
