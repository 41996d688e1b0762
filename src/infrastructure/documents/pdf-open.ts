import { getDocument, OPS } from 'unpdf/pdfjs';

/**
 * The part of pdfjs that is used, in our own types: the vendor's are wider and change with each release.
 * Lengths are points in the page's own space (origin bottom left), unless a viewport has mapped them.
 */
export interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: unknown }>;
  getOptionalContentConfig(): Promise<{ isVisible(group: unknown): boolean }>;
}

export interface PdfPage {
  /** Degrees clockwise. */
  readonly rotate: number;
  /** left, bottom, right, top of what is seen: the crop box within the media box. */
  readonly view: readonly number[];
  /** Points a unit of the page's space. */
  readonly userUnit: number;
  readonly commonObjs: { has(name: string): boolean; get(name: string): unknown };
  getViewport(options: { scale: number; rotation?: number }): PdfViewport;
  getTextContent(): Promise<{ readonly items: readonly PdfItem[] }>;
  getOperatorList(options: { annotationMode: number }): Promise<{
    readonly fnArray: readonly number[];
    readonly argsArray: readonly unknown[];
  }>;
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
  readonly dir: string;
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

/** A page's drawing, operator by operator, under the vendor's names for them. */
export interface PdfOperators {
  readonly names: readonly (string | undefined)[];
  readonly args: readonly (readonly unknown[])[];
  /** The name of an operator that is another one's operand; empty if there is none. */
  nameOf(code: unknown): string;
}

export interface OpenPdf {
  readonly document: PdfDocument;
  operators(page: PdfPage): Promise<PdfOperators>;
  close(): Promise<void>;
}

/**
 * Opens a PDF with nothing rendered, nothing fetched and no picture decoded. The bytes are consumed.
 * Throws the vendor's exceptions (`name` tells: PasswordException, InvalidPDFException …).
 */
export const openPdf = async (bytes: Uint8Array): Promise<OpenPdf> => {
  const vendor = await getDocument({
    data: bytes,
    // Real font names come with this only; they tell bold and italic.
    fontExtraProperties: true,
    useSystemFonts: false,
    // Outlines of fonts are drawn with, not read with; widths of the standard ones are built in.
    disableFontFace: true,
    // Pictures are never looked at: a decoded one may take a gigabyte.
    maxImageSize: 1,
    verbosity: 0,
  }).promise;
  const names: string[] = [];
  for (const [name, code] of Object.entries(OPS)) names[code] = name;
  return {
    document: vendor as unknown as PdfDocument,
    operators: page => operatorsOf(page, names),
    close: () => vendor.loadingTask.destroy(),
  };
};

/** Annotations are left out: their text is no item either. */
const withoutAnnotations = 0;

const operatorsOf = async (page: PdfPage, names: readonly string[]): Promise<PdfOperators> => {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: withoutAnnotations });
  return {
    names: fnArray.map(code => names[code]),
    args: argsArray.map(args => (isList(args) ? args : [])),
    nameOf: code => (typeof code === 'number' ? (names[code] ?? '') : ''),
  };
};

const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) || ArrayBuffer.isView(value);
