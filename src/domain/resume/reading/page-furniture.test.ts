import { describe, expect, it } from 'vitest';
import type { Segment } from './lines.ts';
import { withoutFurniture } from './page-furniture.ts';

const row = (text: string, baseline: number, fontSize = 10): Segment => ({
  page: 1,
  text,
  x: 40,
  right: 40 + text.length * 5,
  baseline,
  bottom: baseline,
  fontSize,
  bold: false,
  italic: false,
  lead: '',
  hrefs: [],
  role: null,
  marker: null,
  heading: false,
});
const body = (from: number) =>
  Array.from({ length: 8 }, (_, at) => row(`Text of line ${from + at}`, from + at * 13));
const texts = (pages: readonly (readonly Segment[])[]) =>
  withoutFurniture(pages).map(page => page.map(({ text }) => text).filter(text => !text.startsWith('Text')));

describe('withoutFurniture', () => {
  it('takes off what several pages repeat, page numbers, and the name on later pages', () => {
    expect(
      texts([
        [row('Jane Doe', 40, 24), ...body(80), row('Jane Doe – Resume – 1 of 2', 760)],
        [row('Jane Doe', 30), ...body(80), row('Jane Doe – Resume – 2 of 2', 760)],
        [row('Resume of Jane Doe', 30), ...body(80), row('Page 3', 770)],
      ]),
    ).toEqual([['Jane Doe'], [], []]);
  });

  it('moves contact data from the foot of the first page above its text', () => {
    const foot = row('jane@example.org', 760);
    expect(
      texts([
        [row('Jane Doe', 40, 24), ...body(80), foot],
        [...body(80), foot],
      ]),
    ).toEqual([['jane@example.org', 'Jane Doe'], []]);
    expect(texts([[row('Jane Doe', 40, 24), ...body(80), foot]])).toEqual([['jane@example.org', 'Jane Doe']]);
  });

  it('keeps dates and text at the edges of a page', () => {
    expect(
      texts([
        [row('Jane Doe', 40, 24), ...body(80), row('2019 – 2021', 760)],
        [row('2016 – 2018', 40), ...body(80), row('2010 – 2012', 760)],
      ]),
    ).toEqual([
      ['Jane Doe', '2019 – 2021'],
      ['2016 – 2018', '2010 – 2012'],
    ]);
    expect(withoutFurniture([])).toEqual([]);
  });
});
