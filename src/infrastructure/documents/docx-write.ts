import type { DocumentWriter } from '../../application/ports/document-writer.ts';
import type { ResumeBlock } from '../../domain/resume/resume-blocks.ts';
import { printableLine } from '../../shared/text.ts';
import { writeZip } from './zip-write.ts';

/** DOCX (ECMA-376, transitional) with plain styles and one list: nothing in it that a parser could trip over. */
export const createDocxWriter = (): DocumentWriter => ({
  write: async blocks =>
    writeZip(
      Object.entries(packageParts(blocks)).map(([name, xml]) => ({
        name,
        data: Buffer.from(xml, 'utf8'),
        deflate: true,
      })),
    ),
});

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const packageParts = (blocks: readonly ResumeBlock[]): Record<string, string> => ({
  '[Content_Types].xml':
    `${declaration}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    ['document', 'styles', 'numbering']
      .map(part => {
        const type = part === 'document' ? `${wordType}.document.main` : `${wordType}.${part}`;
        return `<Override PartName="/word/${part}.xml" ContentType="${type}+xml"/>`;
      })
      .join('') +
    '</Types>',
  '_rels/.rels': relationships([['rId1', `${officeRelations}/officeDocument`, 'word/document.xml']]),
  'word/_rels/document.xml.rels': relationships([
    ['rId1', `${officeRelations}/styles`, 'styles.xml'],
    ['rId2', `${officeRelations}/numbering`, 'numbering.xml'],
  ]),
  'word/document.xml': `${declaration}<w:document ${word}><w:body>${blocks.map(paragraphOf).join('')}${pageXml}</w:body></w:document>`,
  'word/styles.xml': `${declaration}<w:styles ${word}>${defaultsXml}${styles.map(styleXml).join('')}</w:styles>`,
  'word/numbering.xml': `${declaration}<w:numbering ${word}>${bulletsXml}</w:numbering>`,
});

const relationships = (all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${packageRelations}">${all
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A4 with margins of 2 cm, in twentieths of a point. */
const pageXml =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';

const bulletsXml =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>' +
  '<w:pPr><w:ind w:left="360" w:hanging="270"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

const defaultsXml =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/><w:sz w:val="21"/><w:szCs w:val="21"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault><w:pPr><w:spacing w:after="60" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';

interface Style {
  readonly id: string;
  readonly name: string;
  /** Half points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  /** Twentieths of a point above and below. */
  readonly above?: number;
  readonly below?: number;
  readonly outline?: number;
  readonly list?: boolean;
}

const styles: readonly Style[] = [
  { id: 'Normal', name: 'Normal' },
  { id: 'Title', name: 'Title', size: 40, bold: true, below: 40 },
  { id: 'Subtitle', name: 'Subtitle', colour: '404040', below: 20 },
  {
    id: 'Heading1',
    name: 'heading 1',
    size: 26,
    bold: true,
    colour: '1F3864',
    above: 280,
    below: 80,
    outline: 0,
  },
  { id: 'Heading2', name: 'heading 2', size: 22, bold: true, above: 140, below: 20, outline: 1 },
  { id: 'When', name: 'When', colour: '404040', below: 40 },
  { id: 'ListBullet', name: 'List Bullet', below: 30, list: true },
];

const styleXml = ({ id, name, size, bold, colour, above = 0, below, outline, list }: Style): string => {
  const isDefault = id === 'Normal' ? ' w:default="1"' : '';
  const spacing = below === undefined ? '' : `<w:spacing w:before="${above}" w:after="${below}"/>`;
  const paragraph = [
    outline === undefined ? '' : '<w:keepNext/>',
    list ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '',
    spacing,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
  ].join('');
  const run = [
    bold ? '<w:b/>' : '',
    colour === undefined ? '' : `<w:color w:val="${colour}"/>`,
    size === undefined ? '' : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  ].join('');
  return `<w:style w:type="paragraph"${isDefault} w:styleId="${id}"><w:name w:val="${name}"/>${
    isDefault ? '' : '<w:basedOn w:val="Normal"/>'
  }<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
};

const paragraphOf = (block: ResumeBlock): string => {
  switch (block.kind) {
    case 'name':
      return styled('Title', run(block.text));
    case 'contact':
      return styled('Subtitle', run(block.text));
    case 'heading':
      return styled('Heading1', run(block.text));
    case 'entry': {
      const below = [block.when, block.where].filter(part => part !== '').join(' | ');
      return styled('Heading2', run(block.text)) + (below === '' ? '' : styled('When', run(below)));
    }
    case 'paragraph':
      return styled('Normal', run(block.text));
    case 'bullet':
      return styled('ListBullet', (block.label ? run(`${block.label}: `, '<w:b/>') : '') + run(block.text));
  }
};

const styled = (style: string, runs: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;

const run = (text: string, properties = ''): string =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** Characters that XML 1.0 forbids go; a line end is a space, because a block is one paragraph. */
const escaped = (text: string): string =>
  printableLine(text)
    .replace(/[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
