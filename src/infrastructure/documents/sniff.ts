import type { AppError } from '../../application/errors.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { decodeVerbatim, withPlainLineEnds } from './decode.ts';
import { damagedFile, emptyFile, encrypted, notAResume, unsupportedFormat } from './failures.ts';

/** What the bytes are. Text formats come with their text: telling them apart needs it anyway. */
export type Sniffed =
  | { readonly format: 'pdf' | 'docx' }
  | { readonly format: 'text' | 'markdown' | 'html' | 'json'; readonly text: string };

interface Signature {
  readonly bytes: readonly number[];
  readonly found: string;
  readonly step?: string;
}

const picture =
  'Run OCR on the picture (for example: tesseract picture.png resume pdf), or export the resume as a PDF with text.';
const oldOffice = 'Open it in a word processor and save it as DOCX or PDF.';

const foreign: readonly Signature[] = [
  { bytes: [0x89, 0x50, 0x4e, 0x47], found: 'a PNG picture', step: picture },
  { bytes: [0xff, 0xd8, 0xff], found: 'a JPEG picture', step: picture },
  { bytes: [0x47, 0x49, 0x46, 0x38], found: 'a GIF picture', step: picture },
  { bytes: [0x49, 0x49, 0x2a, 0x00], found: 'a TIFF picture', step: picture },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], found: 'a TIFF picture', step: picture },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], found: 'an RTF document', step: oldOffice },
  { bytes: [0x1f, 0x8b], found: 'a gzip archive', step: 'Unpack it and analyze the file inside.' },
  {
    bytes: [0x37, 0x7a, 0xbc, 0xaf],
    found: 'a 7-Zip archive',
    step: 'Unpack it and analyze the file inside.',
  },
  { bytes: [0x52, 0x61, 0x72, 0x21], found: 'a RAR archive', step: 'Unpack it and analyze the file inside.' },
  {
    bytes: [0x25, 0x21, 0x50, 0x53],
    found: 'a PostScript file',
    step: 'Convert it: ps2pdf resume.ps resume.pdf',
  },
];

/** Decides the format by content; `name` settles only what content leaves open. */
export const sniff = (name: string, bytes: Uint8Array): Result<Sniffed, AppError> => {
  if (bytes.length === 0) return err(emptyFile(name));
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const known = foreign.find(signature => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (known) return err(unsupportedFormat(name, known.found, known.step));
  if (startsWith(view, 'PK\u0003\u0004') || startsWith(view, 'PK\u0005\u0006')) return sniffZip(name, view);
  if (view.length >= 8 && view.readUInt32BE(0) === 0xd0cf11e0) return sniffCompound(name, view);
  if (/%PDF-\d/.test(view.subarray(0, 1024).toString('latin1'))) return ok({ format: 'pdf' });
  const text = decodeVerbatim(bytes);
  if (text === null) return err(unsupportedFormat(name, 'binary data of an unknown kind'));
  if (text.trim() === '') return err(emptyFile(name));
  return sniffText(name, text);
};

const startsWith = (view: Buffer, text: string): boolean =>
  view.subarray(0, text.length).toString('latin1') === text;

/** Entry names stand uncompressed in a zip, so they are found without inflating anything. */
const sniffZip = (name: string, view: Buffer): Result<Sniffed, AppError> => {
  if (view.includes('word/document')) return ok({ format: 'docx' });
  if (view.includes('xl/workbook')) return err(unsupportedFormat(name, 'a spreadsheet', oldOffice));
  if (view.includes('ppt/presentation')) return err(unsupportedFormat(name, 'a presentation', oldOffice));
  if (view.includes('application/vnd.oasis.opendocument')) {
    return err(unsupportedFormat(name, 'an OpenDocument file', oldOffice));
  }
  if (view.includes('[Content_Types].xml'))
    return err(damagedFile(name, 'the document inside the package is missing'));
  return err(unsupportedFormat(name, 'a zip archive', 'Unpack it and analyze the files inside.'));
};

/** Compound files hold old Office formats, and also the encrypted form of the new ones. */
const sniffCompound = (name: string, view: Buffer): Result<Sniffed, AppError> => {
  if (view.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return err(encrypted(name));
  return err(unsupportedFormat(name, 'an old Office document (.doc)', oldOffice));
};

const sniffText = (name: string, verbatim: string): Result<Sniffed, AppError> => {
  const text = withPlainLineEnds(verbatim);
  const extension = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const start = text.trimStart().slice(0, 2048);
  if (start.startsWith('{') || start.startsWith('[') || extension === 'json') {
    const json = sniffJson(name, verbatim, extension);
    if (json) return json;
  }
  if (isHtml(text, start, extension)) return ok({ format: 'html', text });
  if (extension === 'md' || extension === 'markdown' || markdownSigns(text) >= 2)
    return ok({ format: 'markdown', text });
  return ok({ format: 'text', text });
};

/** Null where text only begins like JSON. */
const sniffJson = (name: string, text: string, extension: string): Result<Sniffed, AppError> | null => {
  const trimmed = text.trim();
  if (trimmed.startsWith('{') && trimmed.endsWith('}') && /^\{\s*["}]/.test(trimmed.slice(0, 1024))) {
    return ok({ format: 'json', text });
  }
  if (trimmed.startsWith('[') && trimmed.endsWith(']') && /^\[\s*["{[\]\d]/.test(trimmed.slice(0, 1024))) {
    // A list of this length is not parsed only to be refused.
    const isList = trimmed.length > 1_000_000 || isJson(trimmed);
    return isList ? err(notAResume(name, 'it is a list, not an object')) : null;
  }
  if (extension !== 'json') return null;
  return isJson(trimmed)
    ? err(notAResume(name, 'it is a single value, not an object'))
    : err(damagedFile(name, 'it is named .json, but is no complete JSON'));
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const isHtml = (text: string, start: string, extension: string): boolean => {
  if (
    /^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,500}-->\s{0,20})?<(?:!doctype\s+html|html)\b/i.test(start)
  )
    return true;
  const opensWithTag = /^<(?:!--|head|body|div|p|h[1-6]|table|ul|section|article|main|header|meta)\b/i.test(
    start,
  );
  if (extension === 'html' || extension === 'htm')
    return opensWithTag || /<(?:p|div|h[1-6]|li|td)\b/i.test(text);
  return (
    opensWithTag && /<\/(?:body|html|main|article)>\s*$/i.test(text.slice(-200)) && markdownSigns(text) < 2
  );
};

/** A heading counts twice, since no one writes «## Skills» in plain text; emphasis, links and tables count once each. */
const markdownSigns = (text: string): number => {
  const sample = text.slice(0, 50_000);
  let signs = 0;
  if (/^#{1,6} \S/m.test(sample)) signs += 2;
  if (/\*\*[^\s*][^*\n]{0,200}\*\*/.test(sample)) signs += 1;
  if (/\[[^\]\n]{1,200}\]\((?:https?:|mailto:)[^)\s]{1,500}\)/.test(sample)) signs += 1;
  if (/^\|?[ :-]{3,100}\|[ |:-]{3,300}$/m.test(sample)) signs += 1;
  return signs;
};
