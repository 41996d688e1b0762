import { describe, expect, it } from 'vitest';
import { hideStatements } from './hide-statements.ts';

describe('hideStatements', () => {
  it.each([
    ['Date of birth: March 3, 1990', 'Date of birth: [birth]'],
    ['Geburtsdatum 03.03.1990', 'Geburtsdatum [birth]'],
    [
      'Date de naissance : 3 mars 1990 | Marié, 2 enfants',
      'Date de naissance : [birth] | [family], [family]',
    ],
    [
      'Fecha de nacimiento: 3/3/1990, Estado civil: soltera',
      'Fecha de nacimiento: [birth], Estado civil: [family]',
    ],
    ['Data di nascita: 3.3.1990; Nazionalità: italiana', 'Data di nascita: [birth]; Nazionalità: [origin]'],
    ['Data de nascimento: 03/03/1990', 'Data de nascimento: [birth]'],
    ['Age: 34', 'Age: [birth]'],
    ['34 years old', '[birth]'],
    ['Berlin, 34 Jahre alt', 'Berlin, [birth]'],
    ['born in Lagos on 3 March 1990', '[birth]'],
    ['né le 3 mars 1990 à Lyon', '[birth]'],
    ['Gender: Female', 'Gender: [gender]'],
    ['Female | Married | two children', '[gender] | [family] | [family]'],
    ['Familienstand: verheiratet, zwei Kinder', 'Familienstand: [family]'],
    ['Nationality: Nigerian', 'Nationality: [origin]'],
    ['Staatsangehörigkeit deutsch', 'Staatsangehörigkeit [origin]'],
    ['German citizen', '[origin]'],
    ['Religion: Catholic', 'Religion: [religion]'],
    ['Mara (she/her)', 'Mara ([pronouns])'],
    ['Pronouns: they/them', 'Pronouns: [pronouns]'],
    ['She led the team and trusted her plan', 'They led the team and trusted their plan'],
    ['Maternity leave', 'Parental leave'],
    ['congé maternité', 'congé parental'],
    ['Ms. Lee and Frau Weber', '[title]. Lee and [title] Weber'],
    ['Height: 180 cm', 'Height: [body]'],
    ['Passport number: X1234567', 'Passport number: [id-number]'],
    ['Mother of three', '[family]'],
  ])('%s', (text, hidden) => {
    expect(hideStatements(text)).toBe(hidden);
  });

  it.each([
    'Led a team of 34 years of combined experience',
    '20 ans d’expérience en finance',
    'Weight: 20% of the final grade',
    'Cut response time to 200 ms and wrote MS Word macros',
    'Designed the family reunion programme for 40 children',
    'Worked as a midwife; cared for mothers and newborns',
    'Women in Engineering, chair',
    'Single sign-on for 30 services',
    'Photo editing: Lightroom',
    'Raised the engaged share of users',
    'Born digital, grown in data',
    'The theme, shepherd, hero and hermit',
  ])('leaves alone: %s', text => {
    expect(hideStatements(text)).toBe(text);
  });

  it('tells what it hid, and is done after the first time', () => {
    const seen: string[] = [];
    const once = hideStatements('Age: 34 | Nationality: Nigerian | (he/him)', ({ kind }) => seen.push(kind));
    expect(seen).toEqual(['gender', 'birth', 'origin']);
    expect(hideStatements(once)).toBe(once);
  });

  it('takes linear time on hostile input', () => {
    const started = performance.now();
    for (const piece of ['Date of birth ', 'Age: ', 'born on ', 'she/', ', ', 'Nationality: x '])
      hideStatements(piece.repeat(5_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
