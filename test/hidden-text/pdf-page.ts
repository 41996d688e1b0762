import { extraObject, type RawExtras, type RawPage, rawPages } from '../support/raw-pdf.ts';
import { firstPage, type ResumeLine, secondPage } from './resume-lines.ts';

/** What a case paints on a page besides the resume, and what that needs around it. */
export interface Painting {
  /** Before the resume's text, and so under it. */
  readonly under?: string;
  readonly over?: string;
  readonly resources?: string;
  readonly entries?: string;
  /** Colour operators that the resume's own text is painted with. */
  readonly ink?: string;
  /** Text rendering mode of the resume's own text. */
  readonly mode?: number;
}

export interface PdfCase extends RawExtras {
  readonly first?: Painting;
  readonly second?: Painting;
}

const sizes: Readonly<Record<ResumeLine['kind'], number>> = {
  name: 20,
  heading: 13,
  strong: 10,
  plain: 10,
  bullet: 10,
};

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&');

/** A line of text; `set` stands before it inside the text object. */
export const text = (
  words: string,
  {
    x = 60,
    y,
    size = 10,
    font = 'F1',
    set = '',
  }: { x?: number; y: number; size?: number; font?: string; set?: string },
): string => `BT ${set} /${font} ${size} Tf ${x} ${y} Td (${escaped(words)}) Tj ET\n`;

const lines = (all: readonly ResumeLine[], { ink = '0 g', mode = 0 }: Painting): string => {
  let y = 740;
  const shown = all.map(({ kind, text: words }) => {
    y -= kind === 'heading' ? 30 : 18;
    const font = kind === 'plain' || kind === 'bullet' ? 'F1' : 'F2';
    const set = mode === 0 ? '' : `${mode} Tr`;
    return text(kind === 'bullet' ? `\\225 ${words}`.replace('\\225', '\u0095') : words, {
      x: kind === 'bullet' ? 200 : 190,
      y,
      size: sizes[kind],
      font,
      set,
    });
  });
  return `q ${ink}\n${shown.join('')}Q\n`;
};

const pageOf = (all: readonly ResumeLine[], painting: Painting): RawPage => ({
  content: `${painting.under ?? ''}\n${lines(all, painting)}${painting.over ?? ''}`,
  ...(painting.resources ? { resources: painting.resources } : {}),
  ...(painting.entries ? { entries: painting.entries } : {}),
});

export const pdfOf = ({ first = {}, second = {}, ...extras }: PdfCase): Buffer =>
  rawPages([pageOf(firstPage, first), pageOf(secondPage, second)], extras);

/** The number of an extra object in these documents of two pages. */
export const extra = (index: number): number => extraObject(index, 2);
