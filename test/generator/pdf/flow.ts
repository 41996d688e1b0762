import type { Block, Piece, SectionBlocks } from '../blocks.ts';
import type { Layout } from '../layout.ts';
import type { Column } from './column.ts';
import { bulletSymbols, headingSymbol } from './symbols.ts';

export interface FlowStyle {
  readonly layout: Layout;
  /** How wide the rail of dates is; 0 without one. */
  readonly rail: number;
}

/** Sets one section under its heading. */
export const flowSection = (column: Column, section: SectionBlocks, style: FlowStyle): void => {
  const { size } = style.layout.look;
  // Without a heading here it stands elsewhere, in a rail.
  if (section.heading !== '') {
    column.skip(size * 0.9);
    column.need(size * 5);
    heading(column, section.heading, style);
  }
  if (section.heading === '' && style.layout.runIn) column.skip(size * 0.9);
  for (const block of section.blocks) flowBlock(column, block, style);
};

export const heading = (column: Column, text: string, { layout }: FlowStyle): void => {
  const { heading: look, size: base, colour } = layout.look;
  const size = base + look.sizeMore;
  const shown = headingText(text, look.letters);
  const tint = look.coloured && column.colour === '#000000' ? colour : column.colour;
  const step = size * 1.25;
  if (look.rule === 'over')
    column.box({ x: column.x, y: column.y, width: column.width, height: 0.8, colour: tint });
  if (look.rule === 'box' && column.colour === '#000000')
    column.box({
      x: column.x - 2,
      y: column.y,
      width: column.width + 2,
      height: step + 2,
      colour: '#dddddd',
    });
  column.skip(look.rule === 'over' || look.rule === 'box' ? 2 : 0);
  // A heading is never broken over two lines here: a narrow column gets smaller letters.
  const pieces: Piece[] = [{ text: shown, bold: look.bold }];
  const tracking = look.letters === 'tracked' ? size * 0.25 : 0;
  const room = column.width - tracking * shown.length;
  const icon = look.icon ? size * 1.4 : 0;
  const fits = Math.min(1, (room - icon) / Math.max(1, column.widthOf(pieces, size)));
  const input = { pieces, size: size * fits, colour: tint, part: 'heading' as const, tracking, indent: icon };
  if (look.icon) {
    column.text({
      x: column.x,
      baseline: column.y + size,
      text: ' ',
      face: { bold: false, italic: false },
      input: { ...input, tracking: 0 },
      symbol: headingSymbol,
    });
  }
  column.lines(input);
  if (look.rule === 'under') {
    column.box({ x: column.x, y: column.y + 1, width: column.width, height: 0.7, colour: tint });
    column.skip(3);
  }
  column.skip(base * 0.3);
};

export const headingText = (text: string, letters: string): string => {
  // Spaces that may not break keep a heading in one piece; they are drawn as plain ones.
  if (letters === 'upper' || letters === 'tracked') return text.toUpperCase();
  if (letters === 'colon') return `${text}:`;
  if (letters !== 'spaced') return text;
  return text
    .toUpperCase()
    .split(' ')
    .map(word => [...word].join('\u00a0'))
    .join('\u00a0\u00a0\u00a0');
};

const flowBlock = (column: Column, block: Block, style: FlowStyle): void => {
  const { size } = style.layout.look;
  switch (block.type) {
    case 'text':
      column.lines({ pieces: block.pieces, size, justify: true, indent: style.rail });
      return;
    case 'bullet':
      bullet(column, block.pieces, style);
      return;
    case 'grid':
      grid(column, block, style);
      return;
    case 'entry':
      entry(column, block, style);
  }
};

const bullet = (column: Column, pieces: readonly Piece[], { layout, rail }: FlowStyle): void => {
  const { bullet: look, size } = layout.look;
  const indent = rail + look.indent;
  const symbol = bulletSymbols[look.mark];
  const markWidth = symbol ? size * 0.7 : column.widthOf([{ text: look.mark }], size);
  const text = indent + markWidth + size * 0.45;
  column.need(size * layout.look.leading);
  if (symbol) {
    const input = { pieces, size };
    column.text({
      x: column.x + indent,
      baseline: column.y + size,
      text: ' ',
      face: { bold: false, italic: false },
      input,
      symbol,
    });
    column.lines({ pieces, size, justify: true, indent: text, hang: look.hanging ? text : indent });
    return;
  }
  if (look.hanging) {
    column.text({
      x: column.x + indent,
      baseline: column.y + size,
      text: look.mark,
      face: { bold: false, italic: false },
      input: { pieces, size },
    });
    column.lines({ pieces, size, justify: true, indent: text, hang: text });
    return;
  }
  column.lines({ pieces: [{ text: `${look.mark} ` }, ...pieces], size, justify: true, indent });
};

const grid = (
  column: Column,
  { cells, columns }: Extract<Block, { type: 'grid' }>,
  { layout }: FlowStyle,
): void => {
  const { size, leading } = layout.look;
  const width = column.width / columns;
  for (let from = 0; from < cells.length; from += columns) {
    const row = cells.slice(from, from + columns);
    // A cell that is too wide for its share gets a line of its own.
    const tight = row.some(cell => column.widthOf(cell, size) > width - size);
    if (tight) {
      for (const cell of row) column.lines({ pieces: cell, size });
      continue;
    }
    column.need(size * leading);
    const { y } = column;
    row.forEach((cell, index) => {
      column.y = y;
      column.lines({ pieces: cell, size, indent: index * width });
    });
  }
};

const entry = (
  column: Column,
  { rail, rows, body }: Extract<Block, { type: 'entry' }>,
  style: FlowStyle,
): void => {
  const { size, leading } = style.layout.look;
  // A rail of its own: the layout's, or one for this entry alone (a label and what it names).
  const left = style.rail || (rail.length > 0 ? column.width * 0.28 : 0);
  const step = size * leading;
  column.skip(size * 0.35);
  column.need(step * (Math.max(rail.length, rows.length) + 1));
  const { page, y } = column;
  if (
    rail.length > 0 &&
    style.layout.arrangement === 'timeline' &&
    style.layout.look.heading.rule !== 'none'
  ) {
    column.box({
      x: column.x + left - size * 0.75,
      y: y + size * 0.45,
      width: 4,
      height: 4,
      colour: '#777777',
    });
  }
  if (rail.length > 0 && style.layout.arrangement === 'table') {
    column.box({ x: column.x, y: y - size * 0.1, width: column.width, height: 0.5, colour: '#999999' });
  }
  let bottom = y;
  for (const pieces of rail) column.lines({ pieces, size, keepRight: column.width - left + size * 0.8 });
  if (column.page === page) bottom = column.y;
  column.page = page;
  column.y = y;
  for (const { left: pieces, right } of rows) {
    const beside = column.widthOf(right, size);
    column.need(step);
    const top = { page: column.page, y: column.y };
    if (right.length > 0) column.lines({ pieces: right, size, align: 'right' });
    column.page = top.page;
    column.y = top.y;
    column.lines({ pieces, size, indent: left, keepRight: beside > 0 ? beside + size * 1.5 : 0 });
  }
  for (const block of body) flowBlock(column, block, { ...style, rail: left });
  if (column.page === page) column.y = Math.max(column.y, bottom);
};
