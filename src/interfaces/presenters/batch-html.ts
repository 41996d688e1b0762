import { printableLine } from '../../shared/text.ts';
import type { ResumeReportDocument } from '../contracts/resume.ts';
import type { BatchReportView, BatchSummary, BatchWriterOptions, MakeBatchWriter } from './batch-format.ts';
import { htmlPage, scoreBar, toneOf } from './html-page.ts';
import { html, type Markup } from './markup.ts';
import { yearsText } from './report-view.ts';
import { counted } from './style.ts';

/** What the ranked table shows of a report; nothing else of it is kept. */
interface Ranked {
  readonly position: number;
  readonly file: string;
  readonly name: string | null;
  readonly score: number;
  readonly match: number | null;
  readonly level: string | null;
  readonly role: string | null;
  readonly months: number;
  readonly findings: readonly string[];
  readonly missing: readonly string[];
  /** Musts that are not shown beyond those named here. */
  readonly missingMore: number;
  readonly duplicate: string | null;
  readonly isBelow: boolean;
}

interface Failed {
  readonly file: string;
  readonly message: string;
}

const findingsMax = 3;
const missingMax = 6;
const cellCharsMax = 160;

/** One page with every resume, ranked by match and then by score, and with what could not be read below. */
export const makeHtmlWriter: MakeBatchWriter = options => {
  const ranked: Ranked[] = [];
  const failed: Failed[] = [];
  return {
    head: () => '',
    row: row => {
      if (row.kind === 'report') ranked.push(rankedOf(row));
      else failed.push({ file: short(row.name), message: short(row.document.error.message) });
      return '';
    },
    tail: summary => page(ranked.sort(byRank), failed, { summary, options }),
  };
};

/** Cut by characters and not by columns: a page has no columns to keep to. */
const short = (text: string): string => {
  const characters = [...printableLine(text).trim()];
  return characters.length <= cellCharsMax
    ? characters.join('')
    : `${characters.slice(0, cellCharsMax - 1).join('')}…`;
};

const rankedOf = ({ position, name, document, isBelow }: BatchReportView): Ranked => ({
  position,
  file: short(name),
  name: document.profile.basics.name === undefined ? null : short(document.profile.basics.name),
  score: document.score,
  match: document.match?.score ?? null,
  level: document.level,
  role: document.inferred_role,
  months: document.timeline.months_total,
  findings: topFindings(document),
  missing: document.match?.missing.slice(0, missingMax).map(short) ?? [],
  missingMore: Math.max(0, (document.match?.missing.length ?? 0) - missingMax),
  duplicate: document.duplicate_of
    ? `${document.duplicate_of.kind === 'same' ? 'Same as' : 'Nearly the same as'} ${short(document.duplicate_of.name)}`
    : null,
  isBelow,
});

/** The first finding of each rule; findings stand in the order of their weight. */
const topFindings = ({ findings }: ResumeReportDocument): readonly string[] =>
  [...new Map(findings.toReversed().map(finding => [finding.rule, finding.message])).values()]
    .reverse()
    .slice(0, findingsMax)
    .map(short);

const byRank = (a: Ranked, b: Ranked): number =>
  (b.match ?? -1) - (a.match ?? -1) || b.score - a.score || a.position - b.position;

interface Ending {
  readonly summary: BatchSummary;
  readonly options: BatchWriterOptions;
}

const page = (ranked: readonly Ranked[], failed: readonly Failed[], { summary, options }: Ending): string => {
  const hasMatch = ranked.some(row => row.match !== null);
  const facts = [
    `${counted(summary.analysed, 'resume')} analysed`,
    ...(summary.failed > 0 ? [`${summary.failed} could not be read`] : []),
    ...(summary.duplicates > 0 ? [`${counted(summary.duplicates, 'duplicate')}`] : []),
    ...(options.failUnder === null ? [] : [`${summary.below} under ${options.failUnder}`]),
    ...(summary.analysed + summary.failed < summary.total ? [`stopped before all ${summary.total}`] : []),
  ].join(' · ');
  const order = hasMatch ? 'Ranked by match with the job, then by score.' : 'Ranked by score.';
  const fairness =
    'Name, photo, age, gender, family, nationality and the fame of a school or an employer move neither number. A rank is a reading aid, not a decision.';
  return htmlPage({
    title: `Resumes: ${counted(summary.analysed, 'report')}`,
    css,
    body: html`<header>
<h1>Resumes</h1>
<p class="soft">${facts}</p>
<p class="soft small">${order} ${fairness}${options.isBlind ? ' Identities are redacted.' : ''}</p>
</header>
<main>
${ranked.length > 0 ? table(ranked, hasMatch) : html`<p>No resume was analysed.</p>`}
${failed.length > 0 ? failures(failed) : null}
</main>
<footer class="soft small"><p>InterviewAce ${options.version}, by rules alone, on the computer where it was run.</p></footer>`,
  });
};

