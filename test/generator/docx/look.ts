import type { Language } from '../facts.ts';
import type { Layout } from '../layout.ts';
import type { Random } from '../random.ts';

/** How Word was used to make the document. */
export interface DocxLook {
  /** Headings by Word's own style (whose id is in the language of the author's Word), by one of their own, or by hand. */
  readonly heading: 'style' | 'own-style' | 'by-hand';
  readonly headingId: string;
  readonly bullets: 'numbered' | 'list-style' | 'by-hand';
  /** What stands at the right edge. */
  readonly right: 'tab' | 'table' | 'centre-tab';
  readonly aside: 'table' | 'text-box' | 'columns';
  readonly rail: 'table' | 'hanging-tab';
  readonly contacts: 'body' | 'header-part' | 'table' | 'text-box';
  readonly links: 'relation' | 'field';
  readonly splitRuns: boolean;
  /** The rows of an entry as one paragraph with line breaks. */
  readonly breaks: boolean;
  readonly caps: boolean;
  readonly contentControls: boolean;
  readonly nameInTitle: boolean;
  readonly font: string;
}

const headingIds: Readonly<Record<Language, string>> = {
  en: 'Heading1',
  es: 'Ttulo1',
  fr: 'Titre1',
  de: 'berschrift1',
  pt: 'Ttulo1',
  it: 'Titolo1',
};

export const makeDocxLook = (random: Random, language: Language, layout: Layout): DocxLook => ({
  heading: random.weighted([
    ['style', 4],
    ['own-style', 1],
    ['by-hand', 3],
  ] as const),
  headingId: headingIds[language],
  bullets: random.weighted([
    ['numbered', 5],
    ['list-style', 1.5],
    ['by-hand', 2],
  ] as const),
  right: random.weighted([
    ['tab', 4],
    ['table', 1.5],
    ['centre-tab', 0.5],
  ] as const),
  aside:
    layout.arrangement === 'two-columns'
      ? random.pick(['table', 'columns'] as const)
      : random.weighted([
          ['table', 3],
          ['text-box', 1],
        ] as const),
  rail: random.weighted([
    ['table', 3],
    ['hanging-tab', 1],
  ] as const),
  contacts: random.weighted([
    ['body', 5],
    ['header-part', 1.5],
    ['table', 1],
    ['text-box', 0.6],
  ] as const),
  links: random.weighted([
    ['relation', 4],
    ['field', 1],
  ] as const),
  splitRuns: random.chance(0.3),
  breaks: random.chance(0.15),
  caps: random.chance(0.5),
  contentControls: random.chance(0.15),
  nameInTitle: random.chance(0.4),
  font: random.pick(['Calibri', 'Arial', 'Times New Roman', 'Cambria', 'Garamond', 'Verdana']),
});
