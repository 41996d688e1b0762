import { describe, expect, it } from 'vitest';
import { hideName } from './hide-name.ts';
import { takeNameApart } from './person-name.ts';

const hide = (name: string, text: string): string => {
  const parts = takeNameApart(name);
  return parts ? hideName(text, parts) : text;
};

describe('hideName', () => {
  it.each([
    ['Mara Quell', 'Mara Quell built it', '[name] built it'],
    ['Mara Quell', 'MARA QUELL', '[name]'],
    ['Mara Quell', 'Quell, Mara and Quell, M. (2020)', '[name] and [name]. (2020)'],
    ['Mara Lena Quell', 'Mara Quell, M. L. Quell, Quell', '[name]'],
    ['Mara Quell', "Quell's report for Ms Quell", "[name]'s report for [name]"],
    ['José Núñez', 'Jose Nunez / JOSÉ NUÑEZ', '[name] / [name]'],
    ["Siobhán O'Brien", 'Siobhan O’Brien and OBrien', '[name] and [name]'],
    ['Anna van der Berg', 'Anna van der Berg of van der Meer', '[name] of van der Meer'],
    ['Jean-Luc Dupont-Moretti', 'Jean-Luc Dupont-Moretti / Moretti', '[name] / [name]'],
    ['Mara Quell, PhD (she/her)', 'Mara Quell, PhD', '[name], PhD'],
    ['Mara Quell', 'MaraQuell and mquell', '[name] and [name]'],
    ['Jürgen Röhm', 'juergenroehm wrote', '[name] wrote'],
    ['山田 太郎', '山田太郎は書いた', '[name]は書いた'],
    ['Иван Петров', 'Петров Иван', '[name]'],
    ['محمد علي', 'محمد علي', '[name]'],
    ['Grace Baker', 'Mrs Baker and G. Baker', '[name] and [name]'],
    ['Li Wu', 'Li Wu led', '[name] led'],
    ['Jack Ma', 'Jack Ma led', '[name] led'],
  ])('%s: %s', (name, text, hidden) => {
    expect(hide(name, text)).toBe(hidden);
  });

  it.each([
    ['Grace Baker', 'Head Baker who worked with grace'],
    ['Ruby Jones', 'Ruby, Python and Go'],
    ['Mark Stone', 'Mark the stone floor'],
    ['Lena Jenkins', 'Jenkins, Docker and Go'],
    ['Ana Das', 'das Team und ein Plan'],
    ['Your Name', 'Your Name'],
    ['Backend Engineer', 'Backend Engineer at Tern'],
    ['Mara Quell', 'marathon and quellwater'],
    ['Ian Pott', 'an I-beam and I, too'],
  ])('leaves ordinary words alone: %s: %s', (name, text) => {
    expect(hide(name, text)).toBe(text);
  });

  it('is done after the first time', () => {
    const once = hide('Mara Quell', 'Mara Quell met Ms. Quell at MaraQuell.dev');
    expect(hide('Mara Quell', once)).toBe(once);
    expect(takeNameApart('[name]')).toBeNull();
    expect(takeNameApart(undefined)).toBeNull();
    expect(takeNameApart('123')).toBeNull();
  });

  it('takes linear time', () => {
    const name = takeNameApart('Mara Quell');
    const started = performance.now();
    if (name) hideName('M. Mara, de la Quell '.repeat(20_000), name);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
