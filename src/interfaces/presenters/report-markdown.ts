import { dateText } from '../../domain/resume/date-text.ts';
import type {
  JobGate,
  JobMatch,
  MatchedRequirement,
  MatchQuote,
  ResumeReport,
} from '../../domain/resume/report.ts';
import { joinedMarkdown, markdownBullets, escapeMarkdown as text } from './markdown-text.ts';
import {
  contactOf,
  editsWithinReach,
  evidenceBesides,
  fairnessNote,
  gateAdvice,
  gateNames,
  gateSigns,
  groupFindings,
  hiddenAdvice,
  hiddenPlace,
  hiddenTextRule,
  metSigns,
  provenanceRows,
  type RuleGroup,
  readCounts,
  readLists,
  severityWords,
  shownRoles,
  skillBlocks,
  skillText,
  standingOf,
  timelineNotes,
  unsureLines,
  yearsText,
} from './report-view.ts';
import { bandOf, bar, scoreText } from './style.ts';

/** The whole report as Markdown (GitHub's flavour), for a ticket, a mail or a wiki. */
export const renderReportMarkdown = (report: ResumeReport): string => {
  const groups = groupFindings(report.findings).filter(group => group.rule !== hiddenTextRule);
  return [
    heading(report),
    scores(report),
    report.match ? match(report.match) : '',
    changes(groups),
    reach(report, groups),
    timeline(report),
    skills(report),
    wasRead(report),
    hidden(report),
    provenance(report),
  ]
    .filter(block => block !== '')
    .join('\n\n')
    .concat('\n');
};

const section = (title: string, ...blocks: readonly string[]): string =>
  [`## ${title}`, ...blocks.filter(block => block !== '')].join('\n\n');

const heading = (report: ResumeReport): string =>
  [
    `# Resume report: ${text(report.profile.basics.name ?? 'No name was found')}`,
    joinedMarkdown(contactOf(report.profile), ' · '),
    text(standingOf(report)),
    `Read from ${text(report.file.name)}: ${readCounts(report)}`,
  ]
    .filter(block => block !== '')
    .join('\n\n');

const scores = (report: ResumeReport): string => {
  const rows = report.parts.map(
    part => `| ${part.id} | ${bar(part.score, 10)} | ${scoreText(part.score)} ${bandOf(part.score).sign} |`,
  );
  const reachable =
    report.reachable > report.score
      ? ` **${scoreText(report.reachable)}** is within reach without a new fact.`
      : '';
  return section(
    `Score: ${scoreText(report.score)} of 100`,
    ['| part | | score |', '| --- | --- | ---: |', ...rows].join('\n'),
    `${fairnessNote}${reachable}`,
  );
};

const match = (found: JobMatch): string => {
  const gates = found.gates ?? [];
  return section(
    `Match with the job: ${scoreText(found.score)} of 100`,
    found.requirements.map(requirement).join('\n'),
    gates.length > 0 ? ['### Gates', gateAdvice, gates.map(gate).join('\n')].join('\n\n') : '',
  );
};

const nested = (lines: readonly string[]): string => lines.map(line => `\n  - ${line}`).join('');

const requirement = (each: MatchedRequirement): string => {
  const { sign, word } = metSigns[each.met];
  return `- ${sign} **${each.kind}**, ${word}: ${text(each.text)}${nested([
    ...evidenceBesides(each).map(text),
    ...(each.quotes ?? []).map(quote),
    ...(each.suggestion ? [`→ ${text(each.suggestion)}`] : []),
  ])}`;
};

const gate = (each: JobGate): string => {
  const { sign, word } = gateSigns[each.status];
  return `- ${sign} **${gateNames[each.gate]}**, ${word}: ${text(each.text)}${nested([
    text(each.reason),
    ...each.quotes.map(quote),
  ])}`;
};

const quote = ({ text: words, page, line }: MatchQuote): string =>
  `«${text(words)}»${page === null ? '' : ` (page ${page}${line === null ? '' : `, line ${line}`})`}`;

const changes = (groups: readonly RuleGroup[]): string =>
  section(
    'What to change',
    groups.length === 0 ? '✓ Nothing to change was found.' : groups.map(change).join('\n\n'),
  );

const change = (group: RuleGroup): string => {
  const marks = [
    severityWords[group.severity],
    group.isScored ? null : 'costs no points',
    group.isScored && !group.needsFacts ? 'needs no new facts' : null,
  ].filter(mark => mark !== null);
  const quoted = group.places.map(
    ({ quote: words, page }) => `> ${quote({ text: words, page, line: null })}`,
  );
  return [
    `### ${text(group.message)}`,
    `*${marks.join(' · ')}*`,
    quoted.join('\n>\n'),
    text(group.suggestion),
    `*Why:* ${text(group.why)}`,
  ]
    .filter(block => block !== '')
    .join('\n\n');
};

const reach = (report: ResumeReport, groups: readonly RuleGroup[]): string => {
  const edits = editsWithinReach(groups);
  if (edits.length === 0 || report.reachable <= report.score) return '';
  return section(
    `From ${scoreText(report.score)} to ${scoreText(report.reachable)} without a new fact`,
    edits.map(edit => `- [ ] ${text(edit.message)} ${text(edit.suggestion)}`).join('\n'),
  );
};

const timeline = (report: ResumeReport): string => {
  const roles = shownRoles(report);
  if (roles.length === 0) return '';
  return section(
    `Timeline: ${yearsText(report.timeline.monthsTotal)}`,
    markdownBullets(
      roles.map(
        role =>
          `${dateText(role.from)} – ${role.current ? 'present' : dateText(role.to)} (${yearsText(role.months)}): ${text(role.title)}`,
      ),
    ),
    markdownBullets(timelineNotes(report).map(text)),
  );
};

const skills = (report: ResumeReport): string => {
  const blocks = skillBlocks(report);
  if (blocks.length === 0) return '';
  return section(
    'Skills by evidence',
    markdownBullets(
      blocks.map(
        block => `**${block.title}:** ${block.skills.map(skill => text(skillText(skill))).join(', ')}`,
      ),
    ),
  );
};

const wasRead = (report: ResumeReport): string => {
  const unsure = unsureLines(report);
  return section(
    'What was read',
    ...readLists(report).map(([title, items]) => `**${title}**\n\n${markdownBullets(items.map(text))}`),
    unsure.length > 0
      ? `**Hard to read**\n\n${markdownBullets(unsure.map(({ quote: words, page }) => quote({ text: words, page, line: null })))}`
      : '',
  );
};

const hidden = (report: ResumeReport): string =>
  report.hiddenText.length === 0
    ? ''
    : section(
        'Text that a reader cannot see',
        hiddenAdvice,
        markdownBullets(
          report.hiddenText.map(piece => `«${text(piece.quote)}» (${text(hiddenPlace(piece))})`),
        ),
      );

const provenance = (report: ResumeReport): string =>
  ['---', markdownBullets(provenanceRows(report).map(([label, value]) => `${label}: ${text(value)}`))].join(
    '\n\n',
  );
