import { describe, expect, it } from 'vitest';
import { readProjects } from './projects.ts';
import { readAwards, readCertificates, readPublications, readReferences } from './simple-sections.ts';
import { linesOf, plain } from './testing/read-drawing.ts';

describe('certificates and awards', () => {
  it('reads lists with issuers and dates', () => {
    expect(
      plain(readCertificates(linesOf('• Certified Accountant (CPA), Oregon Board, 2016\n• Cloud Architect'))),
    ).toEqual([
      { name: 'Certified Accountant (CPA)', issuer: 'Oregon Board', date: '2016' },
      { name: 'Cloud Architect' },
    ]);
  });

  it('reads headers with what stands under them', () => {
    expect(
      plain(
        readAwards(
          linesOf(`
*Best Paper Award*
Awarded by: The Conference
Date: 2014-10-01
For the paper on the consistency of replicated stores.

*Dean's List*
by College of Two           Awarded 2012-12-01
For excellence across four quarters in a row.`),
        ),
      ),
    ).toEqual([
      {
        title: 'Best Paper Award',
        awarder: 'The Conference',
        date: '2014-10-01',
        summary: 'For the paper on the consistency of replicated stores.',
      },
      {
        title: "Dean's List",
        awarder: 'College of Two',
        date: '2012-12-01',
        summary: 'For excellence across four quarters in a row.',
      },
    ]);
  });
});

it('finds the prize where its giver stands first', () => {
  expect(plain(readAwards(linesOf('*GitHub*      December 2023\nTop Contributor Award')))).toEqual([
    { title: 'Top Contributor Award', awarder: 'GitHub', date: '2023-12' },
  ]);
});

describe('publications', () => {
  it.each([
    [
      'Doe, J. (2020). Lines and their order. Journal of Reading, 12(3).',
      'Lines and their order',
      'Journal of Reading',
    ],
    [
      'J. Doe, "Lines and their order," Journal of Reading, 2020',
      'Lines and their order',
      'Journal of Reading',
    ],
    ['• Lines and their order. Journal of Reading. 2020', 'Lines and their order', 'Journal of Reading'],
    ['Lines and their order, Journal of Reading     2020', 'Lines and their order', 'Journal of Reading'],
    [
      '*Lines and their order*\nPublished by Journal of Reading\nMay 2020',
      'Lines and their order',
      'Journal of Reading',
    ],
  ])('reads %j', (drawing, name, publisher) => {
    expect(plain(readPublications(linesOf(drawing)))).toMatchObject([{ name, publisher }]);
  });

  it('keeps dashes and «at» in titles', () => {
    expect(
      plain(readPublications(linesOf('*Storage at Scale — Lessons Learned*\nQueue\n2022'))),
    ).toMatchObject([{ name: 'Storage at Scale — Lessons Learned', releaseDate: '2022' }]);
  });
});

it('references on request are none', () => {
  expect(plain(readReferences(linesOf('Available upon request')))).toEqual([]);
  expect(plain(readReferences(linesOf('*Ann Example*\nA pleasure to work with, every single day.')))).toEqual(
    [{ name: 'Ann Example', reference: 'A pleasure to work with, every single day.' }],
  );
});

describe('projects', () => {
  it('reads headers, dates, links and what was done', () => {
    expect(
      plain(
        readProjects(
          linesOf(`
*raft-lab*                        Jan 2019 – Present
https://raft.example/lab
A teaching implementation of a protocol with a simulator.
• Used in a course

*Other Lab*                       2018
Author
• Kept`),
        ),
      ),
    ).toEqual([
      {
        name: 'raft-lab',
        description: 'A teaching implementation of a protocol with a simulator.',
        url: 'https://raft.example/lab',
        startDate: '2019-01',
        highlights: ['Used in a course'],
      },
      { name: 'Other Lab', roles: ['Author'], startDate: '2018', highlights: ['Kept'] },
    ]);
  });

  it('reads «name: description» lists', () => {
    expect(
      plain(
        readProjects(
          linesOf('• Chatbot: answers questions of customers\n• Board — shows what sells each day'),
        ),
      ),
    ).toEqual([
      { name: 'Chatbot', description: 'answers questions of customers' },
      { name: 'Board', description: 'shows what sells each day' },
    ]);
  });
});
