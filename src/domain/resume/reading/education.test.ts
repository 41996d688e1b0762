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

  it.each([
    ['Bachelor of Nursing, The State University, 2014, GPA: 3.8/4.0', '3.8/4.0'],
    ['BSc (Hons) Zoology, First Class, University of Leeds (2014–2017)', 'First Class'],
    ['Laurea Magistrale in Architettura, Università di Bologna, voto 110/110 e lode', '110/110 e lode'],
    ['Staatsexamen (Note: 1,4), Universität Freiburg', '1,4'],
    ['Ingeniería Civil, Universidad de Guadalajara, 2006 – 2011. Promedio: 92/100', '92/100'],
    ['Baccalauréat scientifique, mention Bien – Lycée Ampère', 'Bien'],
  ])('takes the mark off «%s»', (text, score) => {
    const [entry] = read(text) as Record<string, string>[];
    expect(entry).toMatchObject({ score });
    expect(`${entry?.institution} ${entry?.studyType}`).not.toMatch(/[0-9]|[(]$|First|lode|Bien/);
  });

  it.each([
    [
      'High School Diploma, Dublin Coffman High School, 2010',
      'High School Diploma',
      'Dublin Coffman High School',
    ],
    ['Ausbildung zum Koch, Berufsschule Ulm, 2010', 'Ausbildung zum Koch', 'Berufsschule Ulm'],
    ['*Istituto Tecnico Galilei*\nDiploma di Perito\n2010', 'Diploma di Perito', 'Istituto Tecnico Galilei'],
    ['*Centro de FP Sol*\nGrado en Cocina\n2010', 'Grado', 'Centro de FP Sol'],
    ['Mestrado em Gestão\nUniversidade do Porto\n2010', 'Mestrado', 'Universidade do Porto'],
    [
      'Master Nederlandse Taal, Universiteit Utrecht, 2014',
      'Master Nederlandse Taal',
      'Universiteit Utrecht',
    ],
  ])('parts «%s»', (text, studyType, institution) => {
    expect(read(text)).toMatchObject([{ studyType, institution }]);
  });

  it('parts a degree from the school and the courses below it, and two dated entries', () => {
    expect(
      read(`
2009 - 2013    B.Sc. Business Administration (Second Class Upper)
               University of Lagos
2003 - 2009    School Certificate
               King's College, Lagos`),
    ).toMatchObject([
      { institution: 'University of Lagos', startDate: '2009', score: 'Second Class Upper' },
      { institution: "King's College", startDate: '2003' },
    ]);
    expect(
      read('Grado en Derecho\nUniversidad de Vigo\nAsignaturas: Civil, Penal\n2009 - 2013'),
    ).toMatchObject([{ institution: 'Universidad de Vigo', courses: ['Civil', 'Penal'] }]);
  });
});
