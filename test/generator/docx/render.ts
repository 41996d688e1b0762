import type { Composition, ContactItem, Piece, SectionBlocks } from '../blocks.ts';
import type { Language } from '../facts.ts';
import type { Layout } from '../layout.ts';
import type { Random } from '../random.ts';
import { type BodyStyle, headingXml, sectionXml } from './body.ts';
import { type DocxLook, makeDocxLook } from './look.ts';
import { writePackage } from './package.ts';
import { aligned, paragraph, pieces, run, table, textBox, type Writer } from './xml.ts';

export interface RenderDocxInput {
  readonly composition: Composition;
  readonly layout: Layout;
  readonly language: Language;
  readonly random: Random;
}

/** A composition as the bytes of a Word document. */
export const renderDocx = ({ composition, layout, language, random }: RenderDocxInput): Buffer => {
  const look = makeDocxLook(random, language, layout);
  const writer: Writer = { look, size: layout.look.size, links: [] };
  const width = layout.look.page[0] - 2 * layout.look.margin;
  const style: BodyStyle = { writer, layout, width, rail: 0 };
  const contacts = placedContacts(composition.contacts, layout, look);
  const top = nameXml(composition, style) + contactsXml(contacts.top, style);
  const footer = footerXml(composition, contacts.foot, style);
  const columns = look.aside === 'columns' && layout.arrangement === 'two-columns';
  const body = columns
    ? `${top}${paragraph('', `<w:sectPr><w:type w:val="continuous"/></w:sectPr>`)}${arranged(composition, contacts.section, style)}`
    : top + arranged(composition, contacts.section, style);
  const header =
    contacts.header.length > 0 ? paragraph(contactLine(contacts.header, style), aligned('center')) : null;
  const [mark, markFont] = random.pick([
    ['•', null],
    ['\uf0b7', 'Symbol'],
    ['\uf0a7', 'Wingdings'],
    ['o', 'Courier New'],
    ['–', null],
    ['▪', null],
  ] as const);
  return writePackage({
    writer,
    title: composition.name.join(' '),
    body,
    header,
    footer,
    page: layout.look.page,
    margin: layout.look.margin,
    columns: columns ? 2 : 1,
    mark,
    markFont,
  });
};

interface Placed {
  readonly top: readonly ContactItem[];
  readonly header: readonly ContactItem[];
  readonly foot: readonly ContactItem[];
  readonly section: readonly ContactItem[];
}

const placedContacts = (contacts: readonly ContactItem[], { contact }: Layout, look: DocxLook): Placed => {
  const none: Placed = { top: [], header: [], foot: [], section: [] };
  if (contact.place === 'section') return { ...none, section: contacts };
  if (contact.place === 'footer') return { ...none, foot: contacts };
  return look.contacts === 'header-part' ? { ...none, header: contacts } : { ...none, top: contacts };
};

const alignOf = ({ look }: Layout): 'left' | 'center' | 'right' =>
  look.header === 'band' ? 'left' : look.header;

const nameXml = (
  { title, name, label, contacts }: Composition,
  { writer, layout, width }: BodyStyle,
): string => {
  const { look } = layout;
  const jc = aligned(alignOf(layout));
  const beside = layout.contact.place === 'beside' && writer.look.contacts === 'table';
  const inside =
    (title ? paragraph(run(title, { size: look.size + 4 }), beside ? '' : jc) : '') +
    name
      .map(line =>
        paragraph(
          run(line, { bold: true, size: look.nameSize }),
          `${writer.look.nameInTitle ? '<w:pStyle w:val="Title"/>' : ''}${beside ? '' : jc}`,
        ),
      )
      .join('') +
    (label ? paragraph(run(label, { size: look.size + 2 }), beside ? '' : jc) : '');
  if (!beside) return inside;
  const details = contacts
    .map(({ piece }) => paragraph(pieces(writer, [piece]), '<w:jc w:val="right"/>'))
    .join('');
  return (
    table([
      [
        { width: width * 0.55, content: inside },
        { width: width * 0.45, content: details },
      ],
    ]) + paragraph('')
  );
};

const contactLine = (contacts: readonly ContactItem[], { writer, layout }: BodyStyle): string =>
  pieces(
    writer,
    contacts.flatMap(({ piece }, index): Piece[] =>
      index > 0 ? [{ text: layout.contact.separator }, piece] : [piece],
    ),
  );

