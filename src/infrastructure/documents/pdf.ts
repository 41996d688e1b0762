import type { AppError } from '../../application/errors.ts';
import type {
  HiddenPiece,
  LaidOutDocument,
  LaidOutPage,
  TextRun,
} from '../../domain/resume/reading/laid-out.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { damagedFile, encrypted, noTextLayer, tooManyPages, unmappableFont } from './failures.ts';
import type { ReadLimits } from './limits.ts';
import { withPictures, withReadableControls } from './pdf-characters.ts';
import { pdfDate } from './pdf-date.ts';
import { withoutDoubles } from './pdf-doubled.ts';
import { lookOfFontObject, type NamedLook, plainLook } from './pdf-fonts.ts';
import { compose, placeItem, placeRectangle, quarterTurn, rounded } from './pdf-geometry.ts';
import { type LinkArea, looseLinks, withLinks } from './pdf-links.ts';
import { lookAtPage, Opacity } from './pdf-look.ts';
import {
  type OpenPdf,
  openPdf,
  type PdfDocument,
  type PdfItem,
  type PdfPage,
  type PdfViewport,
} from './pdf-open.ts';
import { Readability } from './pdf-readability.ts';

interface PdfInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const readPdf = async (
  { name, bytes }: PdfInput,
  limits: ReadLimits,
): Promise<Result<LaidOutDocument, AppError>> => {
  const cutShort = missingEnd(bytes);
  if (cutShort) return err(damagedFile(name, cutShort));
  try {
    // The vendor takes possession of its bytes, so it gets a copy.
    const pdf = await openPdf(new Uint8Array(bytes));
    try {
      return await readPages({ name, bytes }, pdf, limits);
    } finally {
      await pdf.close();
    }
  } catch (cause) {
    const kind = cause instanceof Error ? cause.name : '';
    return err(
      kind === 'PasswordException'
        ? encrypted(name)
        : damagedFile(name, 'its PDF structure is broken', cause),
    );
  }
};

const readPages = async (
  { name, bytes }: PdfInput,
  pdf: OpenPdf,
  limits: ReadLimits,
): Promise<Result<LaidOutDocument, AppError>> => {
  const { document } = pdf;
  if (document.numPages > limits.pagesMax) return err(tooManyPages(name, document.numPages, limits));
  const readability = new Readability();
  const opacity = new Opacity(bytes);
  const pages: LaidOutPage[] = [];
  const hidden: HiddenPiece[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    const seen = await lookAtPage({ pdf, page, number, items: content.items.filter(hasText), opacity });
    pages.push(await layOutPage(page, { number, items: seen.items, readability }));
    hidden.push(...seen.hidden);
    page.cleanup();
  }
  if (readability.unmappable()) return err(unmappableFont(name));
  if (pages.every(page => page.runs.length === 0)) return err(noTextLayer(name));
  return ok({ format: 'pdf', pages, modifiedAt: await modifiedAt(document), structured: null, hidden });
};

const hasText = ({ str }: PdfItem): boolean => typeof str === 'string' && str.trim() !== '';

const layOutPage = async (
  page: PdfPage,
  {
    number,
    items,
    readability,
  }: { readonly number: number; readonly items: readonly PdfItem[]; readonly readability: Readability },
): Promise<LaidOutPage> => {
  const looks = fontLooks(page, items);
  const viewport = uprightViewport(page, items);
  const runs: TextRun[] = [];
  for (const item of items) {
    readability.add(item.fontName, item.str);
    const { name = '', ...look } = looks.get(item.fontName) ?? plainLook;
    const text = withPictures(withReadableControls(item.str), name);
    if (text.trim() === '') continue;
    const { box, fontSize } = placeItem(viewport, item);
    runs.push({ text, ...box, fontSize, ...look, href: null, role: null });
  }
  const links = runs.length === 0 ? [] : await linkAreas(page, viewport);
  const linked = withLinks(withoutDoubles(runs), links);
  const loose = looseLinks(linked, links);
  return {
    number,
    width: rounded(viewport.width),
    height: rounded(viewport.height),
    runs: linked,
    ...(loose.length > 0 ? { looseLinks: loose } : {}),
  };
};

/** Fonts are known to the caller since the page's drawing was listed. */
const fontLooks = (page: PdfPage, items: readonly PdfItem[]): ReadonlyMap<string, NamedLook> => {
  const looks = new Map<string, NamedLook>();
  for (const { fontName } of items) {
    if (!looks.has(fontName) && page.commonObjs.has(fontName))
      looks.set(fontName, lookOfFontObject(page.commonObjs.get(fontName)));
  }
  return looks;
};

/** The page as it is seen, turned so that most of its text runs to the right: some landscape pages are stored lying. */
const uprightViewport = (page: PdfPage, items: readonly PdfItem[]): PdfViewport => {
  const seen = page.getViewport({ scale: 1 });
  const characters = { 0: 0, 90: 0, 180: 0, 270: 0 };
  let all = 0;
  for (const item of items) {
    characters[quarterTurn(compose(seen.transform, item.transform))] += item.str.length;
    all += item.str.length;
  }
  for (const turn of [90, 180, 270] as const) {
    if (characters[turn] > all / 2)
      return page.getViewport({ scale: 1, rotation: (page.rotate + 360 - turn) % 360 });
  }
  return seen;
};

const linkAreas = async (page: PdfPage, viewport: PdfViewport): Promise<readonly LinkArea[]> => {
  const annotations = await page.getAnnotations({ intent: 'display' });
  return annotations.flatMap(({ subtype, url, unsafeUrl, rect }) => {
    const href = url ?? unsafeUrl;
    return subtype === 'Link' && href && rect ? [{ href, box: placeRectangle(viewport, rect) }] : [];
  });
};

const modifiedAt = async (document: PdfDocument): Promise<string | null> => {
  const { info } = await document.getMetadata();
  if (typeof info !== 'object' || info === null) return null;
  const { ModDate, CreationDate } = info as Record<string, unknown>;
  return pdfDate(ModDate) ?? pdfDate(CreationDate);
};

/**
 * The vendor mends files without an end as well as it can and drops the pages it cannot find, without a word. A resume
 * judged by its first half is worse than an error, so the end is asked for: the cross-reference that every complete
 * PDF closes with, and in a linearized one (which has two) the length that it states about itself.
 */
const missingEnd = (bytes: Uint8Array): string | null => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.lastIndexOf('startxref') < 0) return 'its end is missing';
  const head = view.subarray(0, 1024).toString('latin1');
  const length = /\/Linearized\s[^>]{0,200}?\/L\s{1,8}(\d{1,12})/.exec(head)?.[1];
  return length !== undefined && Number(length) > bytes.byteLength ? 'its end is missing' : null;
};
