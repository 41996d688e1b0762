import type { Composition } from '../blocks.ts';
import type { Layout } from '../layout.ts';
import { Column, type Sheet } from './column.ts';
import { lineContacts, stackContacts } from './contacts.ts';

/** Sets name, label and contact details over the page's width; says where the columns begin. */
export const setHeader = (sheet: Sheet, composition: Composition, layout: Layout): number => {
  const { look } = sheet;
  const band = look.header === 'band';
  const align = band ? 'left' : look.header;
  const colour = band ? '#ffffff' : '#000000';
  const width = look.page[0] - 2 * look.margin;
  const beside = layout.contact.place === 'beside';
  const place = {
    part: 'header' as const,
    top: look.margin,
    nextTop: look.margin,
    bottom: look.page[1],
    colour,
  };
  const column = new Column(sheet, { x: look.margin, width: beside ? width * 0.55 : width, ...place });
  setName(column, composition, layout, beside ? 'left' : align);
  let bottom = column.y;
  if (beside) {
    const right = new Column(sheet, { x: look.margin + width * 0.6, width: width * 0.4, ...place });
    stackContacts(
      right,
      composition.contacts,
      layout,
      align === 'left' || layout.contact.icons ? 'left' : 'right',
    );
    bottom = Math.max(bottom, right.y);
  }
  if (layout.contact.place === 'line') lineContacts(column, composition.contacts, layout, align);
  if (layout.contact.place === 'stack') stackContacts(column, composition.contacts, layout, align);
  bottom = Math.max(bottom, column.y);
  if (!band) return bottom + look.size * 0.5;
  sheet.ops.unshift({
    kind: 'box',
    page: 0,
    x: 0,
    y: 0,
    width: look.page[0],
    height: bottom + look.size,
    colour: look.colour,
  });
  return bottom + look.size * 1.5;
};

/** What the document is called, whose it is, and what that person is. */
export const setName = (
  column: Column,
  { title, name, label }: Composition,
  { look }: Layout,
  align: 'left' | 'center' | 'right',
): void => {
  if (title) column.lines({ pieces: [{ text: title }], size: look.size + 3, align, part: 'header' });
  for (const line of name) {
    const pieces = [{ text: line.replaceAll(' ', '\u00a0'), bold: true }];
    const size = look.nameSize * Math.min(1, column.width / column.widthOf(pieces, look.nameSize));
    column.lines({ pieces, size, align, part: 'header' });
  }
  if (label) column.lines({ pieces: [{ text: label }], size: look.size + 2, align, part: 'header' });
  column.skip(look.size * 0.3);
};
