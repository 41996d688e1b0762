import type { Profile } from '../../domain/resume/profile.ts';
import { type ResumeBlock, toResumeBlocks } from '../../domain/resume/resume-blocks.ts';
import { htmlPage } from './html-page.ts';
import { html, type Markup } from './markup.ts';

/** A profile as one self-contained page that prints as a resume. */
export const toResumeHtml = (profile: Profile): string => {
  const parts: Markup[] = [];
  let isListed = false;
  for (const block of toResumeBlocks(profile)) {
    if ((block.kind === 'bullet') !== isListed) {
      parts.push({ markup: isListed ? '</ul>\n' : '<ul>\n' });
      isListed = !isListed;
    }
    parts.push(written(block));
  }
  if (isListed) parts.push({ markup: '</ul>\n' });
  return htmlPage({
    title: profile.basics.name ?? 'Resume',
    css,
    body: html`<main>
${parts}</main>`,
  });
};

const written = (block: ResumeBlock): Markup => {
  switch (block.kind) {
    case 'name':
      return html`<h1>${block.text}</h1>\n`;
    case 'contact':
      return html`<p class="contact">${block.text}</p>\n`;
    case 'heading':
      return html`<h2>${block.text}</h2>\n`;
    case 'entry': {
      const below = [block.when, block.where].filter(part => part !== '').join(' · ');
      return html`<h3>${block.text}</h3>\n${below === '' ? null : html`<p class="soft when">${below}</p>\n`}`;
    }
    case 'paragraph':
      return html`<p>${block.text}</p>\n`;
    case 'bullet':
      return html`<li>${block.label ? html`<strong>${block.label}:</strong> ` : null}${block.text}</li>\n`;
  }
};

const css = `main { max-width: 44rem; }
.contact { margin: 0 0 .1rem; color: var(--soft); }
h2 { margin: 1.8rem 0 .6rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { margin: 1rem 0 .1rem; }
.when { margin: 0 0 .35rem; font-size: .9375rem; }
li { margin: .2rem 0; }
@page { margin: 18mm 16mm; }
@media print { h2, h3, .when { break-after: avoid; } li, p { break-inside: avoid; } h1 { font-size: 20pt; } }
`;