const contactsXml = (contacts: readonly ContactItem[], style: BodyStyle): string => {
  const { writer, layout, width } = style;
  const { place } = layout.contact;
  if (contacts.length === 0 || (place === 'beside' && writer.look.contacts === 'table')) return '';
  const jc = aligned(alignOf(layout));
  const stacked = contacts.map(({ piece }) => paragraph(pieces(writer, [piece]), jc)).join('');
  if (writer.look.contacts === 'text-box') {
    return paragraph(
      textBox(stacked, {
        id: 1,
        x: layout.look.page[0] - layout.look.margin - 200,
        y: layout.look.margin,
        width: 200,
        height: 90,
      }),
    );
  }
  if (writer.look.contacts === 'table' && place === 'line') {
    return (
      table([
        contacts.map(({ piece }) => ({
          width: width / contacts.length,
          content: paragraph(pieces(writer, [piece])),
        })),
      ]) + paragraph('')
    );
  }
  return place === 'line' ? paragraph(contactLine(contacts, style), jc) : stacked;
};

const footerXml = (
  { name }: Composition,
  contacts: readonly ContactItem[],
  style: BodyStyle,
): string | null => {
  if (contacts.length > 0) return paragraph(contactLine(contacts, style), aligned('center'));
  const { furniture, pageOf } = style.layout.look;
  if (furniture === 'none') return null;
  const [before = '', after = ''] = pageOf.replace('{pages}', '2').split('{page}');
  const field = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>';
  return paragraph(
    run(`${name.join(' ')} – ${before}`) + field + (after ? run(after) : ''),
    aligned('center'),
  );
};

/** The sections in their columns. */
const arranged = (composition: Composition, contacts: readonly ContactItem[], style: BodyStyle): string => {
  const { layout, width, writer } = style;
  const { sections } = composition;
  const contactSection = (inner: BodyStyle): string =>
    contacts.length === 0
      ? ''
      : headingXml(layout.headings.contact, inner) +
        contacts.map(({ piece }) => paragraph(pieces(writer, [piece]))).join('');
  const all = (list: readonly SectionBlocks[], inner: BodyStyle): string =>
    list.map(section => sectionXml(section, inner)).join('');
  switch (layout.arrangement) {
    case 'single':
      return contactSection(style) + all(sections, style);
    case 'timeline':
    case 'table':
      return contactSection(style) + all(sections, { ...style, rail: width * 0.24 });
    case 'label-rail': {
      const left = width * 0.25;
      const inner = { ...style, width: width - left };
      return (
        contactSection(style) +
        table(
          sections.map(section => [
            { width: left, content: headingXml(section.heading, style) },
            { width: inner.width, content: closed(sectionXml({ ...section, heading: '' }, inner)) },
          ]),
        ) +
        paragraph('')
      );
    }
    default:
      return besides({ sections, style, contactSection, all });
  }
};

/** A cell must end with a paragraph, even after a table. */
const closed = (xml: string): string =>
  xml.endsWith('</w:tbl>') || xml.endsWith('</w:sdt>') ? `${xml}<w:p/>` : xml;

const besides = ({
  sections,
  style,
  contactSection,
  all,
}: {
  readonly sections: readonly SectionBlocks[];
  readonly style: BodyStyle;
  readonly contactSection: (inner: BodyStyle) => string;
  readonly all: (list: readonly SectionBlocks[], inner: BodyStyle) => string;
}): string => {
  const { layout, width, writer } = style;
  const share = layout.arrangement === 'two-columns' ? 0.5 : layout.look.asideShare;
  const aside = { ...style, width: width * share };
  const main = { ...style, width: width * (1 - share) };
  const asideXml =
    contactSection(aside) +
    all(
      sections.filter(({ name }) => layout.aside.includes(name)),
      aside,
    );
  const mainXml = all(
    sections.filter(({ name }) => !layout.aside.includes(name)),
    main,
  );
  if (writer.look.aside === 'columns')
    return `${mainXml}<w:p><w:r><w:br w:type="column"/></w:r></w:p>${asideXml}`;
  if (writer.look.aside === 'text-box') {
    const left = layout.arrangement === 'left-sidebar';
    const x = left ? layout.look.margin : layout.look.page[0] - layout.look.margin - aside.width;
    const box = textBox(closed(asideXml), { id: 2, x, y: 120, width: aside.width, height: 560 });
    return `${paragraph(box)}${mainXml}`;
  }
  const cells = [
    { width: main.width, content: closed(mainXml) },
    { width: aside.width, content: closed(asideXml), shade: 'EEEEEE' },
  ];
  return table([layout.arrangement === 'left-sidebar' ? cells.toReversed() : cells]) + paragraph('');
};
