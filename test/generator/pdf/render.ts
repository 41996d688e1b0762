import type { Composition, Piece, SectionBlocks } from '../blocks.ts';
import type { Layout } from '../layout.ts';
import { labelRail, twoColumns } from './arrange.ts';
import { Column, type Sheet } from './column.ts';
import { flowContacts } from './contacts.ts';
import { createMeasure, drawOps } from './draw.ts';
import { flowSection } from './flow.ts';
import { setHeader } from './header.ts';
import type { Op, TextOp } from './ops.ts';

/** A composition on pages, as the bytes of a PDF. */
export const renderPdf = (composition: Composition, layout: Layout): Promise<Buffer> => {
  const { look } = layout;
  const sheet: Sheet = { look, measure: createMeasure(look.family), ops: [] };
  const top = look.nameIn === 'page' ? setHeader(sheet, composition, layout) : look.margin;
  const inner = look.page[0] - 2 * look.margin;
  const frame = {
    top,
    nextTop: look.margin,
    bottom: look.page[1] - look.margin - (hasFooter(layout) ? look.size * 2.2 : 0),
  };
  const contacts = layout.contact.place === 'section' ? composition.contacts : [];
  const mains = composition.sections.filter(({ name }) => !layout.aside.includes(name));
  const asides = composition.sections.filter(({ name }) => layout.aside.includes(name));
  const one = (sections: readonly SectionBlocks[], column: Column, rail: number): void => {
    for (const section of sections) flowSection(column, section, { layout, rail });
  };
  switch (layout.arrangement) {
    case 'single': {
      const column = new Column(sheet, {
        x: look.margin,
        width: inner,
        part: 'main',
        colour: '#000000',
        ...frame,
      });
      if (contacts.length > 0) flowContacts(column, contacts, layout);
      one(mains, column, 0);
      break;
    }
    case 'timeline':
    case 'table': {
      const column = new Column(sheet, {
        x: look.margin,
        width: inner,
        part: 'main',
        colour: '#000000',
        ...frame,
      });
      if (contacts.length > 0) flowContacts(column, contacts, layout);
      for (const section of mains) {
        const railed = section.blocks.some(block => block.type === 'entry' && block.rail.length > 0);
        flowSection(column, section, { layout, rail: railed ? inner * 0.24 : 0 });
      }
      break;
    }
    case 'label-rail':
      labelRail(sheet, { composition, layout, frame });
      break;
    default:
      twoColumns(sheet, { composition, mains, asides, contacts, layout, frame });
  }
  furnish(sheet, composition, layout);
  return drawOps({ look, title: composition.name.join(' '), ops: ordered(sheet.ops, layout) });
};

const hasFooter = ({ look, contact }: Layout): boolean =>
  look.furniture === 'footer' || contact.place === 'footer';

/** What is repeated on every page, and contact details that stand at its foot. */
const furnish = (sheet: Sheet, { name, contacts }: Composition, layout: Layout): void => {
  const { look } = sheet;
  const pages = sheet.ops.reduce((most, { page }) => Math.max(most, page), 0) + 1;
  const put = (page: number, pieces: readonly Piece[], y: number): void => {
    const size = look.size - 1.5;
    const column = new Column(sheet, {
      x: look.margin,
      width: look.page[0] - 2 * look.margin,
      part: 'furniture',
      top: y,
      nextTop: y,
      bottom: look.page[1],
      colour: '#444444',
    });
    column.page = page;
    column.lines({ pieces, size, align: 'center' });
  };
  for (let page = 0; page < pages; page += 1) {
    const foot = look.page[1] - look.margin * 0.5 - look.size * 2;
    if (layout.contact.place === 'footer') {
      if (page > 0 && look.furniture !== 'footer') continue;
      put(
        page,
        contacts.flatMap(({ piece }, index): Piece[] =>
          index > 0 ? [{ text: layout.contact.separator }, piece] : [piece],
        ),
        foot,
      );
      continue;
    }
    if (look.furniture === 'none' || pages === 1) continue;
    if (look.furniture === 'header' && page === 0) continue;
    const text = look.pageOf.replace('{page}', String(page + 1)).replace('{pages}', String(pages));
    put(
      page,
      [{ text: `${name.join(' ')} – ${text}` }],
      look.furniture === 'header' ? look.margin * 0.35 : foot + look.size,
    );
  }
};

const rank: Readonly<Record<Layout['look']['drawOrder'], (op: TextOp) => number>> = {
  reading: () => 0,
  across: op => op.page * 10_000 + Math.round(op.y),
  'aside-first': op => (op.part === 'aside' ? 0 : 1),
  'aside-last': op => (op.part === 'aside' ? 1 : 0),
  'body-first': op => (op.part === 'header' ? 1 : 0),
  'headings-last': op => (op.part === 'heading' ? 1 : 0),
};

const ordered = (ops: readonly Op[], { look }: Layout): Op[] => {
  const of = rank[look.drawOrder];
  return ops
    .map((op, index) => ({ op, index, at: op.kind === 'text' ? of(op) : 0 }))
    .sort((one, other) => one.at - other.at || one.index - other.index)
    .map(({ op }) => op);
};