const table = (
  ranked: readonly Ranked[],
  hasMatch: boolean,
): Markup => html`<table role="table" class="ranks">
<caption class="soft small">Each resume with what would help it most.</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">#</th>${
  hasMatch ? html`<th scope="col" role="columnheader">Match</th>` : null
}<th scope="col" role="columnheader">Score</th><th scope="col" role="columnheader">Resume</th><th scope="col" role="columnheader">${
  hasMatch ? 'Missing musts, then findings' : 'Findings'
}</th></tr></thead>
<tbody role="rowgroup">
${ranked.map((row, index) => tableRow(row, { rank: index + 1, hasMatch }))}</tbody>
</table>`;

interface Standing {
  readonly rank: number;
  readonly hasMatch: boolean;
}

const tableRow = (row: Ranked, { rank, hasMatch }: Standing): Markup => html`<tr role="row">
<td role="cell" class="rank num soft">${rank}</td>
${hasMatch ? html`<td role="cell" class="figure" data-label="Match">${figure(row.match)}</td>` : null}
<td role="cell" class="figure" data-label="Score">${figure(row.score)}${
  row.isBelow ? html`<span class="bad small">✗ under the threshold</span>` : null
}</td>
<td role="cell" class="who"><strong>${row.name ?? 'No name was found'}</strong>
<span class="soft">${standing(row)}</span>
<span class="soft small">${row.file}</span>${
  row.duplicate === null ? null : html`<span class="fair small">≈ ${row.duplicate}</span>`
}</td>
<td role="cell" class="notes">${notes(row)}</td>
</tr>
`;

const figure = (score: number | null): Markup =>
  score === null
    ? html`<span class="soft">–</span>`
    : html`<span class="num ${toneOf(score)}">${Math.round(score)}</span>${scoreBar(score)}`;

const standing = ({ role, level, months }: Ranked): string =>
  [role, level, months > 0 ? yearsText(months) : null].filter(part => part !== null).join(' · ');

const notes = ({ missing, missingMore, findings }: Ranked): Markup => {
  const items = [
    ...missing.map(text => html`<li class="miss"><span class="bad">✗ missing:</span> ${text}</li>`),
    ...(missingMore > 0 ? [html`<li class="miss bad">and ${missingMore} more</li>`] : []),
    ...findings.map(text => html`<li>${text}</li>`),
  ];
  return items.length === 0 ? html`<span class="good">✓ nothing to change</span>` : html`<ul>${items}</ul>`;
};

const failures = (failed: readonly Failed[]): Markup => html`<section aria-labelledby="failed">
<h2 id="failed">Could not be read</h2>
<ul>
${failed.map(({ file, message }) => html`<li><strong>${file}</strong>: ${message}</li>\n`)}</ul>
</section>`;

const css = `main, body > header, body > footer { max-width: 72rem; }
header { margin-bottom: 1.75rem; }
caption { text-align: left; padding-bottom: .5rem; }
.ranks { background: var(--card); border: 1px solid var(--line); border-radius: .75rem; border-collapse: separate; border-spacing: 0; }
.ranks caption { caption-side: top; }
.ranks th, .ranks td { padding: .8rem .75rem; }
.ranks tbody td { border-top: 1px solid var(--line); }
.ranks .rank { width: 2.5rem; text-align: right; }
.ranks .figure { width: 5.5rem; font-size: 1.15rem; font-weight: 600; }
.ranks .figure .small { display: block; font-weight: 400; margin-top: .25rem; }
.ranks .who { width: 38%; }
.ranks .who > * { display: block; }
.notes ul { list-style: none; padding: 0; font-size: .9rem; }
.notes li + li { margin-top: .25rem; }
section { margin-top: 2.5rem; }
footer { margin-top: 2.5rem; }
@media (max-width: 44rem) {
  .ranks, .ranks caption, .ranks tbody, .ranks tr { display: block; }
  .ranks caption { padding: .9rem 1rem 0; }
  .ranks thead { position: absolute; clip-path: inset(50%); height: 1px; overflow: hidden; white-space: nowrap; }
  .ranks tr { padding: .9rem 1rem; border-top: 1px solid var(--line); }
  .ranks tbody tr:first-child { border-top: 0; }
  .ranks td, .ranks tbody td { display: block; padding: .15rem 0; border: 0; width: auto; }
  .ranks .rank { float: right; }
  .ranks .rank::before { content: "#"; }
  .ranks .who, .ranks .figure { width: auto; }
  .ranks tr { display: flex; flex-direction: column; }
  .ranks .who { order: -1; }
  .ranks .rank { order: -2; text-align: left; }
  .ranks .figure { display: flex; align-items: center; gap: .6rem; font-size: 1rem; }
  .ranks .figure::before { content: attr(data-label); width: 3.5rem; font-weight: 400; font-size: .875rem; color: var(--soft); }
  .ranks .notes { padding-top: .5rem; }
}
@media print { .ranks { border: 0; } .ranks tr { break-inside: avoid; } }
`;
