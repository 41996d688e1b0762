import { type AppError, appError } from '../../application/errors.ts';
import type { ReadLimits } from './limits.ts';

/** Every way in which reading a document fails, each with something the person can do next. */

const reExport =
  'Export the resume again from the program it was written in, as PDF or DOCX, and try that file.';
const asText = 'Or save it as plain text (.txt) and analyze that.';

export const emptyFile = (name: string): AppError =>
  appError('EMPTY_FILE', `${name} holds no text at all.`, [
    'Check that the right file was chosen and that its download or copy was complete.',
  ]);

export const fileTooLarge = (name: string, bytes: number, limits: ReadLimits): AppError =>
  appError(
    'FILE_TOO_LARGE',
    `${name} has ${bytes.toLocaleString('en')} bytes; the limit is ${limits.bytesMax.toLocaleString('en')}.`,
    [
      'Export the resume without pictures, or with smaller ones.',
      'Or raise the limit (in MB): interviewace config set file_mb_max 20',
    ],
    { bytes, bytesMax: limits.bytesMax },
  );

export const tooManyPages = (name: string, pages: number, limits: ReadLimits): AppError =>
  appError(
    'TOO_MANY_PAGES',
    `${name} has ${pages} pages; the limit is ${limits.pagesMax}.`,
    ['Export only the pages of the resume.', 'Or raise the limit: interviewace config set pages_max 100'],
    { pages, pagesMax: limits.pagesMax },
  );

export const unsupportedFormat = (name: string, found: string, step?: string): AppError =>
  appError(
    'UNSUPPORTED_FORMAT',
    `${name} is ${found}, which cannot be read as a resume.`,
    [step ?? 'Save the resume as PDF, DOCX, plain text, Markdown, HTML or JSON Resume.'],
    { found },
  );

export const damagedFile = (name: string, reason: string, cause?: unknown): AppError => ({
  ...appError('DAMAGED_FILE', `${name} is damaged or incomplete: ${reason}.`, [
    'Copy or download the file again: it may have been cut short.',
    reExport,
  ]),
  ...(cause === undefined ? {} : { details: { cause: describe(cause) } }),
});

export const encrypted = (name: string): AppError =>
  appError('ENCRYPTED', `${name} is protected by a password.`, [
    'Open it with its password and save or export a copy without one.',
  ]);

export const noTextLayer = (name: string): AppError =>
  appError('NO_TEXT_LAYER', `${name} has no text that can be selected: its pages are pictures or outlines.`, [
    'Export the resume as a PDF with selectable text, or run OCR on it.',
    'With OCRmyPDF: ocrmypdf scanned.pdf readable.pdf',
  ]);

export const unmappableFont = (name: string): AppError =>
  appError(
    'UNMAPPABLE_FONT',
    `${name} shows its text in fonts that do not say which letters they draw, so no program can read it.`,
    [
      'Export the resume again with «embed fonts» or «PDF/A» switched on, or with another font.',
      'Or run OCR on it: ocrmypdf --force-ocr resume.pdf readable.pdf',
    ],
  );

export const inflatesTooMuch = (name: string, reason: string): AppError =>
  appError('INFLATES_TOO_MUCH', `${name} unpacks to far more than a resume needs: ${reason}.`, [
    reExport,
    asText,
  ]);

export const readTimeout = (name: string, limits: ReadLimits): AppError =>
  appError(
    'READ_TIMEOUT',
    `${name} was not read within ${limits.timeMsMax / 1000} s.`,
    [reExport, 'Or raise the limit (in ms): interviewace config set read_timeout_ms 20000'],
    { timeMsMax: limits.timeMsMax },
  );

export const readMemory = (name: string, limits: ReadLimits): AppError =>
  appError(
    'READ_MEMORY',
    `${name} needs more than ${limits.heapMbMax} MB of memory to read.`,
    [reExport, 'Or raise the limit (in MB): interviewace config set read_memory_mb 1024'],
    { heapMbMax: limits.heapMbMax },
  );

export const notAResume = (name: string, reason: string): AppError =>
  appError('NOT_A_RESUME', `${name} is JSON, but no JSON Resume: ${reason}.`, [
    'See https://jsonresume.org/schema for the shape: an object with basics, work, education, skills …',
  ]);

export const cancelled = (name: string): AppError =>
  appError('CANCELLED', `Reading ${name} was cancelled.`, ['Run the command again.']);

const describe = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).slice(0, 300);
