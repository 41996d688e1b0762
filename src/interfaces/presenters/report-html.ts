import { dateText } from '../../domain/resume/date-text.ts';
import type { JobGate, JobMatch, MatchedRequirement, ResumeReport } from '../../domain/resume/report.ts';
import { htmlPage, scoreBar, toneOf } from './html-page.ts';
import { html, type Markup } from './markup.ts';
import { reportCss } from './report-html-css.ts';
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
import { scoreText } from './style.ts';

/** The whole report as one page that a person would send on. */
export const renderReportHtml = (report: ResumeReport): string => {
  const groups = groupFindings(report.findings).filter(group => group.rule !== hiddenTextRule);
  const name = report.profile.basics.name ?? 'No name was found';
  return htmlPage({
    title: `Resume report: ${name}`,
    css: reportCss,
    body: html`<header>
<p class="kicker">Resume report</p>
<h1>${name}</h1>
${line(contactOf(report.profile).join(' · '))}${line(standingOf(report))}<p class="soft small">Read from ${report.file.name}: ${readCounts(report)}</p>
</header>
<main>
${scores(report)}
${report.match ? match(report.match) : null}
${changes(groups)}
${reach(report, groups)}
${timeline(report)}
${skills(report)}
${wasRead(report)}
${hidden(report)}
</main>
<footer>
${provenance(report)}
</footer>`,
  });
};

const line = (text: string): Markup | null => (text === '' ? null : html`<p>${text}</p>\n`);

const section = (id: string, title: string, body: Markup): Markup =>
  html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${body}
</section>`;

const scores = (report: ResumeReport): Markup => {
  const rows = report.parts.map(
    part => html`<tr><th scope="row">${part.id}</th><td class="wide">${barOf(part.score)}</td><td class="num ${toneOf(part.score)}">${scoreText(part.score)}</td></tr>
`,
  );
  return section(
    'score',
    'Score',
    html`<div class="score">
<p class="figure ${toneOf(report.score)}"><strong class="num">${scoreText(report.score)}</strong> <span class="soft">of 100</span></p>
${
  report.reachable > report.score
    ? html`<p><strong class="num">${scoreText(report.reachable)}</strong> is within reach without a new fact.</p>`
    : null
}
<table class="parts"><tbody>
${rows}</tbody></table>
</div>
<p class="soft small">${fairnessNote}</p>`,
  );
};

const barOf = (score: number): Markup => html`<span class="${toneOf(score)}">${scoreBar(score)}</span>`;

const match = (found: JobMatch): Markup => {
  const gates = found.gates ?? [];
  return section(
    'match',
    'Match with the job',
    html`<p class="figure ${toneOf(found.score)}"><strong class="num">${scoreText(found.score)}</strong> <span class="soft">of 100</span></p>
${found.score >= 0 ? html`<div class="matchbar">${barOf(found.score)}</div>` : null}
<ul class="rows">
${found.requirements.map(requirement)}</ul>
${
  gates.length === 0
    ? null
    : html`<h3>Gates</h3>
<p class="soft small">${gateAdvice}</p>
<ul class="rows">
${gates.map(gate)}</ul>`
}`,
  );
};

const requirement = (each: MatchedRequirement): Markup => {
  const { sign, word, tone } = metSigns[each.met];
  const evidence = evidenceBesides(each).join(' · ');
  return html`<li><span class="sign ${tone}" aria-hidden="true">${sign}</span><div>
<p>${each.text} <span class="tag">${each.kind}</span> <span class="small ${tone}">${word}</span></p>
${evidence === '' ? null : html`<p class="soft small">${evidence}</p>`}
${quotes(each.quotes ?? [])}${each.suggestion ? html`<p class="small advice">→ ${each.suggestion}</p>` : null}
</div></li>
`;
};

const gate = (each: JobGate): Markup => {
  const { sign, word, tone } = gateSigns[each.status];
  return html`<li><span class="sign ${tone}" aria-hidden="true">${sign}</span><div>
