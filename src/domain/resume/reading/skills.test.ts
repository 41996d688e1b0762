import { describe, expect, it } from 'vitest';
import { splitList } from './items.ts';
import { readLanguages } from './languages.ts';
import { readInterests, readSkills } from './skills.ts';
import { linesOf, plain } from './testing/read-drawing.ts';

const skills = (drawing: string) => plain(readSkills(linesOf(drawing)));
const languages = (drawing: string) => plain(readLanguages(linesOf(drawing)));

describe('splitList', () => {
  it('splits outside brackets and numbers', () => {
    expect(splitList('Go, AWS (S3, EC2); SQL | 1,000 words • and Rust.')).toEqual([
      'Go',
      'AWS (S3, EC2)',
      'SQL',
      '1,000 words',
      'Rust',
    ]);
  });
});

describe('readSkills', () => {
  it('reads labelled lists, cells and plain lists', () => {
    expect(skills('Languages: Go, Rust\nTools: Git')).toEqual([
      { name: 'Languages', keywords: ['Go', 'Rust'] },
      { name: 'Tools', keywords: ['Git'] },
    ]);
    expect(skills('*ANALYTICS*         Python, R')).toEqual([
      { name: 'ANALYTICS', keywords: ['Python', 'R'] },
    ]);
    expect(skills('• Go\n• Rust')).toEqual([{ name: 'Go' }, { name: 'Rust' }]);
  });

  it('reads lists under a label, and chips in a row', () => {
    expect(
      skills(`
*Backend*     Advanced
  Node.js     Redis
*DevOps*
  Docker`),
    ).toEqual([
      { name: 'Backend', level: 'Advanced', keywords: ['Node.js', 'Redis'] },
      { name: 'DevOps', keywords: ['Docker'] },
    ]);
  });

  it('reads a list that goes on below itself', () => {
    expect(
      skills(`
BUSINESS      Sales and more, Pricing, Customer Success, Unit
              Economics, Finance
DATA          Python, R`),
    ).toEqual([
      {
        name: 'BUSINESS',
        keywords: ['Sales and more', 'Pricing', 'Customer Success', 'Unit Economics', 'Finance'],
      },
      { name: 'DATA', keywords: ['Python', 'R'] },
    ]);
  });

  it('takes levels off skills', () => {
    expect(skills('Python (Advanced), Go - Expert, SQL (5 years), AWS (S3)')).toEqual([
      { name: 'Python', level: 'Advanced' },
      { name: 'Go', level: 'Expert' },
      { name: 'SQL' },
      { name: 'AWS (S3)' },
    ]);
  });

  it('leaves drawn levels and lengths of time out', () => {
    expect(
      skills(
        '- Figma ★★★★☆\n- Adobe InDesign ●●●●○\n- After Effects 60%\n- SAP (3 years)\n- MS Office (sehr gut)\n- PHP – sehr gut',
      ),
    ).toEqual([
      { name: 'Figma' },
      { name: 'Adobe InDesign' },
      { name: 'After Effects' },
      { name: 'SAP' },
      { name: 'MS Office', level: 'sehr gut' },
      { name: 'PHP', level: 'sehr gut' },
    ]);
  });

  it('reads one short thing a line in a narrow column', () => {
    expect(skills('Inventory management\nVisual merchandising\nP&L ownership')).toEqual([
      { name: 'Inventory management' },
      { name: 'Visual merchandising' },
      { name: 'P&L ownership' },
    ]);
  });

  it('reads interests', () => {
    expect(plain(readInterests(linesOf('Climbing, Reading')))).toEqual([
      { name: 'Climbing' },
      { name: 'Reading' },
    ]);
    expect(plain(readInterests(linesOf('Sports: Climbing, Running')))).toEqual([
      { name: 'Sports', keywords: ['Climbing', 'Running'] },
    ]);
  });
});

describe('readLanguages', () => {
  it.each([
    'English (Native), Spanish: Fluent',
    'English – Native\nSpanish – Fluent',
    'English     Spanish\nNative      Fluent',
    '*English*\nNative\n*Spanish*\nFluent',
    '• English Native\n• Spanish Fluent',
  ])('reads %j', drawing => {
    expect(languages(drawing)).toEqual([
      { language: 'English', fluency: 'Native' },
      { language: 'Spanish', fluency: 'Fluent' },
    ]);
  });

  it.each([
    ['Français : langue maternelle', 'Français', 'langue maternelle'],
    ['Englisch (verhandlungssicher)', 'Englisch', 'verhandlungssicher'],
    ['Inglese: ottimo (C1)', 'Inglese', 'ottimo (C1)'],
    ['Inglês – fluente', 'Inglês', 'fluente'],
    ['Inglés: nivel alto', 'Inglés', 'nivel alto'],
    ['Engels (vloeiend)', 'Engels', 'vloeiend'],
    ['angielski – B2', 'angielski', 'B2'],
    ['Engelska – flytande', 'Engelska', 'flytande'],
    ['Klingon (fluent)', 'Klingon', 'fluent'],
  ])('reads «%s»', (text, language, fluency) => {
    expect(languages(text)).toEqual([{ language, fluency }]);
  });

  it('skips the heads of a table, drawn levels, and what is no language', () => {
    expect(languages('Langue      Niveau\nFrançais    Natif\nAnglais     B2')).toEqual([
      { language: 'Français', fluency: 'Natif' },
      { language: 'Anglais', fluency: 'B2' },
    ]);
    expect(languages('English ●●●●○\nGerman / Polish\nNomvula Haile')).toEqual([
      { language: 'English' },
      { language: 'German' },
      { language: 'Polish' },
    ]);
  });

  it('takes an unknown name for a language, a sentence for none', () => {
    expect(languages('Klingon')).toEqual([{ language: 'Klingon' }]);
    expect(languages('I like to speak with people from many places')).toEqual([]);
  });
});
