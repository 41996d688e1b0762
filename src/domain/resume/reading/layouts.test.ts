import { describe, expect, it } from 'vitest';
import { readResume } from './read-resume.ts';
import { draw } from './testing/draw-runs.ts';
import { linesOf } from './testing/read-drawing.ts';

const texts = (drawing: string) => linesOf(drawing).map(line => line.text);
const workOf = (drawing: string) =>
  readResume(draw(drawing)).profile.work.map(({ name, position, startDate, endDate, highlights }) => [
    name,
    position,
    startDate,
    endDate,
    highlights?.length ?? 0,
  ]);

describe('layouts of real templates', () => {
  it('a rail of dates at the left, broken over two rows', () => {
    expect(
      workOf(`
#                Jane Doe
jane@example.org

# Experience
Jun 2020 –    *Senior Engineer, Acme Inc*
Present       • Built the service for the whole company
              • Cut the costs of it by a third in a year
May 2018 –    *Software Engineer, Globex Corp*
May 2020      • Kept the service of the company running
2014 – 2017   *Junior Engineer, Initech LLC*
              • Tested the platform with three colleagues

# Skills
              Python, Go`),
    ).toEqual([
      ['Acme Inc', 'Senior Engineer', '2020-06', undefined, 2],
      ['Globex Corp', 'Software Engineer', '2018-05', '2020-05', 1],
      ['Initech LLC', 'Junior Engineer', '2014', '2017', 1],
    ]);
  });

  it('a rail of headings under a head of short lines', () => {
    expect(
      texts(`
*Jane Doe*
jane@example.org

*SUMMARY*           Engineer with ten years of experience

*SKILLS*            Python, Go, Rust

*EXPERIENCE*        Acme Corp                   2019 - 2021
                    Senior Engineer of the platform
                    Built the service`),
    ).toEqual([
      'Jane Doe',
      'jane@example.org',
      'SUMMARY',
      'Engineer with ten years of experience',
      'SKILLS',
      'Python, Go, Rust',
      'EXPERIENCE',
      'Acme Corp 2019 - 2021',
      'Senior Engineer of the platform',
      'Built the service',
    ]);
  });

  it('labels centred on their block, and labels beside its first row, in one rail', () => {
    expect(
      texts(`
                    Website: https://jane.example
*CONTACT*           Email: jane@example.org
                    Phone: +1 555 010 0199

*EXPERIENCE*        Engineer, Acme Corp
                    Built the service for the whole company
                    Kept it running for years
                    Wrote down how it is done

*SKILLS*            Python, Go, Rust`),
    ).toEqual([
      'CONTACT',
      'Website: https://jane.example',
      'Email: jane@example.org',
      'Phone: +1 555 010 0199',
      'EXPERIENCE',
      'Engineer, Acme Corp',
      'Built the service for the whole company',
      'Kept it running for years',
      'Wrote down how it is done',
      'SKILLS',
      'Python, Go, Rust',
    ]);
  });

  it('a rail on the first page only', () => {
    const read = texts(`
*SUMMARY*           Engineer with ten years of experience

*SKILLS*            Python, Go, Rust

*EXPERIENCE*        Acme Corp                   2019 - 2021
                    Senior Engineer of the platform
---
Globex                                          2017 - 2019
Engineer
Built the service for the whole company and kept it running for many years`);
    expect(read).toEqual([
      'SUMMARY',
      'Engineer with ten years of experience',
      'SKILLS',
      'Python, Go, Rust',
      'EXPERIENCE',
      'Acme Corp 2019 - 2021',
      'Senior Engineer of the platform',
      'Globex 2017 - 2019',
      'Engineer',
      'Built the service for the whole company and kept it running for many years',
    ]);
  });

  it('lists in two columns inside a section, each under its label', () => {
    expect(
      texts(`
# SKILLS
Languages                     Frameworks
  Python                        React
  Go                            Angular
  Rust                          Laravel`),
    ).toEqual(['SKILLS', 'Languages', 'Python', 'Go', 'Rust', 'Frameworks', 'React', 'Angular', 'Laravel']);
  });

  it('a line of the head that ends right of the edge of two columns', () => {
    expect(
      texts(`
                              *Jane Doe*
                              jane@example.org

*EXPERIENCE*                  *EDUCATION*
Engineer, Acme Corp           University of Somewhere
Built the service             Bachelor of Science
*PROJECTS*                    *SKILLS*
A boat                        Python, Go, Rust`).slice(0, 4),
    ).toEqual(['Jane Doe', 'jane@example.org', 'EXPERIENCE', 'Engineer, Acme Corp']);
  });

  it('a title with a full stop and the date flush right begins an entry', () => {
    expect(
      workOf(`
# Experience
Software Engineer, Acme Inc, San Francisco, CA.         2018 – 2020
• Built the service for the whole company
Data Engineer, Fractal Analytics Inc, New York, NY.     2014 – 2018
• Built the models of the company`),
    ).toHaveLength(2);
  });
});

describe('where lines break', () => {
  it('a short stretch above or below columns breaks where the whole text does, and a large name says nothing', () => {
    const lines = linesOf(`
#  Jane Doe, who has a very long name that is set in a size larger than that of the whole text
*EDUCATION*
University of Technology
Computer Science

*SKILLS*             *EXPERIENCE*
Python               Senior Engineer at a large company
Go                   Built the service for all of the teams
*LANGUAGES*          *PROJECTS*
English              A boat that was built in one winter`);
    const right = (text: string) => lines.find(line => line.text === text)?.regionRight ?? 0;
    const widest = lines.find(line => line.text.startsWith('Built'))?.right;
    expect(right('University of Technology')).toBe(widest);
    expect(right('Python')).toBeLessThan(right('University of Technology'));
  });
});

describe('a column of contact data under no heading', () => {
  it('is read before what stands beside it', () => {
    const run = (text: string, x: number, y: number, fontSize = 10) => ({
      text,
      x,
      y: y - 0.8 * fontSize,
      width: text.length * 5,
      height: fontSize,
      fontSize,
      bold: fontSize > 12,
      italic: false,
      href: null,
      role: null,
    });
    const runs = [
      run('Jane Doe', 40, 50, 30),
      run('San Francisco', 40, 100, 9),
      run('+1 555 010 0199', 40, 111, 9),
      run('jane@example.org', 40, 122, 9),
      run('jane.example', 40, 133, 9),
      run('Experience', 170, 104, 14),
      run('Engineer, Acme Corp', 170, 119),
      run('Built the service for the whole company', 170, 131),
      run('Kept it running for years', 170, 143),
      run('Education', 170, 170, 14),
      run('University of Somewhere', 170, 185),
    ];
    const pages = [{ number: 1, width: 612, height: 792, runs }];
    expect(readResume({ ...draw(''), pages }).lines.map(line => line.text)).toEqual([
      'Jane Doe',
      'San Francisco',
      '+1 555 010 0199',
      'jane@example.org',
      'jane.example',
      'Experience',
      'Engineer, Acme Corp',
      'Built the service for the whole company',
      'Kept it running for years',
      'Education',
      'University of Somewhere',
    ]);
  });
});
