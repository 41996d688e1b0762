import type { ContactItem, Piece } from '../blocks.ts';
import type { Layout } from '../layout.ts';
import type { Column } from './column.ts';
import { heading } from './flow.ts';
import { contactSymbols } from './symbols.ts';

/** Contact details as a section of their own. */
export const flowContacts = (column: Column, contacts: readonly ContactItem[], layout: Layout): void => {
  column.skip(layout.look.size * 0.9);
  heading(column, layout.headings.contact, { layout, rail: 0 });
  stackContacts(column, contacts, layout);
};

/** One detail a line. */
export const stackContacts = (
  column: Column,
  contacts: readonly ContactItem[],
  layout: Layout,
  align: 'left' | 'right' | 'center' = 'left',
): void => {
  const { size } = layout.look;
  for (const { kind, piece } of contacts) {
    const symbol = contactSymbols[kind];
    const icon = layout.contact.icons && align === 'left' && symbol;
    if (icon) {
      column.need(size * layout.look.leading);
      column.text({
        x: column.x,
        baseline: column.y + size,
        text: ' ',
        face: { bold: false, italic: false },
        input: { pieces: [piece], size },
        symbol,
      });
    }
    column.lines({
      pieces: [piece],
      size: fitting(column, piece, size),
      align,
      indent: icon ? size * 1.3 : 0,
    });
  }
};

/** An address is not broken: it is set smaller where its column is narrow. */
const fitting = (column: Column, { text, ...look }: Piece, size: number): number => {
  const widest = Math.max(...text.split(' ').map(word => column.widthOf([{ ...look, text: word }], size)));
  return size * Math.min(1, (column.width - size * 1.4) / widest);
};

/** All details on one line or as many as they need. */
export const lineContacts = (
  column: Column,
  contacts: readonly ContactItem[],
  layout: Layout,
  align: 'left' | 'right' | 'center',
): void => {
  const { size } = layout.look;
  const { separator, icons } = layout.contact;
  let line: Piece[] = [];
  let marks: { readonly at: number; readonly kind: ContactItem['kind'] }[] = [];
  const gap = icons ? ' '.repeat(5) : '';
  const close = (): void => {
    if (line.length === 0) return;
    const width = column.widthOf(line, size);
    const start = { left: 0, right: column.width - width, center: (column.width - width) / 2 }[align];
    const { x, y } = column;
    for (const { at, kind } of marks) {
      const symbol = contactSymbols[kind];
      if (symbol)
        column.text({
          x: x + start + at,
          baseline: y + size,
          text: ' ',
          face: { bold: false, italic: false },
          input: { pieces: line, size },
          symbol,
        });
    }
    // Pieces are placed one by one, so that what is between them is as wide as it is written.
    let at = x + start;
    for (const piece of line) {
      if (piece.text.trim() !== '') {
        column.text({
          x: at,
          baseline: y + size,
          text: piece.text,
          face: { bold: false, italic: false },
          href: piece.href ?? null,
          input: { pieces: line, size },
        });
      }
      at += column.widthOf([piece], size);
    }
    column.skip(size * layout.look.leading);
    line = [];
    marks = [];
  };
  for (const { kind, piece } of contacts) {
    const before: Piece[] = line.length > 0 ? [{ text: separator }] : [];
    if (column.widthOf([...line, ...before, { text: gap }, piece], size) > column.width) close();
    if (line.length > 0) line.push({ text: separator });
    if (icons) marks.push({ at: column.widthOf(line, size), kind });
    line.push(...(gap ? [{ text: gap }] : []), piece);
  }
  close();
};
