import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { TextRun } from '../../domain/resume/reading/laid-out.ts';
import { readDocx } from './docx.ts';
import { defaultLimits } from './limits.ts';
import { writeZip, type ZipPart } from './zip-write.ts';

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url));

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const text = (value: string): string => `<w:r><w:t xml:space="preserve">${value}</w:t></w:r>`;
const p = (inner: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${inner}</w:p>`;
const relationships = (...entries: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([type, target], index) => `<Relationship Id="r${index}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const docx = (body: string, more: Readonly<Record<string, string>> = {}): Buffer => {
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return writeZip(
    Object.entries(parts).map(([name, xml]) => ({ name, data: Buffer.from(xml), deflate: true })),
  );
};

const read = (bytes: Uint8Array, limits = defaultLimits) => readDocx({ name: 'cv.docx', bytes }, limits);

const runsOf = async (bytes: Uint8Array): Promise<readonly TextRun[]> => {
  const result = await read(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.pages[0]!.runs;
};

const codeOf = async (bytes: Uint8Array, limits = defaultLimits): Promise<string> => {
  const result = await read(bytes, limits);
  return result.ok ? 'ok' : result.error.code;
};

const find = (runs: readonly TextRun[], part: string): TextRun => {
  const run = runs.find(candidate => candidate.text.includes(part));
  if (!run) throw new Error(`no run with «${part}» in ${runs.map(one => one.text).join(' / ')}`);
  return run;
};

describe('readDocx on the sample resume', () => {
  it('gives roles, weights from styles, links, right-flushed dates and the date', async () => {
    const result = await read(fixture('sample_resume.docx'));
    if (!result.ok) throw new Error(result.error.message);
    expect(result.value).toMatchObject({
      format: 'docx',
      modifiedAt: '2026-11-02T09:00:00Z',
      structured: null,
      hidden: [],
    });
    const runs = result.value.pages[0]!.runs;
    expect(find(runs, 'Maren Osei')).toMatchObject({
      bold: true,
      fontSize: 22,
      role: { kind: 'heading', level: 1 },
    });
    expect(find(runs, 'Summary')).toMatchObject({ role: { kind: 'heading', level: 1 }, fontSize: 13 });
    expect(find(runs, 'Rebuilt the shipment')).toMatchObject({
      role: { kind: 'list-item', depth: 0 },
      fontSize: 10.5,
    });
    expect(find(runs, 'maren.osei@').href).toBe('mailto:maren.osei@example.com');
    const [title, date] = [find(runs, 'Senior Software Engineer'), find(runs, 'Mar 2022')];
    expect(title.bold || find(runs.slice(5), 'Senior Software').bold).toBe(true);
    expect(date.x + date.width).toBeCloseTo(558, 0);
  });
});

describe('readDocx on what plain text extraction loses', () => {
  it('reads headers first and footers last, with their own links', async () => {
    const header = `<w:hdr ${namespaces}>${p(`<w:hyperlink r:id="r0">${text('jane@example.com')}</w:hyperlink>`)}</w:hdr>`;
    const footer = `<w:ftr ${namespaces}>${p(text('References on request'))}</w:ftr>`;
    const bytes = docx(p(text('Body')), {
      'word/header1.xml': header,
      'word/_rels/header1.xml.rels': relationships(['hyperlink', 'mailto:jane@example.com']),
      'word/footer1.xml': footer,
      'word/_rels/document.xml.rels': relationships(['header', 'header1.xml'], ['footer', 'footer1.xml']),
    });
    const runs = await runsOf(bytes);
    expect(runs.map(run => run.text)).toEqual(['jane@example.com', 'Body', 'References on request']);
    expect(runs[0]!.href).toBe('mailto:jane@example.com');
    expect(runs.map(run => run.y)).toEqual(runs.map(run => run.y).toSorted((a, b) => a - b));
  });

  it('reads drawn text boxes once, with a fallback and without', async () => {
    const box = (inner: string): string =>
      `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
    const old = (inner: string): string =>
      `<w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${box(p(text('Sidebar')))}</mc:Choice><mc:Fallback>${old(p(text('Sidebar')))}</mc:Fallback></mc:AlternateContent>`;
    const runs = await runsOf(
      docx(
        p(`<w:r>${both}</w:r>`) +
          p(`<w:r>${box(p(text('Alone')))}</w:r>`) +
          p(`<w:r>${old(p(text('Old')))}</w:r>`),
      ),
    );
    expect(runs.map(run => run.text)).toEqual(['Sidebar', 'Alone', 'Old']);
  });

  it('sets table cells side by side and rows below each other', async () => {
    const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell(p(text('2020')))}${cell(p(text('Engineer')) + p(text('Acme')))}</w:tr><w:tr>${cell(p(text('2018')))}${cell(p(text('Intern')))}</w:tr></w:tbl>`;
    const runs = await runsOf(docx(table));
    const [year, job, firm, before] = ['2020', 'Engineer', 'Acme', '2018'].map(part =>
      find(runs, part),
    ) as TextRun[];
    expect(year!.y).toBe(job!.y);
    expect(job!.x).toBeGreaterThan(year!.x + year!.width);
    expect(firm!.y).toBeGreaterThan(job!.y);
    expect(before!.y).toBeGreaterThan(firm!.y);
    expect(year!.role).toEqual({ kind: 'cell', table: 1, row: 0, column: 0 });
    expect(before!.role).toEqual({ kind: 'cell', table: 1, row: 1, column: 0 });
    expect(find(runs, 'Intern').role).toEqual({ kind: 'cell', table: 1, row: 1, column: 1 });
  });

  it('parts text at tabs: to the right edge, to a stop, or by a plain gap', async () => {
    const tab = '<w:r><w:tab/></w:r>';
    const stop = (kind: string, at: number): string =>
      `<w:tabs><w:tab w:val="${kind}" w:pos="${at}"/></w:tabs>`;
    const runs = await runsOf(
      docx(
        p(text('Acme') + tab + text('2020'), stop('right', 10_080)) +
          p(text('Label') + tab + text('value'), stop('left', 2_880)) +
          p(text('Loose') + tab + text('end')) +
          p(text('Styled') + tab + text('flush'), '<w:pStyle w:val="Row"/>'),
        {
          'word/styles.xml': `<w:styles ${namespaces}><w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:tabs><w:tab w:val="right" w:pos="10080"/></w:tabs></w:pPr><w:rPr><w:i/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Row"><w:name w:val="Row"/><w:basedOn w:val="Base"/></w:style></w:styles>`,
          'word/_rels/document.xml.rels': relationships(['styles', 'styles.xml']),
        },
      ),
    );
    const right = (part: string): number => find(runs, part).x + find(runs, part).width;
    expect(right('2020')).toBeCloseTo(558, 0);
    expect(find(runs, 'value').x).toBeCloseTo(54 + 144, 0);
    expect(find(runs, 'end').x).toBeGreaterThan(right('Loose') + 20);
    expect(right('flush')).toBeCloseTo(558, 0);
    expect(find(runs, 'flush').italic).toBe(true);
  });

  it('breaks lines where the document does, and keeps long paragraphs on the page', async () => {
    const runs = await runsOf(
      docx(p(`${text('One')}<w:r><w:br/></w:r>${text('Two')}`) + p(text('word '.repeat(200)))),
    );
    expect(find(runs, 'Two').y).toBeGreaterThan(find(runs, 'One').y);
    const long = find(runs, 'word');
    expect(long.x + long.width).toBeLessThanOrEqual(558.01);
  });

  it('finds a main part of another name', async () => {
    const parts: ZipPart[] = [
      { name: '[Content_Types].xml', data: Buffer.from('<Types/>') },
      { name: '_rels/.rels', data: Buffer.from(relationships(['officeDocument', '/word/document2.xml'])) },
      {
        name: 'word/document2.xml',
        data: Buffer.from(`<w:document ${namespaces}><w:body>${p(text('Hi'))}</w:body></w:document>`),
      },
    ];
    expect((await runsOf(writeZip(parts))).map(run => run.text)).toEqual(['Hi']);
  });
});

describe('readDocx failures and limits', () => {
  it('refuses bombs, stated and unstated', async () => {
    const bomb = fixture('broken/zip-bomb.docx');
    expect(await codeOf(bomb)).toBe('INFLATES_TOO_MUCH');
    // The same, with every stated size turned into a lie.
    const liar = Buffer.from(bomb);
    const size = Buffer.alloc(4);
    size.writeUInt32LE(30_000_000);
    for (let at = liar.indexOf(size); at >= 0; at = liar.indexOf(size)) liar.writeUInt32LE(1_000, at);
    expect(await codeOf(liar)).toMatch(/INFLATES_TOO_MUCH|DAMAGED_FILE/);
    const wide = writeZip(
      Array.from({ length: 30 }, (_, index) => ({ name: `word/${index}.xml`, data: Buffer.from('x') })),
    );
    expect(await codeOf(wide, { ...defaultLimits, zipEntriesMax: 20 })).toBe('INFLATES_TOO_MUCH');
  });

  it('never inflates what it does not need', async () => {
    const nested = writeZip([{ name: 'x', data: Buffer.alloc(2_000_000), deflate: true }]);
    const bytes = writeZip([
      { name: '_rels/.rels', data: Buffer.from(relationships(['officeDocument', 'word/document.xml'])) },
      { name: '[Content_Types].xml', data: Buffer.from('<Types/>') },
      {
        name: 'word/document.xml',
        data: Buffer.from(`<w:document ${namespaces}><w:body>${p(text('Hi'))}</w:body></w:document>`),
      },
      { name: 'word/embeddings/nested.zip', data: nested },
    ]);
    expect(await codeOf(bytes)).toBe('ok');
  });

  it.each([
    [
      'a package without its document',
      writeZip([{ name: 'word/other.xml', data: Buffer.from('<x/>') }]),
      'DAMAGED_FILE',
    ],
    ['broken XML', docx('<w:p>'), 'DAMAGED_FILE'],
    ['no zip at all', Buffer.from('PK\u0003\u0004 and then nothing'), 'DAMAGED_FILE'],
    [
      'a document type',
      docx('', { 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }),
      'DAMAGED_FILE',
    ],
    ['no text', docx(p('')), 'EMPTY_FILE'],
    [
      'too many pages',
      docx(p(text('x')), { 'docProps/app.xml': '<Properties><Pages>99</Pages></Properties>' }),
      'TOO_MANY_PAGES',
    ],
    [
      'nesting beyond the stack',
      docx(`${'<w:smartTag>'.repeat(60_000)}${'</w:smartTag>'.repeat(60_000)}`),
      'DAMAGED_FILE',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes, { ...defaultLimits, inflationMax: 5_000 })).toBe(code);
  });

  it('calls a truncated package damaged', async () => {
    const whole = fixture('sample_resume.docx');
    expect(await codeOf(whole.subarray(0, whole.length - 400))).toBe('DAMAGED_FILE');
  });
});
