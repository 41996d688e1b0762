import { writeZip } from '../../../src/infrastructure/documents/zip-write.ts';
import { escaped, type Writer } from './xml.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

export interface PackageInput {
  readonly writer: Writer;
  readonly title: string;
  readonly body: string;
  readonly header: string | null;
  readonly footer: string | null;
  /** Points. */
  readonly page: readonly [number, number];
  readonly margin: number;
  readonly columns: number;
  /** What stands between a list item's edge and its text. */
  readonly mark: string;
  readonly markFont: string | null;
}

const style = (id: string, name: string, properties: string, type = 'paragraph'): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${properties}</w:style>`;

const stylesXml = ({ look, size }: Writer): string => {
  const body = Math.round(size * 2);
  return (
    `${declaration}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${look.font}" w:hAnsi="${look.font}"/><w:sz w:val="${body}"/></w:rPr></w:rPrDefault></w:docDefaults>` +
    style('Normal', 'Normal', '<w:qFormat/>') +
    style('Title', 'Title', `<w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="${body * 2}"/></w:rPr>`) +
    style(
      look.headingId,
      'heading 1',
      `<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="${body + 6}"/></w:rPr>`,
    ) +
    style(
      'CVSection',
      'CV Section',
      `<w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="${body + 4}"/></w:rPr>`,
    ) +
    style(
      'ListParagraph',
      'List Paragraph',
      '<w:basedOn w:val="Normal"/><w:pPr><w:ind w:left="720"/></w:pPr>',
    ) +
    style(
      'ListBullet',
      'List Bullet',
      '<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
    ) +
    `${style('Hyperlink', 'Hyperlink', '<w:rPr><w:u w:val="single"/></w:rPr>', 'character')}</w:styles>`
  );
};

const numberingXml = ({ mark, markFont }: PackageInput): string =>
  `${declaration}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>` +
  `<w:lvlText w:val="${escaped(mark)}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>` +
  `${markFont ? `<w:rPr><w:rFonts w:ascii="${markFont}" w:hAnsi="${markFont}" w:hint="default"/></w:rPr>` : ''}</w:lvl></w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';

const relations = (entries: readonly string[]): string =>
  `${declaration}<Relationships xmlns="${packageRelations}">${entries.join('')}</Relationships>`;

const relation = (id: string, type: string, target: string, external = false): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${escaped(target)}"${external ? ' TargetMode="External"' : ''}/>`;

const contentTypes = (parts: readonly string[]): string =>
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>` +
  parts
    .map(
      part =>
        `<Override PartName="/word/${part}.xml" ContentType="${wordType}.${part.replace(/\d$/, '')}+xml"/>`,
    )
    .join('') +
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>';

const coreXml = (title: string): string =>
  `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
  'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${escaped(title)}</dc:title><dcterms:modified xsi:type="dcterms:W3CDTF">2026-10-05T08:00:00Z</dcterms:modified></cp:coreProperties>`;

/** All parts of the document, zipped. */
export const writePackage = (input: PackageInput): Buffer => {
  const { writer, title, body, header, footer, page, margin, columns } = input;
  const extra = [...(header === null ? [] : ['header1']), ...(footer === null ? [] : ['footer1'])];
  const links = writer.links.map((href, index) =>
    relation(`rIdLink${index}`, `${office}/hyperlink`, href, true),
  );
  const twips = (points: number): number => Math.round(points * 20);
  const ends =
    `<w:sectPr>${header === null ? '' : '<w:headerReference w:type="default" r:id="rIdHeader"/>'}${footer === null ? '' : '<w:footerReference w:type="default" r:id="rIdFooter"/>'}` +
    `<w:pgSz w:w="${twips(page[0])}" w:h="${twips(page[1])}"/><w:pgMar w:top="${twips(margin)}" w:right="${twips(margin)}" w:bottom="${twips(margin)}" w:left="${twips(margin)}"/>` +
    `${columns > 1 ? `<w:type w:val="continuous"/><w:cols w:num="${columns}" w:space="360"/>` : ''}</w:sectPr>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': contentTypes(['styles', 'numbering', ...extra]),
    '_rels/.rels': relations([
      relation('rId1', `${office}/officeDocument`, 'word/document.xml'),
      relation('rId2', `${packageRelations}/metadata/core-properties`, 'docProps/core.xml'),
    ]),
    'docProps/core.xml': coreXml(title),
    'word/_rels/document.xml.rels': relations([
      relation('rIdStyles', `${office}/styles`, 'styles.xml'),
      relation('rIdNumbering', `${office}/numbering`, 'numbering.xml'),
      ...(header === null ? [] : [relation('rIdHeader', `${office}/header`, 'header1.xml')]),
      ...(footer === null ? [] : [relation('rIdFooter', `${office}/footer`, 'footer1.xml')]),
      ...links,
    ]),
    'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${body}${ends}</w:body></w:document>`,
    'word/styles.xml': stylesXml(writer),
    'word/numbering.xml': numberingXml(input),
  };
  if (header !== null) {
    parts['word/header1.xml'] = `${declaration}<w:hdr ${namespaces}>${header}</w:hdr>`;
    parts['word/_rels/header1.xml.rels'] = relations(links);
  }
  if (footer !== null) {
    parts['word/footer1.xml'] = `${declaration}<w:ftr ${namespaces}>${footer}</w:ftr>`;
    parts['word/_rels/footer1.xml.rels'] = relations(links);
  }
  return writeZip(
    Object.entries(parts).map(([name, xml]) => ({ name, data: Buffer.from(xml, 'utf8'), deflate: true })),
  );
};
