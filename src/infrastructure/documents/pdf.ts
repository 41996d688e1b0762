import type { AppError } from '../../application/errors.ts';
import type { LaidOutDocument, LaidOutPage, TextRun } from '../../domain/resume/reading/laid-out.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { damagedFile, encrypted, noTextLayer, tooManyPages, unmappableFont } from './failures.ts';
import type { ReadLimits } from './limits.ts';
import { pdfDate } from './pdf-date.ts';
import { type FontLook, lookOfFontObject, plainLook } from './pdf-fonts.ts';
import { compose, placeItem, placeRectangle, quarterTurn, rounded } from './pdf-geometry.ts';
import { type LinkArea, withLinks } from './pdf-links.ts';
import { openPdf, type PdfDocument, type PdfItem, type PdfPage, type PdfViewport } from './pdf-open.ts';
import { Readability, withoutControls } from './pdf-readability.ts';

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
      return await readPages(name, pdf.document, limits);
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
  name: string,
  document: PdfDocument,
  limits: ReadLimits,
): Promise<Result<LaidOutDocument, AppError>> => {
  if (document.numPages > limits.pagesMax) return err(tooManyPages(name, document.numPages, limits));
  const readability = new Readability();
  const pages: LaidOutPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    pages.push(await readPage(page, number, readability));
    page.cleanup();
  }
  if (readability.unmappable()) return err(unmappableFont(name));
  if (pages.every(page => page.runs.length === 0)) return err(noTextLayer(name));
  return ok({ format: 'pdf', pages, modifiedAt: await modifiedAt(document), structured: null, hidden: [] });
};

const readPage = async (page: PdfPage, number: number, readability: Readability): Promise<LaidOutPage> => {
  const content = await page.getTextContent();
  const items = content.items.filter(item => typeof item.str === 'string' && item.str.trim() !== '');
  const looks = await fontLooks(page, items);
  const viewport = uprightViewport(page, items);
  const runs: TextRun[] = [];
  for (const item of items) {
    readability.add(item.fontName, item.str);
    const text = withoutControls(item.str);
    if (text.trim() === '') continue;
    const { box, fontSize } = placeItem(viewport, item);
    const look = looks.get(item.fontName) ?? plainLook;
    runs.push({ text, ...box, fontSize, ...look, href: null, role: null });
  }
  return {
    number,
    width: rounded(viewport.width),
    height: rounded(viewport.height),
    runs: withLinks(runs, runs.length === 0 ? [] : await linkAreas(page, viewport)),
  };
};

/** Fonts are known to the caller only after the page's drawing was listed; that is asked for once a new font occurs. */
const fontLooks = async (
  page: PdfPage,
  items: readonly PdfItem[],
): Promise<ReadonlyMap<string, FontLook>> => {
  const names = new Set(items.map(item => item.fontName));
  if ([...names].some(name => !page.commonObjs.has(name))) await page.getOperatorList();
  const looks = new Map<string, FontLook>();
  for (const name of names) {
    if (page.commonObjs.has(name)) looks.set(name, lookOfFontObject(page.commonObjs.get(name)));
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
