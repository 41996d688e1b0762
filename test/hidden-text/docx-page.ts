import { writeZip } from '../../src/infrastructure/documents/zip-write.ts';
import { firstPage, type ResumeLine, secondPage } from './resume-lines.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;

export const cell = (content: string, fill: string | null = null): string =>
  `<w:tc><w:tcPr>${fill === null ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`}</w:tcPr>${content}</w:tc>`;

export const table = (rows: readonly string[], properties = ''): string =>
  `<w:tbl><w:tblPr>${properties}</w:tblPr>${rows.map(row => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;

/** A drawn box with text; `fill` is a colour, or null for none. */
export const box = (content: string, fill: string | null): string =>
  '<w:r><w:drawing><wp:inline><wp:extent cx="2000000" cy="1000000"/><wp:docPr id="7" name="Box"/><a:graphic><a:graphicData><wps:wsp>' +
  `<wps:spPr>${fill === null ? '<a:noFill/>' : `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>`}<a:ln><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></wps:spPr>` +
  `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

export interface DocxCase {
  /** Between the resume's two halves, and behind all of it. */
  readonly middle?: string;
  readonly end?: string;
  /** Further styles. */
  readonly styles?: string;
  /** Changes the resume's own lines. */
  readonly change?: (xml: string) => string;
}

const shown = ({ kind, text }: ResumeLine): string => {
  if (kind === 'name') return paragraph(run(text), '<w:pStyle w:val="Title"/>');
  if (kind === 'heading') return paragraph(run(text), '<w:pStyle w:val="Heading1"/>');
  if (kind === 'strong') return paragraph(run(text, '<w:b/>'));
  return kind === 'bullet' ? paragraph(run(`• ${text}`)) : paragraph(run(text));
};

const style = (id: string, name: string, properties: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${properties}</w:style>`;

export const docxOf = ({ middle = '', end = '', styles = '', change = xml => xml }: DocxCase): Buffer => {
  const half = (lines: readonly ResumeLine[]): string => change(lines.map(shown).join(''));
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships([['styles', 'styles.xml']]),
    'word/document.xml': `<w:document ${namespaces}><w:body>${half(firstPage)}${middle}${half(secondPage)}${end}</w:body></w:document>`,
    'word/styles.xml':
      `<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>` +
      style('Title', 'Title', '<w:rPr><w:b/><w:sz w:val="44"/></w:rPr>') +
      style('Heading1', 'heading 1', '<w:rPr><w:b/><w:sz w:val="26"/></w:rPr>') +
      `${styles}</w:styles>`,
  };
  return writeZip(
    Object.entries(parts).map(([name, xml]) => ({ name, data: Buffer.from(xml), deflate: true })),
  );
};

const relationships = (all: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([type, target], index) => `<Relationship Id="r${index}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
