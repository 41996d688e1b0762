import { describe, expect, it } from 'vitest';
import { splitSections } from './sections.ts';
import { linesOf } from './testing/read-drawing.ts';

const sections = (drawing: string) =>
  splitSections(linesOf(drawing)).map(({ kind, lines }) => [kind, lines.map(line => line.text)]);

describe('splitSections', () => {
  it('takes titles of entries in the very style of the headings for what they are', () => {
    expect(
      sections(`
# Work
# Contoso Cloud
Engineer who built a service for the whole company
2019 - 2021
# Northwind
Analyst
# Education
# University of Somewhere
2010 - 2014`),
    ).toEqual([
      [null, []],
      [
        'work',
        [
          'Contoso Cloud',
          'Engineer who built a service for the whole company',
          '2019 - 2021',
          'Northwind',
          'Analyst',
        ],
      ],
      ['education', ['University of Somewhere', '2010 - 2014']],
    ]);
  });

  it('knows a section of another name by the style of the others', () => {
    expect(
      sections('# Work\nEngineer\n# Things I built\nA boat\n# Education\nUniversity of Somewhere').map(
        ([kind]) => kind,
      ),
    ).toEqual([null, 'work', 'other', 'education']);
  });

  it('takes no bold title close under the text for a heading', () => {
    const drawing = `
*EDUCATION*
2021 - 2024
*PHYSICS*
University of Somewhere

*SKILLS*
Go, Rust`;
    expect(sections(drawing).map(([kind]) => kind)).toEqual([null, 'education', 'skills']);
  });

  it('keeps titles larger than small headings in their section', () => {
    const lines = linesOf(`
# Jane Doe
*WORK*
Acme Corp
*SKILLS*
Go, Rust`).map(line => (line.text === 'Acme Corp' ? { ...line, fontSize: 12 } : line));
    expect(splitSections(lines).map(({ kind }) => kind)).toEqual([null, 'work', 'skills']);
  });

  it('opens no section with contact data at the top of another column', () => {
    expect(
      sections(`
# WORK                         Jane Doe
Engineer at Acme, a firm       jane@example.org
Built the service for all      +1 555 010 0199
Kept it running for years
                               # SKILLS
Second job at another firm     Python
Kept that one running, too     Go`).map(([kind]) => kind),
    ).toContain(null);
  });
});
