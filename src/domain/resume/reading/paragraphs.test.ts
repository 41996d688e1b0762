import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './paragraphs.ts';
import { linesOf } from './testing/read-drawing.ts';

const texts = (drawing: string) => paragraphsOf(linesOf(drawing)).map(paragraph => paragraph.text);

describe('paragraphsOf', () => {
  it('joins wrapped sentences and hyphenated words', () => {
    expect(
      texts(`
Built a service that reads many documents a day and keeps the develop-
ment of the platform in order.`),
    ).toEqual([
      'Built a service that reads many documents a day and keeps the development of the platform in order.',
    ]);
  });

  it('keeps lines apart whose next word would have fitted', () => {
    expect(
      texts(`
Acme Corp
Senior Engineer with a title of some length
Built the service and wrote a line that is long enough to set the width`),
    ).toHaveLength(3);
  });

  it('joins list items over hanging indents and parts them at bullets', () => {
    expect(
      texts(`
• Reduced the time it takes to close the books by automating the
  reconciliations across three ledgers
• Audited budgets`),
    ).toEqual([
      'Reduced the time it takes to close the books by automating the reconciliations across three ledgers',
      'Audited budgets',
    ]);
  });

  it('starts anew at dates, addresses and labelled lists', () => {
    expect(texts('Bachelor of Science in the field\n2002 – 2006')).toHaveLength(2);
    expect(texts('Somewhere in a town of the north\nhttps://a.example')).toHaveLength(2);
    expect(texts('https://a.example/one/two\nA service for readers of many papers')).toHaveLength(2);
    expect(texts('Languages: Python and more\nTools: Git and many more')).toHaveLength(2);
    expect(texts('Portuguese\nSpanish')).toHaveLength(2);
  });

  it('joins a name that goes on below its date', () => {
    expect(
      texts(`
2018 – 2022    Massachusetts Institute of
               Technology`),
    ).toEqual(['2018 – 2022 Massachusetts Institute of Technology']);
  });

  it('joins a name that the date beside it left no room for', () => {
    expect(
      texts(`
_Bachelor of Information Technology, VIT_    2010 – 2014
_University_
Built the first version of a service that everybody in town used`),
    ).toEqual([
      'Bachelor of Information Technology, VIT 2010 – 2014 University',
      'Built the first version of a service that everybody in town used',
    ]);
  });

  it('joins a date that closes brackets', () => {
    expect(texts('Third prize of the student congress in 2022 (Jun\n2022)')).toEqual([
      'Third prize of the student congress in 2022 (Jun 2022)',
    ]);
  });
});
