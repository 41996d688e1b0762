import type { Block, Piece, Row, SectionBlocks } from '../blocks.ts';
import type { Layout } from '../layout.ts';
import { lineBreak, paragraph, pieces, run, tab, table, twips, type Writer } from './xml.ts';

export interface BodyStyle {
  readonly writer: Writer;
  readonly layout: Layout;
  /** Points, of the column that the text stands in. */
  readonly width: number;
  /** Points; 0 without a rail of dates. */
  readonly rail: number;
}

/** One section: its heading and what stands under it. */
export const sectionXml = (section: SectionBlocks, style: BodyStyle): string => {
  const inside = blocksXml(section.blocks, style);
  const head = section.heading === '' ? '' : headingXml(section.heading, style);
  if (!style.writer.look.contentControls) return head + inside;
  return `${head}<w:sdt><w:sdtPr><w:id w:val="${section.name.length * 1009}"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
};

export const headingXml = (text: string, { writer, layout }: BodyStyle): string => {
  const { look } = writer;
  const { heading, size, colour } = layout.look;
  const upper = heading.letters === 'upper' || heading.letters === 'tracked';
  const caps = upper && look.caps;
  const shown = {
    'as-is': text,
    colon: `${text}:`,
    upper: caps ? text : text.toUpperCase(),
    tracked: caps ? text : text.toUpperCase(),
    spaced: text
      .toUpperCase()
      .split(' ')
      .map(word => [...word].join(' '))
      .join('   '),
  }[heading.letters];
  const byHand = look.heading === 'by-hand';
  // Made by hand a heading must differ from text by something.
  const bold = heading.bold || (byHand && heading.sizeMore === 0 && !upper);
  const properties = [
    look.heading === 'style' ? `<w:pStyle w:val="${look.headingId}"/>` : '',
    look.heading === 'own-style' ? '<w:pStyle w:val="CVSection"/>' : '',
    heading.rule === 'under'
      ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
      : '',
    '<w:spacing w:before="200" w:after="60"/>',
  ].join('');
  return paragraph(
    run(shown, {
      bold,
      size: size + heading.sizeMore,
      caps,
      ...(heading.coloured ? { colour } : {}),
      ...(heading.letters === 'tracked' ? { tracking: 2 } : {}),
    }),
    properties,
  );
};

/** Blocks one under the other; neighbouring entries with rails share a table. */
const blocksXml = (blocks: readonly Block[], style: BodyStyle): string => {
  let xml = '';
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index] as Block;
    if (block.type !== 'entry' || block.rail.length === 0 || style.writer.look.rail !== 'table') {
      xml += blockXml(block, style);
      continue;
    }
    const rows: Extract<Block, { type: 'entry' }>[] = [];
    for (; index < blocks.length; index += 1) {
      const next = blocks[index] as Block;
      if (next.type !== 'entry' || next.rail.length === 0) break;
      rows.push(next);
    }
    index -= 1;
    xml += railTable(rows, style);
  }
  return xml;
};

const railTable = (entries: readonly Extract<Block, { type: 'entry' }>[], style: BodyStyle): string => {
  const left = style.rail || style.width * 0.26;
  const inner: BodyStyle = { ...style, width: style.width - left, rail: 0 };
  const rows = entries.map(({ rail, rows: lines, body }) => [
    { width: left, content: rail.map(one => paragraph(pieces(style.writer, one))).join('') },
    { width: inner.width, content: entryXml({ type: 'entry', rail: [], rows: lines, body }, inner) },
  ]);
  return table(rows, style.layout.arrangement === 'table') + paragraph('');
};

const blockXml = (block: Block, style: BodyStyle): string => {
  switch (block.type) {
    case 'text':
      return paragraph(
        pieces(style.writer, block.pieces),
        style.layout.look.justify ? '<w:jc w:val="both"/>' : '',
      );
    case 'bullet':
      return bulletXml(block.pieces, style);
    case 'grid':
      return gridXml(block, style);
    case 'entry':
      return entryXml(block, style);
  }
};

const bulletXml = (list: readonly Piece[], { writer, layout }: BodyStyle): string => {
  const text = pieces(writer, list);
  switch (writer.look.bullets) {
    case 'numbered':
      return paragraph(
        text,
        '<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
      );
    case 'list-style':
      return paragraph(text, '<w:pStyle w:val="ListBullet"/>');
    case 'by-hand': {
      const mark = /^\p{L}/u.test(layout.look.bullet.mark) ? '▪' : layout.look.bullet.mark;
      return paragraph(`${run(mark)}${tab}${text}`, '<w:ind w:left="360" w:hanging="360"/>');
    }
  }
};

const gridXml = (
  { cells, columns }: Extract<Block, { type: 'grid' }>,
  { writer, width }: BodyStyle,
): string => {
  const rows: { content: string; width: number }[][] = [];
  for (let from = 0; from < cells.length; from += columns) {
    const row = cells
      .slice(from, from + columns)
      .map(cell => ({ content: paragraph(pieces(writer, cell)), width: width / columns }));
    while (row.length < columns) row.push({ content: '', width: width / columns });
    rows.push(row);
  }
  return table(rows) + paragraph('');
};

const rowXml = ({ left, right }: Row, style: BodyStyle): string => {
  const { writer, width } = style;
  if (right.length === 0) return paragraph(pieces(writer, left));
  if (writer.look.right === 'table') {
    return table([
      [
        { width: width * 0.68, content: paragraph(pieces(writer, left)) },
        { width: width * 0.32, content: paragraph(pieces(writer, right), '<w:jc w:val="right"/>') },
      ],
    ]);
  }
  const stops =
    writer.look.right === 'centre-tab'
      ? `<w:tabs><w:tab w:val="center" w:pos="${twips(width / 2)}"/><w:tab w:val="right" w:pos="${twips(width)}"/></w:tabs>`
      : `<w:tabs><w:tab w:val="right" w:pos="${twips(width)}"/></w:tabs>`;
  const tabs = writer.look.right === 'centre-tab' ? tab + tab : tab;
  return paragraph(pieces(writer, left) + tabs + pieces(writer, right), stops);
};

const entryXml = ({ rail, rows, body }: Extract<Block, { type: 'entry' }>, style: BodyStyle): string => {
  const { writer } = style;
  const inside = blocksXml(body, style);
  if (rail.length > 0) return railByTab({ rail, rows }, style) + inside;
  const plain = rows.every(({ right }) => right.length === 0);
  if (writer.look.breaks && plain && rows.length > 1) {
    return paragraph(rows.map(({ left }) => pieces(writer, left)).join(lineBreak)) + inside;
  }
  return rows.map(row => rowXml(row, style)).join('') + inside;
};

/** A rail without a table: the dates, a tab, and the text hanging beside them. */
const railByTab = (
  { rail, rows }: { readonly rail: readonly (readonly Piece[])[]; readonly rows: readonly Row[] },
  { writer, rail: width, width: all }: BodyStyle,
): string => {
  const left = twips(width || all * 0.26);
  const hanging = `<w:tabs><w:tab w:val="left" w:pos="${left}"/></w:tabs><w:ind w:left="${left}" w:hanging="${left}"/>`;
  const count = Math.max(rail.length, rows.length);
  return Array.from({ length: count }, (_, index) =>
    paragraph(pieces(writer, rail[index] ?? []) + tab + pieces(writer, rows[index]?.left ?? []), hanging),
  ).join('');
};
