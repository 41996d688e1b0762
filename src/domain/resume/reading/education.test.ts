import { describe, expect, it } from 'vitest';
import { readEducation } from './education.ts';
import { linesOf, plain } from './testing/read-drawing.ts';

const read = (drawing: string) => plain(readEducation(linesOf(drawing)));

describe('readEducation', () => {
  it.each([
    [
      'B.S. in Computer Science — University of Springfield\n2014 – 2018',
      'University of Springfield',
      'B.S.',
      'Computer Science',
    ],
    [
      'Computer Science, Ph.D., University of Texas at Austin\n2014 – 2018',
      'University of Texas at Austin',
      'Ph.D.',
      'Computer Science',
    ],
    ['*MIT*      2014 – 2018\nBS\nPhysics', 'MIT', 'BS', 'Physics'],
    [
      "École des Ponts\nDiplôme d'ingénieur en génie civil\n2014 - 2018",
      'École des Ponts',
      "Diplôme d'ingénieur",
      'génie civil',
    ],
    [
      '*Technische Universität München*   M.Sc. Informatik   2014 – 2018',
      'Technische Universität München',
      'M.Sc. Informatik',
      undefined,
    ],
    [
      'BA Graphic Design, Central Saint Martins    2014 - 2018',
      'Central Saint Martins',
      'BA Graphic Design',
      undefined,
    ],
  ])('reads %j', (drawing, institution, studyType, area) => {
    expect(read(drawing)).toEqual([
      { institution, studyType, ...(area ? { area } : {}), startDate: '2014', endDate: '2018' },
    ]);
  });

  it('takes a single date for the end, and reads grades and courses', () => {
    expect(
      read(`
*University of Washington*
Master of Science - Statistics    GPA: 3.9
May 2017
Courses
• Machine Learning
• Databases`),
    ).toEqual([
      {
        institution: 'University of Washington',
        studyType: 'Master of Science',
        area: 'Statistics',
        endDate: '2017-05',
        score: '3.9',
        courses: ['Machine Learning', 'Databases'],
      },
    ]);
  });

  it('reads several schools, labelled courses and a grade in brackets', () => {
    expect(
      read(`
*University of One*        2010 - 2014
Master of Science: Data Science (3.90)
Relevant coursework: Statistics, Algorithms

*College of Two*           2006 - 2010
Bachelor of Arts`),
    ).toMatchObject([
      {
        institution: 'University of One',
        area: 'Data Science',
        score: '3.90',
        courses: ['Statistics', 'Algorithms'],
      },
      { institution: 'College of Two', studyType: 'Bachelor of Arts' },
    ]);
  });

  it('reads nothing from nothing', () => {
    expect(read('')).toEqual([]);
    expect(read('2010 - 2014')).toEqual([]);
  });
});
