import { getDocumentProxy } from 'unpdf';

/**
 * The part of pdfjs that is used, in our own types: the vendor's are wider and change with each release.
 * Lengths are points in the page's own space (origin bottom left), unless a viewport has mapped them.
 */
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: unknown }>;
}

export interface PdfPage {
  /** Degrees clockwise. */
  readonly rotate: number;
  readonly commonObjs: { has(name: string): boolean; get(name: string): unknown };
  getViewport(options: { scale: number; rotation?: number }): PdfViewport;
  getTextContent(): Promise<{ readonly items: readonly PdfItem[] }>;
  getOperatorList(): Promise<unknown>;
  getAnnotations(options: { intent: string }): Promise<readonly PdfAnnotation[]>;
  cleanup(): boolean;
}

export interface PdfViewport {
  readonly width: number;
  readonly height: number;
  /** a b c d e f: from the page's own space to the top left corner of what is seen. */
  readonly transform: readonly number[];
}

export interface PdfItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

export interface PdfAnnotation {
  readonly subtype?: string;
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly rect?: readonly number[];
}

export interface OpenPdf {
  readonly document: PdfDocument;
  close(): Promise<void>;
}

/**
 * Opens a PDF with nothing rendered, nothing fetched and no picture decoded. The bytes are consumed.
 * Throws the vendor's exceptions (`name` tells: PasswordException, InvalidPDFException …).
 */
export const openPdf = async (bytes: Uint8Array): Promise<OpenPdf> => {
  const vendor = await getDocumentProxy(bytes, {
    // Real font names come with this only; they tell bold and italic.
    fontExtraProperties: true,
    useSystemFonts: false,
    // Outlines of fonts are drawn with, not read with; widths of the standard ones are built in.
    standardFontDataUrl: undefined,
    disableFontFace: true,
    // Pictures are never looked at: a decoded one may take a gigabyte.
    maxImageSize: 1,
    verbosity: 0,
  });
  return { document: vendor as unknown as PdfDocument, close: () => vendor.loadingTask.destroy() };
};
