import { describe, expect, it } from 'vitest';
import { readLines } from './columns.ts';
import type { RunRole } from './laid-out.ts';
import { splitSections } from './sections.ts';
import { readSegments } from './segments.ts';
import { draw } from './testing/draw-runs.ts';
import { linesOf } from './testing/read-drawing.ts';

const texts = (drawing: string) => linesOf(drawing).map(line => line.text);

describe('reading order', () => {
  it('reads a sidebar before the main column when both have headings', () => {
    expect(
      texts(`
*SKILLS*            *EXPERIENCE*
Python              Senior Engineer at a large company
Go                  Built the ingestion service for all teams
Rust                Reduced the costs by a third in a year
*LANGUAGES*         *EDUCATION*
English             University of Somewhere`),
    ).toEqual([
      'SKILLS',
      'Python',
      'Go',
      'Rust',
      'LANGUAGES',
      'English',
      'EXPERIENCE',
      'Senior Engineer at a large company',
      'Built the ingestion service for all teams',
      'Reduced the costs by a third in a year',
      'EDUCATION',
      'University of Somewhere',
    ]);
  });

  it('keeps dates at the right in their rows', () => {
    expect(
      texts(`
*EXPERIENCE*
Acme Corp                         2019 - 2021
Built the service
Other Corp                        2017 - 2019
Kept the service running
Third Corp                        2015 - 2017`),
    ).toEqual([
      'EXPERIENCE',
      'Acme Corp 2019 - 2021',
      'Built the service',
      'Other Corp 2017 - 2019',
      'Kept the service running',
      'Third Corp 2015 - 2017',
    ]);
  });

  it('reads a rail of headings in front of what stands beside them', () => {
    expect(
      texts(`
*EXPERIENCE*        Engineer, Acme
                    Built the service for the whole company

*EDUCATION*         University of Somewhere
                    Bachelor of Science

*SKILLS*            Python, Go, Rust`),
    ).toEqual([
      'EXPERIENCE',
      'Engineer, Acme',
      'Built the service for the whole company',
      'EDUCATION',
      'University of Somewhere',
      'Bachelor of Science',
      'SKILLS',
      'Python, Go, Rust',
    ]);
  });

  it('reads dates broken over a narrow rail, and leaves out ruled lines', () => {
    expect(
      texts(`
# AWARDS
=======
December   GitHub Universe
2023       Top Contributor
           Recognised by many people
August     Conference
2022       Winner of the day`),
    ).toEqual([
      'AWARDS',
      'December 2023 GitHub Universe',
      'Top Contributor',
      'Recognised by many people',
      'August 2022 Conference',
      'Winner of the day',
    ]);
  });

  it('opens a section where heading and content share a row, and where the name tops another column', () => {
    const sections = splitSections(linesOf('SKILLS        Python, Go\n\nLANGUAGES     English, French'));
    expect(sections.map(section => [section.kind, section.lines.map(line => line.text)])).toEqual([
      [null, []],
      ['skills', ['Python, Go']],
      ['languages', ['English, French']],
    ]);
  });

  it('reads two dated entries that stand side by side one after the other', () => {
    expect(
      texts(`
# EDUCATION
Stanford University           Berkeley College
2011 - 2013                   2007 - 2011
MS Computer Science           BS Engineering`),
    ).toEqual([
      'EDUCATION',
      'Stanford University',
      '2011 - 2013',
      'MS Computer Science',
      'Berkeley College',
      '2007 - 2011',
      'BS Engineering',
    ]);
  });

  it('continues a column over a page break', () => {
    const read = texts(`
*SKILLS*            *EXPERIENCE*
Python              Senior Engineer at a large company
Go                  Built the ingestion service for all teams
*LANGUAGES*         *EDUCATION*
English             University of Somewhere
---
French              Bachelor of Science in Engineering
German              Thesis about the ordering of lines`);
    expect(read.slice(0, 7)).toEqual(['SKILLS', 'Python', 'Go', 'LANGUAGES', 'English', 'French', 'German']);
  });

  it('drops page numbers and a header repeated on every page', () => {
    const read = texts(`
Jane Doe

Engineer at a company with a long name
Page 1 of 2
---
Jane Doe

Second page of the text
and more of it here
Page 2 of 2`);
    expect(read).toEqual([
      'Jane Doe',
      'Engineer at a company with a long name',
      'Second page of the text',
      'and more of it here',
    ]);
  });

  it('joins the two ends of a range that stand one under the other', () => {
    const lines = linesOf(`
# EDUCATION
2018   University of Somewhere
2022
       Bachelor`);
    expect(lines[1]?.segments[0]?.text).toBe('2018 – 2022');
  });
});

describe('marked tables', () => {
  const cell = (row: number, column: number): RunRole => ({ kind: 'cell', table: 1, row, column });
  const run = (text: string, x: number, y: number, role: RunRole | null) => ({
    text,
    x,
    y,
    width: text.length * 6,
    height: 10,
    fontSize: 10,
    bold: false,
    italic: false,
    href: null,
    role,
  });
  const read = (runs: ReturnType<typeof run>[]) =>
    readLines(readSegments({ ...draw(''), pages: [{ number: 1, width: 612, height: 792, runs }] })).map(
      line => line.text,
    );

  it('reads cells with several lines one after the other, row by row', () => {
    expect(
      read([
        run('Acme Corporation of the world and of many other places', 36, 10, cell(0, 0)),
        run('London', 36, 25, cell(0, 0)),
        run('Engineer', 200, 10, cell(0, 1)),
        run('Built it', 200, 25, cell(0, 1)),
        run('Other Corp', 36, 60, cell(1, 0)),
        run('Intern', 200, 60, cell(1, 1)),
        run('Kept it', 210, 75, { kind: 'list-item', depth: 0 }),
        run('After the table', 36, 100, null),
      ]),
    ).toEqual([
      'Acme Corporation of the world and of many other places',
      'London',
      'Engineer',
      'Built it',
      'Other Corp Intern',
      'Kept it',
      'After the table',
    ]);
  });

  it('reads a table with section headings in both columns column by column', () => {
    const heading = (text: string, x: number, y: number, column: number) => ({
      ...run(text, x, y, cell(0, column)),
      bold: true,
    });
    expect(
      read([
        heading('SKILLS', 36, 10, 0),
        run('Python', 36, 25, cell(0, 0)),
        heading('LANGUAGES', 36, 40, 0),
        run('English', 36, 55, cell(0, 0)),
        heading('EXPERIENCE', 300, 10, 1),
        run('Engineer', 300, 25, cell(0, 1)),
        heading('EDUCATION', 300, 40, 1),
        run('University', 300, 55, cell(0, 1)),
      ]),
    ).toEqual([
      'SKILLS',
      'Python',
      'LANGUAGES',
      'English',
      'EXPERIENCE',
      'Engineer',
      'EDUCATION',
      'University',
    ]);
  });
});
