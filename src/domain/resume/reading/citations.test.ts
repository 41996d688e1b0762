import { describe, expect, it } from 'vitest';
import { readAwards, readCertificates, readPublications, readReferences } from './simple-sections.ts';
import { linesOf, plain } from './testing/read-drawing.ts';
import { isVenue } from './title-parts.ts';

const papers = (drawing: string) => plain(readPublications(linesOf(drawing)));

describe('citations', () => {
  it.each([
    [
      'Lund, P. R., Ash, H. and Cole, T. (2022). Kelp after urchins. Journal of Ecology, 59(4), 1021.',
      'Kelp after urchins',
      'Journal of Ecology',
      '2022',
    ],
    [
      'Ash H, Lund PR. Trophic cascades in reefs: a review. Marine Ecology 2021;664:1-15.',
      'Trophic cascades in reefs: a review',
      'Marine Ecology',
      '2021',
    ],
    [
      '[1] P. R. Lund, "Counting urchins with drones," Remote Sensing in Ecology, vol. 7, 2020.',
      'Counting urchins with drones',
      'Remote Sensing in Ecology',
      '2020',
    ],
    [
      'Learning from near misses – Proceedings of the Harbour Conference (2019)',
      'Learning from near misses',
      'Proceedings of the Harbour Conference',
      '2019',
    ],
    [
      'A oficina silenciosa, Atas do Congresso Solar, 2018',
      'A oficina silenciosa',
      'Atas do Congresso Solar',
      '2018',
    ],
  ])('reads «%s»', (text, name, publisher, releaseDate) => {
    expect(papers(text)).toMatchObject([{ name, publisher, releaseDate }]);
  });

  it('keeps a subtitle with its title', () => {
    expect(papers('From Batch to Streams — Lessons in Moving Data. Personal Blog. 2022')).toMatchObject([
      { name: 'From Batch to Streams — Lessons in Moving Data', publisher: 'Personal Blog' },
    ]);
    expect(isVenue('lessons of a journal')).toBe(false);
  });

  it('stays quick on hostile text', () => {
    const start = performance.now();
    for (const piece of ['Doe J, ', 'A. ', '"', '(2019) ', ' – Journal'])
      papers(`Start ${piece.repeat(2_000)}`);
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});

it('reads who gave a certificate or an award behind any separator', () => {
  expect(
    plain(readCertificates(linesOf('• Pizarra digital - INTEF - 2016\n• HACCP – Regione Piemonte – 2015'))),
  ).toMatchObject([
    { name: 'Pizarra digital', issuer: 'INTEF', date: '2016' },
    { name: 'HACCP', issuer: 'Regione Piemonte', date: '2015' },
  ]);
  expect(plain(readAwards(linesOf('• Premio Nacional, otorgado por CICM, 2016')))).toMatchObject([
    { title: 'Premio Nacional', awarder: 'CICM', date: '2016' },
  ]);
});

it('reads referees without their mail, and none that come on request', () => {
  expect(plain(readReferences(linesOf('Prof. Helen Ashby, University of Plym, h.ashby@a.example')))).toEqual([
    { name: 'Prof. Helen Ashby', reference: 'University of Plym' },
  ]);
  for (const text of ['Disponibles a petición', 'Auf Anfrage', 'Available on request.'])
    expect(readReferences(linesOf(text))).toEqual([]);
});