<p>${each.text} <span class="tag">${gateNames[each.gate]}</span> <span class="small ${tone}">${word}</span></p>
<p class="soft small">${each.reason}</p>
${quotes(each.quotes)}</div></li>
`;
};

interface Quoted {
  readonly text: string;
  readonly page: number | null;
  readonly line?: number | null;
}

const quotes = (all: readonly Quoted[]): Markup | null =>
  all.length === 0
    ? null
    : html`${all.map(
        ({ text, page, line: at }) =>
          html`<blockquote class="small" dir="auto">${text}${page === null ? null : html` <span class="soft">page ${page}${at ? html`, line ${at}` : null}</span>`}</blockquote>
`,
      )}`;

const changes = (groups: readonly RuleGroup[]): Markup =>
  section(
    'changes',
    'What to change',
    groups.length === 0
      ? html`<p class="good">✓ Nothing to change was found.</p>`
      : html`<ol class="changes">
${groups.map(change)}</ol>`,
  );

const severityTones = { error: 'bad', warning: 'fair', info: 'soft' } as const;

const change = (group: RuleGroup): Markup => html`<li>
<p class="small ${severityTones[group.severity]}">${severityWords[group.severity]}${
  group.isScored ? null : html` · costs no points`
}${group.isScored && !group.needsFacts ? html` · needs no new facts` : null}</p>
<h3>${group.message}</h3>
${quotes(group.places.map(({ quote, page }) => ({ text: quote, page })))}<p>${group.suggestion}</p>
<p class="soft small">${group.why}</p>
</li>
`;

const reach = (report: ResumeReport, groups: readonly RuleGroup[]): Markup | null => {
  const edits = editsWithinReach(groups);
  if (edits.length === 0 || report.reachable <= report.score) return null;
  return section(
    'reach',
    `From ${scoreText(report.score)} to ${scoreText(report.reachable)} without a new fact`,
    html`<ul class="checks">
${edits.map(edit => html`<li>${edit.message} ${edit.suggestion}</li>\n`)}</ul>`,
  );
};

const timeline = (report: ResumeReport): Markup | null => {
  const roles = shownRoles(report);
  const notes = timelineNotes(report);
  if (roles.length === 0) return null;
  return section(
    'timeline',
    'Timeline',
    html`<p class="soft small">${yearsText(report.timeline.monthsTotal)} in all, time shared by two roles counted once.</p>
<ul class="roles">
${roles.map(
  role => html`<li><p>${role.title} <span class="soft small num">${dateText(role.from)} – ${
    role.current ? 'present' : dateText(role.to)
  } · ${yearsText(role.months)}</span></p>
<svg class="bar accent" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4"/><rect class="fill" x="${role.at}" width="${role.length}" height="4"/></svg></li>
`,
)}</ul>
${notes.length > 0 ? html`<ul class="small">${notes.map(note => html`<li>${note}</li>`)}</ul>` : null}`,
  );
};

const skills = (report: ResumeReport): Markup | null => {
  const blocks = skillBlocks(report);
  if (blocks.length === 0) return null;
  return section(
    'skills',
    'Skills by evidence',
    html`<dl class="skills">
${blocks.map(
  block => html`<dt>${block.title}</dt><dd>${block.skills.map(skill => html`<span class="chip">${skillText(skill)}</span> `)}</dd>
`,
)}</dl>`,
  );
};

const wasRead = (report: ResumeReport): Markup => {
  const unsure = unsureLines(report);
  return section(
    'read',
    'What was read',
    html`<p class="soft small">What is missing or wrong here, another program may miss as well.</p>
<dl class="read">
${readLists(report).map(
  ([title, items]) => html`<dt>${title}</dt><dd><ul>${items.map(item => html`<li>${item}</li>`)}</ul></dd>
`,
)}</dl>
${
  unsure.length > 0
    ? html`<p class="small">Hard to read:</p>
${quotes(unsure.map(({ quote, page }) => ({ text: quote, page })))}`
    : null
}`,
  );
};

const hidden = (report: ResumeReport): Markup | null =>
  report.hiddenText.length === 0
    ? null
    : section(
        'hidden',
        'Text that a reader cannot see',
        html`<p>${hiddenAdvice}</p>
${report.hiddenText.map(
  piece => html`<blockquote class="small" dir="auto">${piece.quote} <span class="soft">${hiddenPlace(piece)}</span></blockquote>
`,
)}`,
      );

const provenance = (report: ResumeReport): Markup => html`<dl class="provenance small soft">
${provenanceRows(report).map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`)}</dl>
<p class="soft small">Made by InterviewAce. Nothing on this page is loaded from elsewhere.</p>`;
