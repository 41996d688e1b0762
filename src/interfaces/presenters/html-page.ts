import { html, type Markup } from './markup.ts';

export interface HtmlPage {
  readonly title: string;
  readonly body: Markup;
  /** Written by us, never from a document: it stands inside the style element as it is. */
  readonly css: string;
}

/**
 * One self-contained page: no script, nothing loaded from anywhere (the policy forbids both, whatever a value might
 * smuggle in), readable in dark and light, on a phone and on paper.
 */
export const htmlPage = ({ title, body, css }: HtmlPage): string => {
  const style: Markup = { markup: `<style>\n${baseCss}${css}</style>` };
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="InterviewAce">
<title>${title}</title>
${style}
</head>
<body>
${body}
</body>
</html>
`.markup;
};

/** A score of 0–100 as a bar; the number beside it tells the same to whoever cannot see it. */
export const scoreBar = (score: number): Markup => {
  const width = Math.round(Math.min(100, Math.max(0, score)));
  return html`<svg class="bar ${toneOf(score)}" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4"/><rect class="fill" width="${width}" height="4"/></svg>`;
};

/** The same bands as on a terminal (style.ts), by name. */
export const toneOf = (score: number): 'good' | 'fair' | 'bad' => {
  if (score >= 70) return 'good';
  return score >= 45 ? 'fair' : 'bad';
};

/** Colours keep a contrast of 4.5 to 1 or more on their ground, in both schemes. */
const baseCss = `:root {
  color-scheme: light dark;
  --ground: #faf9f6; --card: #ffffff; --ink: #22252a; --soft: #5c626b; --line: #e5e1d8; --track: #ebe7de;
  --good: #1f7a50; --fair: #8a5a00; --bad: #b23a30; --accent: #2b5d8c; --wash: #f3f1eb;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16181b; --card: #1d2024; --ink: #e7e5df; --soft: #a5abb3; --line: #30343a; --track: #2c3036;
    --good: #62c796; --fair: #e2b458; --bad: #f2938a; --accent: #90bdea; --wash: #24282d;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; padding: 2.5rem 1.25rem 4rem; background: var(--ground); color: var(--ink);
  font: 16px/1.55 ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: anywhere;
}
main, body > header, body > footer { max-width: 52rem; margin: 0 auto; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .35rem; letter-spacing: -.01em; text-wrap: balance; }
h2 { font-size: 1.15rem; margin: 0 0 .9rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: 0 0 .6rem; }
ul { margin: 0; padding: 0 0 0 1.1rem; }
a { color: var(--accent); }
.soft { color: var(--soft); }
.small { font-size: .875rem; }
.num { font-variant-numeric: tabular-nums; white-space: nowrap; }
.good { color: var(--good); } .fair { color: var(--fair); } .bad { color: var(--bad); }
.bar { display: block; width: 100%; height: .5rem; border-radius: .25rem; overflow: hidden; }
.bar .track { fill: var(--track); } .bar .fill { fill: currentColor; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; }
th { font-size: .8125rem; font-weight: 600; color: var(--soft); }
tbody tr + tr > * { border-top: 1px solid var(--line); }
@media print {
  :root {
    color-scheme: light;
    --ground: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #ccc; --track: #e4e4e4; --wash: #fff;
    --good: #14603c; --fair: #6f4800; --bad: #8f2a22; --accent: #1d4468;
  }
  body { padding: 0; font-size: 10.5pt; }
  svg, .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
