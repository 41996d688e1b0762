import { describe, expect, it } from 'vitest';
import { isDateText, parseDates, withoutDates } from './dates.ts';

const range = (text: string) => {
  const span = parseDates(text);
  return span && [span.start, span.present ? 'present' : span.end];
};

describe('parseDates', () => {
  it.each([
    ['Jan 2020 – Present', ['2020-01', 'present']],
    ['01/2020–03/2021', ['2020-01', '2021-03']],
    ['2019 - 2021', ['2019', '2021']],
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
