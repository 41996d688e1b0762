import type { ResumeListItem } from '../../application/ports/resume-repository.ts';
import type { Profile } from '../../domain/resume/profile.ts';
import type { Finding, JobGate, JobMatch, ResumeReport, ScorePart } from '../../domain/resume/report.ts';
import type {
  ResumeExportDocument,
  ResumeListItemDocument,
  ResumeReportDocument,
} from '../contracts/resume.ts';
import {
  bandOf,
  bar,
  counted,
  type Ink,
  type Style,
  scoreCell,
  scoreText,
  shortId,
  whenText,
} from './style.ts';
import { type Column, wrap } from './table.ts';

export const toResumeReportDocument = (report: ResumeReport): ResumeReportDocument => ({
  schema: 'interviewace/resume-report@1',
  id: report.id,
  file: report.file,
  as_of: report.asOf,
  profile: report.profile,
  fields: report.fields,
  timeline: {
    months_total: report.timeline.monthsTotal,
    gaps: report.timeline.gaps,
    overlaps: report.timeline.overlaps,
    roles: report.timeline.roles,
  },
  skills: report.skills.map(({ lastUsed, ...skill }) => ({ ...skill, last_used: lastUsed })),
  inferred_role: report.inferredRole,
  level: report.level,
  score: report.score,
  parts: report.parts,
  findings: report.findings,
  reachable: report.reachable,
  hidden_text: report.hiddenText,
  match: report.match && toMatchDocument(report.match),
  provenance: {
    rubric_version: report.provenance.rubricVersion,
    by: report.provenance.by,
    provider: report.provenance.provider,
    model: report.provenance.model,
    fallbacks: report.provenance.fallbacks,
  },
});

const toMatchDocument = (match: JobMatch): NonNullable<ResumeReportDocument['match']> => ({
  score: match.score,
  requirements: match.requirements.map(each => ({
    ...each,
    quotes: each.quotes ?? [],
    suggestion: each.suggestion ?? null,
  })),
  missing: match.missing,
  gates: match.gates ?? [],
});

/** https://jsonresume.org/schema: a profile alone, as other tools read it. */
export const toResumeExport = (profile: Profile): ResumeExportDocument => ({
  $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
  schema: 'interviewace/resume@1',
  ...profile,
});

export const toResumeListItem = (item: ResumeListItem): ResumeListItemDocument => ({
  id: item.id,
  file_name: item.fileName,
  name: item.name,
  format: item.format,
  score: item.score,
  inferred_role: item.inferredRole,
  created_at: item.createdAt,
  deleted_at: item.deletedAt,
});

export const resumeColumns = (style: Style): readonly Column<ResumeListItem>[] => [
  { title: 'ID', cell: item => (style.now ? shortId(item.id) : item.id) },
  { title: 'NAME', cell: item => item.name ?? '–', flexible: true },
  { title: 'FILE', cell: item => item.fileName, flexible: true },
  { title: 'SCORE', cell: item => scoreCell(item.score, style), align: 'right' },
  { title: 'ROLE', cell: item => item.inferredRole ?? '–', flexible: true, optional: true },
  { title: 'ADDED', cell: item => whenText(item.createdAt, style.now), optional: true },
];

/** The whole report as a person reads it: who, score, what to change, match. */
export const renderResumeReport = (report: ResumeReport, style: Style): string =>
  [
    heading(report, style),
    scores(report, style),
    findings(report.findings, style),
    report.match ? match(report.match, style) : null,
    footer(report, style),
  ]
    .filter(section => section !== null)
    .join('\n\n');

const years = (months: number): string => {
  if (months < 12) return counted(months, 'month');
  return `${(months / 12).toFixed(1).replace(/\.0$/, '')} years`;
};

const heading = (report: ResumeReport, style: Style): string => {
  const { basics } = report.profile;
  const place = [basics.location?.city, basics.location?.region].filter(Boolean).join(', ');
  const contact = [basics.email, basics.phone, place].filter(Boolean).join(' · ');
  const standing = [
    report.inferredRole,
    report.level,
    report.timeline.monthsTotal > 0
      ? `${years(report.timeline.monthsTotal)} of work as of ${report.asOf}`
      : null,
  ].filter(Boolean);
  const read = [
    counted(report.profile.work.length, 'role'),
    counted(report.profile.education.length, 'degree'),
    counted(report.skills.length, 'skill'),
  ].join(', ');
  return [
    style.paint('bold', wrap(basics.name ?? 'No name was found', style.width)),
    contact ? wrap(contact, style.width) : null,
    standing.length > 0 ? wrap(standing.join(' · '), style.width) : null,
    style.paint('dim', wrap(`Read from ${report.file.name}: ${read}`, style.width)),
  ]
    .filter(Boolean)
    .join('\n');
};

