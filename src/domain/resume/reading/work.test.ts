import { describe, expect, it } from 'vitest';
import { linesOf, plain } from './testing/read-drawing.ts';
import { readVolunteer, readWork } from './work.ts';

const work = (drawing: string) => plain(readWork(linesOf(drawing)));

describe('readWork', () => {
  it('reads titles, employers, places and dates from bold headers', () => {
    expect(
      work(`
*Senior Accountant*                        Mar 2018 – Present
Deloitte LLP                               Portland, OR
• Prepared statements for 14 clients.
• Reduced closing time.

*Accountant*                               2014 – 2018
Moss Adams                                 Seattle, WA
• Audited budgets.`),
    ).toEqual([
      {
        name: 'Deloitte LLP',
        position: 'Senior Accountant',
        location: 'Portland, OR',
        startDate: '2018-03',
        highlights: ['Prepared statements for 14 clients.', 'Reduced closing time.'],
      },
      {
        name: 'Moss Adams',
        position: 'Accountant',
        location: 'Seattle, WA',
        startDate: '2014',
        endDate: '2018',
        highlights: ['Audited budgets.'],
      },
    ]);
  });

  it('splits one line at its comma, with titles first or employers first', () => {
    expect(
      work(`
Software Engineer, Contoso (Austin, TX)
2020 – 2023
- Built it`),
    ).toMatchObject([{ name: 'Contoso', position: 'Software Engineer', location: 'Austin, TX' }]);
    expect(
      work(`
Contoso, Co-Founder       2020 – 2023
Kept the whole thing running over the years.`),
    ).toMatchObject([
      { name: 'Contoso', position: 'Co-Founder', summary: 'Kept the whole thing running over the years.' },
    ]);
  });

  it('reads headers parted by bars, dashes and «at»', () => {
    expect(work('*Google | Software Engineer*     2018\n• Built')).toMatchObject([
      { name: 'Google', position: 'Software Engineer' },
    ]);
    expect(work('Design Lead at Spectrum     2018 - 2020\n• Built')).toMatchObject([
      { name: 'Spectrum', position: 'Design Lead' },
    ]);
    expect(work('Engineer - full time — Contoso   2018 - 2020\n• Built')).toMatchObject([
      { name: 'Contoso', position: 'Engineer (full time)' },
    ]);
  });

  it('tells entries apart by dates where style says nothing', () => {
    const read = work(`
Contoso
Software Engineer
2020 - 2022
Kept the billing platform alive and made it twice as fast as before.
Fabrikam
Developer
2018 - 2020
Wrote the first version of the mobile application for two systems.`);
    expect(read).toMatchObject([
      { name: 'Contoso', position: 'Software Engineer', startDate: '2020' },
      { name: 'Fabrikam', position: 'Developer', startDate: '2018' },
    ]);
  });

  it('takes drawn bullets by their indent, and what is under a label, for highlights', () => {
    expect(
      work(`
*Contoso*          2020 - 2022
Developer
    Built the ingestion service for all of the teams
    Raised revenue in 2021 by a third
    Wrote a sentence that is long enough to tell how wide the column is here`),
    ).toMatchObject([
      {
        highlights: [
          'Built the ingestion service for all of the teams',
          'Raised revenue in 2021 by a third',
          'Wrote a sentence that is long enough to tell how wide the column is here',
        ],
      },
    ]);
    expect(
      work(`
*Contoso*          2020 - 2022
Developer
*Highlights*
Built the service`),
    ).toMatchObject([{ name: 'Contoso', highlights: ['Built the service'] }]);
  });

  it('reads list items that are entries themselves', () => {
    expect(
      plain(
        readVolunteer(
          linesOf(`
• Mentor — Inclusive Design, Design League (2021 – Present)
• Organizer, City Week (2020 – 2021)`),
        ),
      ),
    ).toEqual([
      { organization: 'Design League', position: 'Mentor', startDate: '2021' },
      { organization: 'City Week', position: 'Organizer', startDate: '2020', endDate: '2021' },
    ]);
  });

  it('reads a date rail at the left', () => {
    expect(
      work(`
2020 – Present    *Maersk*
                  Supply Chain Manager
                  • Led a team
2016 – 2020       *Novo*
                  Logistics Analyst
                  • Built the model`),
    ).toMatchObject([
      { name: 'Maersk', position: 'Supply Chain Manager', startDate: '2020' },
      { name: 'Novo', position: 'Logistics Analyst', startDate: '2016', endDate: '2020' },
    ]);
  });

  it('reads labelled forms', () => {
    expect(
      work(`
Company: Infosys Ltd
Role: QA Engineer
Duration: Jul 2018 - Till Date
Responsibilities:
- Automated the regression suite

Company: Wipro
Role: Test Analyst
Duration: Jun 2016 - Jun 2018
Responsibilities:
- Tested by hand`),
    ).toEqual([
      {
        name: 'Infosys Ltd',
        position: 'QA Engineer',
        startDate: '2018-07',
        highlights: ['Automated the regression suite'],
      },
      {
        name: 'Wipro',
        position: 'Test Analyst',
        startDate: '2016-06',
        endDate: '2018-06',
        highlights: ['Tested by hand'],
      },
    ]);
  });

  it('reads employers with their places before the dash', () => {
    expect(
      work(`
ACME CORP, Chicago, IL — Senior Analyst (June 2019 to Present)
   o  Managed the reporting`),
    ).toMatchObject([
      {
        name: 'ACME CORP',
        position: 'Senior Analyst',
        location: 'Chicago, IL',
        highlights: ['Managed the reporting'],
      },
    ]);
  });

  it('invents nothing', () => {
    expect(work('')).toEqual([]);
    expect(work('*Contoso*')).toEqual([{ name: 'Contoso' }]);
  });
});
