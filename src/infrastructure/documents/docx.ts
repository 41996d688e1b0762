import mammoth from 'mammoth';
import { type AppError, AppFailure } from '../../application/errors.ts';
import type { LaidOutDocument } from '../../domain/resume/reading/laid-out.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { pageGround } from './docx-ground.ts';
import { markHidden } from './docx-hidden.ts';
import { DocxLayout } from './docx-layout.ts';
import { docxParts, packageFor } from './docx-parts.ts';
import { readStyles } from './docx-styles.ts';
import type { DocxNode } from './docx-tree.ts';
import { damagedFile, emptyFile, tooManyPages } from './failures.ts';
import type { ReadLimits } from './limits.ts';
import { withLooseLinks } from './loose-links.ts';
import { readZip } from './zip-read.ts';

interface DocxInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The parts that hold text or say how it looks; pictures, fonts, macros and embedded files are never unpacked. */
const isWanted = (part: string): boolean =>
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:core|app)\.xml)$/.test(part) ||
  /^word\/(?:_rels\/)?[A-Za-z0-9_-]{1,60}\.xml(?:\.rels)?$/.test(part);

export const readDocx = async (
  input: DocxInput,
  limits: ReadLimits,
): Promise<Result<LaidOutDocument, AppError>> => {
  const { name } = input;
  try {
    const parts = new Map<string, string>();
    for (const [path, data] of await readZip(input, isWanted, limits)) parts.set(path, decodeXml(data));
    for (const [path, xml] of parts) {
      if (xml.includes('<!DOCTYPE'))
        return err(damagedFile(name, `${path} declares a document type, which DOCX forbids`));
    }
    const pages = Number(/<Pages>(\d{1,6})<\/Pages>/.exec(parts.get('docProps/app.xml') ?? '')?.[1] ?? 1);
    if (pages > limits.pagesMax) return err(tooManyPages(name, pages, limits));
    const docx = docxParts(parts);
    if (!docx) return err(damagedFile(name, 'the document inside the package is missing'));
    const styles = readStyles(parts.get(stylesPath(parts)) ?? '');
    const ground = pageGround(parts, docx.mainPath);
    const layout = new DocxLayout(styles);
    for (const path of docx.readingOrder)
      layout.blocks(
        await treeOf(
          packageFor(docx, path, xml => markHidden(xml, styles, ground)),
          path === docx.mainPath,
        ),
      );
    const page = { number: 1, ...layout.page() };
    if (page.runs.length === 0) return err(emptyFile(name));
    return ok({
      format: 'docx',
      pages: withLooseLinks([page], layout.looseLinks()),
      modifiedAt: modifiedAt(parts),
      structured: null,
      hidden: layout.hidden(),
    });
  } catch (cause) {
    if (cause instanceof AppFailure) return err(cause.error);
    return err(damagedFile(name, 'its package cannot be unpacked', cause));
  }
};

/** The vendor's document tree, caught on its way to HTML, which is not wanted; footnotes follow the text. */
const treeOf = async (buffer: Buffer, withNotes: boolean): Promise<readonly DocxNode[]> => {
  let tree: readonly DocxNode[] = [];
  await mammoth.convertToHtml(
    { buffer },
    {
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      transformDocument: (document: DocxNode & { readonly notes?: unknown }) => {
        tree = [...(document.children ?? []), ...(withNotes ? notesOf(document.notes) : [])];
        return { ...document, children: [] };
      },
    },
  );
  return tree;
};

const notesOf = (notes: unknown): DocxNode[] => {
  const byKey = (notes as { readonly _notes?: Readonly<Record<string, DocxNode>> } | undefined)?._notes;
  return Object.values(byKey ?? {}).flatMap(note => note.body ?? []);
};

const stylesPath = (parts: ReadonlyMap<string, string>): string =>
  parts.has('word/styles.xml')
    ? 'word/styles.xml'
    : ([...parts.keys()].find(path => /styles\d*\.xml$/.test(path)) ?? '');

/** XML is UTF-8 unless a mark says UTF-16. */
const decodeXml = (data: Buffer): string => {
  if (data[0] === 0xff && data[1] === 0xfe) return new TextDecoder('utf-16le').decode(data);
  if (data[0] === 0xfe && data[1] === 0xff) return new TextDecoder('utf-16be').decode(data);
  return new TextDecoder('utf-8').decode(data);
};

const modifiedAt = (parts: ReadonlyMap<string, string>): string | null => {
  const core = parts.get('docProps/core.xml') ?? '';
  const stated = /<dcterms:modified[^>]{0,200}>([^<]{1,40})</.exec(core)?.[1];
  const time = stated === undefined ? Number.NaN : Date.parse(stated.trim());
  return Number.isFinite(time) ? new Date(time).toISOString().replace('.000Z', 'Z') : null;
};
