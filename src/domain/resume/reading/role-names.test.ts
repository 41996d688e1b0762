import { describe, expect, it } from 'vitest';
import { confidence } from './confidence.ts';
import type { FoundFields } from './found.ts';
import { linesOf, plain } from './testing/read-drawing.ts';
import { readVolunteer, readWork } from './work.ts';

const work = (drawing: string) => plain(readWork(linesOf(drawing)));
const stepsOf = (drawing: string) =>
  readWork(linesOf(drawing)).map(({ name, position }: FoundFields) => [
    (name as { confidence: number } | undefined)?.confidence,
    (position as { confidence: number } | undefined)?.confidence,
  ]);

describe('titles and employers', () => {
  it.each([
    ['*Infirmière, Clinique Saint-Joseph*     2016 – 2020', 'Infirmière', 'Clinique Saint-Joseph'],
    ['*Gerente de obra en ICA*     2016 – 2020', 'Gerente de obra', 'ICA'],
    ['*Analista na Ambev*     2016 – 2020', 'Analista', 'Ambev'],
    ['*Köchin bei Gasthof Adler*     2016 – 2020', 'Köchin', 'Gasthof Adler'],
    ['*Cuoca presso Trattoria Valenza*     2016 – 2020', 'Cuoca', 'Trattoria Valenza'],
    ['*Truck Driver, e-Tailor*     2016 – 2020', 'Truck Driver', 'e-Tailor'],
    ['*Data Engineer, Polarix Partners*     2016 – 2020', 'Data Engineer', 'Polarix Partners'],
    ['Senior Software Engineer TechCorp Inc     2016 – 2020', 'Senior Software Engineer', 'TechCorp Inc'],
  ])('parts «%s»', (header, position, name) => {
    expect(work(`${header}\n• Worked`)).toMatchObject([{ position, name }]);
  });

  it('keeps a subject with its title, and a sentence out of the names', () => {
    expect(work('*Especialista en Marketing*   2016 – 2020\nAcme\n• Trabajo')).toMatchObject([
      { position: 'Especialista en Marketing', name: 'Acme' },
    ]);
    expect(work('Self-employed Electrician, Galway\n2016 - now\nAll domestic wiring.')).toMatchObject([
      { position: 'Self-employed Electrician', summary: 'All domestic wiring.' },
    ]);
  });

  it('takes the place that follows the employer, and no town for an employer', () => {
    expect(work('2017 – 2020: Avvocato, Brightwater Lavoro, Bologna, Italia\n• Lavoro')).toMatchObject([
      { position: 'Avvocato', name: 'Brightwater Lavoro', location: 'Bologna, Italia' },
    ]);
    expect(work('Aide-soignante – EHPAD Les Tilleuls, Bron   2015 – 2016\n• Travail')).toMatchObject([
      { name: 'EHPAD Les Tilleuls' },
    ]);
    expect(work('*Microsoft Redmond, WA*\nSoftware Engineer   2015 – 2016\n• Built')).toMatchObject([
      { name: 'Microsoft', location: 'Redmond, WA' },
    ]);
  });

  it('reads forms whose labels stand in a column, the employer last', () => {
    expect(
      work(`
Dates                 08/2020 – 03/2021
Occupation            Business Analyst
Main work             Wrote the requirements down
Name of employer      Silverbrook`),
    ).toMatchObject([{ position: 'Business Analyst', name: 'Silverbrook', startDate: '2020-08' }]);
  });

  it('says how sure it is', () => {
    const sure = stepsOf('*Software Engineer*   2018 – 2020\nAcme Ltd\n• Built')[0];
    expect(sure).toEqual([confidence.word, confidence.word]);
    const unsure = stepsOf('*Foo Bar*   2018 – 2020\nBaz Qux\n• Built')[0];
    expect(unsure).toEqual([confidence.guess, confidence.guess]);
  });
});

describe('several roles of one employer', () => {
  it('gives each the employer that stands above them', () => {
    expect(
      work(`
*Ohio Medical Center – Columbus, OH*
Charge Nurse, Surgical ICU (June 2019 – Present)
• Lead a team
Staff Nurse, Surgical ICU (May 2014 – June 2019)
• Managed patients`),
    ).toMatchObject([
      { name: 'Ohio Medical Center', position: 'Charge Nurse, Surgical ICU', location: 'Columbus, OH' },
      { name: 'Ohio Medical Center', position: 'Staff Nurse, Surgical ICU', location: 'Columbus, OH' },
    ]);
  });

  it('drops the line that only names the employer and the whole time', () => {
    expect(
      work(`
*United States Army*               2008 - 2020
*Platoon Sergeant*                 2015 - 2020
• Supervised
*Unit Supply Specialist*           2008 - 2015
• Maintained`),
    ).toMatchObject([
      { name: 'United States Army', position: 'Platoon Sergeant', startDate: '2015' },
      { name: 'United States Army', position: 'Unit Supply Specialist', startDate: '2008' },
    ]);
  });

  it('leaves those who work for none alone', () => {
    const read = work(`
*Acme Ltd*
Designer   2016 – 2018
• Drew
Freelance Illustrator   2014 – 2016
• Drew more`) as { name?: string }[];
    expect(read[1]).not.toHaveProperty('name');
  });
});

it('gives a sentence that was cut off as an entry back to the role before', () => {
  const read = work(`
Cook
Hotel Adler
2018 – 2020
Planned menus for three hundred guests.
Led the pastry section since 2018 with care.
Waiter
Hotel Mond
2015 – 2018
Served guests in two dining rooms every day.`) as { name?: string }[];
  expect(read.map(role => role.name)).toEqual(['Hotel Adler', 'Hotel Mond']);
});

it('reads volunteering with the organisation first or last', () => {
  expect(plain(readVolunteer(linesOf('Mentorin, Förderverein Falke   2015 – 2018')))).toMatchObject([
    { position: 'Mentorin', organization: 'Förderverein Falke' },
  ]);
});
