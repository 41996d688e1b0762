import { describe, expect, it } from 'vitest';
import { extraObject, type RawExtras, type RawPage, rawPages } from '../../../test/support/raw-pdf.ts';
import { defaultLimits } from './limits.ts';
import { readPdf } from './pdf.ts';
import { looksAlike, parseRgb } from './pdf-colours.ts';
import { identity } from './pdf-graphics.ts';
import { filledShape, strokedShape } from './pdf-shapes.ts';

const seen = 'BT /F1 12 Tf 60 700 Td (Plainly in sight) Tj ET ';
const say = (set: string, words = 'hidden words', y = 600): string =>
  `BT ${set} /F1 12 Tf 60 ${y} Td (${words}) Tj ET `;

const look = async (page: RawPage | string, extras?: RawExtras) => {
  const bytes = rawPages([typeof page === 'string' ? { content: page } : page], extras);
  const result = await readPdf({ name: 'cv.pdf', bytes }, defaultLimits);
  if (!result.ok) throw new Error(result.error.message);
  return {
    hidden: result.value.hidden.map(({ text, reason }) => `${reason}: ${text}`),
    runs: result.value.pages[0]!.runs,
    text: result.value.pages[0]!.runs.map(run => run.text),
  };
};

describe('hidden text of a PDF', () => {
  it('keeps what is in sight of a line of which the rest is not, where it stands', async () => {
    const { hidden, runs } = await look(
      'BT /F1 12 Tf 60 700 Td (Seen ) Tj 1 g (unseen part ) Tj 0 g (and seen) Tj ET',
    );
    expect(hidden).toEqual(['background-colour: unseen part']);
    expect(runs.map(({ text }) => text)).toEqual(['Seen', 'and seen']);
    expect(runs[1]!.x).toBeGreaterThan(runs[0]!.x + runs[0]!.width + 50);
    expect(runs.map(({ y }) => y)).toEqual([80, 80]);
  });

  it.each([
    ['a stroke in the colour of the page', say('1 Tr 1 G')],
    ['a colour that a film makes of the page', `0.9 g 0 580 600 60 re f ${say('0.9 g')}`],
    [
      'a box inside a frame, by the even-odd rule',
      `0 g 10 500 500 200 re 20 510 480 180 re f* ${say('1 g')}`,
    ],
  ])('is known in %s', async (_, content) => {
    const { hidden, text } = await look(`${seen}${content}`);
    expect(hidden).toEqual(['background-colour: hidden words']);
    expect(text).toEqual(['Plainly in sight']);
  });

  it.each([
    ['filled white and stroked black', say('2 Tr 1 g 0 G')],
    ['yellow on white, hard to read as it is', say('1 1 0 rg')],
    ['light grey', say('0.85 g')],
    ['a bullet of one letter in white', say('1 g', 'o')],
    ['turned by a right angle', 'BT /F1 12 Tf 0 1 -1 0 300 300 Tm (upwards) Tj ET'],
    ['a fill under a blend', `/B gs 0 g 0 580 600 60 re f ${say('1 g')}`],
    ['a clip that was an empty path', `W n ${say('')}`],
  ])('is not taken for it: %s', async (_, content) => {
    const { hidden } = await look({
      content: `${seen}q ${content} Q`,
      resources: '/ExtGState << /B << /BM /Multiply >> >>',
    });
    expect(hidden).toEqual([]);
  });

  it('says one quote a place, however many operators painted it', async () => {
    const lines = Array.from({ length: 4 }, (_, at) => say('3 Tr', `line ${at}`, 600 - at * 14)).join('');
    const { hidden } = await look(
      `${seen}${lines}${say('0 Tr', 'seen again', 500)}${say('3 Tr', 'more', 480)}`,
    );
    expect(hidden).toEqual(['no-ink: line 0 line 1 line 2 line 3', 'no-ink: more']);
  });

  it('says nothing of text that is painted once more in sight', async () => {
    const { hidden, text } = await look(`${say('1 g', 'Shadowed title')}${say('0 g', 'Shadowed title')}`);
    expect([hidden, text]).toEqual([[], ['Shadowed title']]);
  });

  it('finds characters without width that the items have lost', async () => {
    const map =
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange ' +
      '3 beginbfchar <61> <0061> <62> <0062> <7a> <200b> endbfchar endcmap end end';
    const font =
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 97 /LastChar 122 /ToUnicode 7 0 R ' +
      `/Widths [${Array.from({ length: 26 }, (_, at) => (at === 25 ? 0 : 500)).join(' ')}] >>`;
    const bytes = rawPages([{ content: 'BT /F1 12 Tf 60 700 Td (abzab ba) Tj ET' }], {
      fonts: [font],
      objects: ['null', `<< /Length ${map.length} >>\nstream\n${map}\nendstream`],
    });
    const result = await readPdf({ name: 'cv.pdf', bytes }, defaultLimits);
    if (!result.ok) throw new Error(result.error.message);
    expect(result.value.hidden).toEqual([{ page: 1, text: 'abab', reason: 'zero-width' }]);
  });

  it('takes invisible letters over outlines as the text of a page that was turned into them', async () => {
    const outline = (x: number): string => `${x} 600 m ${x + 6} 600 l ${x + 3} 609 l f `;
    const letters = Array.from({ length: 12 }, (_, at) => outline(60 + at * 6)).join('');
    expect((await look(`${letters}${say('3 Tr')}`)).text).toEqual(['hidden words']);
  });

  it('sees through forms, groups and what a mask alone is made of', async () => {
    const x = (at: number): number => extraObject(at);
    const form = (content: string, entries: string): string =>
      `<< /Type /XObject /Subtype /Form /BBox [0 0 600 800] ${entries} /Resources << /Font << /F1 3 0 R >> >> /Length ${content.length} >>\nstream\n${content}\nendstream`;
    const group = '/Group << /S /Transparency /I true >>';
    const { hidden, text } = await look(
      {
        content: `${seen}q /Faint gs /Fm Do Q q /Masked gs ${say('', 'masked words', 500)} Q`,
        resources: `/XObject << /Fm ${x(0)} 0 R >> /ExtGState << /Faint << /ca 0.01 >> /Masked << /SMask << /S /Luminosity /G ${x(1)} 0 R >> >> >>`,
      },
      { objects: [form(say(''), group), form(say('', 'mask only'), group)] },
    );
    expect(hidden).toEqual(['no-ink: hidden words']);
    expect(text).toContain('masked words');
  });
});

