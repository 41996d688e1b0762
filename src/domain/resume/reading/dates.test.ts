import { describe, expect, it } from 'vitest';
import { isDateText, isDuration, parseDates, withoutDates } from './dates.ts';

const range = (text: string) => {
  const span = parseDates(text);
  return span && [span.start, span.present ? 'present' : span.end];
};

describe('parseDates', () => {
  it.each([
    ['Jan 2020 – Present', ['2020-01', 'present']],
    ['01/2020–03/2021', ['2020-01', '2021-03']],
    ['2019 - 2021', ['2019', '2021']],
    ['2021.05-2023.03', ['2021-05', '2023-03']],
    ['2021-05-2023-03', ['2021-05', '2023-03']],
    ['since 2020', ['2020', 'present']],
    ['Feb, 2020 - Present', ['2020-02', 'present']],
    ['2022-01-01 TO PRESENT', ['2022-01-01', 'present']],
    ['depuis mars 2019', ['2019-03', 'present']],
    ['janv. 2020 - déc. 2021', ['2020-01', '2021-12']],
    ['März 2018 bis heute', ['2018-03', 'present']],
    ['2019-21', ['2019', '2021']],
    ['Mar–Jun 2020', ['2020-03', '2020-06']],
    ["Jan '19 - Feb '20", ['2019-01', '2020-02']],
    ['Oct. 2018 – to date', ['2018-10', 'present']],
    ['2015 à 2018', ['2015', '2018']],
    ['2021 –', ['2021', 'present']],
    ['10.2015 - 03/2017', ['2015-10', '2017-03']],
    ['enero de 2020 – actualidad', ['2020-01', 'present']],
    ['gennaio 2018 - presente', ['2018-01', 'present']],
    ['Sept 2018-Aug. 2020', ['2018-09', '2020-08']],
    ['2018.03 - 2019.04', ['2018-03', '2019-04']],
    ['until May 2019', [null, '2019-05']],
    ['Jan 2019 – Atual', ['2019-01', 'present']],
    ['de enero de 2019 a la fecha', ['2019-01', 'present']],
    ['du 1er mars 2018 au 30 juin 2019', ['2018-03', '2019-06']],
    ['von 04/2017 bis 06/2019', ['2017-04', '2019-06']],
    ['Dal 2019 ad oggi', ['2019', 'present']],
    ['Mar/2018 a Dez/2020', ['2018-03', '2020-12']],
    ['03/2018 - até ao presente', ['2018-03', 'present']],
    ['Juin à août 2019', ['2019-06', '2019-08']],
    ['’17 – ’19', ['2017', '2019']],
    ['Mar 18 – Jun 20', ['2018-03', '2020-06']],
    ['Entre 2015 et 2018', ['2015', '2018']],
    ['Present – 2019', ['2019', 'present']],
    ['2020 - 2019', ['2019', '2020']],
    ['2015/16 – 2017/18', ['2015', '2018']],
    ['Q3 2019 - Q1 2021', ['2019', '2021']],
    ['2019 (current)', ['2019', 'present']],
    ['01/09/2018 – 31/12/2018', ['2018-09-01', '2018-12-31']],
    ['01/03/2018 – 01/09/2019', ['2018-03-01', '2019-09-01']],
    ['maart 2018 tot mei 2020', ['2018-03', '2020-05']],
    ['styczeń 2018 – obecnie', ['2018-01', 'present']],
    ['maj 2018 – pågående', ['2018-05', 'present']],
    ['2018年4月 – 2020年3月', ['2018-04', '2020-03']],
  ])('reads %s', (text, expected) => {
    expect(range(text)).toEqual(expected);
  });

  it.each([
    ['2020-03', '2020-03'],
    ['Summer 2019', '2019'],
    ['Mar 01, 2019', '2019-03'],
    ['01 March 2023', '2023-03'],
    ['1/1/2023', '2023-01-01'],
    ['25.12.2020', '2020-12-25'],
    ['05/19', '2019-05'],
    ['WS 2018/19', '2018'],
    ['1º de março de 2018', '2018-03'],
    ['Verano de 2018', '2018'],
  ])('reads the single date %s', (text, iso) => {
    expect(parseDates(text)).toMatchObject({ start: iso, end: null, single: true });
  });

  it.each(['3,000 users', '2000+ stars', 'Route 66', '', '13/2020x', '99.5%'])('finds none in %s', text => {
    expect(parseDates(text)).toBeNull();
  });

  it('takes brackets and durations with the dates', () => {
    const text = 'Acme (2018 - 2020)';
    expect(withoutDates(text, parseDates(text)!)).toBe('Acme');
    const long = 'Jun, 2015 - Jan, 2020 4 years 7 months';
    expect(withoutDates(long, parseDates(long)!)).toBe('');
    const issued = 'Issued on: Mar 2019';
    expect(withoutDates(issued, parseDates(issued)!)).toBe('');
  });

  it('takes lead words, labels and brackets off with the dates', () => {
    for (const text of [
      'Nurse (June 2019 – Present)',
      'seit 2020: Nurse',
      'Nurse, Expected graduation: June 2025',
      'Nurse 2018 – 2020 (2 anni e 3 mesi)',
      'dal 2018 al 2020 Nurse',
    ])
      expect(withoutDates(text, parseDates(text)!).replace(/[:,]$|^[:,]\s/g, '')).toBe('Nurse');
    const award = 'Employee of the Year 2022';
    expect(withoutDates(award, parseDates(award)!)).toBe('Employee of the Year');
  });

  it('tells a date that dates something from a year that is part of a name', () => {
    expect(parseDates('NeurIPS 2023')?.precise).toBe(false);
    expect(parseDates('Cook | Trattoria | 2015')?.precise).toBe(true);
    expect(parseDates('2012 : Baccalauréat')?.precise).toBe(true);
    expect(parseDates('Summer 2019')?.precise).toBe(true);
    expect(parseDates('grew since 2018 by half')?.lone).toBe(true);
    expect(parseDates('2018 – today')?.lone).toBe(false);
  });

  it('stays quick on long hostile text', () => {
    const start = performance.now();
    for (const piece of ['2019 ', 'Jan ', '1/', '- ', '20']) parseDates(piece.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

it('isDateText accepts dates only', () => {
  expect(isDateText('(2018 – 2020)')).toBe(true);
  expect(isDateText('May 2020 |')).toBe(true);
  expect(isDateText('Acme 2020')).toBe(false);
  expect(isDateText('no date')).toBe(false);
});

it('isDuration accepts lengths of time only', () => {
  for (const text of ['3 yrs 2 mos', '(2 Jahre, 3 Monate)', '1 an 3 mois', '6 months'])
    expect(isDuration(text)).toBe(true);
  expect(isDuration('3 years at Acme')).toBe(false);
  expect(isDuration('24 beds')).toBe(false);
});