const partRow = (part: ScorePart, style: Style): string => {
  const { ink, sign } = bandOf(part.score);
  const cells = style.width < 60 ? 10 : 20;
  const label = part.id.padEnd(13);
  return `  ${label} ${style.paint(ink, `${bar(part.score, cells)} ${scoreText(part.score).padStart(3)} ${sign}`)}`;
};

const scores = (report: ResumeReport, style: Style): string => {
  const { ink, sign } = bandOf(report.score);
  const reach = `${scoreText(report.reachable)} within reach without new facts`;
  return [
    `Score ${style.paint(ink, `${scoreText(report.score)} ${sign}`)} of 100`,
    report.reachable > report.score ? wrap(reach, style.width) : null,
    ...report.parts.map(part => partRow(part, style)),
  ]
    .filter(line => line !== null)
    .join('\n');
};

const severityInk: Record<Finding['severity'], { readonly ink: Ink; readonly sign: string }> = {
  error: { ink: 'bad', sign: '✗' },
  warning: { ink: 'fair', sign: '!' },
  info: { ink: 'accent', sign: 'i' },
};

/** Quotes of one rule that are shown; the document has them all. */
const quotesShown = 3;

/** One block a rule: what is said once is not said again for every place. */
const findings = (all: readonly Finding[], style: Style): string => {
  if (all.length === 0) return 'Nothing to change was found.';
  const blocks = [...Map.groupBy(all, finding => finding.rule).values()].map(group =>
    ruleBlock(group, style),
  );
  return [style.paint('bold', 'What to change'), ...blocks].join('\n');
};

const ruleBlock = (group: readonly Finding[], style: Style): string => {
  const [first] = group;
  if (!first) return '';
  const { ink, sign } = severityInk[first.severity];
  const quotes = group.slice(0, quotesShown).flatMap(({ quote, page }) => {
    if (quote === null) return [];
    const place = page === null ? '' : ` (page ${page})`;
    return style.paint('dim', `    ${wrap(`«${quote}»${place}`, style.width - 4, '    ')}`);
  });
  const more = group.length - quotesShown;
  return [
    `${style.paint(ink, sign)} ${wrap(first.message, style.width - 2, '  ')}`,
    ...quotes,
    more > 0 ? style.paint('dim', `    and ${more} more`) : null,
    `    ${wrap(`→ ${first.suggestion}`, style.width - 6, '      ')}`,
  ]
    .filter(line => line !== null)
    .join('\n');
};

const metSign = { yes: '✓', partly: '~', no: '✗' } as const;
const metInk = { yes: 'good', partly: 'fair', no: 'bad' } as const;
const gateSign = { pass: '✓', unknown: '?', fail: '✗' } as const;
const gateInk = { pass: 'good', unknown: 'fair', fail: 'bad' } as const;

const match = (found: JobMatch, style: Style): string => {
  const { ink, sign } = bandOf(found.score);
  const rows = found.requirements.flatMap(requirement => {
    const evidence =
      requirement.evidence.length > 0 ? ` (${requirement.evidence.slice(0, 2).join('; ')})` : '';
    const text = `${requirement.kind}: ${requirement.text}${evidence}`;
    const row = `  ${style.paint(metInk[requirement.met], metSign[requirement.met])} ${wrap(text, style.width - 4, '    ')}`;
    // Advice for what is missing most; the other formats have all of it.
    return requirement.kind === 'must' && requirement.met === 'no' && requirement.suggestion
      ? [row, `    ${wrap(`→ ${requirement.suggestion}`, style.width - 6, '      ')}`]
      : [row];
  });
  const title = `${style.paint('bold', 'Match with the job')} ${style.paint(ink, `${scoreText(found.score)} ${sign}`)}`;
  return [title, ...rows, ...gateRows(found.gates ?? [], style)].join('\n');
};

const gateRows = (gates: readonly JobGate[], style: Style): string[] =>
  gates.length === 0
    ? []
    : [
        wrap('Asked besides, without points (✓ shown, ? not said, ✗ not met)', style.width),
        ...gates.map(
          gate =>
            `  ${style.paint(gateInk[gate.status], gateSign[gate.status])} ${wrap(`${gate.text} (${gate.reason.replace(/\.$/, '')})`, style.width - 4, '    ')}`,
        ),
      ];

const footer = (report: ResumeReport, style: Style): string => {
  const saved = report.id
    ? `Saved as ${shortId(report.id)}. Practise for it: interviewace interview start --resume ${shortId(report.id)}`
    : 'Not saved.';
  return style.paint('dim', wrap(saved, style.width));
};
