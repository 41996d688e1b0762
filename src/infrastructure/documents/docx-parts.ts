import { type TabStop, tabStop } from './docx-styles.ts';
import { attribute, type XmlTag, xmlTags } from './xml-tokens.ts';
import { writeZip } from './zip-write.ts';

/**
 * The vendor reads the main part only, and not all that stands in it. Its input is therefore written anew from parts
 * that passed the limits: headers and footers take the main part's place one by one, drawn text boxes are renamed to
 * the older element that the vendor walks into, and tab stops travel in the one paragraph property that it hands
 * through unread (`w:jc`, the alignment).
 */
export interface DocxParts {
  readonly parts: ReadonlyMap<string, string>;
  readonly mainPath: string;
  /** In reading order: headers, main part, footers. */
  readonly readingOrder: readonly string[];
}

const officeDocument = /relationships\/officeDocument$/;
const headerOrFooter = /relationships\/(header|footer)$/;

export const docxParts = (parts: ReadonlyMap<string, string>): DocxParts | null => {
  const mainPath = relations(parts.get('_rels/.rels') ?? '', '').find(({ type }) =>
    officeDocument.test(type),
  )?.target;
  const main = mainPath !== undefined && parts.has(mainPath) ? mainPath : 'word/document.xml';
  if (!parts.has(main)) return null;
  const around = relations(parts.get(relationsPath(main)) ?? '', folderOf(main));
  const ofKind = (kind: string): string[] => {
    const targets = around
      .filter(({ type }) => headerOrFooter.exec(type)?.[1] === kind)
      .map(({ target }) => target);
    return [...new Set(targets)].filter(target => parts.has(target)).sort();
  };
  return { parts, mainPath: main, readingOrder: [...ofKind('header'), main, ...ofKind('footer')] };
};

const notes = /(?:footnotes|endnotes)\.xml$/;

/** A package whose main part is `path`, safe for the vendor to unpack; `prepare` is a last word on each part with text. */
export const packageFor = (
  { parts, mainPath }: DocxParts,
  path: string,
  prepare: (xml: string) => string,
): Buffer => {
  const swapped = new Map(parts);
  for (const [name, xml] of parts) if (notes.test(name)) swapped.set(name, readable(prepare(xml)));
  swapped.set(mainPath, readable(asMainPart(prepare(parts.get(path) ?? ''))));
  swapped.set(relationsPath(mainPath), parts.get(relationsPath(path)) ?? emptyRelations);
  if (path !== mainPath) {
    const own = relations(parts.get(relationsPath(mainPath)) ?? '', folderOf(mainPath));
    // Styles and numbering are found by their usual places.
    for (const { type, target } of own) {
      const usual = /relationships\/(styles|numbering)$/.exec(type)?.[1];
      const text = parts.get(target);
      if (usual && text !== undefined) swapped.set(`word/${usual}.xml`, text);
    }
  }
  return writeZip([...swapped].map(([name, text]) => ({ name, data: Buffer.from(text, 'utf8') })));
};

const emptyRelations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

const asMainPart = (xml: string): string =>
  xml
    .replace(
      /<w:(?:hdr|ftr)(\s[^>]*)?>/,
      (_, attributes: string | undefined) => `<w:document${attributes ?? ''}><w:body>`,
    )
    .replace(/<\/w:(?:hdr|ftr)>/, '</w:body></w:document>');

/** Containers on the way to the text of a drawn box; the vendor walks through `w:smartTag` and ends one at `w:pict`. */
const through = new Set([
  'wp:anchor',
  'wp:inline',
  'a:graphic',
  'a:graphicData',
  'wps:wsp',
  'wpg:wgp',
  'wpg:grpSp',
  'wpc:wpc',
  // Of what the vendor does not know it drops the text as well.
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
]);

const readable = (xml: string): string => {
  const choices: boolean[] = [];
  return xml
    .replace(
      /<w:tabs>([\s\S]{0,4000}?)<\/w:tabs>/g,
      (_, inner: string) => `<w:jc w:val="${encodeStops(stopsOf(inner))}"/>`,
    )
    .replace(/<w:ptab\b[^>]*>/g, '<w:tab/>')
    .replace(/<w:cr\s{0,5}\/>/g, '<w:br/>')
    .replace(
      /<(\/?)([a-z]+:[A-Za-z]+)([^>]*)>/g,
      (tag: string, slash: string, name: string, rest: string) => {
        if (through.has(name)) return `<${slash}w:smartTag${rest.endsWith('/') ? '/' : ''}>`;
        if (name === 'v:oval') return `<${slash}v:rect${rest}>`;
        if (name === 'wps:txbx') return `<${slash}w:pict>`;
        if (name !== 'mc:Choice' || rest.endsWith('/')) return tag;
        // The first alternative with drawn shapes is taken, since the fallback may be missing.
        if (slash === '') choices.push(/Requires="[^"]*wp[sgc]/.test(rest));
        const drawn = slash === '' ? choices.at(-1) : choices.pop();
        return drawn ? `<${slash}mc:Fallback>` : tag;
      },
    );
};

const stopsOf = (xml: string): TabStop[] =>
  [...xmlTags(xml)].flatMap(tag => (tag.name === 'w:tab' ? tabStop(tag) : []));

const stopsMark = 'tabs:';

const encodeStops = (stops: readonly TabStop[]): string =>
  stopsMark + stops.map(stop => `${stop.right ? 'r' : 'l'}${stop.at}`).join(',');

/** The tab stops that travelled as an alignment; null if it is a real alignment. */
export const decodeStops = (alignment: string | null): TabStop[] | null => {
  if (!alignment?.startsWith(stopsMark)) return null;
  return alignment
    .slice(stopsMark.length)
    .split(',')
    .filter(stop => stop !== '')
    .map(stop => ({ right: stop.startsWith('r'), at: Number(stop.slice(1)) }));
};

interface Relation {
  readonly type: string;
  readonly target: string;
}

const relations = (xml: string, folder: string): Relation[] =>
  [...xmlTags(xml)].flatMap((tag: XmlTag) => {
    const type = attribute(tag, 'Type');
    const target = attribute(tag, 'Target');
    if (tag.name !== 'Relationship' || type === null || target === null) return [];
    return [
      { type, target: target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}` },
    ];
  });

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

const relationsPath = (path: string): string =>
  `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;
