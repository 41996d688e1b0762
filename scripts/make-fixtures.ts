import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { writeZip } from '../src/infrastructure/documents/zip-write.ts';
import { rawPages } from '../test/support/raw-pdf.ts';
import { sampleJob } from './fixtures/person.ts';
import { resumeDocx } from './fixtures/resume-docx.ts';
import { drawPdf, resumePdf } from './fixtures/resume-pdf.ts';

/** Writes everything below fixtures/ that documents, demo and tests read. The same bytes every time. */
const root = new URL('../fixtures/', import.meta.url);

const chunk = (kind: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
};

/** A grey picture of some size, as a scanner would make of an empty page. */
const greyPng = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const pixels = Buffer.alloc((width + 1) * height, 0xdd);
  for (let row = 0; row < height; row++) pixels[row * (width + 1)] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const note = (options: Parameters<typeof drawPdf>[0]): Promise<Buffer> =>
  drawPdf(options, document => document.font('Helvetica').fontSize(12).text('Maren Osei, Software Engineer'));

/** A document part that inflates a thousandfold. */
const zipBomb = (): Buffer =>
  writeZip([
    { name: '[Content_Types].xml', data: Buffer.from('<Types/>') },
    { name: 'word/document.xml', data: Buffer.alloc(30_000_000, ' '), deflate: true },
  ]);

/** Letters whose font maps them to the private-use area: seen well, read as nothing. */
const unmappable = (): Buffer => {
  const names = Array.from({ length: 26 }, (_, index) => `/g${index}`).join(' ');
  const font =
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 97 /LastChar 122 ' +
    `/Widths [${'500 '.repeat(26)}] /Encoding << /Type /Encoding /Differences [97 ${names}] >> /ToUnicode 4 0 R >>`;
  const map =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def\n' +
    '1 begincodespacerange <00> <ff> endcodespacerange\n1 beginbfrange <61> <7a> <e061> endbfrange\nendcmap end end';
  const toUnicode = `<< /Length ${map.length} >>\nstream\n${map}\nendstream`;
  return rawPages([{ content: 'BT /F1 12 Tf 72 700 Td (softwareengineerwithmanyyears) Tj ET' }], {
    fonts: [font, toUnicode],
  });
};

const make = async (): Promise<Readonly<Record<string, string | Buffer>>> => {
  const resume = await resumePdf();
  const png = greyPng(200, 260);
  return {
    'sample_resume.pdf': resume,
    'sample_resume.docx': resumeDocx(),
    'sample_job.txt': sampleJob,
    // RC4 of PDF 1.3 needs no random bytes, unlike AES.
    'broken/encrypted.pdf': await note({
      userPassword: 'open sesame',
      ownerPassword: 'owner',
      pdfVersion: '1.3',
    }),
    'broken/owner-password-only.pdf': await note({ ownerPassword: 'owner', pdfVersion: '1.3' }),
    'broken/image-only.pdf': await drawPdf({}, document => document.image(png, 0, 0, { width: 612 })),
    'broken/truncated.pdf': resume.subarray(0, Math.floor(resume.length * 0.6)),
    'broken/unmappable-font.pdf': unmappable(),
    'broken/zip-bomb.docx': zipBomb(),
    'broken/empty.pdf': '',
    'broken/blank.txt': ' \n\t\n',
    'broken/pdf-named.txt': await note({}),
    'broken/png-named.pdf': png,
    'broken/deep.json': `${'{"a":'.repeat(200)}1${'}'.repeat(200)}`,
    'broken/list.json': '[{"name": "Maren Osei"}]\n',
  };
};

const files = await make();
mkdirSync(new URL('broken/', root), { recursive: true });
for (const [name, content] of Object.entries(files)) writeFileSync(new URL(name, root), content);
console.log(`${Object.keys(files).length} files written to fixtures/`);
