import type { AppError } from '../../application/errors.ts';
import type { LaidOutDocument } from '../../domain/resume/reading/laid-out.ts';
import { err, ok, type Result } from '../../shared/result.ts';
import { emptyFile, tooManyPages } from './failures.ts';
import { linesPerPage, type ReadLimits } from './limits.ts';
import type { Sniffed } from './sniff.ts';
import { layOutText } from './text.ts';
import { withoutZeroWidthText } from './zero-width.ts';

export interface SniffedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly content: Sniffed;
}

/** Reads a file whose format is known, in the calling thread. Costly formats load their reader on first use. */
export const readDocument = async (
  file: SniffedFile,
  limits: ReadLimits,
): Promise<Result<LaidOutDocument, AppError>> => {
  const read = await readFormat(file, limits);
  if (!read.ok) return read;
  const document = withoutZeroWidthText(read.value);
  return document.pages.every(page => page.runs.length === 0) ? err(emptyFile(file.name)) : ok(document);
};

const readFormat = async (
  { name, bytes, content }: SniffedFile,
  limits: ReadLimits,
): Promise<Result<LaidOutDocument, AppError>> => {
  switch (content.format) {
    case 'pdf': {
      const { readPdf } = await import('./pdf.ts');
      return readPdf({ name, bytes }, limits);
    }
    case 'docx': {
      const { readDocx } = await import('./docx.ts');
      return readDocx({ name, bytes }, limits);
    }
    case 'json': {
      const { readJson } = await import('./json.ts');
      return readJson(name, content.text, limits);
    }
    default: {
      const { format, text } = content;
      const tooLong = lineLimit(name, text, limits);
      if (tooLong) return err(tooLong);
      return textual(name, format, await layOut({ format, text }, limits));
    }
  }
};

const layOut = async (
  content: { readonly format: 'text' | 'markdown' | 'html'; readonly text: string },
  limits: ReadLimits,
): Promise<LaidOutText> => {
  if (content.format === 'text') return { pages: layOutText(content.text), hidden: [] };
  if (content.format === 'markdown')
    return { pages: (await import('./markdown.ts')).layOutMarkdown(content.text), hidden: [] };
  return (await import('./html.ts')).layOutHtml(content.text, limits.depthMax);
};

type LaidOutText = Pick<LaidOutDocument, 'pages' | 'hidden'>;

const textual = (
  name: string,
  format: 'text' | 'markdown' | 'html',
  { pages, hidden }: LaidOutText,
): Result<LaidOutDocument, AppError> =>
  pages.length === 0
    ? err(emptyFile(name))
    : ok({ format, pages, modifiedAt: null, structured: null, hidden });

const lineLimit = (name: string, text: string, limits: ReadLimits): AppError | null => {
  const pages = Math.ceil(countLines(text) / linesPerPage);
  return pages > limits.pagesMax ? tooManyPages(name, pages, limits) : null;
};

const countLines = (text: string): number => {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};
