import { describe, expect, it } from 'vitest';
import { splitSections } from './sections.ts';
import { linesOf } from './testing/read-drawing.ts';

const kinds = (drawing: string) =>
  splitSections(linesOf(drawing)).flatMap(({ kind, heading }) => (heading ? [[kind, heading.text]] : []));

describe('headings broken over lines', () => {
  it('are one heading, hyphenated or not', () => {
    expect(
      kinds(`
*Education*        University of Somewhere
                   Bachelor of Science

*Expérience*       Engineer, Acme
*profession-*      Built the service for the whole company
*nelle*            and kept it running for years

*Skills*           Python, Go, Rust`),
    ).toEqual([
      ['education', 'Education'],
      ['work', 'Expérience profession-nelle'],
      ['skills', 'Skills'],
    ]);
  });

  it('stay two where each is a heading', () => {
    expect(kinds('*SKILLS*\n*LANGUAGES*\nEnglish\n\n*EDUCATION*\nUniversity of Somewhere')).toEqual([
      ['skills', 'SKILLS'],
      ['languages', 'LANGUAGES'],
      ['education', 'EDUCATION'],
    ]);
  });
});