describe('looksAlike', () => {
  const alike = (one: string, two: string): boolean => looksAlike(parseRgb(one)!, parseRgb(two)!);
  it('means what an eye cannot tell apart', () => {
    expect(alike('#ffffff', '#ffffff')).toBe(true);
    expect(alike('#ffffff', '#f2f2f2')).toBe(true);
    expect(alike('#000000', '#141414')).toBe(true);
    expect(alike('#ffffff', '#e6e6e6')).toBe(false);
    expect(alike('#ffffff', '#ffff00')).toBe(false);
    expect(alike('#1e2a45', '#3a4a70')).toBe(false);
    expect(parseRgb('red')).toBeNull();
    expect(parseRgb(7)).toBeNull();
  });
});

describe('shapes', () => {
  it('know curves, holes and strokes', () => {
    const triangle = filledShape([0, 0, 0, 1, 10, 0, 1, 5, 10, 4], identity, 'nonzero')!;
    expect([triangle.contains(5, 3), triangle.contains(1, 9)]).toEqual([true, false]);
    const dome = filledShape([0, 0, 0, 2, 0, 10, 10, 10, 10, 0, 4], identity, 'nonzero')!;
    expect([dome.contains(5, 5), dome.contains(0.5, 7)]).toEqual([true, false]);
    const ring = [0, 0, 0, 1, 9, 0, 1, 9, 9, 1, 0, 9, 4, 0, 3, 3, 1, 6, 3, 1, 6, 6, 1, 3, 6, 4];
    expect(filledShape(ring, identity, 'evenodd')!.contains(4.5, 4.5)).toBe(false);
    expect(filledShape(ring, identity, 'nonzero')!.contains(4.5, 4.5)).toBe(true);
    const line = strokedShape([0, 0, 0, 1, 100, 0], identity, 10)!;
    expect([line.contains(50, 4), line.contains(50, 6)]).toEqual([true, false]);
    const endless = Array.from({ length: 30_000 }, (_, at) => (at % 3 === 0 ? 1 : at));
    expect(filledShape(endless, identity, 'nonzero')).toBeNull();
  });
});
