import { deflateSync } from 'node:zlib';
import { writeZip } from '../../src/infrastructure/documents/zip-write.ts';
import { extraObject, rawPages, rawPdf, rawStream } from '../support/raw-pdf.ts';

export interface HostileFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const shown = 'BT /F1 12 Tf 60 700 Td (Ilka Brandvold) Tj ET ';
const bomb = (text: string, times: number): Buffer =>
  deflateSync(Buffer.from(text.repeat(times)), { level: 9 });

const form = (content: string, resources = ''): Buffer =>
  rawStream(content, `/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << ${resources} >>`);

const x = extraObject;

/** Files whose structure is a trap; none of them would come from a program that means well. */
export const hostilePdfs: readonly HostileFile[] = [
  {
    name: 'pages that are their own parents',
    bytes: rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>',
      '<< /Type /Pages /Kids [2 0 R] /Count 1 >>',
    ]),
  },
  {
    name: 'a form that draws itself',
    bytes: rawPages([{ content: `${shown}/X Do`, resources: `/XObject << /X ${x(0)} 0 R >>` }], {
      objects: [form('/X Do /X Do', `/XObject << /X ${x(0)} 0 R >>`)],
    }),
  },
  {
    name: 'forms that each draw the next ten times',
    bytes: rawPages([{ content: `${shown}/X Do`, resources: `/XObject << /X ${x(0)} 0 R >>` }], {
      objects: Array.from({ length: 12 }, (_, at) =>
        form('/X Do '.repeat(10) + shown, `/Font << /F1 3 0 R >> /XObject << /X ${x(at + 1)} 0 R >>`),
      ),
    }),
  },
  {
    name: 'an outline without an end',
    bytes: rawPages([{ content: shown }], {
      catalog: `/Outlines ${x(0)} 0 R`,
      objects: [
        `<< /First ${x(1)} 0 R /Last ${x(1)} 0 R >>`,
        `<< /Title (a) /Next ${x(1)} 0 R /Parent ${x(0)} 0 R >>`,
      ],
    }),
  },
  {
    name: 'a stream of blanks that inflates a thousandfold',
    bytes: rawPages([{ content: bomb(' ', 60_000_000), streamEntries: '/Filter /FlateDecode' }]),
  },
  {
    name: 'a stream deflated twice',
    bytes: rawPages([
      { content: deflateSync(bomb(' ', 90_000_000)), streamEntries: '/Filter [/FlateDecode /FlateDecode]' },
    ]),
  },
  {
    name: 'a million operators',
    bytes: rawPages([
      { content: bomb('q 1 0 0 1 1 1 cm ', 1_000_000), streamEntries: '/Filter /FlateDecode' },
    ]),
  },
  {
    name: 'a million rectangles under text',
    bytes: rawPages([
      { content: Buffer.from(bomb('0 0 600 800 re f ', 300_000)), streamEntries: '/Filter /FlateDecode' },
      { content: shown.repeat(3_000) },
    ]),
  },
  {
    name: 'text in every size that a number has',
    bytes: rawPages([
      {
        content: `${shown}BT /F1 1e300 Tf 1e300 0 0 1e300 0 0 Tm (big) Tj /F1 0 Tf (none) Tj 9e999 9e999 Td (far) Tj ET`,
      },
    ]),
  },
  {
    name: 'a path of a hundred thousand corners',
    bytes: rawPages([{ content: `0 0 m ${'1 2 3 4 5 6 c 600 700 l '.repeat(50_000)} f ${shown}` }]),
  },
  {
    name: 'arrays in arrays',
    bytes: rawPages([{ content: shown, entries: `/Annots ${'['.repeat(20_000)}${']'.repeat(20_000)}` }]),
  },
  {
    name: 'a count of pages that is a lie',
    bytes: rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 2000000000 >>']),
  },
  {
    name: 'layers that name each other',
    bytes: rawPages([{ content: `/OC /M BDC ${shown} EMC`, resources: `/Properties << /M ${x(0)} 0 R >>` }], {
      catalog: `/OCProperties << /OCGs [${x(0)} 0 R] /D << /OFF [${x(0)} 0 R] >> >>`,
      objects: [`<< /Type /OCMD /OCGs [${x(0)} 0 R] /VE [/And [/Not ${x(0)} 0 R]] >>`],
    }),
  },
];

const word = (
  body: string,
  more: readonly { name: string; data: Buffer; deflate?: boolean }[] = [],
): Buffer =>
  writeZip([
    { name: '[Content_Types].xml', data: Buffer.from('<Types/>') },
    {
      name: 'word/document.xml',
      data: Buffer.from(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
      deflate: true,
    },
    ...more,
  ]);

const paragraph = '<w:p><w:r><w:t>Ilka Brandvold</w:t></w:r></w:p>';
const styles = (inner: string): { name: string; data: Buffer } => ({
  name: 'word/styles.xml',
  data: Buffer.from(
    `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:styles>`,
  ),
});

export const hostileDocx: readonly HostileFile[] = [
  {
    name: 'the same part twice',
    bytes: word(paragraph, [{ name: 'word/document.xml', data: Buffer.from('<w:p>') }]),
  },
  {
    name: 'names that climb out',
    bytes: word(paragraph, [
      { name: '../../etc/word/document.xml', data: Buffer.from('x') },
      { name: '/word/styles.xml', data: Buffer.from('<') },
    ]),
  },
  {
    name: 'a part that inflates a thousandfold',
    bytes: word(paragraph, [{ name: 'word/header1.xml', data: Buffer.alloc(30_000_000), deflate: true }]),
  },
  {
    name: 'three thousand parts',
    bytes: word(
      paragraph,
      Array.from({ length: 3_000 }, (_, at) => ({ name: `word/p${at}.xml`, data: Buffer.from('<x/>') })),
    ),
  },
  { name: 'tables in tables', bytes: word(`${'<w:tbl><w:tr><w:tc>'.repeat(4_000)}${paragraph}`) },
  {
    name: 'tables in tables, closed',
    bytes: word(
      `${'<w:tbl><w:tr><w:tc>'.repeat(1_500)}${paragraph}${'</w:tc></w:tr></w:tbl>'.repeat(1_500)}`,
    ),
  },
  {
    name: 'a style that is based on itself',
    bytes: word(`<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>x y z</w:t></w:r></w:p>`, [
      styles(
        '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
      ),
    ]),
  },
  {
    name: 'a cell as wide as the world',
    bytes: word(
      `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${paragraph}</w:tc></w:tr></w:tbl>`,
    ),
  },
  {
    name: 'a hundred thousand runs',
    bytes: word(
      `<w:p>${'<w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r>'.repeat(40_000)}</w:p>${paragraph}`,
    ),
  },
  {
    name: 'sizes that are no sizes',
    bytes: word(
      '<w:p><w:r><w:rPr><w:sz w:val="1e9"/><w:sz w:val="99999999"/></w:rPr><w:t>x y z</w:t></w:r></w:p>',
    ),
  },
  {
    name: 'boxes in boxes',
    bytes: word(`${'<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>'.repeat(800)}${paragraph}`),
  },
  { name: 'an entity', bytes: word(`<!DOCTYPE a [<!ENTITY b "c">]>${paragraph}`) },
];
