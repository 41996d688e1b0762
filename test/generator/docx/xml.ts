import type { Piece } from '../blocks.ts';
import { createRandom } from '../random.ts';
import type { DocxLook } from './look.ts';

/** What the parts of one document share: its look and the links that its relations must name. */
export interface Writer {
  readonly look: DocxLook;
  readonly size: number;
  readonly links: string[];
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const twips = (points: number): number => Math.round(points * 20);

export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly colour?: string;
  readonly caps?: boolean;
  readonly tracking?: number;
  readonly symbolFont?: string;
}

const runProperties = ({ bold, italic, size, colour, caps, tracking, symbolFont }: RunLook): string => {
  const inside = [
    symbolFont ? `<w:rFonts w:ascii="${symbolFont}" w:hAnsi="${symbolFont}" w:hint="default"/>` : '',
    bold ? '<w:b/>' : '',
    italic ? '<w:i/>' : '',
    caps ? '<w:caps/>' : '',
    colour ? `<w:color w:val="${colour.slice(1)}"/>` : '',
    tracking ? `<w:spacing w:val="${twips(tracking)}"/>` : '',
    size ? `<w:sz w:val="${Math.round(size * 2)}"/>` : '',
  ].join('');
  return inside ? `<w:rPr>${inside}</w:rPr>` : '';
};

export const run = (text: string, look: RunLook = {}): string =>
  `<w:r>${runProperties(look)}<w:t xml:space="preserve">${escaped(text.replaceAll('\u00a0', ' '))}</w:t></w:r>`;

export const tab = '<w:r><w:tab/></w:r>';
export const lineBreak = '<w:r><w:br/></w:r>';

/** Runs as Word leaves them after much editing: cut anywhere, with marks of the spelling check between. */
const splitRun = (text: string, look: RunLook): string => {
  const random = createRandom(text.length * 7919 + (text.codePointAt(0) ?? 0));
  const parts: string[] = [];
  for (let at = 0; at < text.length; ) {
    const length = random.int(1, 14);
    parts.push(text.slice(at, at + length));
    at += length;
  }
  return parts
    .map((part, index) => `${index % 3 === 1 ? '<w:proofErr w:type="spellStart"/>' : ''}${run(part, look)}`)
    .join('');
};

export const pieces = (writer: Writer, list: readonly Piece[], look: RunLook = {}): string =>
  list
    .map(({ text, bold, italic, href }) => {
      const own: RunLook = {
        ...look,
        bold: (bold ?? false) || (look.bold ?? false),
        italic: italic ?? false,
      };
      const plain =
        writer.look.splitRuns && /^[\p{L} .,]+$/u.test(text) ? splitRun(text, own) : run(text, own);
      return href ? linked(writer, href, plain) : plain;
    })
    .join('');

const linked = (writer: Writer, href: string, inside: string): string => {
  if (writer.look.links === 'field') {
    return (
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "${escaped(href)}" </w:instrText></w:r>` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${inside}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    );
  }
  if (!writer.links.includes(href)) writer.links.push(href);
  return `<w:hyperlink r:id="rIdLink${writer.links.indexOf(href)}" w:history="1">${inside}</w:hyperlink>`;
};

export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${content}</w:p>`;

export const aligned = (align: 'left' | 'center' | 'right'): string =>
  align === 'left' ? '' : `<w:jc w:val="${align}"/>`;

export interface Cell {
  readonly content: string;
  /** Points. */
  readonly width: number;
  readonly shade?: string;
}

/** A table without lines, as layouts use it. */
export const table = (rows: readonly (readonly Cell[])[], borders = false): string => {
  const grid = (rows[0] ?? []).map(({ width }) => `<w:gridCol w:w="${twips(width)}"/>`).join('');
  const edge = (name: string): string =>
    `<w:${name} w:val="${borders ? 'single' : 'none'}" w:sz="4" w:space="0" w:color="auto"/>`;
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('');
  const body = rows
    .map(
      cells =>
        `<w:tr>${cells
          .map(
            ({ content, width, shade }) =>
              `<w:tc><w:tcPr><w:tcW w:w="${twips(width)}" w:type="dxa"/>${shade ? `<w:shd w:val="clear" w:color="auto" w:fill="${shade}"/>` : ''}</w:tcPr>${content || '<w:p/>'}</w:tc>`,
          )
          .join('')}</w:tr>`,
    )
    .join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${edges}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
};

/** Paragraphs in a text box: a drawing for Word of today, and a picture for that of yesterday with the same text. */
export const textBox = (
  content: string,
  {
    id,
    x,
    y,
    width,
    height,
  }: {
    readonly id: number;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  },
): string => {
  const emu = (points: number): number => Math.round(points * 12700);
  const drawing =
    `<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="${251658240 + id}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">` +
    `<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>${emu(x)}</wp:posOffset></wp:positionH>` +
    `<wp:positionV relativeFrom="page"><wp:posOffset>${emu(y)}</wp:posOffset></wp:positionV><wp:extent cx="${emu(width)}" cy="${emu(height)}"/>` +
    `<wp:wrapSquare wrapText="bothSides"/><wp:docPr id="${id}" name="Text Box ${id}"/><wp:cNvGraphicFramePr/>` +
    '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/>' +
    `<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>` +
    `<wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const fallback = `<w:pict><v:shape style="position:absolute;width:${width}pt;height:${height}pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;
};
