import { describe, expect, it } from 'vitest';
import { box, cell, docxOf, paragraph, run, table } from '../../../test/hidden-text/docx-page.ts';
import type { TextRun } from '../../domain/resume/reading/laid-out.ts';
import { readDocx } from './docx.ts';
import { pageGround } from './docx-ground.ts';
import { highlightColour, shading } from './docx-ink.ts';
import { defaultLimits } from './limits.ts';
import { xmlTags } from './xml-tokens.ts';

const read = async (middle: string, styles = '') => {
  const result = await readDocx({ name: 'cv.docx', bytes: docxOf({ middle, styles }) }, defaultLimits);
  if (!result.ok) throw new Error(result.error.message);
  return {
    runs: result.value.pages[0]!.runs,
    hidden: result.value.hidden.map(({ text, reason }) => `${reason}: ${text}`),
  };
};

const find = (runs: readonly TextRun[], part: string): TextRun => {
  const found = runs.find(({ text }) => text.includes(part));
  if (!found) throw new Error(`no run with «${part}»`);
  return found;
};

const words = 'words nobody sees';

describe('hidden text of a DOCX', () => {
  it.each([
    ['no fill', '<w14:textFill><w14:noFill/></w14:textFill>', 'no-ink'],
    [
      'a fill that lets all through',
      '<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/></w14:srgbClr></w14:solidFill></w14:textFill>',
      'no-ink',
    ],
    ['letters of one per cent of their width', '<w:w w:val="1"/>', 'tiny'],
    [
      'the colour of its marker',
      '<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>',
      'background-colour',
    ],
    [
      'the colour of its shading',
      '<w:color w:val="1A1A1A"/><w:shd w:val="clear" w:fill="111111"/>',
      'background-colour',
    ],
  ])('is known by %s', async (_, properties, reason) => {
    const { hidden, runs } = await read(paragraph(run(words, properties)));
    expect(hidden).toEqual([`${reason}: ${words}`]);
    expect(runs.some(({ text }) => text.includes('nobody'))).toBe(false);
  });

  it('leaves no gap and no empty line behind', async () => {
    const plain = await read('');
    const hiding = await read(paragraph(run(words, '<w:vanish/>')) + paragraph(run(words, '<w:vanish/>')));
    expect(hiding.runs).toEqual(plain.runs);
    expect(hiding.hidden).toEqual([`marked-hidden: ${words} ${words}`]);
  });

  it('takes a box as hidden with the run that it hangs on, or where the drawing says so', async () => {
    const inside = box(paragraph(run('box words')), null);
    const vanished = inside.replace('<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>');
    const marked = inside.replace('name="Box"', 'name="Box" hidden="1"');
    expect((await read(paragraph(vanished))).hidden).toEqual(['marked-hidden: box words']);
    expect((await read(paragraph(marked) + paragraph(inside))).hidden).toEqual(['marked-hidden: box words']);
    expect((await read(paragraph(inside))).hidden).toEqual([]);
  });

  it('does not take what was before a change, nor what stands on a picture', async () => {
    const changed = run(
      words,
      '<w:rPrChange><w:rPr><w:vanish/><w:color w:val="FFFFFF"/></w:rPr></w:rPrChange>',
    );
    expect((await read(paragraph(changed))).hidden).toEqual([]);
    const onPicture = `<w:r><w:drawing><wp:anchor behindDoc="1"><wp:extent cx="3000000" cy="9000000"/></wp:anchor></w:drawing></w:r>`;
    expect((await read(paragraph(onPicture + run(words, '<w:color w:val="FFFFFF"/>')))).hidden).toEqual([]);
  });

  it('knows the page by its colour, if that is shown', () => {
    const main = '<w:document><w:background w:color="202020"/><w:body/></w:document>';
    const parts = (settings: string) =>
      new Map([
        ['word/document.xml', main],
        ['word/settings.xml', settings],
      ]);
    expect(pageGround(parts('<w:settings/>'), 'word/document.xml').ground).toEqual([255, 255, 255]);
    expect(pageGround(parts('<w:displayBackgroundShape/>'), 'word/document.xml').ground).toEqual([
      32, 32, 32,
    ]);
    expect(pageGround(new Map([['word/header1.xml', '<v:rect style="z-index:-5"/>']]), 'x').ground).toBe(
      'unknown',
    );
  });

  it('reads patterns and markers as colours', () => {
    const tag = (xml: string) => [...xmlTags(xml)][0]!;
    expect(shading(tag('<w:shd w:val="solid" w:color="102030" w:fill="auto"/>'))).toEqual([16, 32, 48]);
    expect(shading(tag('<w:shd w:val="pct50" w:color="000000" w:fill="FFFFFF"/>'))).toEqual([
      127.5, 127.5, 127.5,
    ]);
    expect(shading(tag('<w:shd w:val="clear" w:fill="auto"/>'))).toBeNull();
    expect([highlightColour('none'), highlightColour('constructor'), highlightColour(null)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('what Word templates wrap text in', () => {
  const content = (inner: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;

  it.each([
    ['a content control around a line and inside one', content(paragraph(run('One') + content(run(' two'))))],
    [
      'an insertion, but no deletion',
      paragraph(
        `${run('One')}<w:ins>${run(' two')}</w:ins><w:del><w:r><w:delText>three</w:delText></w:r></w:del><w:moveFrom>${run('three')}</w:moveFrom>`,
      ),
    ],
    ['a simple field', paragraph(`<w:fldSimple w:instr="AUTHOR">${run('One two')}</w:fldSimple>`)],
    ['a direction', paragraph(`<w:bdo w:val="ltr">${run('One two')}</w:bdo>`)],
    ['a symbol', paragraph('<w:r><w:sym w:font="Wingdings" w:char="F04A"/><w:t>One two</w:t></w:r>')],
  ])('%s', async (_, xml) => {
    const { runs } = await read(xml);
    const text = runs
      .map(one => one.text)
      .join(' ')
      .replace(/\s+/g, ' ');
    expect(text).toMatch(/One two/);
    expect(text).not.toContain('three');
  });

  it('reads a link that is a field', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://i.example"</w:instrText></w:r>' +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('my page')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(find((await read(paragraph(field))).runs, 'my page').href).toBe('https://i.example');
  });

  it('says of headings and list items in which cell they stand, and counts cells that reach down', async () => {
    const tall = (inner: string, merge: string): string => `<w:tc><w:tcPr>${merge}</w:tcPr>${inner}</w:tc>`;
    const { runs } = await read(
      table([
        tall(paragraph(run('2020')), '<w:vMerge w:val="restart"/>') +
          cell(paragraph(run('Work'), '<w:pStyle w:val="Heading1"/>')),
        tall(paragraph(''), '<w:vMerge/>') + cell(paragraph(run('Fernside'))),
      ]),
    );
    expect(find(runs, 'Work').role).toEqual({
      kind: 'heading',
      level: 1,
      cell: { table: 1, row: 0, column: 1 },
    });
    const fernside = runs.findLast(({ text }) => text === 'Fernside')!;
    expect(fernside.role).toEqual({ kind: 'cell', table: 1, row: 1, column: 1 });
    expect(fernside.x).toBe(find(runs, 'Work').x);
  });
});
