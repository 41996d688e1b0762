/** The look of a single report; what all pages share stands in html-page.ts. */
export const reportCss = `.kicker { margin: 0 0 .25rem; color: var(--soft); font-size: .8125rem; letter-spacing: .06em; text-transform: uppercase; }
header p { margin-bottom: .15rem; }
section { margin-top: 1.25rem; padding: 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: .75rem; }
section > :last-child, section > :last-child > :last-child { margin-bottom: 0; }
.figure { margin: 0 0 .4rem; } .figure strong { font-size: 2.6rem; line-height: 1; letter-spacing: -.02em; }
.parts { margin: .5rem 0 .75rem; }
.parts th { color: var(--ink); font-weight: 400; font-size: 1rem; width: 9rem; vertical-align: middle; white-space: nowrap; }
.parts td { vertical-align: middle; } .parts td.num { width: 3rem; text-align: right; padding-right: 0; font-weight: 600; }
.parts tr + tr > * { border-top: 0; } .parts th, .parts td { padding-top: .25rem; padding-bottom: .25rem; }
.matchbar { margin-bottom: 1rem; }
.rows, .roles, .changes, .checks { list-style: none; padding: 0; }
.rows > li { display: flex; gap: .7rem; padding: .7rem 0; border-top: 1px solid var(--line); }
.rows > li > div { min-width: 0; flex: 1; } .rows p { margin: 0 0 .2rem; }
.rows + h3 { margin: 1.5rem 0 .25rem; }
.sign { font-weight: 700; width: 1rem; flex: none; text-align: center; }
.tag { display: inline-block; padding: 0 .45rem; border-radius: .5rem; background: var(--wash); color: var(--soft); font-size: .8125rem; }
.advice { color: var(--accent); }
blockquote { margin: .3rem 0; padding: .15rem 0 .15rem .75rem; border-left: 3px solid var(--line); white-space: pre-line; }
.changes > li { padding: 1rem 0; border-top: 1px solid var(--line); } .changes > li:first-child { border-top: 0; padding-top: 0; }
.changes p { margin-bottom: .25rem; } .changes h3 { margin-bottom: .3rem; }
.changes blockquote + p { margin-top: .5rem; }
.checks > li { position: relative; padding: .25rem 0 .25rem 1.7rem; }
.checks > li::before { content: "☐"; position: absolute; left: 0; color: var(--soft); }
.roles > li { padding: .35rem 0; } .roles p { margin-bottom: .2rem; } .roles + ul { margin-top: .9rem; }
.accent { color: var(--accent); } .bar.accent .fill { fill: var(--accent); }
dl { margin: 0; } dt { font-size: .875rem; color: var(--soft); } dd { margin: 0 0 .9rem; }
.chip { display: inline-block; margin: .2rem .15rem 0 0; padding: .05rem .6rem; border-radius: 1rem; background: var(--wash); font-size: .9375rem; }
.read ul { list-style: none; padding: 0; } .read li { padding: .1rem 0; }
footer { margin-top: 2rem !important; }
.provenance > div { display: flex; gap: .75rem; } .provenance dt { width: 6rem; flex: none; } .provenance dd { margin: 0; min-width: 0; }
@media (max-width: 36rem) {
  body { padding: 1.5rem .9rem 3rem; } section { padding: 1.1rem; }
  .parts th { width: 8rem; }
}
@media print {
  section { border: 0; padding: 0; margin-top: 1.4rem; border-radius: 0; }
  h2, h3 { break-after: avoid; } .rows > li, .changes > li, .roles > li, blockquote { break-inside: avoid; }
  .tag, .chip { border: 1px solid var(--line); }
}
`;
