import type { Composition, ContactItem, SectionBlocks } from '../blocks.ts';
import type { Layout } from '../layout.ts';
import { Column, type Sheet } from './column.ts';
import { flowContacts, stackContacts } from './contacts.ts';
import { flowSection, heading } from './flow.ts';
import { setName } from './header.ts';

export interface Frame {
  readonly top: number;
  readonly nextTop: number;
  readonly bottom: number;
}

const gutter = 18;

interface TwoColumnsInput {
  readonly composition: Composition;
  readonly mains: readonly SectionBlocks[];
  readonly asides: readonly SectionBlocks[];
  readonly contacts: readonly ContactItem[];
  readonly layout: Layout;
  readonly frame: Frame;
}

/** A main column and one beside it, narrower or even, on its left or right. */
export const twoColumns = (
  sheet: Sheet,
  { composition, mains, asides, contacts, layout, frame }: TwoColumnsInput,
): void => {
  const { look } = layout;
  const inner = look.page[0] - 2 * look.margin;
  const asideWidth = (inner - gutter) * (layout.arrangement === 'two-columns' ? 0.5 : look.asideShare);
  const mainWidth = inner - gutter - asideWidth;
  const asideLeft = layout.arrangement === 'left-sidebar';
  const main = new Column(sheet, {
    x: look.margin + (asideLeft ? asideWidth + gutter : 0),
    width: mainWidth,
    part: 'main',
    colour: '#000000',
    ...frame,
  });
  const aside = new Column(sheet, {
    x: look.margin + (asideLeft ? 0 : mainWidth + gutter),
    width: asideWidth,
    part: 'aside',
    colour: look.asideFill === 'dark' ? '#ffffff' : '#000000',
    ...frame,
  });
  const named = (column: Column): void => {
    setName(column, composition, layout, 'left');
    if (layout.contact.place !== 'section' && layout.contact.place !== 'footer') {
      stackContacts(column, composition.contacts, layout);
    }
  };
  const setAside = (): void => {
    if (look.nameIn === 'aside') named(aside);
    if (contacts.length > 0) flowContacts(aside, contacts, layout);
    for (const section of asides) flowSection(aside, section, { layout, rail: 0 });
  };
  if (asideLeft) setAside();
  if (look.nameIn === 'main') named(main);
  for (const section of mains) flowSection(main, section, { layout, rail: 0 });
  if (!asideLeft) setAside();
  if (look.asideFill === 'none') return;
  // The fill goes from the header to the page's foot, on every page, out to the page's edge.
  const pages = sheet.ops.reduce((most, { page }) => Math.max(most, page), 0) + 1;
  const asideX = look.margin + mainWidth + gutter;
  for (let page = 0; page < pages; page += 1) {
    const top = page === 0 && look.nameIn === 'page' ? frame.top : 0;
    sheet.ops.unshift({
      kind: 'box',
      page,
      x: asideLeft ? 0 : asideX - gutter / 2,
      y: top,
      width: asideLeft ? look.margin + asideWidth + gutter / 2 : look.page[0] - asideX + gutter / 2,
      height: look.page[1] - top,
      colour: look.asideFill === 'dark' ? look.colour : '#eeeeee',
    });
  }
};

interface LabelRailInput {
  readonly composition: Composition;
  readonly layout: Layout;
  readonly frame: Frame;
}

/** Headings in a rail on the left, what they head on its right. */
export const labelRail = (sheet: Sheet, { composition, layout, frame }: LabelRailInput): void => {
  const { look } = layout;
  const inner = look.page[0] - 2 * look.margin;
  const railWidth = inner * 0.24;
  const place = { part: 'main' as const, colour: '#000000', ...frame };
  const content = new Column(sheet, {
    x: look.margin + railWidth + 14,
    width: inner - railWidth - 14,
    ...place,
  });
  if (layout.contact.place === 'section') {
    const label = new Column(sheet, { x: look.margin, width: railWidth, ...place });
    flowContacts(label, composition.contacts, layout);
    content.y = Math.max(content.y, label.y);
  }
  for (const section of composition.sections) {
    content.skip(look.size * 0.9);
    content.need(look.size * 5);
    const label = new Column(sheet, { x: look.margin, width: railWidth, ...place });
    label.page = content.page;
    label.y = content.y;
    heading(label, section.heading, { layout, rail: 0 });
    const below = { page: label.page, y: label.y };
    flowSection(content, { ...section, heading: '' }, { layout, rail: 0 });
    if (content.page === below.page) content.y = Math.max(content.y, below.y);
  }
};
